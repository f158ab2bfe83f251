/** What this person has done, by step and by item of a check: kept on the device. */
import { isStepId, type StepId } from '../lesson/lesson.ts';
import type { RecordShape } from './deviceStorage.ts';

export interface StepProgress {
  readonly done: boolean;
  /** The option committed to last, if the question was answered. */
  readonly chosen: string | null;
}

export interface ItemProgress {
  /** Whether the latest answer was right. */
  readonly right: boolean;
  readonly tries: number;
  /** When it was last answered, milliseconds since 1970. */
  readonly atMs: number;
}

export interface Progress {
  readonly steps: Readonly<Partial<Record<StepId, StepProgress>>>;
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** Where one was last; null before the first step. */
  readonly last: StepId | null;
}

export const noProgress: Progress = { steps: {}, items: {}, last: null };

export const progressRecord: RecordShape<Progress> = {
  key: 'engager.progress',
  version: 2,
  empty: noProgress,
  parse(value, version) {
    if (typeof value !== 'object' || value === null) return undefined;
    const kept = value as Record<string, unknown>;
    const steps = entriesOf(kept['steps'], isStepId, isStepProgress);
    // The first version kept steps alone.
    if (version === 1) return steps && { ...noProgress, steps };
    const items = entriesOf(kept['items'], isAnyId, isItemProgress);
    const { last } = kept;
    if (!steps || !items || !(last === null || (typeof last === 'string' && isStepId(last)))) {
      return undefined;
    }
    return { steps, items, last };
  },
};

/** A record whose every key and entry is what it should be, or undefined. */
function entriesOf<K extends string, T>(
  value: unknown,
  isKey: (key: string) => key is K,
  isEntry: (entry: unknown) => entry is T,
): (Partial<Record<K, T>> & Record<K, T>) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  if (!entries.every(([key, entry]) => isKey(key) && isEntry(entry))) return undefined;
  return Object.fromEntries(entries) as Record<K, T>;
}

function isAnyId(key: string): key is string {
  return key !== '';
}

function isStepProgress(entry: unknown): entry is StepProgress {
  if (typeof entry !== 'object' || entry === null) return false;
  const { done, chosen } = entry as Record<string, unknown>;
  return typeof done === 'boolean' && (typeof chosen === 'string' || chosen === null);
}

function isItemProgress(entry: unknown): entry is ItemProgress {
  if (typeof entry !== 'object' || entry === null) return false;
  const { right, tries, atMs } = entry as Record<string, unknown>;
  return typeof right === 'boolean' && Number.isInteger(tries) && Number.isFinite(atMs);
}
