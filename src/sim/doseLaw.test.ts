/** A level's effect against the model's printed table, and the bell against its closed form. */

import { describe, expect, it } from 'vitest';
import { doseEffect, hookCurve } from './doseLaw.ts';

describe('the effect of a level', () => {
  // Model c2, mature synapse of 65 µm² without exchange, penalty 60; two digits are printed.
  it.each([
    [10, 0.33, 0.005],
    [50, 1.64, 0.23],
    [100, 3.3, 0.64],
    [200, 6.6, 0.96],
    [470, 15, 1],
    [621, 20, 1],
  ])('at %d pg/mL is %f bridges, triggering with %f', (level, bridges, triggers) => {
    const effect = doseEffect(level);
    expect(Math.abs(effect.bridgesInContact / bridges - 1)).toBeLessThan(0.03);
    expect(Math.abs(effect.triggerProbability - triggers)).toBeLessThan(0.006);
  });

  it('is 223 drugs on a blast at 621 pg/mL, and fewer bridges on one with less CD19', () => {
    // 20 000 copies × 1.129e-11/(1.129e-11 + 1e-9) = 223.3.
    expect(doseEffect(621).drugPerBlast).toBeCloseTo(223.3, 1);
    expect(Math.abs(doseEffect(621, 2000).triggerProbability - 0.33)).toBeLessThan(0.006);
    expect(Math.abs(doseEffect(621, 5000).triggerProbability - 0.88)).toBeLessThan(0.006);
  });

  it('is nothing without drug or CD19', () => {
    for (const effect of [doseEffect(0), doseEffect(621, 0)]) {
      expect(Object.values(effect)).toEqual([0, 0, 0]);
    }
  });
});

describe('the hook', () => {
  const curve = hookCurve(8 * 40 + 1);

  it('spans eight decades with its peak at 550 ng/mL of free drug', () => {
    expect(curve.levelsPgPerMl[0]).toBeCloseTo(10, 9);
    expect(curve.levelsPgPerMl.at(-1)! / 1e9).toBeCloseTo(1, 9);
    // √(1e-9 M × 1e-7 M) = 10 nM of 55 kDa.
    expect(curve.peakPgPerMl).toBeCloseTo(550_000, 3);
  });

  it('rises to the peak and falls from it', () => {
    const { bridgesPerBlast, levelsPgPerMl, peakPgPerMl, peakBridgesPerBlast } = curve;
    for (let n = 1; n < bridgesPerBlast.length; n += 1) {
      const rises = levelsPgPerMl[n]! <= peakPgPerMl;
      const falls = levelsPgPerMl[n - 1]! >= peakPgPerMl;
      if (rises) expect(bridgesPerBlast[n]!).toBeGreaterThan(bridgesPerBlast[n - 1]!);
      if (falls) expect(bridgesPerBlast[n]!).toBeLessThan(bridgesPerBlast[n - 1]!);
      expect(bridgesPerBlast[n]!).toBeLessThanOrEqual(peakBridgesPerBlast);
    }
  });

  it('is as high as the model says', () => {
    // Model d, marrow: 3.55093e-10 M at the peak and 5.3622e-12 M at 600 pg/mL of free drug, with
    // 1.66e-8 M of CD19 at 20 000 copies; the totals there are rounded to three digits.
    expect(
      Math.abs(curve.peakBridgesPerBlast / ((3.55093e-10 / 1.66e-8) * 20_000) - 1),
    ).toBeLessThan(0.01);
    const at600 = Math.log10(600 / 10) * 40;
    const below = Math.floor(at600);
    const [low = 0, high = 0] = curve.bridgesPerBlast.subarray(below, below + 2);
    const bridges = low + (at600 - below) * (high - low);
    expect(Math.abs(bridges / ((5.3622e-12 / 1.66e-8) * 20_000) - 1)).toBeLessThan(0.01);
  });
});
