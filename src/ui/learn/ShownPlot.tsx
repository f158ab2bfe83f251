/** The plot of the step that one is in, fetched when it is first shown; another step or run begins with
 * a fresh one. */
import { Suspense, type ReactNode } from 'react';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { useRun } from './run.ts';

const StepPlot = fetched(async () => (await import('./StepPlot.tsx')).StepPlot);

export function ShownPlot(): ReactNode {
  const { id, second, step } = useRun();
  if (step.plot === undefined) return null;
  return (
    <Fetched key={`${id} ${second}`}>
      <Suspense fallback={coming}>
        <StepPlot id={step.plot} />
      </Suspense>
    </Fetched>
  );
}
