/** The conversions against values worked out apart in thirty decimal digits and rounded. */

import { describe, expect, it } from 'vitest';

import {
  avogadroPerMol,
  copiesInGapToMolar,
  copiesPerCellToMolar,
  molarToMoleculesPerUm3,
  molarToNanogramPerMl,
  molarToPicogramPerMl,
  moleculesPerUm3ToMolar,
  nanogramPerMlToMolar,
  onRatePerPairPerS,
  picogramPerMlToMolar,
  picogramPerMlToMoleculesPerUm3,
  steadyLevelPgPerMl,
} from './units.ts';

const worked: readonly (readonly [name: string, got: number, want: number])[] = [
  ['1 pg/mL in M', picogramPerMlToMolar(1), 1.818181818181818e-14],
  ['621 pg/mL in M', picogramPerMlToMolar(621), 1.1290909090909091e-11],
  ['1 ng/mL in M', nanogramPerMlToMolar(1), 1.818181818181818e-11],
  ['1e-8 M in ng/mL', molarToNanogramPerMl(1e-8), 550],
  ['1e-8 M in pg/mL', molarToPicogramPerMl(1e-8), 550_000],
  ['1 M per µm³', molarToMoleculesPerUm3(1), 6.02214076e8],
  ['6.02214076 per µm³ in M', moleculesPerUm3ToMolar(6.02214076), 1e-8],
  ['1 pg/mL per µm³', picogramPerMlToMoleculesPerUm3(1), 1.0949346836363637e-5],
  ['621 pg/mL per µm³', picogramPerMlToMoleculesPerUm3(621), 0.006799544385381818],
  ['2e4 copies at 5e8/mL in M', copiesPerCellToMolar(20_000, 5e8), 1.6605390671738467e-8],
  ['6e4 copies at 3e7/mL in M', copiesPerCellToMolar(60_000, 3e7), 2.988970320912924e-9],
  ['1e5 per M s in 50 µm cubed', onRatePerPairPerS(1e5, 125_000), 1.3284312537390773e-9],
  ['200/µm² in 15 nm, M', copiesInGapToMolar(200, 1, 0.015), 2.214052089565129e-5],
  ['28 µg/day at 2.7 L/h', steadyLevelPgPerMl(28, 2.7), 432.0987654320988],
  ['9 µg/day at 2.7 L/h', steadyLevelPgPerMl(9, 2.7), 138.88888888888889],
];

describe('units', () => {
  it.each(worked)('%s', (_name, got, want) => {
    expect(Math.abs(got / want - 1)).toBeLessThan(1e-9);
  });

  it('says what the lesson says of 621 pg/mL: one per 147 µm³, 5.28 µm apart, 6800 in 100 µm cubed', () => {
    const perUm3 = picogramPerMlToMoleculesPerUm3(621);
    expect(1 / perUm3).toBeCloseTo(147, 0);
    expect(Math.cbrt(1 / perUm3)).toBeCloseTo(5.28, 2);
    expect(perUm3 * 100 ** 3).toBeCloseTo(6800, -1);
  });

  it('inverts', () => {
    expect(molarToPicogramPerMl(picogramPerMlToMolar(621))).toBeCloseTo(621, 9);
    expect(avogadroPerMol).toBe(6.02214076e23);
  });
});
