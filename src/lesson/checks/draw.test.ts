import { describe, expect, test } from 'vitest';
import { modules } from '../step.ts';
import { checkOf, loadChecks } from '../words/en/checks/shelf.ts';
import { steps } from '../lesson.ts';
import { drawFinal, FINAL_LENGTH, shuffled } from './draw.ts';

await loadChecks(...modules);
const pool = modules.flatMap((module) => checkOf(module).map(({ item }) => item));
const allShown = new Set(steps.map(({ id }) => id));
const SEEDS = 400;
const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);

describe('shuffling', () => {
  test('keeps every member, and the same seed brings the same order', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    const once = shuffled(list, 11, 'x');
    expect(once.toSorted()).toEqual(list);
    expect(shuffled(list, 11, 'x')).toEqual(once);
    expect(shuffled([], 11, 'x')).toEqual([]);
    expect(seeds.some((seed) => shuffled(list, seed, 'x').join() !== once.join())).toBe(true);
  });

  test('puts each of four in each place equally often', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (const seed of seeds) {
      for (const [at, member] of shuffled([0, 1, 2, 3], seed, 'fair').entries()) {
        counts[member]![at]! += 1;
      }
    }
    const expected = SEEDS / 4;
    const chiSquare = counts.flat().reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // Rows and columns are fixed: 9 degrees of freedom, of which 27.9 is exceeded once in a thousand.
    expect(chiSquare).toBeLessThan(27.9);
  });
});

describe('the final assessment', () => {
  test.each(seeds.slice(0, 60))('is twelve different items, balanced, with seed %d', (seed) => {
    const drawn = drawFinal(pool, seed, allShown);
    expect(drawn).toHaveLength(FINAL_LENGTH);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(FINAL_LENGTH);
    const perModule = modules.map(
      (module) => drawn.filter((item) => item.module === module).length,
    );
    expect(Math.min(...perModule)).toBe(1);
    expect(Math.max(...perModule)).toBe(2);
    expect(drawFinal(pool, seed, allShown)).toEqual(drawn);
  });

  test('draws anew with another seed, and every item sooner or later', () => {
    const ever = new Set(
      seeds.flatMap((seed) => drawFinal(pool, seed, allShown).map(({ id }) => id)),
    );
    // The rarest comes with a chance of at least 1 in 5 in each draw.
    expect(ever.size).toBe(pool.length);
  });

  test('asks nothing that was not shown, and is shorter where too little was', () => {
    const shown = new Set(['cast.marrow', 'cast.blind', 'grips.race'] as const);
    const drawn = drawFinal(pool, 5, shown);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(FINAL_LENGTH);
    for (const { after } of drawn) {
      expect(after.every((step) => (shown as ReadonlySet<string>).has(step))).toBe(true);
    }
    expect(drawFinal(pool, 5, new Set())).toEqual([]);
  });
});
