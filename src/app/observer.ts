/** The observer: reads the world and reports what holds. */
import type { Fact } from '../lesson/facts.ts';
import type { RaceReadings } from '../sim/raceWorld.ts';
import type { World } from '../sim/world.ts';

/** Times over from which one cell counts as holding far more than the other, or merely more. */
const FAR_MORE = 10;
const MORE = 2;

const DAY_S = 24 * 60 * 60;

/** Facts that hold in a world as it stands now. */
export function observe(world: World): ReadonlySet<Fact> {
  const held = new Set<Fact>();
  if (world.timeS < world.durationS) held.add('timeLeft');
  if (world.kind === 'race') observeRace(world.readings(), held);
  return held;
}

function observeRace({ timeS, boundCd19, boundCd3 }: RaceReadings, held: Set<Fact>): void {
  if (timeS >= DAY_S) held.add('dayPassed');
  if (boundCd19 > 0) held.add('cd19Held');
  if (boundCd19 >= FAR_MORE * boundCd3) held.add('blastHoldsFarMore');
  else if (boundCd3 > MORE * boundCd19) held.add('tCellHoldsMore');
  else if (boundCd19 <= MORE * boundCd3) held.add('heldAlike');
}
