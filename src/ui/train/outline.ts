/** What the training shows of each module: its steps, its check, what was spent on it. */
import { askedIds } from '../../lesson/checks/asking.ts';
import { deedOf, type StepId } from '../../lesson/lesson.ts';
import { tracks, trackIds, type TrackId } from '../../lesson/tracks.ts';
import { latestAnswer, type Progress } from '../../store/progress.ts';
import { isDone, stopsOf, type ModuleStop } from '../map/itinerary.ts';

export interface CheckState {
  readonly step: StepId;
  readonly answered: number;
  readonly right: number;
  readonly of: number;
}

export interface ModuleLine extends ModuleStop {
  /** Null where the module has no check of its own on this way. */
  readonly check: CheckState | null;
  /** Whether it ends in the final assessment instead. */
  readonly hasFinal: boolean;
  readonly spentS: number;
  /** Where to go on in it: its first step that is not done, or its first. */
  readonly goTo: StepId | null;
}

function checkIn(steps: readonly StepId[], track: TrackId, { items }: Progress): CheckState | null {
  const step = steps.find((id) => deedOf(id)?.kind === 'check');
  if (step === undefined) return null;
  // What a check asks does not rest on a seed.
  const answers = (askedIds(step, { track, seed: 0 }) ?? []).map((id) => latestAnswer(items, id));
  return {
    step,
    answered: answers.filter((answer) => answer !== undefined).length,
    right: answers.filter((answer) => answer?.right === true).length,
    of: answers.length,
  };
}

/** All that checks ask has been fetched. */
export function linesOf(track: TrackId, progress: Progress): readonly ModuleLine[] {
  return stopsOf(track, progress).map((stop) => ({
    ...stop,
    check: checkIn(stop.steps, track, progress),
    hasFinal: stop.steps.some((id) => deedOf(id)?.kind === 'final'),
    spentS: progress.spentS[stop.module] ?? 0,
    goTo: stop.steps.find((id) => !isDone(progress, id)) ?? stop.steps[0] ?? null,
  }));
}

/** The ways on which something is asked. */
export const trainingTracks: readonly TrackId[] = trackIds.filter((track) =>
  tracks[track].some((id) => deedOf(id)?.kind === 'final'),
);
