/** The exponent that the bench fits, and whom its comparisons favour. */

import { describe, expect, it } from 'vitest';
import { compare, fittedExponent, median } from './timing.ts';

describe('the bench', () => {
  it('finds the exponent of a power law, and the slope between two', () => {
    const sizes = [60, 180, 540, 1620, 5000];
    expect(fittedExponent(sizes.map((n) => [n, 3 * n ** 1.25] as const))).toBeCloseTo(1.25, 12);
    expect(
      fittedExponent([
        [1, 2],
        [10, 200],
      ]),
    ).toBeCloseTo(2, 12);
  });

  it('takes medians of rounds in turn, the first uncounted', () => {
    const order: string[] = [];
    const ours = [0, 10, 20, 90];
    const plain = [0, 5, 5, 15];
    const compared = compare(
      () => {
        order.push('ours');
        return ours.shift() ?? Number.NaN;
      },
      () => {
        order.push('plain');
        return plain.shift() ?? Number.NaN;
      },
      3,
    );
    expect(compared).toEqual({ oursPerS: 20, plainPerS: 5, ratio: 4 });
    expect(order.slice(2)).toEqual(['ours', 'plain', 'plain', 'ours', 'ours', 'plain']);
    expect(median([3, 1, 2])).toBe(2);
  });
});
