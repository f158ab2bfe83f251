/** The pace of a lecture: how far it is ahead of its plan, or behind it. */
import type { StepId } from './lesson.ts';

export interface PlannedStep {
  readonly step: StepId;
  /** How long it takes, minutes. */
  readonly minutes: number;
}

/**
 * Seconds ahead of the plan at a step, negative if behind; 0 from its planned beginning to its planned
 * end, or where the step is not in the plan.
 */
export function aheadS(plan: readonly PlannedStep[], step: StepId, elapsedS: number): number {
  const at = plan.findIndex((planned) => planned.step === step);
  if (at < 0) return 0;
  const seconds = (list: readonly PlannedStep[]): number =>
    list.reduce((sum, { minutes }) => sum + 60 * minutes, 0);
  const beginS = seconds(plan.slice(0, at));
  const endS = seconds(plan.slice(0, at + 1));
  if (elapsedS < beginS) return beginS - elapsedS;
  return elapsedS > endS ? endS - elapsedS : 0;
}
