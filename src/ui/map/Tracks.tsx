/** The ways through the lesson, one of them chosen. */
import type { ReactNode } from 'react';
import { trackIds } from '../../lesson/tracks.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function Tracks(): ReactNode {
  const { address } = useSession();
  const chosen = useSessionStore(
    (session) => session.address,
    (state) => state.track,
  );
  return (
    <fieldset className="map-tracks">
      <legend>{mapWords.tracks}</legend>
      {trackIds.map((track) => (
        <label key={track} className="option map-track">
          <input
            type="radio"
            name="track"
            checked={track === chosen}
            onChange={() => address.setState({ track, steps: [], name: '' })}
          />
          <span className="map-track-name">{mapWords.track[track].name}</span>
          <span className="map-track-what">{mapWords.track[track].what}</span>
        </label>
      ))}
    </fieldset>
  );
}
