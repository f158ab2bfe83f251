/** Percentiles against closed forms, and runs kept whole within their limit. */

import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import { finish, type RunPlan } from './runTable.ts';
import { keepRuns, percentile } from './spread.ts';

describe('percentile', () => {
  it('is the middle, the ends, and in proportion between neighbours', () => {
    expect(percentile([4], 5)).toBe(4);
    expect(percentile([1, 2, 4], 50)).toBe(2);
    expect(percentile([1, 2, 4], 0)).toBe(1);
    expect(percentile([1, 2, 4], 100)).toBe(4);
    expect(percentile([1, 2, 4], 75)).toBe(3);
  });

  it('agrees with R, quantile(1:10, type 7)', () => {
    const oneToTen = Array.from({ length: 10 }, (_, n) => n + 1);
    expect(percentile(oneToTen, 5)).toBeCloseTo(1.45, 12);
    expect(percentile(oneToTen, 95)).toBeCloseTo(9.55, 12);
  });

  it('of evenly spaced values is that share of their range', () => {
    const even = Float64Array.from({ length: 101 }, (_, n) => n);
    for (let percent = 0; percent <= 100; percent += 5) {
      expect(percentile(even, percent)).toBeCloseTo(percent, 10);
    }
  });
});

/** Runs that hold one drawn value at every time but the first. */
function drawn(replicates: number, draw: (replicate: number) => number, rows = 2): RunPlan {
  return {
    timeColumn: 'time',
    times: Float64Array.from({ length: rows }, (_, row) => 10 * row),
    columns: ['drawn', 'run'],
    replicates,
    run(replicate, record) {
      const value = draw(replicate);
      for (let row = 0; row < rows; row += 1) record(row, [row === 0 ? 0 : value, replicate]);
    },
  };
}

describe('runs that are kept', () => {
  it('have the percentiles of the law they are drawn from, within four standard errors', () => {
    const runs = 20_000;
    const random = createRandom(7, 'spread');
    const kept = keepRuns(drawn(runs, () => random.exponential(1)));
    finish(kept.plan);
    const { times, columns } = kept.spread();
    expect([...times]).toEqual([0, 10]);
    const { mean, low, high } = columns['drawn']!;
    expect([mean[0], low[0], high[0]]).toEqual([0, 0, 0]);
    // Of the exponential law with mean 1: quantile -ln(1 - p), density there 1 - p, and the error of
    // a sample quantile sqrt(p (1 - p) / n) over the density.
    for (const [share, value] of [
      [0.05, low[1]!],
      [0.95, high[1]!],
    ] as const) {
      const error = Math.sqrt((share * (1 - share)) / runs) / (1 - share);
      expect(Math.abs(value + Math.log(1 - share))).toBeLessThan(4 * error);
    }
    expect(Math.abs(mean[1]! - 1)).toBeLessThan(4 / Math.sqrt(runs));
  });

  it('leave the table as it is', () => {
    const values = [3, 1, 4, 1, 5];
    const plan = drawn(values.length, (replicate) => values[replicate] ?? 0);
    expect(finish(keepRuns(plan).plan)).toEqual(finish(plan));
  });

  it('lie in their band as they should: 90 of 0 to 100', () => {
    const kept = keepRuns(drawn(101, (replicate) => (replicate * 37) % 101));
    finish(kept.plan);
    const { low, high } = kept.spread().columns['drawn']!;
    expect([low[1], high[1]]).toEqual([5, 95]);
  });

  it('are kept at fewer times rather than beyond their limit, the ends among them', () => {
    const kept = keepRuns(
      drawn(10, (replicate) => replicate, 1001),
      2 * 10 * 11,
    );
    finish(kept.plan);
    const { times, columns } = kept.spread();
    expect(times).toHaveLength(11);
    expect([times[0], times[1], times.at(-1)]).toEqual([0, 1000, 10_000]);
    expect(columns['run']!.high.at(-1)).toBeCloseTo(8.55, 12);
    const tight = keepRuns(
      drawn(10, (replicate) => replicate, 1001),
      1,
    );
    finish(tight.plan);
    expect([...tight.spread().times]).toEqual([0, 10_000]);
  });

  it('come to nothing before they have all gone by', () => {
    const kept = keepRuns(drawn(3, () => 1));
    kept.plan.run(0, () => undefined);
    expect(() => kept.spread()).toThrow('Only 1 of 3 runs have gone by.');
  });
});
