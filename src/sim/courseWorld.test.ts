import { describe, expect, test } from 'vitest';
import { courseWorldDefaults, createCourseWorld, type CourseWorld } from './courseWorld.ts';
import { cytokineStageOrder } from './cytokineStages.ts';
import { parseSchedule } from './pharmacokineticsSchedule.ts';

const HOUR_S = 3600;
/** The tolerances of the reference values: 1 %, IL-6 2 %, times 0.1 h or one row. */
const RELATIVE = 0.01;
const IL6_RELATIVE = 0.02;
const ROW_HOURS = 0.192;

function createCourse(changed: Partial<typeof courseWorldDefaults> = {}): CourseWorld {
  return createCourseWorld({ ...courseWorldDefaults, ...changed });
}

function goTo(world: CourseWorld, hour: number) {
  world.advance((hour - world.hour) * HOUR_S);
  return world.readings();
}

function expectNear(actual: number, expected: number, relative = RELATIVE): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(relative);
}

describe('the stepped course', () => {
  const world = createCourse();
  const end = goTo(createCourse(), 1008);

  // Reference values of the published model: model i, summary of oracles/hosseini.json.
  test('has the trough and the height of T cells in blood', () => {
    expectNear(end.lowestTCellsPerUl, 29.7);
    expect(Math.abs(end.lowestTCellsHour - 1.2)).toBeLessThan(ROW_HOURS);
    expectNear(end.highestTCellsPerUl, 589);
    expect(Math.abs(end.highestTCellsHour / 24 - 12.4)).toBeLessThan(0.03);
  });

  test('loses its B cells within the first day', () => {
    const day = createCourse();
    expectNear(goTo(day, 12).bCellsPerUl, 1.29);
    expectNear(goTo(day, 24).bCellsPerUl, 0.948);
    expect(end.bCellsGoneHour).toBeGreaterThan(12);
    expect(end.bCellsGoneHour).toBeLessThan(24);
  });

  test('has a first peak of IL-6, and next to none after the step', () => {
    expectNear(end.firstIl6PeakPgPerMl, 205.5, IL6_RELATIVE);
    expect(Math.abs(end.firstIl6PeakHour - 4.7)).toBeLessThan(ROW_HOURS);
    expectNear(end.secondIl6PeakPgPerMl, 5, IL6_RELATIVE);
    expect(end.secondIl6PeakHour).toBeGreaterThan(168);
  });

  test('settles at its own level, above the other models', () => {
    // 28 µg/day over 22.3 L/m²/day at 1.88 m².
    expectNear(goTo(createCourse(), 600).levelPgPerMl, 28_000 / 22.3 / 1.88, 0.001);
    expect(world.caveats.map(({ id }) => id)).toContain('ownClearance');
  });

  test('finds in the tissues the T cells that left the blood', () => {
    const trough = goTo(createCourse(), world.marks.tCellsLowest);
    expect(trough.tCellsShareOfStart).toBeLessThan(0.15);
    expect(trough.tCellsGainedByTissues).toBeGreaterThan(trough.tCellsGoneFromBlood);
    // What is beyond them came into being: less than a twentieth so early.
    expect(trough.tCellsGainedByTissues).toBeLessThan(1.05 * trough.tCellsGoneFromBlood);
    const { spleenTCells, nodesTCells, marrowTCells, tissueTCells } = trough;
    expect(spleenTCells + nodesTCells + marrowTCells).toBe(tissueTCells);
  });

  test('passes its marks in order, each once its hour has come', () => {
    const order = [
      'cytokinesLocal',
      'tCellsLowest',
      'cytokinesSpreading',
      'firstIl6Peak',
      'cytokinesResolving',
      'cytokinesQuietAgain',
      'bCellsGone',
      'tCellsBack',
      'tCellsDoubled',
      'doseStepped',
      'secondIl6Peak',
    ] as const;
    const passing = createCourse();
    order.forEach((mark, n) => {
      const hour = world.marks[mark];
      expect(hour).toBeGreaterThanOrEqual(world.marks[order[n - 1] ?? mark]);
      goTo(passing, hour - 0.01);
      expect(passing.passed(mark)).toBe(false);
      goTo(passing, hour + 1e-6);
      expect(passing.passed(mark)).toBe(true);
    });
  });

  test('illustrates the stages that it reads', () => {
    const passing = createCourse();
    for (const hour of [0, 1, 5, 10, 30, 200]) {
      const { cytokineStage } = goTo(passing, hour);
      const { illustrative, stage, ...amounts } = passing.illustration();
      expect(illustrative).toBe(true);
      expect(cytokineStageOrder[cytokineStage]).toBe(stage);
      for (const amount of Object.values(amounts)) {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('other courses', () => {
  test('at one dose throughout have a higher first peak and no second one', () => {
    const flat = createCourse({ schedule: parseSchedule('28x28') });
    const end = goTo(flat, 1008);
    expectNear(end.firstIl6PeakPgPerMl, 283, IL6_RELATIVE);
    expect(Math.abs(end.firstIl6PeakHour - 2.96)).toBeLessThan(ROW_HOURS);
    expect(end).toMatchObject({ secondIl6PeakPgPerMl: 0, secondIl6PeakHour: 0 });
    expect(flat.marks.doseStepped).toBe(Infinity);
  });

  test('without drug nothing happens', () => {
    const untreated = createCourse({ schedule: parseSchedule('0x42') });
    const { tCellsPerUl, bCellsPerUl, il6PgPerMl, cytokineStage } = goTo(untreated, 1000);
    expect(tCellsPerUl).toBeCloseTo(200, 6);
    expect(bCellsPerUl).toBeCloseTo(70, 6);
    expect(il6PgPerMl).toBe(0);
    expect(cytokineStageOrder[cytokineStage]).toBe('quiet');
    expect(Object.values(untreated.marks).every((hour) => hour === Infinity)).toBe(true);
  });

  test('read finite numbers at the far ends of every setting', () => {
    for (const burden of [0.1, 10]) {
      for (const [startEffect, clearanceLPerH] of [
        [0, 0.1],
        [20, 30],
      ] as const) {
        const extreme = createCourse({
          schedule: parseSchedule('1000x2'),
          durationS: 50 * HOUR_S,
          burden,
          startEffect,
          clearanceLPerH,
        });
        for (const hour of [0, 3, 49.99, 50]) {
          expect(Object.values(goTo(extreme, hour)).every(Number.isFinite)).toBe(true);
        }
      }
    }
  });
});

describe('the world', () => {
  const short = { durationS: 50 * HOUR_S };

  test('is the same however its time is cut, and stops at its end', () => {
    const cuts = [[1e9], [7200, 0, 36_000, 1e9], Array.from({ length: 1000 }, () => 180)];
    const hashes = cuts.map((strides) => {
      const world = createCourse(short);
      for (const stride of strides) world.advance(stride);
      expect(world.timeS).toBe(world.durationS);
      return world.hash();
    });
    expect(new Set(hashes).size).toBe(1);
  });

  test('may start in the middle of its course', () => {
    const late = createCourse({ startHours: 160, durationS: 20 * HOUR_S });
    expect(late.readings()).toMatchObject({ timeS: 0, hour: 160, dayOfCourse: 7 });
    expect(late.passed('firstIl6Peak')).toBe(true);
    const [there, here] = [goTo(late, 170), goTo(createCourse(), 170)];
    expect({ ...there, timeS: 0 }).toEqual({ ...here, timeS: 0 });
  });

  test.each([
    [{ clearanceLPerH: 0 }, 'from 0.1 to 30 L/h, not 0.'],
    [{ burden: NaN }, 'not NaN'],
    [{ startEffect: -1 }, 'not -1'],
    [{ schedule: [{ ugPerDay: -9, days: 7 }] }, 'has a rate of -9 µg/day'],
    [{ stops: [{ fromHour: 2000, hours: 4 }] }, 'lies outside the schedule'],
    [{ startHours: -1 }, 'The clock cannot start at hour -1'],
    [{ durationS: NaN }, 'not NaN'],
  ])('%j is refused in a sentence', (changed, sentence) => {
    expect(() => createCourse(changed)).toThrow(RangeError);
    expect(() => createCourse(changed)).toThrow(sentence);
  });

  test('does not go back', () => {
    expect(() => createCourse(short).advance(-1)).toThrow(RangeError);
  });
});
