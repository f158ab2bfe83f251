/** What a learner has been shown before a step: the steps of their track that come before it. */
import { steps, type StepId } from '../lesson.ts';
import { tracks, type TrackId } from '../tracks.ts';

/** Also where the step itself is not on the track, and was entered by its address. */
export function shownBefore(track: TrackId, step: StepId): ReadonlySet<StepId> {
  const on = new Set<StepId>(tracks[track]);
  const at = steps.findIndex(({ id }) => id === step);
  return new Set(steps.slice(0, at).flatMap(({ id }) => (on.has(id) ? [id] : [])));
}
