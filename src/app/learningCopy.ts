/** What this browser keeps of a learner for as long as their learning system has not taken it: each
 * learner's by itself, as one browser may serve many. */
import type { Protocol } from '../deliver/learningSystem.ts';
import { deviceRecord, type RecordShape } from '../store/deviceStorage.ts';
import { noProgress, progressRecord, type Progress } from '../store/progress.ts';

export interface LearningCopy {
  readonly progress: Progress;
  /** Whether the system has all of it. */
  readonly taken: boolean;
}

const nothing: LearningCopy = { progress: noProgress, taken: true };

/** Two numbers that a text comes to (FNV-1a, from two starts): who learns is not to be read off a key. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((start) => {
      let hash = start;
      for (const byte of new TextEncoder().encode(text)) {
        hash = Math.imul(hash ^ byte, 0x01000193);
      }
      return (hash >>> 0).toString(36);
    })
    .join('');
}

function shapeFor(key: string): RecordShape<LearningCopy> {
  return {
    key,
    version: progressRecord.version,
    empty: nothing,
    parse(value, version) {
      if (typeof value !== 'object' || value === null) return undefined;
      if (!('progress' in value) || !('taken' in value)) return undefined;
      const progress = progressRecord.parse(value.progress, version);
      return progress && { progress, taken: value.taken === true };
    },
  };
}

export interface CopyKeeper {
  read(): LearningCopy;
  /** Whether it could be kept. */
  write(copy: LearningCopy): boolean;
  forget(): void;
}

/** The copy of one learner; of nobody known where `learner` is null. */
export function learningCopy(
  browser: Window,
  protocol: Protocol,
  learner: string | null,
): CopyKeeper {
  const key = `engager.learning.${learner === null ? 'nobody' : hashOf(`${protocol} ${learner}`)}`;
  const record = deviceRecord(shapeFor(key), () => browser.localStorage);
  return {
    read: () => record.read().value,
    write: record.write,
    forget() {
      try {
        browser.localStorage.removeItem(key);
      } catch {
        // Nothing was kept either.
      }
    },
  };
}
