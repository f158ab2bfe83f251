/** The plot of the step that one is in, fetched when it is first shown; another step or run begins with
 * a fresh one. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Fetched } from '../shared/Fetched.tsx';
import { useRun } from './run.ts';

const StepPlot = lazy(async () => ({ default: (await import('./StepPlot.tsx')).StepPlot }));

export function ShownPlot(): ReactNode {
  const { id, second, step } = useRun();
  if (step.plot === undefined) return null;
  return (
    <Fetched key={`${id} ${second}`}>
      <Suspense fallback={null}>
        <StepPlot id={step.plot} />
      </Suspense>
    </Fetched>
  );
}
