import { describe, expect, it } from 'vitest';
import { steadyLevelPgPerMl } from '../science/units.ts';
import type { DosingPlan } from './pharmacokinetics.ts';
import { parseSchedule, planDosing, steppedCycle } from './pharmacokineticsSchedule.ts';
import oracle from './population.fixture.json';
import { runCourse, type Course } from './populationCourse.ts';
import { firstDayBelow, highest, lowest } from './populationLandmarks.ts';
import { createPopulationModel } from './populationModel.ts';
import { B_CELLS, bloodMl, populationClearanceLPerH, stateSize } from './populationState.ts';
import { createRungeKutta4 } from './rungeKutta4.ts';
import { SettingError } from './setting.ts';

/** The oracle's own tolerances. */
const relative = 0.01;
const il6PeakRelative = 0.02;
const timeHours = 0.1;
const negligible = 1e-3;

const stepped = planDosing(steppedCycle);

function rowAt(course: Course, day: number): number {
  return course.days.findIndex((rowDay) => Math.abs(rowDay - day) < 1e-6);
}

function expectWithin(actual: number, expected: number, tolerance: number): void {
  const allowed = expected === 0 ? negligible : tolerance * expected;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(allowed);
}

/** The stepped first week by steps four times as short as any the course takes. */
function referenceBCellsPerUl(day: number): number {
  const model = createPopulationModel({
    burdenFold: 1,
    startEffectFold: oracle.regimens[0]!.startEffectFold,
    clearanceLPerDay: populationClearanceLPerH * 24,
  });
  model.infusionUgPerDay = 9;
  model.firstDoseDay = 0;
  const state = model.baseline.slice();
  createRungeKutta4(stateSize, model.derivative).advance(state, 0, day, 0.0005);
  return state[B_CELLS]! / bloodMl / 1000;
}

function steppedAtBurden(burden: number): Course {
  return runCourse(stepped, { days: 14, every: 0.01, burden });
}

describe.each(oracle.regimens)('regimen $id', ({ pieces, startEffectFold, points, summary }) => {
  const plan: DosingPlan = { pieces, boluses: [], endHour: pieces.at(-1)!.toHour };
  const days = points.at(-1)!.tDay;
  const course = runCourse(plan, { days, every: 0.002, startEffect: startEffectFold });

  it('passes through every point of the oracle', () => {
    for (const point of points) {
      const row = rowAt(course, point.tDay);
      expectWithin(course.drugPgPerMl[row]!, point.drugPgPerMl, relative);
      expectWithin(course.tCellsPerUl[row]!, point.tTotalPerUl, relative);
      expectWithin(course.activatedShare[row]!, point.tActivatedFraction, relative);
      expectWithin(course.bCellsPerUl[row]!, point.bPerUl, relative);
      expectWithin(course.il6PgPerMl[row]!, point.il6PgPerMl, relative);
      expectWithin(course.marrowCd19Cells[row]!, point.marrowCd19, relative);
    }
  });

  it('has its peaks, its nadir and their times', () => {
    const nadir = lowest(course, 'tCellsPerUl');
    expectWithin(nadir.value, summary.tCellNadirPerUl, relative);
    expect(Math.abs(nadir.day * 24 - summary.tCellNadirH)).toBeLessThan(timeHours);
    const top = highest(course, 'tCellsPerUl');
    expectWithin(top.value, summary.tCellMaxPerUl, relative);
    // The oracle gives this day to 0.01, which is 0.12 h either way.
    expect(Math.abs(top.day - summary.tCellMaxDay) * 24).toBeLessThan(timeHours + 0.12);
    const il6 = highest(course, 'il6PgPerMl');
    expectWithin(il6.value, summary.il6PeakPgPerMl, il6PeakRelative);
    expect(Math.abs(il6.day * 24 - summary.il6PeakH)).toBeLessThan(timeHours);
    const later = highest(course, 'il6PgPerMl', 7, 9);
    expectWithin(later.value, summary.il6MaxDays7to9PgPerMl, il6PeakRelative);
    const clearedHour = firstDayBelow(course, 'bCellsPerUl', 1)! * 24;
    expect(Math.abs(clearedHour - summary.bBelow1PerUlH)).toBeLessThan(timeHours);
  });
});

