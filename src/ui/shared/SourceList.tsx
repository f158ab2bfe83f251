/** Where figures and trials come from, each with its grade, behind one line that can be opened. */
import { Suspense, useState, type ReactNode } from 'react';
import type { ParameterId } from '../../science/parameters.ts';
import type { TrialId } from '../../science/trials.ts';
import { Fetched, coming, fetched } from './Fetched.tsx';
import { Provenance } from './Provenance.tsx';

const TrialSource = fetched(async () => (await import('./TrialSource.tsx')).TrialSource);

interface SourceListProps {
  /** The line, from how many sources there are. */
  readonly say: (count: number) => string;
  readonly figures: readonly ParameterId[];
  readonly trials?: readonly TrialId[] | undefined;
}

export function SourceList({ say, figures, trials = [] }: SourceListProps): ReactNode {
  const [open, setOpen] = useState(false);
  const count = figures.length + trials.length;
  if (count === 0) return null;
  return (
    <details className="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(count)}</summary>
      {open && (
        <ul>
          {figures.map((figure) => (
            <li key={figure}>
              <Provenance id={figure} />
            </li>
          ))}
          {trials.map((trial) => (
            <li key={trial}>
              <Fetched>
                <Suspense fallback={coming}>
                  <TrialSource id={trial} />
                </Suspense>
              </Fetched>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
