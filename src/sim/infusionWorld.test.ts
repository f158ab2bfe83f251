import { describe, expect, test } from 'vitest';
import { createInfusionWorld, infusionWorldDefaults } from './infusionWorld.ts';
import { clearanceForLevelLPerH } from '../science/units.ts';
import { averagePatient } from './pharmacokineticsPatients.ts';
import { parseSchedule } from './pharmacokineticsSchedule.ts';

const HOUR_S = 3600;

/** Reads an infusion at an hour of its plan. */
function readAt(hour: number, changed: Partial<typeof infusionWorldDefaults> = {}) {
  const world = createInfusionWorld({ ...infusionWorldDefaults, ...changed });
  world.advance((hour - world.hour) * HOUR_S);
  return world.readings();
}

const steady = { schedule: parseSchedule('28x4') };

describe('a cycle of an infusion', () => {
  test('settles at the closed form of each dose, and is gone in the rest', () => {
    // 1000 × dose/24/CL, the average clearance 2.7 L/h.
    expect(readAt(167).levelPgPerMl).toBeCloseTo(138.889, 3);
    expect(readAt(500).levelPgPerMl).toBeCloseTo(432.099, 3);
    expect(readAt(500).steadyPgPerMl).toBeCloseTo(432.099, 3);
    expect(readAt(900).levelPgPerMl).toBeLessThan(1e-9);
    expect(readAt(900)).toMatchObject({ doseUgPerDay: 0, pumpOn: 0, bag: 0, bagShareLeft: 0 });
  });

  test('gives 9 µg a day for a week and 28 for three', () => {
    expect(readAt(1008).givenUg).toBeCloseTo(9 * 7 + 28 * 21, 9);
    expect(readAt(84).givenUg).toBeCloseTo(9 * 3.5, 9);
    expect(readAt(167)).toMatchObject({ doseUgPerDay: 9, pumpOn: 1, dayOfCourse: 7 });
    expect(readAt(168)).toMatchObject({ doseUgPerDay: 28, pumpOn: 1, dayOfCourse: 8 });
    expect(readAt(1008).dayOfCourse).toBe(42);
  });

  test('has the MRD dose beside it from the first day on', () => {
    // 15 µg/m²/day at 1.88 m² are 28.2 µg/day.
    expect(readAt(100).levelMrdPgPerMl).toBeCloseTo((28.2 / 24 / 2.7) * 1000, 3);
  });

  test('reaches the published mean levels in the patient named after them', () => {
    const meanLevelPatient = { ...averagePatient, clearanceLPerH: clearanceForLevelLPerH(28, 621) };
    expect(readAt(500, meanLevelPatient).levelPgPerMl).toBeCloseTo(621, 6);
    expect(readAt(167, meanLevelPatient).levelPgPerMl).toBeCloseTo((621 * 9) / 28, 6);
  });

  test('hangs a bag a day', () => {
    expect(readAt(0)).toMatchObject({ bag: 1, bagShareLeft: 1 });
    expect(readAt(30)).toMatchObject({ bag: 2, bagShareLeft: 0.75 });
    expect(readAt(30, { bagHours: 168 }).bag).toBe(1);
  });
});

describe('one injection beside it', () => {
  test('starts high and is gone before long', () => {
    expect(readAt(0).levelBolusPgPerMl).toBeCloseTo((28 / 4.5) * 1000, 9);
    const { hoursAboveBolus, hoursAboveBolusSlow } = readAt(24);
    // ln(6222/100) times the mean life, at half-lives of 1.155 h and 2.11 h.
    expect(hoursAboveBolus).toBeCloseTo((Math.log(28_000 / 4.5 / 100) * 4.5) / 2.7, 9);
    expect(hoursAboveBolusSlow).toBeCloseTo((Math.log(28_000 / 4.5 / 100) * 2.11) / Math.LN2, 9);
    expect(readAt(3).hoursAboveBolus).toBeCloseTo(3, 9);
  });
});

