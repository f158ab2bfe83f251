/** The well-mixed assay: the pace of killing, the published test at 1:5, chance and extremes. Reference
 * values: an independent event-driven simulation and renewal theory (model e). */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { Assay, assayDefaults, type AssayConditions } from './assay.ts';
import { abundant, dayS, hourS, meanAndSd, quantile, run } from './assay.fixture.ts';
import { killsPerDay } from './pace.ts';

describe('the pace of killing', () => {
  // 200 T cells for 40 days: some 80 000 and 45 000 kills, standard errors below 0.5 %.
  it.each([
    [0.2, 10.24],
    [0.0115, 5.59],
  ])(
    'at %f adhesions a minute is %f kills a day, within three per cent',
    (adhesionRatePerMin, kills) => {
      const { assay } = run({ ...abundant, adhesionRatePerMin }, 2 * dayS);
      const settled = assay.killsPerTCell;
      assay.advanceTo(42 * dayS);
      const perDay = (assay.killsPerTCell - settled) / 40;
      expect(Math.abs(perDay / kills - 1)).toBeLessThan(0.03);
      expect(Math.abs(perDay / killsPerDay(adhesionRatePerMin) - 1)).toBeLessThan(0.03);
    },
  );

  it('spreads over T cells as in the reference', () => {
    const { assay } = run({ ...abundant, tCells: 1000, targets: 20_000 }, dayS);
    const kills = Array.from(assay.sequence.tCells.kills.slice(0, 1000));
    // Reference: 10.6 in the first 24 h, 5th to 95th percentile 6 to 15.
    expect(Math.abs(meanAndSd(kills).mean - 10.6)).toBeLessThan(0.5);
    expect(Math.abs(quantile(kills, 0.05) - 6)).toBeLessThanOrEqual(1);
    expect(Math.abs(quantile(kills, 0.95) - 15)).toBeLessThanOrEqual(1);
  });
});

describe('the published test at one T cell to five targets', () => {
  const runs = Array.from({ length: 200 }, (_, replicate) => {
    const assay = new Assay({ ...assayDefaults, replicate });
    assay.advanceTo(9 * hourS);
    const killsBy9h = assay.killsPerTCell;
    let clearedS = 9 * hourS;
    while (assay.targetsAlive > 0) {
      clearedS += 360;
      assay.advanceTo(clearedS);
    }
    return { killsBy9h, clearedH: clearedS / hourS };
  });
  const cleared = runs.map((each) => each.clearedH);

  it('is cleared by 24 h in at least 95 % of runs', () => {
    const inTime = cleared.filter((hours) => hours <= parameters.hoffmannClearanceH.value);
    expect(inTime.length).toBeGreaterThanOrEqual(190);
  });

  it('takes 15.5 to 17.5 h in the median', () => {
    expect(quantile(cleared, 0.5)).toBeGreaterThan(15.5);
    expect(quantile(cleared, 0.5)).toBeLessThan(17.5);
  });

  it('has every T cell kill several targets in 9 h', () => {
    // Reference mean 3.94; the mean of 200 runs has a standard error below 0.01.
    const { mean } = meanAndSd(runs.map((each) => each.killsBy9h));
    expect(mean).toBeGreaterThan(2);
    expect(Math.abs(mean - 3.94)).toBeLessThan(0.1);
  });

  it('sees half the targets dead at 5.1 h and the first at 3 min', () => {
    const first: number[] = [];
    const half: number[] = [];
    for (let replicate = 0; replicate < 40; replicate += 1) {
      const assay = new Assay({ ...assayDefaults, replicate });
      for (let minute = 0.5; assay.targetsAlive > 250; minute += 0.5) {
        const none = assay.sequence.kills === 0;
        assay.advanceTo(minute * 60);
        if (none && assay.sequence.kills > 0) first.push(minute);
        if (assay.targetsAlive <= 250) half.push(minute / 60);
      }
    }
    expect(Math.abs(quantile(half, 0.5) - 5.1)).toBeLessThan(0.3);
    expect(quantile(first, 0.5)).toBeGreaterThan(2);
    expect(quantile(first, 0.5)).toBeLessThan(4.5);
  });

  it.each([
    { tCells: 200, targets: 200, medianH: 4.8, within: 0.7 },
    { tCells: 50, targets: 500, medianH: Infinity, within: 0 },
  ])('at $tCells to $targets ends as in the reference', ({ tCells, targets, medianH, within }) => {
    const left: number[] = [];
    const times: number[] = [];
    for (let replicate = 0; replicate < 40; replicate += 1) {
      const assay = new Assay({ ...assayDefaults, tCells, targets, replicate });
      let clearedH = Infinity;
      for (let hour = 0.1; hour <= 24.05; hour += 0.1) {
        assay.advanceTo(hour * hourS);
        if (assay.targetsAlive === 0) clearedH = Math.min(clearedH, hour);
      }
      times.push(clearedH);
      left.push(assay.targetsAlive / targets);
    }
    if (medianH === Infinity) {
      expect(times.every((hours) => hours === Infinity)).toBe(true);
      expect(Math.abs(meanAndSd(left).mean - 0.06)).toBeLessThan(0.02);
    } else {
      expect(Math.abs(quantile(times, 0.5) - medianH)).toBeLessThan(within);
    }
  });
});

/** Times of all that happens to targets in six hours that pass in the given steps. */
function targetTimes(stepS: () => number): number[] {
  const { assay, targets } = run({ tCells: 20, targets: 100 }, 0);
  let timeS = 0;
  while (timeS < 6 * hourS) {
    timeS = Math.min(6 * hourS, timeS + stepS());
    assay.advanceTo(timeS);
  }
  return Array.from(targets.timesS.slice(0, targets.length));
}

function firstTimes(change: Partial<AssayConditions>): Float64Array {
  return run(change, 3 * hourS).targets.timesS.slice(0, 10);
}

describe('chance and time', () => {
  it('gives the same events however a run is cut into steps', () => {
    const whole = targetTimes(() => 6 * hourS);
    let step = 0;
    const uneven = targetTimes(() => ((step += 1) % 3 === 0 ? 0.25 : 41.7));
    expect(whole.length).toBeGreaterThan(50);
    expect(uneven).toEqual(whole);
  });

  it('gives other events to other seeds and replicates', () => {
    expect(firstTimes({ seed: 8 })).not.toEqual(firstTimes({}));
    expect(firstTimes({ replicate: 1 })).not.toEqual(firstTimes({}));
    expect(firstTimes({})).toEqual(firstTimes({}));
  });

  it('does not turn back', () => {
    const { assay } = run({}, hourS);
    const { kills } = assay.sequence;
    assay.advanceTo(60);
    expect([assay.timeS, assay.sequence.kills]).toEqual([hourS, kills]);
  });
});

describe('extreme numbers', () => {
  it.each([
    { tCells: 0, targets: 500 },
    { tCells: 100, targets: 0 },
    { tCells: 0, targets: 0 },
  ])('$tCells T cells and $targets targets run and make sense', (change) => {
    const { assay } = run(change, dayS);
    expect([assay.sequence.kills, assay.killsPerTCell]).toEqual([0, 0]);
    expect(assay.targetsAlive).toBe(change.targets);
  });

  it('one T cell clears one target and then stands alone', () => {
    const { assay } = run({ tCells: 1, targets: 1 }, 10 * dayS);
    expect([assay.sequence.kills, assay.targetsAlive]).toEqual([1, 0]);
  });
});
