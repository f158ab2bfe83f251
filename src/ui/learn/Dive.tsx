/** The dive by slider and by button: from the marrow down to one molecule. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { diveStop } from '../describe/telling.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

const { depth: name, stops } = interfaceWords.deed;
const LAST_STOP = stops.length - 1;
/** Steps of the slider between two stops. */
const FINENESS = 20;

export function Dive(): ReactNode {
  const { commands } = useSession();
  const depth = useSessionStore(
    (session) => session.view,
    (state) => state.dive ?? 0,
  );
  const at = diveStop(depth);
  return (
    <div className="dive" role="group" aria-label={name}>
      <label>
        <span className="visually-hidden">{name}</span>
        <input
          type="range"
          min="0"
          max={LAST_STOP * FINENESS}
          value={Math.round(depth * LAST_STOP * FINENESS)}
          aria-valuetext={stops[at]}
          onChange={(event) => commands.dive(Number(event.target.value) / (LAST_STOP * FINENESS))}
        />
      </label>
      <div className="things">
        {stops.map((stop, index) => (
          <button
            key={stop}
            type="button"
            aria-pressed={index === at}
            onClick={() => commands.dive(index / LAST_STOP)}
          >
            {stop}
          </button>
        ))}
      </div>
    </div>
  );
}
