/** Putting two records of progress together, as two tabs or two devices kept them: the same whichever
 * comes first and however often, and no answer is lost. */
import { isStepId } from '../lesson/lesson.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import type { Attempt } from '../lesson/training/score.ts';
import type { GivenAnswer, Progress, StepProgress } from './progress.ts';

/**
 * What two records of one epoch come to together; of two epochs the later stands alone, for it was
 * begun anew or replaced on purpose. The result stands in one fixed order, so that equal records are
 * also written the same.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  if (one.epochMs !== other.epochMs) {
    const later = one.epochMs > other.epochMs ? one : other;
    return mergeProgress(later, later);
  }
  const atLast = laterOf(
    [one, other].map(({ last, lastAtMs }) => ({ last, atMs: lastAtMs })),
    ({ last }) => last ?? '',
  );
  return {
    steps: together(one.steps, other.steps, sameStep, isStepId),
    items: together(one.items, other.items, sameItem, isText),
    attempts: union<Attempt>(
      [...one.attempts, ...other.attempts],
      ({ atMs, seed, track }) => `${atMs} ${seed} ${track}`,
    ),
    spentS: Object.fromEntries(
      modules.flatMap((module): [ModuleId, number][] => {
        // Tabs tell each other, so the greater sum has the other's in it.
        const spentS = Math.max(one.spentS[module] ?? 0, other.spentS[module] ?? 0);
        return spentS > 0 ? [[module, spentS]] : [];
      }),
    ),
    last: atLast.last,
    lastAtMs: atLast.atMs,
    epochMs: one.epochMs,
  };
}

/** Both records as one, whichever of them was begun anew: for a record that someone brings along. */
export function addProgress(here: Progress, brought: Progress): Progress {
  const epochMs = Math.max(here.epochMs, brought.epochMs);
  return mergeProgress({ ...here, epochMs }, { ...brought, epochMs });
}

function isText(key: string): key is string {
  return key !== '';
}

/** Everything under either's keys, the keys in order; what both have is made one. */
function together<K extends string, T>(
  one: Readonly<Partial<Record<K, T>>>,
  other: Readonly<Partial<Record<K, T>>>,
  merge: (entries: readonly T[]) => T,
  isKey: (key: string) => key is K,
): Record<K, T> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(isKey);
  return Object.fromEntries(
    keys.toSorted(inOrder).map((key): [K, T] => {
      const entries = [one, other].flatMap((record) =>
        Object.hasOwn(record, key) && record[key] !== undefined ? [record[key]] : [],
      );
      return [key, merge(entries)];
    }),
  ) as Record<K, T>;
}

/** The option of the later choice; done is done. */
function sameStep(entries: readonly StepProgress[]): StepProgress {
  const { chosen, atMs } = laterOf(entries, (step) => step.chosen ?? '');
  return { done: entries.some(({ done }) => done), chosen, atMs };
}

/** Every answer that either knows; one moment has one answer. */
function sameItem(entries: readonly (readonly GivenAnswer[])[]): readonly GivenAnswer[] {
  return union(entries.flat(), ({ atMs }) => String(atMs));
}

/** The members by time, one of each key: of several under one key always the same. */
function union<T extends { readonly atMs: number }>(
  members: readonly T[],
  keyOf: (member: T) => string,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const member of members) {
    const known = byKey.get(keyOf(member));
    byKey.set(keyOf(member), known ? laterOf([known, member], written) : member);
  }
  return [...byKey.values()].toSorted((a, b) => a.atMs - b.atMs || inOrder(written(a), written(b)));
}

function written(value: unknown): string {
  return JSON.stringify(value);
}

/** The later entry; at the same time the one whose text comes later, so that the order of asking does
 * not matter. `entries` has at least one. */
function laterOf<T extends { readonly atMs: number }>(
  entries: readonly T[],
  textOf: (entry: T) => string,
): T {
  return entries.reduce((a, b) => {
    const ahead = b.atMs - a.atMs || inOrder(textOf(b), textOf(a));
    return ahead > 0 ? b : a;
  });
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
