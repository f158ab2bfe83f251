/** The killing sequence of every T cell and target of a crowd, run by the two charts: each event has
 * an absolute time, and each cell one pending event at most. */

import { parameters } from '../../science/parameters.ts';
import { drawWaitS, nextState, type ChartState } from '../chart.ts';
import type { Random } from '../random.ts';
import { Agenda } from './agenda.ts';
import { drawEntries, drawGranzymes, granzymeToKill, hastenEntries, mostEntries } from './hit.ts';
import { targetChart, targetEvents, targetStates } from './targetChart.ts';
import type { TargetEvent, TargetState } from './targetChart.ts';
import { Targets } from './targets.ts';
import { tCellChart, tCellEvents, tCellStates } from './tCellChart.ts';
import type { TCellEvent, TCellState } from './tCellChart.ts';
import { TCells } from './tCells.ts';
import type { TransitionLog } from './transitionLog.ts';

const trimersToKill = parameters.trimersToKill.value;
const granulesPerHit = parameters.granulesPerHit.value;
const fullStore = parameters.granulesPerTCell.value;

/** Where the cells are: what the sequence asks of the place, and what it tells it. */
export interface Surroundings {
  /** Trimers in a synapse at the calcium rise: one draw. */
  trimersInSynapse(tCell: number, target: number): number;
  /** The T cell scans again (`tCells.exitS` is Infinity), or roams until it has reloaded. */
  roams(tCell: number, timeS: number): void;
  /** A target that is alive has no T cell on it any more, or has mended without one. */
  targetFreed(target: number, timeS: number): void;
  /** A target is bound to die: from now on it does not count as alive. */
  targetCommitted(target: number, timeS: number): void;
}

export interface SequenceSettings {
  readonly perforin: boolean;
  readonly granzyme: boolean;
  /** Share of contacts with enough trimers that trigger, 0 to 1. */
  readonly triggerShare: number;
}

export interface SequenceLogs {
  readonly tCells: TransitionLog;
  readonly targets: TransitionLog;
}

export class KillingSequence {
  readonly tCells = new TCells();
  readonly targets = new Targets();
  /** Next event of every cell; the surroundings may set those of cells that roam or are intact. */
  readonly tCellAgenda = new Agenda();
  readonly targetAgenda = new Agenda();
  kills = 0;

  constructor(
    private readonly settings: SequenceSettings,
    private readonly surroundings: Surroundings,
    private readonly random: Random,
    private readonly logs?: SequenceLogs,
  ) {}

  tCellState(tCell: number): TCellState {
    return tCellStates[this.tCells.states[tCell]!]!;
  }

  targetState(target: number): TargetState {
    return targetStates[this.targets.states[target]!]!;
  }

  /** Whether a target is neither committed to death nor dead. */
  isAlive(target: number): boolean {
    const state = this.targetState(target);
    return state === 'intact' || state === 'permeabilised' || state === 'damaged';
  }

  /** A scanning T cell begins to probe a target. */
  touch(tCell: number, target: number, timeS: number): void {
    this.tCells.touches[tCell]! += 1;
    this.hold(tCell, target);
    this.fireTCell(tCell, 'touched', timeS);
  }

  /** A probe ends without adhesion. */
  slip(tCell: number, timeS: number): void {
    this.fireTCell(tCell, 'slipped', timeS);
    this.release(tCell, timeS);
  }

  /** A T cell, scanning or probing, adheres to a target. */
  adhere(tCell: number, target: number, timeS: number): void {
    this.hold(tCell, target);
    if (this.targetState(target) === 'intact') this.targetAgenda.set(target, Infinity);
    this.fireTCell(tCell, 'adhered', timeS);
  }

  /** The pending event of a T cell is due. Scanning and probing end by the surroundings' word. */
  wakeTCell(tCell: number, timeS: number): void {
    switch (this.tCellState(tCell)) {
      case 'scanning':
      case 'probing':
        return;
      case 'formingSynapse':
        return this.decide(tCell, timeS);
      case 'polarising':
        return this.degranulate(tCell, timeS);
      case 'awaitingDeath':
        this.fireTarget(this.tCells.targets[tCell]!, 'rounded', timeS);
        return this.fireTCell(tCell, 'targetRounded', timeS);
      case 'nonProductive':
      case 'lettingGo':
      case 'prolonged':
        this.fireTCell(tCell, 'released', timeS);
        return this.release(tCell, timeS);
      case 'refractory':
        this.tCells.granules[tCell] = fullStore;
        this.fireTCell(tCell, 'reloaded', timeS);
        return this.surroundings.roams(tCell, timeS);
    }
  }

