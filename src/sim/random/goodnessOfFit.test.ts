/** Checks the statistical tests against published values and against samples known good and bad. */

import { describe, expect, it } from 'vitest';
import {
  chiSquarePValue,
  chiSquareUpperTail,
  equalClassesPValue,
  gammaCumulative,
  kolmogorovSmirnovPValue,
  normalCumulative,
  sameLawPValue,
} from './goodnessOfFit.ts';

const identity = (x: number) => x;

describe('the laws behind the tests', () => {
  // Values of SciPy 1.17: stats.chi2.sf, stats.norm.cdf, stats.gamma.cdf.
  it.each([
    [chiSquareUpperTail(300, 255), 0.02772752205390483],
    [chiSquareUpperTail(3.841, 1), 0.050013683763956804],
    [chiSquareUpperTail(1000, 900), 0.010994608942135844],
    [normalCumulative(-1.3), 0.09680048458561036],
    [normalCumulative(3.2), 0.9993128620621],
    [gammaCumulative(2, 0.3), 0.977974019172853],
    [gammaCumulative(40, 30), 0.9567713178482644],
  ])('agree with SciPy (%#)', (value, reference) => {
    expect(value).toBeCloseTo(reference, 10);
  });
});

describe('the tests', () => {
  it('gives a chi-square its p-value', () => {
    // Ten throws of a coin: (2 − 5)²/5 + (8 − 5)²/5 = 3.6 with one degree of freedom.
    expect(chiSquarePValue([2, 8], [0.5, 0.5])).toBeCloseTo(chiSquareUpperTail(3.6, 1), 12);
  });

  it('pools classes that expect fewer than five', () => {
    const pooled = chiSquarePValue([10, 80, 10], [0.1, 0.8, 0.1]);
    const split = chiSquarePValue([10, 80, 9, 1], [0.1, 0.8, 0.08, 0.02]);
    expect(pooled).toBe(1);
    expect(split).toBe(1);
  });

  it('refuses a sample too small to judge', () => {
    expect(() => chiSquarePValue([1, 2], [0.5, 0.5])).toThrow('too small');
  });

  it('tells an even spread from a shifted one', () => {
    const even = Float64Array.from({ length: 2000 }, (_, i) => (i * 0.618033988749895) % 1);
    const shifted = even.map((x) => x ** 1.5);
    expect(kolmogorovSmirnovPValue(even, identity)).toBeGreaterThan(0.9);
    expect(kolmogorovSmirnovPValue(shifted, identity)).toBeLessThan(1e-6);
    expect(equalClassesPValue(even, identity, 50)).toBeGreaterThan(0.9);
    expect(equalClassesPValue(shifted, identity, 50)).toBeLessThan(1e-6);
  });

  it('has the asymptotic 5 % point of Kolmogorov’s law at 1.358', () => {
    // A sample that lags its law by the same distance everywhere: D √n = 1.358.
    const size = 10_000;
    const distance = 1.358 / (Math.sqrt(size) + 0.12 + 0.11 / Math.sqrt(size));
    const sample = Float64Array.from({ length: size }, (_, i) => (i + 0.5) / size);
    const cumulative = (x: number) => Math.max(0, x - (distance - 0.5 / size));
    expect(kolmogorovSmirnovPValue(sample, cumulative)).toBeCloseTo(0.05, 3);
  });

  it('tells two laws apart and one law not', () => {
    expect(sameLawPValue([100, 200, 100], [205, 395, 200])).toBeGreaterThan(0.5);
    expect(sameLawPValue([100, 200, 100], [300, 300, 200])).toBeLessThan(1e-4);
  });
});
