/** The niche as a world: a speck of marrow that runs by the lesson's clock, with every cell's pose
 * before and after the latest step so that views can draw what lies between. */
import type { ClockedWorld } from './clockedWorld.ts';
import { CytokineRelease, givesOffCytokines } from './cytokineRelease.ts';
import { cytokineStageOrder, type CytokineIllustration } from './cytokineStages.ts';
import { tCellStates } from './killing/tCellChart.ts';
import { TransitionLog } from './killing/transitionLog.ts';
import {
  densityInBox,
  encounterRateUm3PerS,
  nicheDefaults,
  tregFactor,
  type Hold,
  type NicheConditions,
} from './niche/conditions.ts';
import { assayHold, crowdingFactor } from './niche/crowding.ts';
import { MeanField } from './niche/meanField.ts';
import { Niche } from './niche/niche.ts';
import { stateStretches, type StateStretch } from './niche/timeline.ts';
import { killClasses, type NicheReadings } from './nicheReadings.ts';
import { ReplayHash } from './replayHash.ts';

export interface NicheWorldConditions extends Omit<NicheConditions, 'seed' | 'replicate' | 'hold'> {
  /** As in a niche, or with the chance that gives the adhesions a minute of the in-vitro assay. */
  readonly hold: Hold | 'assay';
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
}

/** Cells of one kind by number; read the arrays anew after every advance. */
interface Crowd {
  readonly count: number;
  /** x, y, z of each, µm, from 0 to the edge of the periodic box. */
  readonly positionsUm: Float64Array;
  /** Code of each one's state, see `tCellStates` and `targetStates`. */
  readonly states: Uint8Array;
  /** When it entered that state, seconds. */
  readonly sinceS: Float64Array;
}

export interface NicheTCells extends Crowd {
  /** Positions before the latest advance. */
  readonly previousUm: Float64Array;
  /** Unit vectors: the way each one goes, or towards the blast it is on. */
  readonly headings: Float64Array;
  /** The blast that is probed or held; -1 for none. */
  readonly targets: Int32Array;
  /** Lytic granules left in each. */
  readonly granules: Int32Array;
  readonly kills: Int32Array;
}

export interface NicheBlasts extends Crowd {
  /** Start of the life of the blast that has the number now: numbers of the cleared are given again. */
  readonly bornS: Float64Array;
  /** The T cell on it; -1 for none. */
  readonly holders: Int32Array;
  /** Copies of CD19 on each. */
  readonly cd19: Float64Array;
}

export interface NicheWorld extends ClockedWorld<NicheReadings> {
  readonly kind: 'niche';
  /** Edge of the periodic box, µm. */
  readonly edgeUm: number;
  /** Cells at the start. */
  readonly founders: { readonly tCells: number; readonly blasts: number };
  readonly tCells: NicheTCells;
  readonly blasts: NicheBlasts;
  /** The model itself, to be read only: for what looks into a single contact. */
  readonly inside: Niche;
  /** Every transition so far. */
  readonly logs: { readonly tCells: TransitionLog; readonly targets: TransitionLog };
  /** The T cell that is followed, the first at the start; none if there are none. */
  readonly followed: number;
  /** Follows another T cell; a RangeError unless there is one of that number. */
  setFollowed(tCell: number): void;
  /** What a T cell has gone through, in order, up to now. */
  timeline(tCell: number): readonly StateStretch[];
  /** How many T cells have killed none, one, and so on up to the most. */
  killHistogram(): Int32Array;
  /** Whether a T cell gives off cytokines now. */
  releases(tCell: number): boolean;
  /** The cytokines of this moment, for drawing only: shares of what all T cells could give. */
  illustration(): CytokineIllustration;
  /**
   * Whether a T cell is drawn as a regulatory one. A mark on so many as there are: the model slows
   * all T cells alike and tells none from another (model j).
   */
  isRegulatory(tCell: number): boolean;
  /** Another level of free drug from now on, pg/mL; 0 is none. The mean field keeps to the first. */
  setDrug(pgPerMl: number): void;
}

const minuteS = 60;

/** The lesson's box of marrow, a screen second to twenty of the model's: T cells crawl a few µm a second. */
export const nicheWorldDefaults: NicheWorldConditions = {
  ...nicheDefaults,
  durationS: 30 * minuteS,
  pace: 20,
};

/**
 * A niche from its start. What happens does not depend on how time is cut into advances. Throws a
 * RangeError for a negative or non-finite advance.
 */
