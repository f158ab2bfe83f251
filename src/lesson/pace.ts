/** The pace of a lecture: how far it is ahead of its track, or behind it. */
import type { StepId } from './lesson.ts';
import type { TrackId } from './tracks.ts';

/** Minutes that a track is meant to take; the others take what their steps take together. */
export const trackMinutes: Readonly<Partial<Record<TrackId, number>>> = {
  'lecture-15': 15,
  'lecture-45': 45,
};

export interface PlannedStep {
  readonly step: StepId;
  /** How long it takes, minutes. */
  readonly minutes: number;
}

/**
 * Seconds ahead of the plan at a step, negative if behind; 0 from its planned beginning to its planned
 * end, or where the step is not in the plan. `wholeMinutes`: the steps' minutes are stretched or pressed
 * together to make this much.
 */
export function aheadS(
  plan: readonly PlannedStep[],
  step: StepId,
  elapsedS: number,
  wholeMinutes?: number,
): number {
  const at = plan.findIndex((planned) => planned.step === step);
  if (at < 0) return 0;
  const minutes = (list: readonly PlannedStep[]): number =>
    list.reduce((sum, planned) => sum + planned.minutes, 0);
  const scale = wholeMinutes === undefined ? 1 : wholeMinutes / minutes(plan);
  const beginS = minutes(plan.slice(0, at)) * scale * 60;
  const endS = minutes(plan.slice(0, at + 1)) * scale * 60;
  if (elapsedS < beginS) return beginS - elapsedS;
  return elapsedS > endS ? endS - elapsedS : 0;
}
