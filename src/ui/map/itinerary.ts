/** What the map shows of a way through the lesson: each module, its steps on that way, and what is
 * done of them. */
import { stepsIn } from '../../lesson/contents.ts';
import type { StepId } from '../../lesson/lesson.ts';
import { modules, type ModuleId } from '../../lesson/step.ts';
import { tracks, type TrackId } from '../../lesson/tracks.ts';
import type { Progress } from '../../store/progress.ts';

export interface ModuleStop {
  readonly module: ModuleId;
  readonly number: number;
  /** `coming`: nothing of it is written yet. `elsewhere`: none of its steps is on this way. */
  readonly state: 'coming' | 'elsewhere' | 'open';
  readonly steps: readonly StepId[];
  readonly done: number;
}

export function isDone(progress: Progress, step: StepId): boolean {
  return progress.steps[step]?.done === true;
}

export function stopsOf(track: TrackId, progress: Progress): ModuleStop[] {
  const onTrack = new Set<StepId>(tracks[track]);
  return modules.map((module, index) => {
    const written = stepsIn(module);
    const steps = written.filter((step) => onTrack.has(step));
    const state = written.length === 0 ? 'coming' : steps.length === 0 ? 'elsewhere' : 'open';
    const done = steps.filter((step) => isDone(progress, step)).length;
    return { module, number: index + 1, state, steps, done };
  });
}

/** Where to go on: at the last step one was at if it is not done, else at the first that is not. Null
 * where every step of the way is done. */
export function goOnAt(track: TrackId, progress: Progress): StepId | null {
  const open = tracks[track].filter((step) => !isDone(progress, step));
  const { last } = progress;
  if (last !== null && open.includes(last)) return last;
  return open[0] ?? null;
}
