/** The observer: reads the world and reports what holds. */
import type { Fact } from '../lesson/facts.ts';
import { parameters } from '../science/parameters.ts';
import type { CourseWorld } from '../sim/courseWorld.ts';
import { drugState, type ContactDrugs } from '../sim/contactDrugs.ts';
import { cytokineStageOrder } from '../sim/cytokineStages.ts';
import type { HoldWorld } from '../sim/holdWorld.ts';
import type { IdleScene } from '../sim/idleWorld.ts';
import type { InfusionReadings } from '../sim/infusionWorld.ts';
import { targetStates } from '../sim/killing/targetChart.ts';
import { tCellEvents, type TCellEvent } from '../sim/killing/tCellChart.ts';
import type { NicheWorld } from '../sim/nicheWorld.ts';
import type { PeopleReadings } from '../sim/peopleWorld.ts';
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

/** Hours within which a fall counts as one almost at once. */
const AT_ONCE_H = 1;
/** Means alike to within this share of one of them. */
const ALIKE_SHARE = 1 / 10;
/** Of what blood had, what must be gone for its T cells to count as having left. */
const LEFT_SHARE = 1 / 4;
/** Times by which the second peak of IL-6 is larger or smaller at least to be called so. */
const OTHER_PEAK = 1.5;
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
  if (ended) held.add('publishedShown');
  if (world.kind === 'race') observeRace(world.readings(), held);
  else if (world.kind === 'hold') observeHold(world, held);
  else if (world.kind === 'niche') observeNiche(world, held);
  else if (world.kind === 'touch') observeTouch(world, ended, held);
  else if (world.kind === 'pair') observePair(world, held);
  else if (world.kind === 'infusion') observeInfusion(world.readings(), ended, held);
  else if (world.kind === 'people') observePeople(world.readings(), held);
  else if (world.kind === 'course') observeCourse(world, held);
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
  if (world.watches.cd3.ended > 0) held.add('cd3LetGo');
  if (alike && stopwatchCd3S >= TELLING * parameters.residenceCd3S.value) held.add('cd3HeldOn');
}

function observeNiche(world: NicheWorld, held: Set<Fact>): void {
  const readings = world.readings();
  const { timeS, tCells, blastsAlive, kills, mostKills, followedKills } = readings;
  const { cytokineStage, releasingTCells, tCellActivity } = readings;
  if (timeS >= DAY_S) held.add('dayPassed');
  if (kills > 0) held.add('blastDied');
  if (mostKills > 1) held.add('secondKill');
  if (followedKills > 0) held.add('followedKilled');
  if (followedKills > 1) held.add('followedKilledAgain');
  if (releasingTCells > 0) held.add('tCellsRelease');
  if (cytokineStage >= cytokineStageOrder.indexOf('spreading')) held.add('bystandersAnswer');
  if (tCellActivity >= HALF.from && tCellActivity <= HALF.to) held.add('halfActivity');
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

function observeInfusion(readings: InfusionReadings, ended: boolean, held: Set<Fact>): void {
  const { pumpOn, doseUgPerDay, levelBolusPgPerMl, hoursAboveBolus } = readings;
  if (levelBolusPgPerMl < parameters.activeConcHighPgPerMl.value) {
    held.add(hoursAboveBolus < AT_ONCE_H ? 'bolusGoneAtOnce' : 'bolusLastsHours');
  } else if (ended) held.add('bolusLastsDays');
  if (doseUgPerDay > parameters.doseStep1UgPerDay.value) held.add('doseStepped');
  if (pumpOn === 0 && readings.bag === 0) held.add('infusionEnded');
  const { hoursToQuarter, hoursToQuarterSlow } = readings;
  if (hoursToQuarter > 0 && hoursToQuarterSlow > 0) {
    held.add(hoursToQuarterSlow < AT_ONCE_H ? 'quarterWithinAnHour' : 'quarterWithinHours');
  } else if (ended) held.add('quarterNotReached');
}

function observePeople(readings: PeopleReadings, held: Set<Fact>): void {
  const { meanLevelPgPerMl, levelOfMeanClearancePgPerMl } = readings;
  const beyond = meanLevelPgPerMl / levelOfMeanClearancePgPerMl - 1;
  if (beyond > ALIKE_SHARE) held.add('meanLevelAbove');
  else if (beyond < -ALIKE_SHARE) held.add('meanLevelBelow');
  else if (levelOfMeanClearancePgPerMl > 0) held.add('meansAgree');
}

/** Facts of a course that hold from the mark of their own name on. */
const courseFacts = [
  'doseStepped',
  'tCellsLowest',
  'tCellsBack',
  'tCellsDoubled',
  'cytokinesLocal',
  'cytokinesSpreading',
  'cytokinesResolving',
  'firstIl6Peak',
  'secondIl6Peak',
] as const;

function observeCourse(world: CourseWorld, held: Set<Fact>): void {
  for (const mark of courseFacts) if (world.passed(mark)) held.add(mark);
  if (world.passed('tCellsLowest')) held.add(whereTCellsAre(world));
  if (!world.passed('secondIl6Peak')) return;
  const { firstIl6PeakPgPerMl, secondIl6PeakPgPerMl } = world.readings();
  if (secondIl6PeakPgPerMl > OTHER_PEAK * firstIl6PeakPgPerMl) held.add('secondPeakLarger');
  else if (firstIl6PeakPgPerMl > OTHER_PEAK * secondIl6PeakPgPerMl) held.add('secondPeakSmaller');
  else held.add('secondPeakAlike');
}

/** Where the T cells were that blood lacked when it had fewest. */
function whereTCellsAre({ course, marks }: CourseWorld): Fact {
  const hoursPerDay = 24;
  // Rows are evenly spaced, from the start.
  const row = Math.round(marks.tCellsLowest / hoursPerDay / course.days[1]!);
  const inTissues = (at: number): number =>
    course.spleenTCells[at]! + course.nodesTCells[at]! + course.marrowTCells[at]!;
  const inBlood = (at: number): number => course.tCellsPerUl[at]! * bloodUl;
  const gone = inBlood(0) - inBlood(row);
  if (gone < LEFT_SHARE * inBlood(0)) return 'tCellsStillInBlood';
  return inTissues(row) - inTissues(0) > gone / 2 ? 'tCellsInTissues' : 'tCellsLost';
}

const bloodUl = 1000 * parameters.qspVBloodMl.value;
