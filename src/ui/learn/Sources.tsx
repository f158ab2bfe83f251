/** Every figure of the step, with its grade and its source, and the trials that it tells of. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import type { Step } from '../../lesson/step.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { Fetched } from '../shared/Fetched.tsx';
import { Provenance } from '../shared/Provenance.tsx';
import { useSessionStore } from '../shared/session.tsx';

const TrialSource = lazy(async () => ({
  default: (await import('../checks/TrialSource.tsx')).TrialSource,
}));

export function Sources(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const { figures, trials = [] }: Step = stepOf(id);
  const [open, setOpen] = useState(false);
  const count = figures.length + trials.length;
  if (count === 0) return null;
  return (
    <details className="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{interfaceWords.step.sources(count)}</summary>
      <ul>
        {open &&
          figures.map((figure) => (
            <li key={figure}>
              <Provenance id={figure} />
            </li>
          ))}
        {open &&
          trials.map((trial) => (
            <li key={trial}>
              <Fetched>
                <Suspense fallback={null}>
                  <TrialSource id={trial} />
                </Suspense>
              </Fetched>
            </li>
          ))}
      </ul>
    </details>
  );
}
