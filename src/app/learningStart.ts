/** What a session with a learning system begins with: whose progress, and where. */
import { stepsInScope, type Scope } from '../deliver/standing.ts';
import { readAddress, writeAddress } from '../store/address.ts';
import { addProgress, mergeProgress } from '../store/mergeProgress.ts';
import { noProgress, type Progress } from '../store/progress.ts';
import type { LearningCopy } from './learningCopy.ts';

interface Known {
  /** What the system kept; null where it kept nothing. */
  readonly kept: Progress | null;
  /** This browser's copy for the learner, and the one of nobody known. */
  readonly own: LearningCopy;
  readonly nobodys: LearningCopy;
  /** What was done since the page was opened. */
  readonly here: Progress;
}

/** Everything that is the learner's. What the system took before is what it says now, so that one who was put
 * back to the beginning stays there; what it has not taken is added. */
export function progressToBeginWith({ kept, own, nobodys, here }: Known): Progress {
  const known = kept ?? noProgress;
  const its = own.taken ? known : mergeProgress(known, own.progress);
  // What was done before anyone knew whose it is counts, also for one who once began anew.
  return [here, nobodys.progress].reduce(addProgress, its);
}

/** Where nobody asked for a place: where one was, or where the module begins that was asked for. Null where
 * the address says it. */
export function addressToBeginWith(
  hash: string,
  scope: Pick<Scope, 'track' | 'module'>,
  { last }: Pick<Progress, 'last'>,
): string | null {
  if (!/^#?\/?$/.test(hash)) return null;
  const { track, module } = scope;
  const steps = stepsInScope(scope);
  const step = last !== null && steps.includes(last) ? last : module && steps[0];
  const start = { ...readAddress('').address, track };
  return writeAddress(step ? { ...start, mode: 'learn', step } : start);
}
