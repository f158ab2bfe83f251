import { describe, expect, it } from 'vitest';
import {
  halfLifeHours,
  hoursToFall,
  levelCurve,
  type Disposition,
  type DosingPlan,
} from './pharmacokinetics.ts';
import oracle from './pharmacokinetics.fixture.json';

const relativeTolerance = 1e-6;

/** Below a thousandth of a picogram per millilitre the oracle's digits are those of a rounding. */
const negligiblePgPerMl = 1e-12;

function expectClose(actual: number, expected: number): void {
  const error = Math.abs(actual - expected);
  expect(error).toBeLessThanOrEqual(relativeTolerance * expected + negligiblePgPerMl);
}

const typical: Disposition = { clearanceLPerH: 2.7, volumeL: 4.5 };
const off: DosingPlan = { pieces: [], boluses: [], endHour: 48 };
const pump28: DosingPlan = {
  pieces: [{ fromHour: 0, toHour: 1000, ugPerDay: 28 }],
  boluses: [],
  endHour: 1000,
};

describe('levelCurve', () => {
  it.each(oracle.cases)('gives every point of the oracle case $id', (oracleCase) => {
    const plan = { ...oracleCase, endHour: 10_000 };
    const curve = levelCurve(plan, oracleCase);
    for (const { hour, pgPerMl } of oracleCase.points) expectClose(curve.at(hour), pgPerMl);
  });

  it('leaves after a stop what the derived values say', () => {
    const { derived } = oracle;
    const stopped = levelCurve(
      { pieces: [{ fromHour: 0, toHour: 100, ugPerDay: 28 }], boluses: [], endHour: 200 },
      typical,
    );
    const leftPct = (hours: number) => (100 * stopped.at(100 + hours)) / stopped.at(100);
    expectClose(leftPct(4), derived.remainingAfter4hPct);
    expectClose(leftPct(1 / 6), derived.remainingAfter10minPct);
    expectClose(leftPct(24), derived.remainingAfter24hPct);
    const slow = { clearanceLPerH: (Math.LN2 * 4.5) / 2.11, volumeL: 4.5 };
    const injected = levelCurve({ ...off, boluses: [{ atHour: 0, doseUg: 28 }] }, slow);
    const leftOfSlowPct = (100 * injected.at(4)) / injected.at(0);
    expectClose(leftOfSlowPct, derived.remainingAfter4hAtHalfLife211Pct);
  });

  it('has the half-life, the approach and the injection of the derived values', () => {
    const { derived } = oracle;
    expectClose(halfLifeHours(typical), derived.halfLifeH);
    const steady = derived.css28PgPerMl;
    // The way up to 90 % of the steady level takes as long as the fall to 10 %.
    expectClose(hoursToFall(steady, steady / 10, typical), derived.timeTo90PctCssH);
    expectClose(levelCurve(pump28, typical).at(derived.timeTo90PctCssH), 0.9 * steady);
    const injected = levelCurve({ ...off, boluses: [{ atHour: 0, doseUg: 28 }] }, typical);
    expectClose(injected.at(0), derived.bolus28PeakPgPerMl);
    expectClose(hoursToFall(injected.at(0), 100, typical), derived.bolus28HoursAbove100PgPerMl);
    expectClose(hoursToFall(injected.at(0), 10, typical), derived.bolus28HoursAbove10PgPerMl);
    expect(hoursToFall(5, 10, typical)).toBe(0);
  });

  it('adds up: two plans together give the sum of their levels', () => {
    const early = { ...off, pieces: [{ fromHour: 0, toHour: 10, ugPerDay: 9 }] };
    const late = {
      ...off,
      pieces: [{ fromHour: 10, toHour: 30, ugPerDay: 28 }],
      boluses: [{ atHour: 12, doseUg: 5 }],
    };
    const both = {
      ...off,
      pieces: [...early.pieces, ...late.pieces],
      boluses: late.boluses,
    };
    const [first, second, sum] = [early, late, both].map((plan) => levelCurve(plan, typical));
    for (let hour = 0; hour <= 48; hour += 0.37) {
      expectClose(sum!.at(hour), first!.at(hour) + second!.at(hour));
    }
  });

  it('is zero before the start and without drug, and adds boluses of one hour', () => {
    expect(levelCurve(pump28, typical).at(-1)).toBe(0);
    expect(levelCurve(off, typical).at(20)).toBe(0);
    const twice = [1, 2].map((doseUg) => ({ atHour: 3, doseUg }));
    expectClose(levelCurve({ ...off, boluses: twice }, typical).at(3), 3000 / 4.5);
  });

  it.each<[Partial<DosingPlan>, Disposition, RegExp]>([
    [{}, { clearanceLPerH: 0, volumeL: 4.5 }, /clearance must be above 0 L\/h, not 0/],
    [{}, { clearanceLPerH: NaN, volumeL: 4.5 }, /clearance must be above 0 L\/h, not NaN/],
    [{}, { clearanceLPerH: 2, volumeL: -1 }, /volume must be above 0 L, not -1/],
    [{}, { clearanceLPerH: 2, volumeL: Infinity }, /volume must be above 0 L, not Infinity/],
    [{ endHour: NaN }, typical, /cannot end at hour NaN/],
    [{ pieces: [{ fromHour: 5, toHour: 5, ugPerDay: 9 }] }, typical, /end after it starts/],
    [{ pieces: [{ fromHour: -1, toHour: 5, ugPerDay: 9 }] }, typical, /start at hour 0 or later/],
    [{ pieces: [{ fromHour: 0, toHour: 5, ugPerDay: -9 }] }, typical, /rate of -9 µg\/day/],
    [{ pieces: [{ fromHour: 0, toHour: 5, ugPerDay: NaN }] }, typical, /rate of NaN µg\/day/],
    [
      {
        pieces: [
          { fromHour: 0, toHour: 5, ugPerDay: 9 },
          { fromHour: 4, toHour: 6, ugPerDay: 9 },
        ],
      },
      typical,
      /from hour 4 to hour 6 starts before the infusion ahead of it ends/,
    ],
    [{ boluses: [{ atHour: 1, doseUg: -1 }] }, typical, /bolus of -1 µg/],
    [{ boluses: [{ atHour: NaN, doseUg: 1 }] }, typical, /at hour NaN/],
  ])('refuses %j with one sentence', (flaw, disposition, sentence) => {
    expect(() => levelCurve({ ...off, ...flaw }, disposition)).toThrow(sentence);
  });
});
