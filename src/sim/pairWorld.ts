/** A pair as a world: one T cell and one blast from the touch that held until the T cell has let go,
 * reloaded and scans again, and beside them, where wanted, a pair whose hit fails. */
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { doseEffect } from './doseLaw.ts';
import { poreOpenness } from './killing/hit.ts';
import { targetStates } from './killing/targetChart.ts';
import { tCellStates } from './killing/tCellChart.ts';
import { followPair, type FollowedPair } from './pair/followedPair.ts';
import { PairRun, type PairMakeup } from './pair/pairRun.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export type {
  FollowedBlast,
  FollowedPair,
  FollowedTCell,
  PairContact,
} from './pair/followedPair.ts';

export interface PairWorldConditions extends PairMakeup {
  /** A pair beside the followed one, its T cell without granzyme, so that its contact goes on. */
  readonly beside: 'nothing' | 'failing';
  /** Follows a contact that triggers the T cell; else the first contact, whatever comes of it. */
  readonly triggers: boolean;
  /** Follows a contact whose hit kills where nothing is missing; it triggers, too. */
  readonly kills: boolean;
  /** Where the clock starts: as the two adhere, or a moment before the T cell degranulates. */
  readonly startAt: 'adhesion' | 'degranulation';
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
}

/** What views see of pairs, whatever world they live in. */
export interface PairView extends Pick<ClockedWorld, 'timeS' | 'durationS' | 'pace'> {
  readonly kind: 'pair';
  /** The first is the one followed. */
  readonly pairs: readonly FollowedPair[];
  /** How far the pores of a pair's hit are open, 1 to 0. */
  poreOpenness(pair?: number): number;
}

export interface PairWorld extends PairView, ClockedWorld<PairReadings> {
  /** Whether the contact followed is one drawn from those that trigger, or that kill. */
  readonly conditionedOnTriggering: boolean;
  readonly conditionedOnKill: boolean;
}

/** Flat, so that words can be filled from it; times in seconds, 0 for what has not happened yet. */
export interface PairReadings extends Readings {
  /** The level, pg/mL, and what the laws of `doseEffect` say of it. */
  readonly drugPgPerMl: number;
  readonly lawDrugPerBlast: number;
  readonly lawBridges: number;
  readonly lawTriggerShare: number;
  readonly bridges: number;
  readonly bridgesFormed: number;
  readonly trimersAtCalcium: number;
  readonly sinceAdhesionS: number;
  readonly sinceCalciumS: number;
  readonly sinceHitS: number;
  readonly sinceReleaseS: number;
  /** From the calcium rise until the T cell let go. */
  readonly calciumToReleaseS: number;
  /** Share that the pores are open. */
  readonly poresOpen: number;
  readonly granzymesInside: number;
  readonly granzymesToKill: number;
  readonly granulesLeft: number;
  readonly tCellKills: number;
  /** Places in `tCellStates` and `targetStates`. */
  readonly tCellStage: number;
  readonly blastStage: number;
  /** Contacts looked at until one was as wanted, the followed one included. */
  readonly contactsTried: number;
  /** Of the pair beside; all 0 without one. */
  readonly besideHolds: number;
  readonly besideSinceCalciumS: number;
  readonly besideCalciumToReleaseS: number;
}

const hourS = 3600;

export const pairWorldDefaults: PairWorldConditions = {
  drugPgPerMl: parameters.css28PublishedMeanPgPerMl.value,
  cd19Copies: parameters.cd19PerBlast.value,
  perforin: true,
  granzyme: true,
  beside: 'nothing',
  triggers: true,
  kills: false,
  startAt: 'adhesion',
  durationS: 2 * hourS,
  pace: 20,
};

/** Screen seconds between an event's being decided and its being due: the length of a drawn grip. */
const LEAD_SCREEN_S = 1.5;
/** Screen seconds before degranulation at which a clock that starts there starts: what leads up to it
 * is seen. */
const HIT_LEAD_SCREEN_S = 12;
/** Contacts looked at for one that is as wanted before the first is taken as it is. */
const MOST_TRIED = 4000;

interface Choice {
  readonly replicate: number;
  readonly tried: number;
  /** Whether the contact is one drawn from those wanted. */
  readonly met: boolean;
  /** From adhesion to degranulation, seconds; Infinity where there is none. */
  readonly toHitS: number;
}

/**
 * A pair from its adhesion on. The same model as the niche, event by event, but that the trimers at
 * the calcium rise are those of the drawn contact, still forming, and not a draw of their law at
 * balance.
 *
 * Where the contact must trigger or kill, contacts are drawn one after the other, all of the one
 * seed, until one does: a draw from the law under that condition. The choice is made as if nothing
 * were missing, so that taking perforin or granzyme away leaves the same pair. Where the condition
 * cannot be met (no drug, no CD19), or was not in 4,000 contacts, the first is followed and
 * `conditionedOn…` is false. Throws a RangeError for a negative or non-finite advance, and what
 * `compileNetwork` throws of conditions it cannot use.
 */
