/** All that a handout shows, fetched and run when it is opened: words, sources, studies and the runs of
 * its steps. */
import { useEffect, useState } from 'react';
import type { withTrials } from '../../lesson/checks/trialGaps.ts';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { loadWords } from '../../lesson/words/en/shelf.ts';
import type { provenance } from '../../science/provenance.ts';
import type { trials } from '../../science/trials.ts';
import type { RunStep, StepRun } from './stepRun.ts';

/** Where numbers and studies come from. */
export interface Origins {
  readonly provenance: typeof provenance;
  readonly trials: typeof trials;
  readonly withTrials: typeof withTrials;
}

export type Handout =
  | { readonly kind: 'coming'; readonly done: number }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'here';
      readonly origins: Origins;
      readonly runs: ReadonlyMap<StepId, StepRun>;
    };

async function fetchOrigins(): Promise<Origins> {
  const [{ provenance: numbers }, { trials: studies }, { withTrials: filled }] = await Promise.all([
    import('../../science/provenance.ts'),
    import('../../science/trials.ts'),
    import('../../lesson/checks/trialGaps.ts'),
  ]);
  return { provenance: numbers, trials: studies, withTrials: filled };
}

/** Puts a handout together, once for each time it is mounted. */
export function useHandout(steps: readonly StepId[], seed: number, runStep: RunStep): Handout {
  const [handout, setHandout] = useState<Handout>({ kind: 'coming', done: 0 });
  useEffect(() => {
    let wanted = true;
    const tell = (state: Handout): void => {
      if (wanted) setHandout(state);
    };
    const gather = async (): Promise<void> => {
      const modules = new Set(steps.map((step) => stepOf(step).module));
      const [origins] = await Promise.all([fetchOrigins(), loadWords(...modules)]);
      const runs = new Map<StepId, StepRun>();
      for (const step of steps) {
        if (!wanted) return;
        runs.set(step, await runStep(step, seed));
        tell({ kind: 'coming', done: runs.size });
      }
      tell({ kind: 'here', origins, runs });
    };
    gather().catch(() => tell({ kind: 'missing' }));
    return () => {
      wanted = false;
    };
  }, [steps, seed, runStep]);
  return handout;
}
