import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';
import oracle from './pharmacokinetics.fixture.json';
import { averagePatient, drawPatient } from './pharmacokineticsPatients.ts';
import { createRandom } from './random.ts';

const patients = 10_000;
/** Two-sided limit of 3.5 standard errors: a true model fails once in 2,000 comparisons. */
const standardErrors = 3.5;

function drawClearances(seed: number): number[] {
  const random = createRandom(seed, 'patients');
  return Array.from({ length: patients }, () => drawPatient(random).clearanceLPerH);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardError(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

describe.each([7, 2026])('ten thousand patients, seed %i', (seed) => {
  const { population } = oracle;
  const clearances = drawClearances(seed);
  const levelsAt = (ugPerDay: number) => clearances.map((cl) => steadyLevelPgPerMl(ugPerDay, cl));

  it.each([
    ['clearance', clearances, population.meanLPerH],
    ['level at 28 µg/day', levelsAt(28), population.meanCss28PgPerMl],
    ['level at 9 µg/day', levelsAt(9), population.meanCss9PgPerMl],
  ])('have the mean %s of the law, within sampling error and 3 %%', (_name, values, expected) => {
    const error = Math.abs(mean(values) - expected);
    expect(error).toBeLessThan(standardErrors * standardError(values));
    expect(error).toBeLessThan(0.03 * expected);
  });

  it('meet the published means: 2.72 L/h, 621 pg/mL', () => {
    const published = parameters.css28PublishedMeanPgPerMl.value;
    const levels = levelsAt(parameters.doseStep2UgPerDay.value);
    expect(Math.abs(mean(levels) - published)).toBeLessThan(standardErrors * standardError(levels));
    expect(Math.abs(mean(clearances) - parameters.clearancePublishedMeanLPerH.value)).toBeLessThan(
      standardErrors * standardError(clearances),
    );
  });

  it('have one in ten above 5 L/h', () => {
    const threshold = parameters.ultraRapidClearanceLPerH.value;
    const share = clearances.filter((clearance) => clearance > threshold).length / patients;
    const expected = population.fractionAbove5LPerH;
    const error = Math.sqrt((expected * (1 - expected)) / patients);
    expect(Math.abs(share - expected)).toBeLessThan(standardErrors * error);
    expect(Math.abs(share - expected)).toBeLessThan(0.009);
  });

  it('spread from the 5th to the 95th centile as the law says', () => {
    const levels = levelsAt(28).toSorted((a, b) => a - b);
    // A sample quantile of 10,000 has a relative standard error near 1.3 % here.
    for (const [share, expected] of [
      [0.05, population.css28Percentile5PgPerMl],
      [0.5, population.medianCss28PgPerMl],
      [0.95, population.css28Percentile95PgPerMl],
    ] as const) {
      const sample = levels[Math.floor(share * patients)]!;
      expect(Math.abs(sample / expected - 1)).toBeLessThan(standardErrors * 0.013);
    }
  });
});

describe('drawPatient', () => {
  it('gives the same patients for the same seed and fixes the volume', () => {
    expect(drawClearances(3).slice(0, 5)).toEqual(drawClearances(3).slice(0, 5));
    expect(drawPatient(createRandom(1, 'patients')).volumeL).toBe(4.5);
    expect(drawPatient(createRandom(1, 'patients'), 6).volumeL).toBe(6);
    expect(averagePatient).toEqual({ clearanceLPerH: 2.7, volumeL: 4.5 });
  });
});
