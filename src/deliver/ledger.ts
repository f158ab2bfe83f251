/** Which answers a learning system was told of one by one. */
import type { Progress } from '../store/progress.ts';
import { answerKey, answersOf, type KeptAnswer } from './interactions.ts';
import type { Resume } from './resumeData.ts';

export interface Ledger {
  /** The latest moment of which answers were told, milliseconds since 1970. */
  readonly handedOverMs: number;
  /** Begins with what the system keeps. */
  begin(kept: Resume | null): void;
  /** Answers that are still to be told, in the order of time. */
  untold(items: Progress['items']): readonly KeptAnswer[];
  note(told: readonly KeptAnswer[]): void;
}

export function createLedger(): Ledger {
  const told = new Set<string>();
  let handedOverMs = 0;
  let begunAtMs = 0;
  return {
    get handedOverMs() {
      return handedOverMs;
    },
    begin(kept) {
      handedOverMs = begunAtMs = kept?.handedOverMs ?? 0;
      for (const answer of answersOf(kept?.progress.items ?? {})) told.add(answerKey(answer));
    },
    // What a system keeps to resume by may be less than all that it was told of, but never later.
    untold: (items) =>
      answersOf(items).filter((answer) => answer.atMs > begunAtMs && !told.has(answerKey(answer))),
    note(answers) {
      for (const answer of answers) {
        told.add(answerKey(answer));
        handedOverMs = Math.max(handedOverMs, answer.atMs);
      }
    },
  };
}
