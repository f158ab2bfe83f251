/** What is drawn of a hit at one moment. Times are seconds on screen, counted from the opening of the
 * pores: negative before. */
import { mostEntries, poreOpenness } from '../../../sim/killing/hit.ts';

export interface HitView {
  afterS: number;
  /** How far the pores are open, 0 to 1, as the model says: now, and `afterS` after they opened. */
  openness: number;
  opennessAt(afterS: number): number;
  /** Seconds of the model in one on screen. */
  pace: number;
  perforin: boolean;
  granzyme: boolean;
  /** Until when granules give off what they hold. */
  givesUntilS: number;
  /** When each granzyme gets in. */
  readonly entriesAtS: Float64Array;
  entries: number;
  /** Whether those inside stay in sight. */
  keeps: boolean;
  /** How far the T cell has gone away, 0 to 1. */
  gone: number;
}

export function createHitView(): HitView {
  return {
    afterS: 0,
    openness: 0,
    pace: 1,
    opennessAt(afterS) {
      return poreOpenness(afterS * this.pace);
    },
    perforin: true,
    granzyme: true,
    givesUntilS: 0,
    entriesAtS: new Float64Array(mostEntries),
    entries: 0,
    keeps: true,
    gone: 0,
  };
}

/** When granules set out for the membrane, are docked on it, and have their mouths open. */
export const granuleTimes = { setsOutS: -9.5, docksS: -7.4, opensS: -6.6, openS: -5 } as const;
/** When the first and the last perforin of a ring are in their places, and how long each flies. */
export const ringTimes = { firstS: -3.9, lastS: -0.4, fliesS: 2.2 } as const;
/** From how long before its opening a hit is worth looking at. */
export const HIT_LEAD_S = 11.5;
