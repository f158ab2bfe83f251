/** What a niche depends on, and what a few of its conditions come to. */

import { cbrt, cube, power, square } from '../portableMath.ts';
import { parameters } from '../../science/parameters.ts';
import { picogramPerMlToMolar } from '../../science/units.ts';
import { defaultContactConditions, type ContactConditions } from '../contact.ts';

/** Whether a touch holds: by the bonds formed in it, or with a fixed chance. */
export type Hold = 'contact' | number;

export interface NicheConditions {
  readonly seed: number;
  /** Runs of one seed with other numbers are independent of each other. */
  readonly replicate: number;
  readonly tCells: number;
  readonly blasts: number;
  readonly blastsPerMl: number;
  /** The level, held. */
  readonly drugPgPerMl: number;
  /** Killed blasts are replaced elsewhere at once, by others as rich in CD19, and none divides. */
  readonly replace: boolean;
  readonly cd19Median: number;
  /** Standard deviation of ln CD19 between blasts. */
  readonly cd19LogSd: number;
  /** Share of blasts without CD19, 0 to 1. */
  readonly cd19NegativeFraction: number;
  /** Regulatory T cells among T cells, %. */
  readonly tregPercent: number;
  readonly hold: Hold;
  readonly perforin: boolean;
  readonly granzyme: boolean;
}

/** The lesson's box: 60 blasts of marrow and a T cell for every five of them. */
export const nicheDefaults: NicheConditions = {
  seed: 7,
  replicate: 0,
  tCells: 12,
  blasts: 60,
  blastsPerMl: parameters.blastDensityPerMl.value,
  drugPgPerMl: parameters.css28PublishedMeanPgPerMl.value,
  replace: false,
  cd19Median: parameters.cd19PerBlast.value,
  cd19LogSd: parameters.cd19LogSd.value,
  cd19NegativeFraction: parameters.cd19NegativeFraction.value,
  tregPercent: 0,
  hold: 'contact',
  perforin: true,
  granzyme: true,
};

export const um3PerMl = 10 ** 12;
/** Narrower than this a periodic cube would let a cell meet its own image. */
const leastEdgeUm = 30;

/** Edge of the cube that holds so many blasts at a density, µm, never below a few cells' width. */
export function nicheEdgeUm(blasts: number, blastsPerMl: number): number {
  return Math.max(leastEdgeUm, cbrt((blasts / blastsPerMl) * um3PerMl));
}

/** Blasts per mL in that cube: fewer than asked for where the cube may not be smaller. */
export function densityInBox(blasts: number, blastsPerMl: number): number {
  return (blasts / cube(nicheEdgeUm(blasts, blastsPerMl))) * um3PerMl;
}

/** Rate constant of encounters of one walker with points of a density, µm³/s: πb²v. */
export const encounterRateUm3PerS =
  (Math.PI * square(parameters.contactDistanceUm.value) * parameters.tCellSpeedUmPerMin.value) / 60;

/** Share of T-cell activity left under regulatory T cells, 1 to 0 (model f). */
export function tregFactor(tregPercent: number): number {
  const ratio = tregPercent / parameters.tregHalfEffectPct.value;
  return 1 / (1 + power(ratio, parameters.tregHillExponent.value));
}

/** Net growth of blasts, 1/s. */
export const blastGrowthPerS = Math.LN2 / (parameters.blastDoublingTimeDay.value * 24 * 60 * 60);

/** T cells expand from this day of treatment on (after Klinger 2012, doi 10.1182/blood-2012-01-400515). */
export const expansionStartsDay = 4;
export const dayS = 24 * 60 * 60;

/** The contact under a level of drug, all else as in the lesson. */
export function contactAt(drugPgPerMl: number): ContactConditions {
  return { ...defaultContactConditions, drugMolar: picogramPerMlToMolar(drugPgPerMl) };
}
