/** What the handout is told of a step's runs: what the model reads where each has shown its point. */
import type { Fact } from '../../lesson/facts.ts';
import type { StepId } from '../../lesson/lesson.ts';
import type { Readings } from '../../sim/readings.ts';

export interface StepRun {
  readonly start: Readings;
  readonly end: Readings;
  /** What held at the end of the first run. */
  readonly held: ReadonlySet<Fact>;
  /** At the end of the second run; null where the step has none. */
  readonly second: Readings | null;
}

/** Runs a step's runs as far as a lecture shows them. Rejects where the model cannot be fetched. */
export type RunStep = (step: StepId, seed: number) => Promise<StepRun>;