describe('the untreated patient', () => {
  it.each([0.1, 1, 10])('is at rest to rounding, at %f times the burden', (burdenFold) => {
    const model = createPopulationModel({
      burdenFold,
      startEffectFold: 0,
      clearanceLPerDay: 40,
    });
    const slope = new Float64Array(stateSize);
    model.derivative(3, model.baseline, slope);
    slope.forEach((value, i) => {
      // A rate of 1e-12 per day of what is there is the rounding of a few sums.
      expect(Math.abs(value)).toBeLessThanOrEqual(1e-12 * model.baseline[i]!);
    });
  });

  it('stays where it is for six weeks without a dose, start effect or not', () => {
    const course = runCourse(planDosing(parseSchedule('0x42')), { days: 42, every: 0.5 });
    for (const [column, expected] of [
      ['tCellsPerUl', 200],
      ['bCellsPerUl', 70],
      ['il6PgPerMl', 0],
      ['drugPgPerMl', 0],
    ] as const) {
      for (const value of course[column]) expect(value).toBeCloseTo(expected, 9);
    }
  });

  it('waits for a first dose that comes later, then answers as on day 0', () => {
    const late = planDosing(parseSchedule('0x10,9x7,28x21'));
    const settings = { every: 0.01 };
    const first = lowest(runCourse(stepped, { ...settings, days: 5 }), 'tCellsPerUl');
    const second = lowest(runCourse(late, { ...settings, days: 15 }), 'tCellsPerUl');
    expect(second.day - first.day).toBeCloseTo(10, 6);
    expect(second.value).toBeCloseTo(first.value, 4);
  });
});

