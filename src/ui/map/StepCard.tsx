/** One step on the map: its picture, its number and title, its line, and whether it is done. */
import { stepPictures } from 'virtual:step-pictures';
import type { ReactNode } from 'react';
import { stepNumber } from '../../lesson/contents.ts';
import type { StepId } from '../../lesson/lesson.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { writeAddress } from '../../store/address.ts';
import { useSessionStore } from '../shared/session.tsx';

interface StepCardProps {
  id: StepId;
  done: boolean;
  /** One was here last. */
  last: boolean;
}

export function StepCard({ id, done, last }: StepCardProps): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const { title, line } = stepWords(id);
  return (
    <li className="map-step">
      <a href={writeAddress({ ...address, mode: 'learn', step: id, run: 'first', value: null })}>
        <span className="map-picture">
          {stepPictures.has(id) ? (
            <img src={stepPictures.get(id)} alt="" loading="lazy" width="320" height="180" />
          ) : (
            <span aria-hidden="true">{stepNumber(id)}</span>
          )}
        </span>
        <span className="map-step-title">
          <span className="map-number">{stepNumber(id)}</span> {title}
        </span>
        <span className="map-line">{line}</span>
        {(done || last) && (
          <span className="map-marks">
            {done && (
              <span className="map-mark">
                <span aria-hidden="true">✓ </span>
                {mapWords.done}
              </span>
            )}
            {last && <span className="map-mark">{mapWords.here}</span>}
          </span>
        )}
      </a>
    </li>
  );
}