describe('a stop of the pump', () => {
  const stopped = { ...steady, stops: [{ fromHour: 48, hours: 4 }] };

  test('leaves 9 to 27 % after four hours', () => {
    const { shareLeft, shareLeftSlow, hoursSinceStop } = readAt(52, stopped);
    expect(shareLeft).toBeCloseTo(Math.exp((-4 * 2.7) / 4.5), 9);
    expect(shareLeftSlow).toBeCloseTo(2 ** (-4 / 2.11), 9);
    expect(hoursSinceStop).toBeCloseTo(4, 9);
  });

  test('leaves a quarter after two half-lives, told once it is so', () => {
    expect(readAt(50, stopped)).toMatchObject({ hoursToQuarter: 0, hoursToQuarterSlow: 0 });
    expect(readAt(51, stopped).hoursToQuarter).toBeCloseTo((2 * Math.LN2 * 4.5) / 2.7, 9);
    expect(readAt(52, stopped).hoursToQuarterSlow).toBe(0);
    const longer = { ...steady, stops: [{ fromHour: 48, hours: 6 }] };
    expect(readAt(53, longer).hoursToQuarterSlow).toBeCloseTo(2 * 2.11, 9);
  });

  test('is told of as it ended once the pump runs again', () => {
    const { shareLeft, hoursSinceStop, levelPgPerMl } = readAt(60, stopped);
    expect(shareLeft).toBeCloseTo(0.0907, 4);
    expect(hoursSinceStop).toBeCloseTo(4, 9);
    expect(levelPgPerMl).toBeGreaterThan(400);
    expect(readAt(47, stopped)).toMatchObject({ hoursSinceStop: 0, shareLeft: 1 });
  });

  test('for ten minutes of a bag change costs a tenth', () => {
    const changing = { ...steady, bagChangeMinutes: 10 };
    expect(readAt(24 + 1 / 6, changing).shareLeft).toBeCloseTo(0.905, 3);
    expect(readAt(24.1, changing).pumpOn).toBe(0);
    expect(readAt(24.2, changing).pumpOn).toBe(1);
  });

  test('is not broken into by a bag change', () => {
    const both = { ...stopped, bagChangeMinutes: 10, stops: [{ fromHour: 47, hours: 4 }] };
    expect(readAt(52, both).hoursSinceStop).toBeCloseTo(4, 9);
  });
});

test('hours above a level are those counted minute by minute', () => {
  const conditions = {
    ...infusionWorldDefaults,
    schedule: parseSchedule('9x1,0x1,28x2,5x1'),
    stops: [{ fromHour: 60, hours: 5 }],
    durationS: 120 * HOUR_S,
  };
  const world = createInfusionWorld(conditions);
  let minutes = 0;
  for (let minute = 0; minute < 120 * 60; minute += 1) {
    minutes += Number(world.levelAt((minute + 0.5) / 60) > 100);
  }
  world.advance(Infinity);
  expect(minutes).toBeGreaterThan(1000);
  // A crossing is missed by half a minute at most; there are six.
  expect(Math.abs(world.readings().hoursAbove * 60 - minutes)).toBeLessThanOrEqual(3);
});

describe('the world', () => {
  test('is the same however its time is cut, and stops at its end', () => {
    const cuts = [[1e9], [3600, 0, 7200, 1e9], Array.from({ length: 5000 }, () => 1440)];
    const hashes = cuts.map((strides) => {
      const world = createInfusionWorld(infusionWorldDefaults);
      for (const stride of strides) world.advance(stride);
      expect(world.timeS).toBe(world.durationS);
      return world.hash();
    });
    expect(new Set(hashes).size).toBe(1);
  });

  test('may start at any hour of its plan', () => {
    const late = createInfusionWorld({ ...infusionWorldDefaults, startHours: 160 });
    expect(late.readings()).toMatchObject({ timeS: 0, hour: 160 });
    late.advance(10 * HOUR_S);
    expect(late.readings().levelPgPerMl).toBe(readAt(170).levelPgPerMl);
  });

  test('reads finite numbers whatever the plan', () => {
    for (const schedule of ['0x2', '9x7,28x21,0x14', '1000x0.001', '0x1,28x1,0x1']) {
      for (const hour of [0, 12, 24, 700, 1008]) {
        const readings = readAt(hour, { schedule: parseSchedule(schedule), bolusUg: 0 });
        expect(Object.values(readings).every(Number.isFinite)).toBe(true);
      }
    }
  });

  test.each([
    [{ clearanceLPerH: 0 }, 'A clearance must be above 0 L/h, not 0.'],
    [{ clearanceLPerH: NaN }, 'A clearance must be above 0 L/h, not NaN.'],
    [{ volumeL: -1 }, 'A distribution volume must be above 0 L, not -1.'],
    [{ schedule: [{ ugPerDay: -9, days: 7 }] }, 'has a rate of -9 µg/day'],
    [{ schedule: [{ ugPerDay: 9, days: 0 }] }, 'end after it starts'],
    [{ stops: [{ fromHour: 2000, hours: 4 }] }, 'lies outside the schedule'],
    [
      {
        stops: [
          { fromHour: 5, hours: 4 },
          { fromHour: 6, hours: 4 },
        ],
      },
      'overlaps the one at hour 5',
    ],
    [{ bolusUg: -1 }, 'The bolus of -1 µg'],
    [{ bagHours: 0 }, 'A bag cannot last 0 h.'],
    [{ bagChangeMinutes: 1440 }, 'A change of bags cannot take 1440 min.'],
    [{ thresholdPgPerMl: NaN }, 'Hours cannot be counted above NaN pg/mL.'],
    [{ startHours: -1 }, 'The clock cannot start at hour -1'],
  ])('%j is refused in a sentence', (changed, sentence) => {
    const conditions = { ...infusionWorldDefaults, ...changed };
    expect(() => createInfusionWorld(conditions)).toThrow(RangeError);
    expect(() => createInfusionWorld(conditions)).toThrow(sentence);
  });

  test('does not go back', () => {
    expect(() => createInfusionWorld(infusionWorldDefaults).advance(-1)).toThrow(RangeError);
  });
});