describe('the solver', () => {
  it('keeps its longer late steps within 1e-5 of short ones', () => {
    const course = runCourse(stepped, { days: 3, every: 0.5 });
    for (const day of [0.5, 1, 3]) {
      const ratio = course.bCellsPerUl[rowAt(course, day)]! / referenceBCellsPerUl(day);
      expect(Math.abs(ratio - 1)).toBeLessThan(1e-5);
    }
  });

  it('gives the same course whatever the rows', () => {
    const coarse = runCourse(stepped, { days: 10, every: 1 });
    const fine = runCourse(stepped, { days: 10, every: 0.01 });
    coarse.days.forEach((day, row) => {
      for (const column of ['tCellsPerUl', 'bCellsPerUl', 'il6PgPerMl'] as const) {
        const other = fine[column][rowAt(fine, day)]!;
        expect(Math.abs(coarse[column][row]! - other)).toBeLessThanOrEqual(1e-5 * other);
      }
    });
  });

  it('ends on the last day, with no row twice', () => {
    for (const [days, every] of [
      [42, 0.01],
      [1, 0.3],
      [0.7, 0.1],
      [2, 5],
    ] as const) {
      const rows = [...runCourse(stepped, { days, every }).days];
      expect(rows[0]).toBe(0);
      expect(rows.at(-1)).toBe(days);
      expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
      expect(rows.at(-1)! - rows.at(-2)!).toBeGreaterThan(1e-6);
    }
  });

  it('gives finite, non-negative numbers at the far ends of every setting', () => {
    for (const schedule of ['1000x40', '0.001x40', '0x10,28x10', '1000x0.001']) {
      const plan = planDosing(parseSchedule(schedule), { boluses: [{ atHour: 0, doseUg: 1000 }] });
      for (const burden of [0.1, 10]) {
        for (const [startEffect, clearance] of [
          [0, 0.1],
          [20, 30],
        ] as const) {
          const settings = { days: 42, every: 0.5, burden, startEffect, clearance };
          const course = runCourse(plan, settings);
          for (const column of Object.values(course) as Float64Array[]) {
            expect(column.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
          }
        }
      }
    }
  });
});

describe('what the course teaches', () => {
  it('the second IL-6 peak is small because circulating targets are gone, not because of the step', () => {
    const course = runCourse(stepped, { days: 10, every: 0.01 });
    const first = highest(course, 'il6PgPerMl', 0, 7);
    expect(highest(course, 'il6PgPerMl', 7, 9).value).toBeLessThan(first.value / 20);
    expect(course.bCellsPerUl[rowAt(course, 7)]).toBeLessThan(1);
  });

  it('T cells that left the blood are in the tissues', () => {
    const course = runCourse(stepped, { days: 1, every: 0.01 });
    const nadir = rowAt(course, lowest(course, 'tCellsPerUl').day);
    const lostPerUl = course.tCellsPerUl[0]! - course.tCellsPerUl[nadir]!;
    const gained = (['spleenTCells', 'nodesTCells', 'marrowTCells'] as const).reduce(
      (sum, tissue) => sum + course[tissue][nadir]! - course[tissue][0]!,
      0,
    );
    expect(gained).toBeGreaterThan(0.9 * lostPerUl * 1000 * bloodMl);
  });

  it('a higher burden means more IL-6 and a later clearance of the blood', () => {
    const [low, high] = [steppedAtBurden(0.5), steppedAtBurden(2)] as const;
    expect(highest(high, 'il6PgPerMl').value).toBeGreaterThan(highest(low, 'il6PgPerMl').value);
    expect(firstDayBelow(high, 'bCellsPerUl', 1)).toBeGreaterThan(
      firstDayBelow(low, 'bCellsPerUl', 1)!,
    );
  });

  it('its own steady level is about 668 pg/mL at 28 µg/day', () => {
    const course = runCourse(planDosing(parseSchedule('28x5')), { days: 5, every: 1 });
    const ownLevel = steadyLevelPgPerMl(28, populationClearanceLPerH);
    expect(ownLevel).toBeCloseTo(667.875, 2);
    expect(course.drugPgPerMl.at(-1)).toBeCloseTo(ownLevel, 6);
  });

  it('a patient who clears the drug slowly has it at a higher level', () => {
    const course = runCourse(planDosing(parseSchedule('28x5')), {
      days: 5,
      every: 1,
      clearance: 1,
    });
    expect(course.drugPgPerMl.at(-1)).toBeCloseTo(steadyLevelPgPerMl(28, 1), 6);
  });

  it('counts an injection at once', () => {
    const plan = { ...planDosing(parseSchedule('0x2')), boluses: [{ atHour: 24, doseUg: 28 }] };
    const course = runCourse(plan, { days: 2, every: 0.5 });
    expect(course.drugPgPerMl[rowAt(course, 0.5)]).toBe(0);
    expect(course.drugPgPerMl[rowAt(course, 1)]).toBeCloseTo(28_000 / (1.61 * 1.88), 6);
  });
});

describe('bad settings', () => {
  it.each([
    ['days', 0, /from 0.01 to 400 days, not 0/],
    ['days', NaN, /not NaN/],
    ['days', 1e9, /not 1000000000/],
    ['every', 0, /from 0.002 to 400 days, not 0/],
    ['every', -1, /not -1/],
    ['burden', 0, /from 0.1 to 10, not 0/],
    ['burden', Infinity, /not Infinity/],
    ['startEffect', -1, /from 0 to 20, not -1/],
    ['clearance', 0, /from 0.1 to 30 L\/h, not 0/],
  ])('%s of %f is refused with a sentence', (name, value, sentence) => {
    expect(() => runCourse(stepped, { [name]: value })).toThrow(SettingError);
    expect(() => runCourse(stepped, { [name]: value })).toThrow(sentence);
  });
});