export function createPairWorld(conditions: PairWorldConditions, seed: number): PairWorld {
  const { durationS, pace, triggers, kills, beside, startAt } = conditions;
  const leadS = LEAD_SCREEN_S * pace;
  const wanted = { triggers: triggers || kills, kills };
  const followed = chooseContact(conditions, seed, wanted, 0);
  const startsAtHit = startAt === 'degranulation' && followed.toHitS < Infinity;
  const adheredS = startsAtHit ? Math.min(0, HIT_LEAD_SCREEN_S * pace - followed.toHitS) : 0;
  const runs = [new PairRun(conditions, seed, followed.replicate, leadS, adheredS)];
  if (beside === 'failing') {
    const other = chooseContact(conditions, seed, { triggers: wanted.triggers, kills: false }, 1);
    const makeup = { ...conditions, granzyme: false };
    runs.push(new PairRun(makeup, seed, other.replicate, leadS, adheredS));
  }
  let timeS = 0;
  const pairs = runs.map((run) => followPair(run, () => timeS));
  const { drugPgPerMl } = conditions;
  const law = doseEffect(drugPgPerMl, conditions.cd19Copies);

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    for (const run of runs) run.advanceTo(timeS);
  };
  advance(0);

  const openness = (pair = 0): number => {
    const openedS = pairs[pair]?.blast.poresOpenedS ?? Infinity;
    return poreOpenness(timeS - openedS);
  };
  const since = (eventS: number): number => (eventS === Infinity ? 0 : timeS - eventS);

  return {
    kind: 'pair',
    get timeS() {
      return timeS;
    },
    durationS,
    pace,
    conditionedOnTriggering: wanted.triggers && followed.met,
    conditionedOnKill: kills && followed.met,
    pairs,
    poreOpenness: openness,
    advance,
    readings() {
      const [{ tCell, blast }] = pairs as [FollowedPair];
      const [run, other] = runs as [PairRun, PairRun | undefined];
      return {
        timeS,
        drugPgPerMl,
        lawDrugPerBlast: law.drugPerBlast,
        lawBridges: law.bridgesInContact,
        lawTriggerShare: law.triggerProbability,
        bridges: run.contact.bridges,
        bridgesFormed: run.contact.bridgesFormed,
        trimersAtCalcium: run.trimersAtCalcium,
        sinceAdhesionS: timeS - adheredS,
        sinceCalciumS: since(run.calciumRiseS),
        sinceHitS: since(run.hitS),
        sinceReleaseS: since(run.releasedS),
        calciumToReleaseS: calciumToReleaseS(run),
        poresOpen: openness(),
        granzymesInside: blast.granzymesInside,
        granzymesToKill: parameters.granzymeToKill.value,
        granulesLeft: tCell.granules,
        tCellKills: tCell.kills,
        tCellStage: tCellStates.indexOf(tCell.state),
        blastStage: targetStates.indexOf(blast.state),
        contactsTried: followed.tried,
        besideHolds: Number(other !== undefined && other.areaUm2 > 0),
        besideSinceCalciumS: other ? since(other.calciumRiseS) : 0,
        besideCalciumToReleaseS: other ? calciumToReleaseS(other) : 0,
      };
    },
    hash() {
      const hash = new ReplayHash().add(timeS);
      for (const { contact, sequence } of runs) {
        hash
          .addAll(sequence.tCells.states, 1)
          .addAll(sequence.tCells.sinceS, 1)
          .addAll(sequence.targets.states, 1)
          .addAll(sequence.targets.sinceS, 1)
          .addAll(contact.drugs.states)
          .addAll(contact.drugs.sinceS);
      }
      return hash.toString();
    },
  };
}

function calciumToReleaseS({ hitS, releasedS, calciumRiseS }: PairRun): number {
  return hitS === Infinity || releasedS === Infinity ? 0 : releasedS - calciumRiseS;
}

/** Draws contacts of one lane (0: followed, 1: beside) until one is as wanted. */
function chooseContact(
  makeup: PairMakeup,
  seed: number,
  wanted: { readonly triggers: boolean; readonly kills: boolean },
  lane: 0 | 1,
): Choice {
  const intact = { ...makeup, perforin: true, granzyme: true };
  const possible = makeup.drugPgPerMl > 0 && makeup.cd19Copies > 0;
  let first: Choice | undefined;
  for (let tried = 1; ; tried += 1) {
    const replicate = 2 * (tried - 1) + lane;
    const trial = new PairRun(intact, seed, replicate, 0, 0);
    trial.settle();
    const heeded = trial.hitS < Infinity;
    const met =
      (heeded || !wanted.triggers) && (trial.tCellState === 'awaitingDeath' || !wanted.kills);
    const choice = { replicate, tried, met, toHitS: trial.hitS };
    if (met) return choice;
    first ??= choice;
    if (!possible || tried === MOST_TRIED) return { ...first, tried };
  }
}
