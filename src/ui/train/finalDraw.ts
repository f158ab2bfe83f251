/** Which draw of the final assessment comes next, and how far it has been answered. */
import { askedIds } from '../../lesson/checks/asking.ts';
import { itemOfAnswer } from '../../lesson/checks/finalIds.ts';
import type { StepId } from '../../lesson/lesson.ts';
import type { TrackId } from '../../lesson/tracks.ts';
import { SEED_LIMIT } from '../../store/address.ts';
import type { Progress } from '../../store/progress.ts';

/** The step that asks the final assessment. */
export const FINAL_STEP = 'evidence.final' satisfies StepId;

export interface NextDraw {
  readonly seed: number;
  readonly answered: number;
  readonly length: number;
}

/** The first seed after this one of which nothing has been answered yet. */
export function freshSeed({ items }: Pick<Progress, 'items'>, seed: number): number {
  const used = new Set(Object.keys(items).map((id) => itemOfAnswer(id).seed));
  let next = seed;
  do next = (next + 1) % SEED_LIMIT;
  while (used.has(next));
  return next;
}

/** The draw of this seed, or a fresh one where a try with it has its result already. All that the
 * assessment asks has been fetched. */
export function nextDraw(progress: Progress, track: TrackId, seed: number): NextDraw {
  const tried = progress.attempts.some((attempt) => attempt.seed === seed);
  const at = tried ? freshSeed(progress, seed) : seed;
  const ids = askedIds(FINAL_STEP, { track, seed: at }) ?? [];
  const answered = ids.filter((id) => progress.items[id] !== undefined).length;
  return { seed: at, answered, length: ids.length };
}
