/** The niche's mean field against the published-model table and what it must come to at its limits. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { killsPerDay } from '../killing/pace.ts';
import {
  dayS,
  encounterRateUm3PerS,
  nicheDefaults,
  nicheEdgeUm,
  tregFactor,
  type NicheConditions,
} from './conditions.ts';
import { MeanField } from './meanField.ts';

const copies = parameters.cd19PerBlast.value;

function meanField(changes: Partial<NicheConditions>, cd19?: Float64Array): MeanField {
  const conditions = { ...nicheDefaults, ...changes };
  const volumeUm3 = nicheEdgeUm(conditions.blasts, conditions.blastsPerMl) ** 3;
  const blasts = cd19 ?? new Float64Array(conditions.blasts).fill(copies);
  return new MeanField(conditions, blasts, volumeUm3, encounterRateUm3PerS);
}

/** T cells after so many days, over those at the start. */
function expansionFold(changes: Partial<NicheConditions>, days: number): number {
  const field = meanField({ blasts: 0, ...changes });
  field.advanceTo(days * dayS);
  return field.tCells / nicheDefaults.tCells;
}

describe('the mean field', () => {
  // Model f: kills per T cell per day at 5e8 blasts/mL, cells as by default.
  it.each([
    [100, 0.6],
    [200, 1.7],
    [470, 3.3],
    [621, 4.0],
    [2000, 7.0],
  ])('at %f pg/mL gives %f kills a day', (drugPgPerMl, kills) => {
    const field = meanField({ drugPgPerMl, replace: true });
    field.advanceTo(dayS);
    expect(Math.abs(field.kills / nicheDefaults.tCells - kills)).toBeLessThan(0.06);
    expect(field.blastsAlive).toBeCloseTo(nicheDefaults.blasts, 9);
  });

  it('is renewal theory where nothing runs out', () => {
    const field = meanField({ replace: true, hold: 0.05, blastsPerMl: 1e8, drugPgPerMl: 1e5 });
    field.advanceTo(dayS);
    expect(field.kills / nicheDefaults.tCells).toBeCloseTo(killsPerDay(0.227 * 0.05), 2);
  });

  it('lets blasts double in their time without drug, and with it where CD19 is lost', () => {
    for (const field of [meanField({ drugPgPerMl: 0 }), meanField({}, new Float64Array(60))]) {
      field.advanceTo(parameters.blastDoublingTimeDay.value * dayS);
      expect(field.blastsAlive).toBeCloseTo(120, 6);
      expect(field.kills).toBe(0);
    }
  });

  it('regrows from a clone without CD19 at the growth rate, to the start in log2 of its rarity', () => {
    const blasts = 1000;
    const cd19 = new Float64Array(blasts).fill(copies);
    cd19[0] = 0;
    const field = meanField({ blasts, tCells: 500 }, cd19);
    const doublings = Math.log2(blasts);
    field.advanceTo(doublings * parameters.blastDoublingTimeDay.value * dayS);
    expect(Math.abs(field.blastsAlive / blasts - 1)).toBeLessThan(0.01);
  });

  it('expands T cells from day 4 to their cap, fewer with regulatory T cells, none without drug', () => {
    expect(expansionFold({}, 4)).toBe(1);
    // Logistic growth: 3 / (1 + 2 e^(−0.06 t)).
    expect(expansionFold({}, 24)).toBeCloseTo(3 / (1 + 2 * Math.exp(-0.06 * 20)), 6);
    expect(expansionFold({}, 400)).toBeCloseTo(3, 3);
    const slowed = 3 / (1 + 2 * Math.exp(-0.06 * 20 * tregFactor(10.25)));
    expect(expansionFold({ tregPercent: 10.25 }, 24)).toBeCloseTo(slowed, 6);
    expect(expansionFold({ drugPgPerMl: 0 }, 24)).toBe(1);
  });

  it('gives the same however a run is cut into steps', () => {
    const whole = meanField({});
    const cut = meanField({});
    whole.advanceTo(6 * dayS);
    for (let hour = 0.37; hour < 144; hour += 0.61) cut.advanceTo(hour * 3600);
    cut.advanceTo(6 * dayS);
    expect(Math.abs(cut.blastsAlive / whole.blastsAlive - 1)).toBeLessThan(1e-6);
  });

  it('kills nothing without perforin, granzyme, T cells or blasts', () => {
    for (const change of [{ perforin: false }, { granzyme: false }, { tCells: 0 }, { blasts: 0 }]) {
      const field = meanField(change);
      field.advanceTo(dayS);
      expect(field.kills).toBe(0);
    }
  });

  it('weighs regulatory T cells as the model says', () => {
    expect(tregFactor(0)).toBe(1);
    expect(tregFactor(parameters.tregRespondersPct.value)).toBeCloseTo(0.91, 2);
    expect(tregFactor(parameters.tregNonRespondersPct.value)).toBeCloseTo(0.32, 2);
    expect(tregFactor(parameters.tregHalfEffectPct.value)).toBe(0.5);
  });
});
