/** The race for the drug: one blast and one T cell in plasma held at a level, every binding and
 * every release an event of the exact model, known a little before it is due so that it can be
 * drawn arriving. */
import { cube } from './portableMath.ts';
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { moleculesPerUm3ToMolar } from '../science/units.ts';
import { Misses } from './arrivals.ts';
import { bindingReaction, createBinding, drugInBox, type BindingConditions } from './binding.ts';
import { boundNumber, type HeldBinding } from './bindingLaws.ts';
import { SiteSet, type BoundSites } from './boundSites.ts';
import { EventQueue, type BindingEvent } from './eventQueue.ts';
import { createRandom } from './random.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export interface RaceWorld extends ClockedWorld<RaceReadings> {
  readonly kind: 'race';
  /** How far ahead of `timeS` events are already decided, seconds of the model. */
  readonly leadS: number;
  readonly cd19: BoundSites;
  readonly cd3: BoundSites;
  /** Shows the events that are decided but not yet due, or of these the ones due after `afterS` and not
   * after `untilS` (seconds of the model), oldest first; the object is reused. */
  upcoming(see: (event: BindingEvent) => void, afterS?: number, untilS?: number): void;
  /** How many of them are due at `timeS` or before. */
  upcomingUntil(timeS: number): number;
}

/** Molecules held now and caught since the start, and what the exact law says of this moment. */
export interface RaceReadings extends Readings {
  readonly boundCd19: number;
  readonly boundCd3: number;
  readonly capturedCd19: number;
  readonly capturedCd3: number;
  readonly capturedInAll: number;
  /** First arrivals of a molecule at each cell, those that were captured among them, and their mean
   * by diffusion alone while nearly all receptors are free. */
  readonly arrivalsBlast: number;
  readonly arrivalsTCell: number;
  readonly lawArrivalsBlast: number;
  readonly lawArrivalsTCell: number;
  /** Mean and standard deviation over all runs. */
  readonly lawMeanCd19: number;
  readonly lawSdCd19: number;
  readonly lawMeanCd3: number;
  readonly lawSdCd3: number;
  /** Share of receptors that hold a drug, 0 to 1. */
  readonly occupancyCd19: number;
  readonly occupancyCd3: number;
}

export interface RaceConditions extends BindingConditions {
  readonly durationS: number;
  readonly pace: number;
}

/** Screen seconds between an event's being decided and its being due: the length of a drawn flight. */
const LEAD_SCREEN_S = 1.5;
/** Slots of the run in which arrivals are counted: some ten in a second on screen. */
const ARRIVAL_SLOTS = 400;

/** How often molecules reach a whole cell by diffusion, per M and second. */
const reachBlastPerMPerS = parameters.smoluchowskiBlastPerMPerS.value;
const reachTCellPerMPerS = parameters.smoluchowskiTCellPerMPerS.value;

const { bindCd19, releaseCd19, bindCd3, releaseCd3 } = bindingReaction;

/**
 * A race from the empty start. Which receptor binds or lets go is drawn evenly among those that
 * can (receptors are alike), so every bond lasts as its own exponential clock would have it.
 * Throws what `compileNetwork` throws of conditions it cannot use.
 */
