/** The observer: reads the world and reports what holds. */
import type { Fact } from '../lesson/facts.ts';
import { parameters } from '../science/parameters.ts';
import type { HoldWorld } from '../sim/holdWorld.ts';
import type { IdleScene } from '../sim/idleWorld.ts';
import type { NicheWorld } from '../sim/nicheWorld.ts';
import type { RaceReadings } from '../sim/raceWorld.ts';
import type { World } from '../sim/world.ts';

/** Times over from which one cell counts as holding far more than the other, or merely more. */
const FAR_MORE = 10;
const MORE = 2;

const DAY_S = 24 * 60 * 60;

/** Standard deviations by which chance alone seldom departs from its mean. */
const BEYOND_CHANCE_SD = 4;
/** Grips alike to within this factor; times the usual grip on CD3 that tell a longer one by eye. */
const ALIKE = 2;
const TELLING = 3;

/** What a drawn scene has shown once it has been looked at to its end. Nothing in it is modelled. */
const drawn: Readonly<Partial<Record<IdleScene, Fact>>> = {
  blind: 'nothingMatched',
  antibody: 'engagerNeedsNeither',
};

/** Facts that hold in a world as it stands now. */
export function observe(world: World): ReadonlySet<Fact> {
  const held = new Set<Fact>();
  const ended = world.timeS >= world.durationS;
  held.add(ended ? 'runEnded' : 'timeLeft');
  if (world.kind === 'race') observeRace(world.readings(), held);
  else if (world.kind === 'hold') observeHold(world, held);
  else if (world.kind === 'niche') observeNiche(world, held);
  else if (world.kind === 'idle' && ended) {
    const shown = drawn[world.scene];
    if (shown) held.add(shown);
  }
  return held;
}

/** Whether more arrived than chance about a Poisson mean brings. */
function beyondChance(arrivals: number, law: number): boolean {
  return arrivals - law > BEYOND_CHANCE_SD * Math.sqrt(law);
}

function observeRace(readings: RaceReadings, held: Set<Fact>): void {
  const { timeS, boundCd19, boundCd3 } = readings;
  if (timeS >= DAY_S) held.add('dayPassed');
  if (boundCd19 > 0) held.add('cd19Held');
  if (boundCd19 >= FAR_MORE * boundCd3) held.add('blastHoldsFarMore');
  else if (boundCd3 > MORE * boundCd19) held.add('tCellHoldsMore');
  else if (boundCd19 <= MORE * boundCd3) held.add('heldAlike');
  const blastMore = beyondChance(readings.arrivalsBlast, readings.lawArrivalsBlast);
  const tCellMore = beyondChance(readings.arrivalsTCell, readings.lawArrivalsTCell);
  if (blastMore) held.add('blastReachedMore');
  if (tCellMore) held.add('tCellReachedMore');
  if (!blastMore && !tCellMore && readings.arrivalsBlast > 0) held.add('arrivedByChance');
}

function observeHold(world: HoldWorld, held: Set<Fact>): void {
  const { lawHoldCd19S = 0, lawHoldCd3S = 0, stopwatchCd3S = 0 } = world.readings();
  const alike = lawHoldCd3S <= ALIKE * lawHoldCd19S && lawHoldCd19S <= ALIKE * lawHoldCd3S;
  if (alike && stopwatchCd3S >= TELLING * parameters.residenceCd3S.value) held.add('cd3HeldOn');
}

function observeNiche(world: NicheWorld, held: Set<Fact>): void {
  const { kills, mostKills } = world.readings();
  if (kills > 0) held.add('blastDied');
  if (mostKills > 1) held.add('secondKill');
}
