/** The observer: reads the world and reports what holds, as facts and readings. */
import type { Fact } from '../lesson/facts.ts';
import type { RaceReadings } from '../sim/raceWorld.ts';

/** Times over from which one cell counts as holding far more than the other, or merely more. */
const FAR_MORE = 10;
const MORE = 2;

const DAY_S = 24 * 60 * 60;

/** Facts that hold for a race which reads like this and ends at `durationS`. */
export function observeRace(readings: RaceReadings, durationS: number): ReadonlySet<Fact> {
  const { timeS, boundCd19, boundCd3 } = readings;
  const held = new Set<Fact>();
  if (timeS < durationS) held.add('timeLeft');
  if (timeS >= DAY_S) held.add('dayPassed');
  if (boundCd19 > 0) held.add('cd19Held');
  if (boundCd19 >= FAR_MORE * boundCd3) held.add('blastHoldsFarMore');
  else if (boundCd3 > MORE * boundCd19) held.add('tCellHoldsMore');
  else if (boundCd19 <= MORE * boundCd3) held.add('heldAlike');
  return held;
}
