import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from '../lesson/lesson.ts';
import { modules } from '../lesson/step.ts';
import { trackIds } from '../lesson/tracks.ts';
import { addProgress, mergeProgress } from './mergeProgress.ts';
import { noProgress, progressRecord, type Progress } from './progress.ts';

const RUNS = { seed: 20_261_122, numRuns: 300 };
/** Few moments, so that records meet at the same ones. */
const time = fc.nat(5);
const stepId = fc.constantFrom(...steps.map(({ id }) => id));
const moduleId = fc.constantFrom(...modules);
const answers = fc.uniqueArray(
  fc.record({ atMs: time, right: fc.boolean(), response: fc.constantFrom('', 'a', 'a,b') }),
  { minLength: 1, maxLength: 4, selector: ({ atMs }) => atMs },
);
const score = fc.nat(2).map((right) => ({ right, of: 2 }));
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  steps: fc.dictionary(
    stepId,
    fc.record({ done: fc.boolean(), chosen: fc.option(fc.constantFrom('a', 'b')), atMs: time }),
    { maxKeys: 3 },
  ),
  items: fc.dictionary(fc.constantFrom('one', 'two', 'final.7.one', '__proto__'), answers),
  attempts: fc.array(
    fc.record({
      seed: fc.nat(2),
      track: fc.constantFrom(...trackIds),
      atMs: time,
      version: fc.constant('0.1.0'),
      byModule: fc.dictionary(moduleId, score, { maxKeys: 2 }),
    }),
    { maxLength: 3 },
  ),
  spentS: fc.dictionary(moduleId, fc.nat(3), { maxKeys: 2 }),
  last: fc.option(stepId),
  lastAtMs: time,
  epochMs: fc.constantFrom(0, 0, 0, 9),
});

/** As it is written: records that differ in their order alone differ here. */
const written = (progress: Progress): string => JSON.stringify(progress);

describe('two records put together', () => {
  test('come to the same whichever comes first', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        expect(written(mergeProgress(one, other))).toBe(written(mergeProgress(other, one)));
      }),
      RUNS,
    );
  });

  test('change nothing when they are put together again, one by one or all at once', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, other, third) => {
        const both = mergeProgress(one, other);
        expect(written(mergeProgress(both, one))).toBe(written(both));
        expect(written(mergeProgress(both, both))).toBe(written(both));
        expect(written(mergeProgress(both, third))).toBe(
          written(mergeProgress(one, mergeProgress(other, third))),
        );
      }),
      RUNS,
    );
  });

  test('lose no answer, no step that was done and no attempt', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const both = addProgress(one, other);
        for (const { items, steps: done, attempts } of [one, other]) {
          for (const [id, given] of Object.entries(items)) {
            const kept = both.items[id]?.map(({ atMs }) => atMs);
            expect(kept).toEqual(expect.arrayContaining(given.map(({ atMs }) => atMs)));
          }
          for (const [id, step] of Object.entries(done)) {
            if (step.done) expect(both.steps[id as keyof typeof done]?.done).toBe(true);
          }
          for (const { atMs, seed, track } of attempts) {
            expect(both.attempts).toContainEqual(expect.objectContaining({ atMs, seed, track }));
          }
        }
      }),
      RUNS,
    );
  });

  test('are read again as they were written', () => {
    fc.assert(
      fc.property(anyProgress, (one) => {
        const kept = mergeProgress(one, one);
        const read = progressRecord.parse(JSON.parse(written(kept)), progressRecord.version);
        expect(read && written(mergeProgress(read, read))).toBe(written(kept));
      }),
      RUNS,
    );
  });

  test('of which one was begun anew, that one stands', () => {
    const before: Progress = {
      ...noProgress,
      items: { one: [{ atMs: 5, right: true, response: 'a' }] },
      spentS: { cast: 60 },
    };
    const anew = { ...noProgress, epochMs: 6 };
    expect(mergeProgress(before, anew)).toEqual(anew);
    expect(mergeProgress(anew, before)).toEqual(anew);
    expect(addProgress(anew, before)).toEqual({ ...before, epochMs: 6 });
  });
});
