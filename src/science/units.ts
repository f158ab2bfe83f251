/** Conversions between the units of the clinic, of chemistry and of a box of counted molecules. */

import { parameters } from './parameters.ts';

/** Molecules per mole; exact since the SI of 2019. */
export const avogadroPerMol = 6.02214076e23;

/** Molecules in one cubic micrometre of a 1 M solution: one litre is 1e15 µm³. */
export const moleculesPerUm3PerMolar = avogadroPerMol / 1e15;

const gramPerMol = parameters.moleculeMassDa.value;

/** Drug, pg/mL → M. */
export function picogramPerMlToMolar(picogramPerMl: number): number {
  return (picogramPerMl * 1e-9) / gramPerMol;
}

/** Drug, M → pg/mL. */
export function molarToPicogramPerMl(molar: number): number {
  return molar * gramPerMol * 1e9;
}

/** Drug, ng/mL → M. */
export function nanogramPerMlToMolar(nanogramPerMl: number): number {
  return (nanogramPerMl * 1e-6) / gramPerMol;
}

/** Drug, M → ng/mL. */
export function molarToNanogramPerMl(molar: number): number {
  return molar * gramPerMol * 1e6;
}

/** Any solute, M → molecules per µm³. */
export function molarToMoleculesPerUm3(molar: number): number {
  return molar * moleculesPerUm3PerMolar;
}

/** Any solute, molecules per µm³ → M. */
export function moleculesPerUm3ToMolar(moleculesPerUm3: number): number {
  return moleculesPerUm3 / moleculesPerUm3PerMolar;
}

/** Drug, pg/mL → molecules per µm³. */
export function picogramPerMlToMoleculesPerUm3(picogramPerMl: number): number {
  return molarToMoleculesPerUm3(picogramPerMlToMolar(picogramPerMl));
}

/** Receptors on suspended cells as if dissolved: copies per cell, cells per mL → M. */
export function copiesPerCellToMolar(copiesPerCell: number, cellsPerMl: number): number {
  return (copiesPerCell * cellsPerMl * 1000) / avogadroPerMol;
}

/** Association rate constant, 1/(M s) → chance per second of one pair in a box of the given µm³. */
export function onRatePerPairPerS(konPerMPerS: number, volumeUm3: number): number {
  return konPerMPerS / (moleculesPerUm3PerMolar * volumeUm3);
}

/** Copies on a membrane area (µm²) facing a gap (µm) → M in the gap. */
export function copiesInGapToMolar(copies: number, areaUm2: number, gapUm: number): number {
  return copies / (areaUm2 * gapUm * moleculesPerUm3PerMolar);
}

/** Steady level under a constant infusion: µg/day and L/h → pg/mL. */
export function steadyLevelPgPerMl(doseUgPerDay: number, clearanceLPerH: number): number {
  return (doseUgPerDay / 24 / clearanceLPerH) * 1000;
}

/** The clearance, L/h, at which a constant infusion of µg/day settles at a level, pg/mL. */
export function clearanceForLevelLPerH(doseUgPerDay: number, pgPerMl: number): number {
  return (doseUgPerDay / 24 / pgPerMl) * 1000;
}
