/** The observer: reads the world and reports what holds. */
import type { Fact } from '../lesson/facts.ts';
import { parameters } from '../science/parameters.ts';
import { drugState, type ContactDrugs } from '../sim/contactDrugs.ts';
import type { HoldWorld } from '../sim/holdWorld.ts';
import type { IdleScene } from '../sim/idleWorld.ts';
import { targetStates } from '../sim/killing/targetChart.ts';
import { tCellEvents, type TCellEvent } from '../sim/killing/tCellChart.ts';
import type { NicheWorld } from '../sim/nicheWorld.ts';
import type { FollowedPair, PairWorld } from '../sim/pairWorld.ts';
import type { RaceReadings } from '../sim/raceWorld.ts';
import type { TouchWorld } from '../sim/touchWorld.ts';
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

/** Touches after which their count tells a chance; how near one in twenty, and how near a half, a
 * chance must lie to be found. */
const MANY_TOUCHES = 1000;
const ONE_IN_TWENTY = { from: 16, to: 25 };
const HALF = { from: 0.4, to: 0.6 };
/** Share of the most bridges from which on there are nearly as many. */
const NEAR_TOP = 0.5;

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
  else if (world.kind === 'touch') observeTouch(world, ended, held);
  else if (world.kind === 'pair') observePair(world, held);
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
  const coated = readings.occupancyCd3;
  if (bridgeable(readings.occupancyCd19, coated) >= NEAR_TOP * mostBridgeable) {
    held.add('bridgesNearTop');
  } else {
    held.add(coated > NEAR_TOP ? 'cellsCoated' : 'bridgesClimb');
  }
}

/** Share of pairs of receptors that one drug can bridge: CD19 that carries one, CD3 that carries
 * none. Scarce bridges in solution are in proportion to it (Douglass 2013, doi 10.1021/ja311795d). */
function bridgeable(occupancyCd19: number, occupancyCd3: number): number {
  return occupancyCd19 * (1 - occupancyCd3);
}

const kdCd19M = parameters.kdCd19M.value;
const kdCd3M = parameters.kdCd3M.value;
const topM = Math.sqrt(kdCd19M * kdCd3M);
const mostBridgeable = bridgeable(topM / (topM + kdCd19M), topM / (topM + kdCd3M));

function observeHold(world: HoldWorld, held: Set<Fact>): void {
  const { lawHoldCd19S = 0, lawHoldCd3S = 0, stopwatchCd3S = 0 } = world.readings();
  const alike = lawHoldCd3S <= ALIKE * lawHoldCd19S && lawHoldCd19S <= ALIKE * lawHoldCd3S;
  if (alike && stopwatchCd3S >= TELLING * parameters.residenceCd3S.value) held.add('cd3HeldOn');
}

function observeNiche(world: NicheWorld, held: Set<Fact>): void {
  const { timeS, tCells, blastsAlive, kills, mostKills, followedKills } = world.readings();
  if (timeS >= DAY_S) held.add('dayPassed');
  if (kills > 0) held.add('blastDied');
  if (mostKills > 1) held.add('secondKill');
  if (followedKills > 0) held.add('followedKilled');
  if (followedKills > 1) held.add('followedKilledAgain');
  if (blastsAlive === 0) held.add('allCleared');
  else held.add(kills > tCells ? 'partCleared' : 'oneEachAtMost');
  if (world.followed < tCells) observeFollowed(world, followedKills, held);
}

/** What has come of the latest contact of the T cell that is followed, up to its next one. */
function observeFollowed(
  { blasts, followed, logs, tCells }: NicheWorld,
  kills: number,
  held: Set<Fact>,
): void {
  const seen = new Set<TCellEvent>();
  logs.tCells.timeline(followed, (entry) => {
    const event = tCellEvents[logs.tCells.events[entry]!]!;
    seen.add(event);
    return event !== 'adhered';
  });
  if (!seen.has('adhered')) return;
  held.add('cd19Held').add('bridgeFormed');
  if (seen.has('triggered')) held.add('synapseOrganised');
  if (seen.has('hitLethally') || seen.has('hitInVain')) held.add('granulesReleased');
  const target = blasts.states[tCells.targets[followed]!];
  const committed = target !== undefined && targetStates[target] === 'committed';
  const rounded = seen.has('targetRounded');
  if (rounded || committed) held.add('targetCommitted');
  if (!seen.has('released')) {
    // The kill of this contact counts from the moment that commits the blast.
    if (kills > Number(rounded || committed)) held.add('heldAgain').add('nextTouched');
  } else if (rounded) {
    held.add('tCellReleased');
    if (seen.has('touched')) held.add('nextTouched');
  }
}

function holdsDrug(drugs: ContactDrugs): boolean {
  return drugs.count(drugState.heldByCd19) + drugs.count(drugState.bridged) > 0;
}

function observeTouch(world: TouchWorld, ended: boolean, held: Set<Fact>): void {
  const { failed, held: holding, touches } = world;
  if (holdsDrug(world.drugs)) held.add('cd19Held');
  if (world.bridgesNow > 0) held.add('bridgeFormed');
  if (failed > 0) held.add('touchFailed');
  if (holding > 0) held.add('touchHeld').add(failed > 0 ? 'heldAfterFailures' : 'heldAtFirst');
  else if (ended) held.add('neverHeld');
  if (touches < MANY_TOUCHES) return;
  held.add('thousandTouches');
  const oneIn = 1 / world.readings().lawHeldShare;
  if (oneIn >= ONE_IN_TWENTY.from && oneIn <= ONE_IN_TWENTY.to) {
    held.add('oneTouchInTwenty');
  }
}

function observePair(world: PairWorld, held: Set<Fact>): void {
  const [{ blast, contact, tCell }, beside] = world.pairs as [FollowedPair, FollowedPair?];
  const { bridges, bridgesFormed, granzymesInside, lawTriggerShare } = world.readings();
  if (bridges > 0 || holdsDrug(contact.drugs)) held.add('cd19Held');
  if (bridgesFormed > 0) held.add('bridgeFormed');
  if (tCell.calciumRiseS < Infinity) held.add('synapseOrganised');
  if (tCell.hitS < Infinity) held.add('granulesReleased');
  if (granzymesInside > 0) held.add('granzymeInside');
  if (blast.committedS < Infinity) held.add('targetCommitted');
  if (blast.roundedS < Infinity) held.add('blastRounded');
  if (blast.state === 'fragmented') held.add('blastFragmented');
  held.add(tCell.releasedS < Infinity ? 'tCellReleased' : 'tCellStays');
  if (beside && beside.tCell.releasedS < Infinity) held.add('besideReleased');
  if (lawTriggerShare >= HALF.from && lawTriggerShare <= HALF.to) held.add('halfTrigger');
  if (blast.poresOpenedS === Infinity) return;
  held.add('poreOpen');
  if (world.poreOpenness() > 0) held.add('poresStayOpen');
  else if (blast.committedS === Infinity) held.add('poresMended');
}