export function createRaceWorld(conditions: RaceConditions, seed: number): RaceWorld {
  const { durationS, pace } = conditions;
  const leadS = LEAD_SCREEN_S * pace;
  const engine = createBinding(conditions, seed);
  const choices = createRandom(seed, 'receptors');
  // Two pictures of each cell: what is decided, up to the lead, and what has happened by now.
  const decided = {
    cd19: new SiteSet(conditions.cd19Copies),
    cd3: new SiteSet(conditions.cd3Copies),
  };
  const cd19 = new SiteSet(conditions.cd19Copies);
  const cd3 = new SiteSet(conditions.cd3Copies);
  const queue = new EventQueue();
  const { drugMolar, konPerMolarPerS } = conditions;
  const grip = (kdMolar: number): HeldBinding => ({ drugMolar, kdMolar, konPerMolarPerS });
  const slotMolarS = (drugMolar * durationS) / ARRIVAL_SLOTS;
  const misses = {
    blast: new Misses(reachBlastPerMPerS, slotMolarS, createRandom(seed, 'arrivals/blast')),
    tCell: new Misses(reachTCellPerMPerS, slotMolarS, createRandom(seed, 'arrivals/tCell')),
  };
  let timeS = 0;
  /** Free level times time up to the latest event, M·s, and when that was. */
  let exposureMolarS = 0;
  let exposedS = 0;
  let capturedCd19 = 0;
  let capturedCd3 = 0;

  const decide = (reaction: number, dueS: number): void => {
    const cell = reaction === bindCd19 || reaction === releaseCd19 ? decided.cd19 : decided.cd3;
    const binds = reaction === bindCd19 || reaction === bindCd3;
    queue.push(reaction, binds ? cell.bindAny(choices) : cell.releaseAny(choices), dueS);
  };

  const freeMolar = freeDrug(conditions, () => cd19.count + cd3.count);
  const exposureAt = (untilS: number): number => exposureMolarS + freeMolar() * (untilS - exposedS);

  const happen = (reaction: number, site: number): void => {
    if (reaction === bindCd19) {
      cd19.bind(site);
      capturedCd19 += 1;
    } else if (reaction === releaseCd19) {
      cd19.release(site);
    } else if (reaction === bindCd3) {
      cd3.bind(site);
      capturedCd3 += 1;
    } else if (reaction === releaseCd3) {
      cd3.release(site);
    }
  };

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    engine.advanceTo(Math.min(durationS, timeS + leadS), decide);
    while (queue.nextTimeS <= timeS) {
      exposureMolarS = exposureAt(queue.nextTimeS);
      exposedS = queue.nextTimeS;
      queue.take(happen);
    }
  };
  advance(0);

  return {
    kind: 'race',
    get timeS() {
      return timeS;
    },
    durationS,
    leadS,
    pace,
    cd19,
    cd3,
    upcoming: (see, afterS, untilS) => queue.visit(see, afterS, untilS),
    upcomingUntil: (untilS) => queue.countUntil(untilS),
    advance,
    readings() {
      const law19 = boundNumber(grip(conditions.kdCd19Molar), cd19.total, timeS);
      const law3 = boundNumber(grip(conditions.kdCd3Molar), cd3.total, timeS);
      const exposure = exposureAt(timeS);
      return {
        timeS,
        boundCd19: cd19.count,
        boundCd3: cd3.count,
        capturedCd19,
        capturedCd3,
        capturedInAll: capturedCd19 + capturedCd3,
        arrivalsBlast: misses.blast.upTo(exposure) + capturedCd19,
        arrivalsTCell: misses.tCell.upTo(exposure) + capturedCd3,
        lawArrivalsBlast: exposure * (reachBlastPerMPerS + cd19.total * konPerMolarPerS),
        lawArrivalsTCell: exposure * (reachTCellPerMPerS + cd3.total * konPerMolarPerS),
        lawMeanCd19: law19.mean,
        lawSdCd19: law19.sd,
        lawMeanCd3: law3.mean,
        lawSdCd3: law3.sd,
        occupancyCd19: cd19.count / Math.max(cd19.total, 1),
        occupancyCd3: cd3.count / Math.max(cd3.total, 1),
      };
    },
    hash: () =>
      new ReplayHash()
        .add(timeS)
        .add(capturedCd19)
        .add(capturedCd3)
        .addAll(cd19.sites, cd19.count)
        .addAll(cd3.sites, cd3.count)
        .toString(),
  };
}

/** The free level, M: held, or what the cells leave in the box. */
function freeDrug({ drugMolar, boxEdgeUm }: BindingConditions, bound: () => number): () => number {
  if (boxEdgeUm === undefined) return () => drugMolar;
  const total = drugInBox(drugMolar, boxEdgeUm);
  return () => moleculesPerUm3ToMolar((total - bound()) / cube(boxEdgeUm));
}