  /** The pending event of a target is due. What an intact one does is the surroundings' affair. */
  wakeTarget(target: number, timeS: number): void {
    const { targets } = this;
    switch (this.targetState(target)) {
      case 'permeabilised':
        if (targets.commitS[target]! <= timeS) return this.commit(target, timeS);
        return this.fireTarget(target, 'resealed', timeS);
      case 'damaged':
        this.fireTarget(target, 'mended', timeS);
        if (targets.holders[target]! < 0) this.surroundings.targetFreed(target, timeS);
        return;
      case 'rounded':
        this.fireTarget(target, 'fragmented', timeS);
        if (targets.holders[target]! < 0) targets.clear(target);
        return;
      case 'intact':
      case 'committed':
      case 'fragmented':
        return;
    }
  }

  private decide(tCell: number, timeS: number): void {
    const trimers = this.surroundings.trimersInSynapse(tCell, this.tCells.targets[tCell]!);
    const enough = trimers >= trimersToKill;
    const heeded = enough && this.random.uniform() < this.settings.triggerShare;
    this.tCells.trimers[tCell] = trimers;
    this.tCells.calciumRiseS[tCell] = timeS;
    this.fireTCell(tCell, heeded ? 'triggered' : 'unheeded', timeS);
  }

  private degranulate(tCell: number, timeS: number): void {
    const { tCells, targets, settings } = this;
    const target = tCells.targets[tCell]!;
    tCells.hits[tCell]! += 1;
    tCells.granules[tCell]! -= granulesPerHit;
    targets.hits[target]! += 1;
    const entering = settings.perforin && settings.granzyme ? drawGranzymes(this.random) : 0;
    const offset = target * mostEntries;
    targets.entryCounts[target] = entering;
    drawEntries(this.random, entering, targets.entriesS, offset);
    targets.commitS[target] = Infinity;
    if (entering < granzymeToKill) {
      this.fireTCell(tCell, 'hitInVain', timeS);
    } else {
      this.fireTCell(tCell, 'hitLethally', timeS);
      const roundingS = tCells.exitS[tCell]! - timeS;
      hastenEntries(targets.entriesS, offset, entering, roundingS);
      const decisiveS = targets.entriesS[offset + granzymeToKill - 1]!;
      targets.commitS[target] = Math.min(timeS + decisiveS, tCells.exitS[tCell]!);
    }
    for (let at = offset; at < offset + entering; at += 1) targets.entriesS[at]! += timeS;
    if (!settings.perforin) return;
    targets.poresOpenedS[target] = timeS;
    this.fireTarget(target, 'poresOpened', timeS);
    if (targets.commitS[target]! < Infinity)
      this.targetAgenda.set(target, targets.commitS[target]!);
  }

  private commit(target: number, timeS: number): void {
    this.kills += 1;
    this.tCells.kills[this.targets.holders[target]!]! += 1;
    this.fireTarget(target, 'thresholdReached', timeS);
    this.surroundings.targetCommitted(target, timeS);
  }

  private hold(tCell: number, target: number): void {
    this.tCells.targets[tCell] = target;
    this.targets.holders[target] = tCell;
  }

  private release(tCell: number, timeS: number): void {
    const { tCells, targets } = this;
    const target = tCells.targets[tCell]!;
    tCells.targets[tCell] = -1;
    targets.holders[target] = -1;
    if (this.isAlive(target)) this.surroundings.targetFreed(target, timeS);
    if (this.targetState(target) === 'fragmented') targets.clear(target);
    this.surroundings.roams(tCell, timeS);
  }

  private fireTCell(tCell: number, event: TCellEvent, timeS: number): void {
    const { tCells } = this;
    const state = nextState(tCellChart, this.tCellState(tCell), event);
    const place: ChartState<TCellState, TCellEvent> = tCellChart[state];
    const code = tCellStates.indexOf(state);
    tCells.states[tCell] = code;
    tCells.sinceS[tCell] = timeS;
    tCells.exitS[tCell] = Infinity;
    if (place.lasts !== undefined) {
      const from = place.countedFrom === 'polarising' ? tCells.calciumRiseS[tCell]! : timeS;
      tCells.exitS[tCell] = Math.max(timeS, from + drawWaitS(place.lasts, this.random));
    }
    this.tCellAgenda.set(tCell, tCells.exitS[tCell]!);
    const { targets } = tCells;
    this.logs?.tCells.add(timeS, tCell, tCellEvents.indexOf(event), code, targets[tCell]!);
  }

  private fireTarget(target: number, event: TargetEvent, timeS: number): void {
    const { targets } = this;
    const state = nextState(targetChart, this.targetState(target), event);
    const { lasts } = targetChart[state];
    const code = targetStates.indexOf(state);
    targets.states[target] = code;
    targets.sinceS[target] = timeS;
    this.targetAgenda.set(
      target,
      lasts === undefined ? Infinity : timeS + drawWaitS(lasts, this.random),
    );
    const holder = targets.holders[target]!;
    this.logs?.targets.add(timeS, target, targetEvents.indexOf(event), code, holder);
  }
}
