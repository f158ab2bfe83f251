import { describe, expect, test } from 'vitest';
import { createPeopleWorld, peopleWorldDefaults } from './peopleWorld.ts';

/** Two-sided limit of 3.5 standard errors: a true model fails once in 2,000 comparisons. */
const STANDARD_ERRORS = 3.5;
const seeds = Array.from({ length: 100 }, (_, n) => n + 1);

function everybody(seed: number, changed: Partial<typeof peopleWorldDefaults> = {}) {
  const world = createPeopleWorld({ ...peopleWorldDefaults, ...changed }, seed);
  world.advance(Infinity);
  return world;
}

/** How many of the classes of a name were counted, by class. */
function classes(readings: Readonly<Record<string, number>>, name: string): number[] {
  return Object.entries(readings)
    .filter(([key]) => key.startsWith(name))
    .map(([, count]) => count);
}

function expectMean(values: readonly number[], expected: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  expect(Math.abs(mean - expected)).toBeLessThan(STANDARD_ERRORS * error);
}

describe('a hundred patients', () => {
  const readings = seeds.map((seed) => everybody(seed).readings());

  test('have on average the clearance, the level and the fast ones of the law', () => {
    expectMean(
      readings.map((each) => each.meanClearanceLPerH),
      readings[0]!.lawMeanClearanceLPerH,
    );
    expectMean(
      readings.map((each) => each.meanLevelPgPerMl),
      readings[0]!.lawMeanLevelPgPerMl,
    );
    // 9.6 % of the law lie above 5 L/h (model h).
    expectMean(
      readings.map((each) => each.fastClearers),
      9.6,
    );
  });

  test('come by law to the published means, 2.72 L/h and 621 pg/mL', () => {
    expect(readings[0]!.lawMeanClearanceLPerH).toBeCloseTo(2.72, 2);
    expect(Math.abs(readings[0]!.lawMeanLevelPgPerMl - 621)).toBeLessThan(1);
  });

  test('always have a mean level above the level of their mean clearance', () => {
    for (const each of readings) {
      expect(each.meanLevelPgPerMl).toBeGreaterThan(1.1 * each.levelOfMeanClearancePgPerMl);
    }
  });

  test('are each in one class of either kind; the fast ones are those from 5 L/h on', () => {
    for (const each of readings) {
      for (const name of ['patientsAtLevel', 'patientsAtClearance']) {
        expect(classes(each, name).reduce((sum, count) => sum + count, 0)).toBe(100);
      }
      const fast = each['patientsAtClearance10']! + each['patientsAtClearance11']!;
      expect(fast).toBe(each.fastClearers);
    }
  });
});

describe('the world', () => {
  test('shows nobody at first, then one after the other, all before its end', () => {
    const world = createPeopleWorld(peopleWorldDefaults, 7);
    expect(Object.values(world.readings()).every(Number.isFinite)).toBe(true);
    expect(world.readings()).toMatchObject({ patients: 0, meanLevelPgPerMl: 0, fastClearers: 0 });
    let before = 0;
    for (let step = 0; step < 30 * 60; step += 1) {
      world.advance(1 / 60);
      expect([before, before + 1]).toContain(world.shown);
      if (world.shown > before) {
        const { latestClearanceLPerH, latestLevelPgPerMl } = world.readings();
        expect(latestClearanceLPerH).toBe(world.clearancesLPerH[before]);
        expect(latestLevelPgPerMl).toBe(world.levelsPgPerMl[before]);
      }
      before = world.shown;
      if (world.timeS > 24.1) expect(world.shown).toBe(100);
    }
  });

  test('draws the same people however many there are, and others for another seed', () => {
    const few = everybody(3, { patients: 10 });
    const many = everybody(3);
    expect(many.clearancesLPerH.slice(0, 10)).toEqual(few.clearancesLPerH);
    expect(everybody(4).clearancesLPerH).not.toEqual(many.clearancesLPerH);
    expect(everybody(3).hash()).toBe(many.hash());
  });

  test('is the same however its time is cut', () => {
    const cut = createPeopleWorld(peopleWorldDefaults, 5);
    for (let n = 0; n < 64; n += 1) cut.advance(0.25);
    const whole = createPeopleWorld(peopleWorldDefaults, 5);
    whole.advance(16);
    expect(cut.hash()).toBe(whole.hash());
  });

  test.each([
    [{ patients: 0 }, 'There must be 1 patient or more, not 0.'],
    [{ patients: 2.5 }, 'not 2.5'],
    [{ patients: NaN }, 'not NaN'],
    [{ doseUgPerDay: -1 }, 'A dose must be 0 µg/day or more, not -1.'],
  ])('%j is refused in a sentence', (changed, sentence) => {
    const conditions = { ...peopleWorldDefaults, ...changed };
    expect(() => createPeopleWorld(conditions, 1)).toThrow(sentence);
  });
});