export function createNicheWorld(conditions: NicheWorldConditions, seed: number): NicheWorld {
  const { durationS, pace } = conditions;
  const { blasts: blastCount, blastsPerMl } = conditions;
  const hold =
    conditions.hold === 'assay'
      ? assayHold(densityInBox(blastCount, blastsPerMl))
      : conditions.hold;
  const nicheConditions: NicheConditions = { ...conditions, hold, seed, replicate: 0 };
  const logs = { tCells: new TransitionLog(), targets: new TransitionLog() };
  const niche = new Niche(nicheConditions, logs);
  const { sequence, walk, blastPlaces } = niche;
  const meanField = new MeanField(
    nicheConditions,
    niche.cd19.slice(0, conditions.blasts),
    niche.volumeUm3,
    encounterRateUm3PerS * crowdingFactor(conditions.blastsPerMl),
  );
  const release = new CytokineRelease(logs.tCells, () => sequence.tCells);
  const regulatoryShare = conditions.tregPercent / 100;
  const regulatoryUpTo = (count: number): number => Math.round(count * regulatoryShare);
  const releases = (tCell: number): boolean =>
    tCell < tCells.count && givesOffCytokines(tCellStates[tCells.states[tCell]!]!);
  let followed = 0;
  let previousUm = walk.positionsUm.slice();

  const tCells: NicheTCells = {
    get count() {
      return sequence.tCells.count;
    },
    get positionsUm() {
      return walk.positionsUm;
    },
    get previousUm() {
      return previousUm;
    },
    get headings() {
      return walk.headings;
    },
    get states() {
      return sequence.tCells.states;
    },
    get sinceS() {
      return sequence.tCells.sinceS;
    },
    get targets() {
      return sequence.tCells.targets;
    },
    get granules() {
      return sequence.tCells.granules;
    },
    get kills() {
      return sequence.tCells.kills;
    },
  };
  const blasts: NicheBlasts = {
    get count() {
      return sequence.targets.count;
    },
    get positionsUm() {
      return blastPlaces.positionsUm;
    },
    get states() {
      return sequence.targets.states;
    },
    get sinceS() {
      return sequence.targets.sinceS;
    },
    get bornS() {
      return sequence.targets.bornS;
    },
    get holders() {
      return sequence.targets.holders;
    },
    get cd19() {
      return niche.cd19;
    },
  };

  /** Those that came since the latest advance stand where they appeared. */
  function remember(): void {
    if (previousUm.length !== walk.positionsUm.length) previousUm = walk.positionsUm.slice();
    else previousUm.set(walk.positionsUm);
  }

  return {
    kind: 'niche',
    get timeS() {
      return niche.timeS;
    },
    durationS,
    pace,
    edgeUm: blastPlaces.edgeUm,
    inside: niche,
    founders: { tCells: conditions.tCells, blasts: conditions.blasts },
    tCells,
    blasts,
    logs,
    get followed() {
      return followed;
    },
    setFollowed(tCell) {
      if (!Number.isInteger(tCell) || tCell < 0 || tCell >= tCells.count) {
        throw new RangeError(`There is no T cell ${tCell}; there are ${tCells.count}.`);
      }
      followed = tCell;
    },
    timeline: (tCell) =>
      stateStretches(logs.tCells, tCell, sequence.tCells.bornS[tCell]!, niche.timeS),
    killHistogram() {
      const kills = sequence.tCells.kills.subarray(0, tCells.count);
      const histogram = new Int32Array(1 + mostOf(kills));
      for (const each of kills) histogram[each]! += 1;
      return histogram;
    },
    releases,
    illustration: () => release.at(niche.timeS),
    isRegulatory: (tCell) => regulatoryUpTo(tCell + 1) > regulatoryUpTo(tCell),
    setDrug: (pgPerMl) => niche.setDrug(pgPerMl),
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
      const known = tCells.count;
      remember();
      niche.advanceTo(Math.min(durationS, niche.timeS + seconds));
      if (tCells.count === known) return;
      const born = previousUm.slice(0, 3 * known);
      previousUm = walk.positionsUm.slice();
      previousUm.set(born);
    },
    readings() {
      meanField.advanceTo(niche.timeS);
      const { count, kills, granules, sinceS, states } = sequence.tCells;
      const isThere = followed < count;
      return {
        timeS: niche.timeS,
        tCells: count,
        blastsAlive: niche.blastsAlive,
        blastsAliveMeanField: meanField.blastsAlive,
        kills: niche.kills,
        killsPerTCellPerDay: niche.killsPerTCellPerDay,
        mostKills: mostOf(kills.subarray(0, count)),
        touches: niche.touches,
        adhesions: niche.adhesions,
        followedKills: isThere ? kills[followed]! : 0,
        followedGranules: isThere ? granules[followed]! : 0,
        followedStage: isThere ? states[followed]! : 0,
        followedStageS: isThere ? niche.timeS - sinceS[followed]! : 0,
        releasingTCells: countUpTo(count, releases),
        cytokineStage: cytokineStageOrder.indexOf(release.at(niche.timeS).stage),
        blastsWithoutCd19: countUpTo(
          blasts.count,
          (blast) => niche.cd19[blast] === 0 && sequence.isAlive(blast),
        ),
        regulatoryTCells: regulatoryUpTo(count),
        tCellActivity: tregFactor(conditions.tregPercent),
        ...killClasses(kills.subarray(0, count)),
      };
    },
    hash: () =>
      new ReplayHash()
        .add(niche.timeS)
        .add(niche.touches)
        .add(niche.adhesions)
        .add(niche.kills)
        .addAll(sequence.tCells.states, tCells.count)
        .addAll(sequence.targets.states, blasts.count)
        .addAll(walk.positionsUm, 3 * tCells.count)
        .addAll(blastPlaces.positionsUm, 3 * blasts.count)
        .toString(),
  };
}

function mostOf(kills: Int32Array): number {
  return kills.reduce((most, each) => Math.max(most, each), 0);
}

function countUpTo(count: number, holds: (n: number) => boolean): number {
  let held = 0;
  for (let n = 0; n < count; n += 1) held += Number(holds(n));
  return held;
}
