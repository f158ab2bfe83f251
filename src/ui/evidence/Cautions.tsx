/** What must be said wherever the population model is shown. */
import type { ReactNode } from 'react';
import { fillTrials } from '../../lesson/checks/trialGaps.ts';
import { evidenceWords } from '../../lesson/words/en/evidenceView.ts';
import { populationCaveats } from '../../sim/populationCaveats.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';
import '../style/evidence.css';

export function Cautions(): ReactNode {
  const [first, ...rest] = populationCaveats.map(({ id }) => ({
    id,
    text: fillTrials(evidenceWords.cautions[id]),
  }));
  return (
    <div className="cautions">
      {first && (
        <p>
          <strong>
            <Filled text={first.text} readings={emptyReadings} />
          </strong>
        </p>
      )}
      <details>
        <summary>{evidenceWords.moreCautions(rest.length)}</summary>
        <ul>
          {rest.map(({ id, text }) => (
            <li key={id}>
              <Filled text={text} readings={emptyReadings} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
