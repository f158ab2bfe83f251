/** What one degranulation does: how many granzymes get in while the pores are open, and when. */

import { parameters } from '../../science/parameters.ts';
import { seconds } from '../chart.ts';
import type { Random } from '../random.ts';

const repairStartS = seconds('poreResealStartS');
const repairEndS = seconds('poreResealEndS');
const repairS = repairEndS - repairStartS;
/** Seconds of fully open pore that let as much through as the real, closing one. */
export const openEquivalentS = repairStartS + repairS / 2;

/** Granzymes that commit a target to death. */
export const granzymeToKill = parameters.granzymeToKill.value;
const entryMean = parameters.granzymeEntryMean.value;
/** The most entries kept for one hit: ten standard deviations above the mean. */
export const mostEntries = Math.ceil(entryMean + 10 * Math.sqrt(entryMean));

/** How far the pores of a hit are open, 1 to 0, some seconds after they opened. */
export function poreOpenness(sinceOpeningS: number): number {
  if (sinceOpeningS < 0 || sinceOpeningS >= repairEndS) return 0;
  return Math.min(1, (repairEndS - sinceOpeningS) / repairS);
}

/** Seconds after opening by which the given share (0 to 1) of what enters has entered. */
export function entryQuantileS(share: number): number {
  const equivalentS = share * openEquivalentS;
  if (equivalentS <= repairStartS) return equivalentS;
  return repairEndS - Math.sqrt(repairS * (repairS - 2 * (equivalentS - repairStartS)));
}

/** Granzymes that will get in through the pores of one hit. */
export function drawGranzymes(random: Random): number {
  return Math.min(random.poisson(entryMean), mostEntries);
}

/**
 * Writes the entry times of `count` granzymes, seconds after opening, in rising order into
 * `entriesS` from `offset` on.
 */
export function drawEntries(
  random: Random,
  count: number,
  entriesS: Float64Array,
  offset: number,
): void {
  for (let n = 0; n < count; n += 1) {
    const timeS = entryQuantileS(random.uniform());
    let at = offset + n;
    while (at > offset && entriesS[at - 1]! > timeS) {
      entriesS[at] = entriesS[at - 1]!;
      at -= 1;
    }
    entriesS[at] = timeS;
  }
}

/**
 * Rounding follows from the granzymes, yet its waiting time is a law of its own. Where a target
 * rounds before its last needed granzyme came, all entries are moved forward by one factor, so that
 * cause stays before effect and the waiting time keeps its law.
 */
export function hastenEntries(
  entriesS: Float64Array,
  offset: number,
  count: number,
  roundingS: number,
): void {
  const decisiveS = entriesS[offset + granzymeToKill - 1]!;
  if (decisiveS <= roundingS) return;
  for (let at = offset; at < offset + count; at += 1) entriesS[at]! *= roundingS / decisiveS;
}
