/** What this person has done, by step and by item of a check: kept on the device. Whatever is kept has
 * its time, so that two records can be put together without losing an answer (`mergeProgress.ts`). */
import { isStepId, type StepId } from '../lesson/lesson.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import { trackIds } from '../lesson/tracks.ts';
import type { Attempt, Score } from '../lesson/training/score.ts';
import type { RecordShape } from './deviceStorage.ts';

/** Every `atMs` is milliseconds since 1970; 0 where it is not known. */
export interface StepProgress {
  readonly done: boolean;
  /** The option committed to last, if the question was answered. */
  readonly chosen: string | null;
  readonly atMs: number;
}

export interface GivenAnswer {
  readonly atMs: number;
  readonly right: boolean;
  /** What was answered: ids with commas between them, or a number; empty where it is not known. */
  readonly response: string;
}

export interface Progress {
  readonly steps: Readonly<Partial<Record<StepId, StepProgress>>>;
  /** Every answer given to an item, the latest last; no item without one. Those of a final assessment
   * stand under `final.<seed>.<item>`. */
  readonly items: Readonly<Record<string, readonly GivenAnswer[]>>;
  /** Final assessments answered to their end, the latest last. */
  readonly attempts: readonly Attempt[];
  /** Whole seconds spent at the steps of a module. */
  readonly spentS: Readonly<Partial<Record<ModuleId, number>>>;
  /** Where one was last; null before the first step. */
  readonly last: StepId | null;
  readonly lastAtMs: number;
  /** When all of it was begun anew or replaced by hand; 0 where it never was. */
  readonly epochMs: number;
}

export const noProgress: Progress = {
  steps: {},
  items: {},
  attempts: [],
  spentS: {},
  last: null,
  lastAtMs: 0,
  epochMs: 0,
};

/** The last moment that a date can be. */
const LATEST_MS = 86_400_000 * 100_000_000;

/** Now, but after the moment given: a clock may be put back, and what comes later stays later. */
export function momentAfter(beforeMs: number): number {
  return Math.min(LATEST_MS, Math.max(Date.now(), beforeMs + 1));
}

/** The latest answer to an item. */
export function latestAnswer(items: Progress['items'], id: string): GivenAnswer | undefined {
  return items[id]?.at(-1);
}

export const progressRecord: RecordShape<Progress> = {
  key: 'engager.progress',
  version: 3,
  empty: noProgress,
  parse(value, version) {
    if (!isObject(value)) return undefined;
    if (version < 3) return fromEarlier(value, version);
    const steps = entriesOf(value['steps'], isStepId, isStepProgress);
    const items = entriesOf(value['items'], isAnyId, isAnswers);
    const spentS = entriesOf(value['spentS'], isModule, isCount);
    const { attempts, last, lastAtMs, epochMs } = value;
    if (!steps || !items || !spentS || !isStepOrNone(last)) return undefined;
    if (!isTime(lastAtMs) || !isTime(epochMs)) return undefined;
    if (!Array.isArray(attempts) || !attempts.every(isAttempt)) return undefined;
    return {
      steps: mapped(steps, ({ done, chosen, atMs }) => ({ done, chosen, atMs })),
      items: mapped(items, (answers) =>
        answers.map(({ atMs, right, response }) => ({ atMs, right, response })),
      ),
      attempts: attempts.map(({ seed, track, atMs, version: of, byModule }) => ({
        seed,
        track,
        atMs,
        version: of,
        byModule,
      })),
      spentS,
      last,
      lastAtMs,
      epochMs,
    };
  },
};

/** The first version kept steps alone; the second the latest answer to each item, and how many. */
function fromEarlier(value: Record<string, unknown>, version: number): Progress | undefined {
  const done = entriesOf(value['steps'], isStepId, isStepBefore);
  const steps = done && mapped(done, ({ done: is, chosen }) => ({ done: is, chosen, atMs: 0 }));
  if (version === 1) return steps && { ...noProgress, steps };
  const answered = entriesOf(value['items'], isAnyId, isAnswerBefore);
  const { last } = value;
  if (!steps || !answered || !isStepOrNone(last)) return undefined;
  const items = mapped(answered, ({ atMs, right }) => [{ atMs, right, response: '' }]);
  return { ...noProgress, steps, items, last };
}

function mapped<K extends string, T, U>(entries: Record<K, T>, to: (entry: T) => U): Record<K, U> {
  return Object.fromEntries(
    Object.entries<T>(entries).map(([key, entry]) => [key, to(entry)]),
  ) as Record<K, U>;
}

/** A record whose every key and entry is what it should be, or undefined. */
function entriesOf<K extends string, T>(
  value: unknown,
  isKey: (key: string) => key is K,
  isEntry: (entry: unknown) => entry is T,
): Record<K, T> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (!entries.every(([key, entry]) => isKey(key) && isEntry(entry))) return undefined;
  return Object.fromEntries(entries) as Record<K, T>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnyId(key: string): key is string {
  return key !== '';
}

function isModule(key: string): key is ModuleId {
  return (modules as readonly string[]).includes(key);
}

function isStepOrNone(value: unknown): value is StepId | null {
  return value === null || (typeof value === 'string' && isStepId(value));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is number {
  return isCount(value) && value <= LATEST_MS;
}

function isStepBefore(entry: unknown): entry is Omit<StepProgress, 'atMs'> {
  if (!isObject(entry)) return false;
  const { done, chosen } = entry;
  return typeof done === 'boolean' && (typeof chosen === 'string' || chosen === null);
}

function isStepProgress(entry: unknown): entry is StepProgress {
  return isStepBefore(entry) && 'atMs' in entry && isTime(entry.atMs);
}

function isAnswerBefore(entry: unknown): entry is Omit<GivenAnswer, 'response'> {
  return isObject(entry) && typeof entry['right'] === 'boolean' && isTime(entry['atMs']);
}

function isAnswers(entry: unknown): entry is readonly GivenAnswer[] {
  return (
    Array.isArray(entry) &&
    entry.length > 0 &&
    entry.every(
      (one) => isAnswerBefore(one) && 'response' in one && typeof one.response === 'string',
    )
  );
}

function isScore(entry: unknown): entry is Score {
  if (!isObject(entry)) return false;
  const { right, of } = entry;
  return isCount(right) && isCount(of) && right <= of;
}

function isAttempt(entry: unknown): entry is Attempt {
  if (!isObject(entry)) return false;
  const { seed, track, atMs, version, byModule } = entry;
  return (
    isCount(seed) &&
    (trackIds as readonly unknown[]).includes(track) &&
    isTime(atMs) &&
    typeof version === 'string' &&
    entriesOf(byModule, isModule, isScore) !== undefined
  );
}
