/** What progress comes to for a learning system: what is completed, what was passed, and with which score.
 * A whole track is completed once all its checks are answered and its final assessment was taken to its end;
 * one module once its check is answered; a track without either once all its steps are done. The final's
 * best result counts; of one module's check what was answered right at least once. */
import { deedOf, stepOf, type StepId } from '../lesson/lesson.ts';
import type { ModuleId } from '../lesson/step.ts';
import { tracks, type TrackId } from '../lesson/tracks.ts';
import { bestOf, PASS_SHARE, totalOf, type Score } from '../lesson/training/score.ts';
import type { Progress } from '../store/progress.ts';
import { scaledScore } from './learningFormats.ts';
import type { Standing } from './learningSystem.ts';

/** What the system was told to launch. */
export interface Scope {
  readonly track: TrackId;
  /** One module, or null for all of the track. */
  readonly module: ModuleId | null;
  /** The items that the module's check asks; empty where there is none. */
  readonly asked: readonly string[];
  /** The share that passes, 0 to 1, where the system names one. */
  readonly masteryShare: number | null;
}

export function stepsInScope({ track, module }: Pick<Scope, 'track' | 'module'>): StepId[] {
  return tracks[track].filter((id) => module === null || stepOf(id).module === module);
}

function isJudged(step: StepId): boolean {
  const kind = deedOf(step)?.kind;
  return kind === 'check' || kind === 'final';
}

function scoreOf(progress: Progress, { track, asked }: Scope, hasFinal: boolean): Score | null {
  if (hasFinal) {
    const best = bestOf(progress.attempts.filter((attempt) => attempt.track === track));
    return best && totalOf(best);
  }
  if (asked.length === 0 || asked.some((id) => progress.items[id] === undefined)) return null;
  const right = asked.filter((id) => progress.items[id]?.some((answer) => answer.right)).length;
  return { right, of: asked.length };
}

export type Judged = Pick<Standing, 'completed' | 'doneShare' | 'passed' | 'score'>;

export function judge(progress: Progress, scope: Scope): Judged {
  const steps = stepsInScope(scope);
  const done = steps.filter((id) => progress.steps[id]?.done === true);
  const judged = steps.filter(isJudged);
  const score = scoreOf(
    progress,
    scope,
    judged.some((id) => deedOf(id)?.kind === 'final'),
  );
  return {
    completed: (judged.length > 0 ? judged : steps).every((id) => done.includes(id)),
    doneShare: done.length / steps.length,
    passed: score && scaledScore(score) >= (scope.masteryShare ?? PASS_SHARE),
    score,
  };
}
