/** What views see of a pair: its T cell, its blast and their contact as they are now. */
import type { ContactDrugs } from '../contactDrugs.ts';
import type { ContactEvent } from '../followedContact.ts';
import type { TargetState } from '../killing/targetChart.ts';
import type { TCellState } from '../killing/tCellChart.ts';
import type { PairRun } from './pairRun.ts';

/** All times are the world's, seconds. */
export interface FollowedTCell {
  readonly state: TCellState;
  readonly sinceS: number;
  /** Known end of this state; Infinity if none is known. */
  readonly exitS: number;
  /** When calcium rose and when it degranulated; Infinity before. */
  readonly calciumRiseS: number;
  readonly hitS: number;
  /** When it let go of the blast; Infinity before. */
  readonly releasedS: number;
  readonly granules: number;
  readonly kills: number;
  /** What its granules hold. */
  readonly perforin: boolean;
  readonly granzyme: boolean;
}

/** All times are the world's, seconds. */
export interface FollowedBlast {
  readonly state: TargetState;
  readonly sinceS: number;
  /** Known end of this state; Infinity if none is known. */
  readonly exitS: number;
  /** When each happened; Infinity before. */
  readonly poresOpenedS: number;
  readonly committedS: number;
  readonly roundedS: number;
  readonly granzymesInside: number;
  /** When each granzyme of the hit enters, in order, known from degranulation on; empty before. */
  readonly entriesS: readonly number[];
}

export interface PairContact {
  readonly drugs: ContactDrugs;
  /** Shows every event that is decided but not yet due, oldest first. */
  upcoming(see: (event: ContactEvent) => void): void;
  /** Membrane in close contact, µm²; 0 once the T cell has let go. */
  readonly areaUm2: number;
  /** How far ahead events are decided, seconds of the model. */
  readonly leadS: number;
  /** When the two adhered, seconds of the world; negative if its clock started later. */
  readonly adheredS: number;
}

export interface FollowedPair {
  readonly tCell: FollowedTCell;
  readonly blast: FollowedBlast;
  readonly contact: PairContact;
}

/** A live view of a run: everything is read anew at each access. `now` tells the world's time. */
export function followPair(run: PairRun, now: () => number): FollowedPair {
  const { contact, sequence } = run;
  const { tCells, targets } = sequence;
  let entriesS: readonly number[] = [];
  return {
    tCell: {
      get state() {
        return run.tCellState;
      },
      get sinceS() {
        return tCells.sinceS[0]!;
      },
      get exitS() {
        return tCells.exitS[0]!;
      },
      get calciumRiseS() {
        return run.calciumRiseS;
      },
      get hitS() {
        return run.hitS;
      },
      get releasedS() {
        return run.releasedS;
      },
      get granules() {
        return tCells.granules[0]!;
      },
      get kills() {
        return tCells.kills[0]!;
      },
      perforin: run.makeup.perforin,
      granzyme: run.makeup.granzyme,
    },
    blast: {
      get state() {
        return run.blastState;
      },
      get sinceS() {
        return targets.sinceS[0]!;
      },
      get exitS() {
        // A blast that is bound to die rounds when its T cell's chart says so.
        return run.blastState === 'committed' ? tCells.exitS[0]! : sequence.targetAgenda.timeOf(0);
      },
      get poresOpenedS() {
        const openedS = targets.poresOpenedS[0]!;
        return openedS === -Infinity ? Infinity : openedS;
      },
      get committedS() {
        return run.committedS;
      },
      get roundedS() {
        return run.roundedS;
      },
      get granzymesInside() {
        return targets.granzymesInside(0, now());
      },
      get entriesS() {
        const count = run.hitS === Infinity ? 0 : targets.entryCounts[0]!;
        if (entriesS.length !== count) entriesS = [...targets.entriesS.subarray(0, count)];
        return entriesS;
      },
    },
    contact: {
      drugs: contact.drugs,
      upcoming: (see) => contact.upcoming(see),
      get areaUm2() {
        return run.areaUm2;
      },
      leadS: contact.leadS,
      adheredS: run.adheredS,
    },
  };
}
