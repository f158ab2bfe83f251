/** The well-mixed killing assay: T cells and targets in a dish where any free pair may meet. */

import { parameters } from '../../science/parameters.ts';
import { createRandom } from '../random.ts';
import { Roster } from './roster.ts';
import { KillingSequence, type SequenceLogs, type Surroundings } from './sequence.ts';

export interface AssayConditions {
  readonly seed: number;
  /** Runs of one seed with other numbers are independent of each other. */
  readonly replicate: number;
  readonly tCells: number;
  readonly targets: number;
  /** Productive contacts a minute of one free T cell while every target is alive and free. */
  readonly adhesionRatePerMin: number;
  /** Trimers in every synapse. */
  readonly trimers: number;
  /** Dead targets are replaced at once. */
  readonly replace: boolean;
  readonly perforin: boolean;
  readonly granzyme: boolean;
}

const tCells = 100;

/** The published test: five targets a T cell, trimers always sufficient. */
export const assayDefaults: AssayConditions = {
  seed: 7,
  replicate: 0,
  tCells,
  targets: tCells * parameters.hoffmannTargetsPerEffector.value,
  adhesionRatePerMin: parameters.assayAdhesionRatePerMin.value,
  trimers: parameters.trimersFullCalcium.value,
  replace: false,
  perforin: true,
  granzyme: true,
};

export class Assay implements Surroundings {
  readonly sequence: KillingSequence;
  timeS = 0;
  targetsAlive: number;
  private readonly random;
  private readonly freeTCells = new Roster();
  /** Alive and with no T cell on them. */
  private readonly freeTargets = new Roster();
  private readonly ratePerPairPerS: number;
  private nextAdhesionS = Infinity;

  constructor(
    private readonly conditions: AssayConditions,
    logs?: SequenceLogs,
  ) {
    const { seed, replicate, perforin, granzyme } = conditions;
    this.random = createRandom(seed, `assay search ${replicate}`);
    this.sequence = new KillingSequence(
      { perforin, granzyme, triggerShare: 1 },
      this,
      createRandom(seed, `assay sequence ${replicate}`),
      logs,
    );
    this.targetsAlive = conditions.targets;
    this.ratePerPairPerS = conditions.adhesionRatePerMin / 60 / Math.max(1, conditions.targets);
    for (let n = 0; n < conditions.tCells; n += 1) this.freeTCells.add(this.sequence.tCells.add(0));
    for (let n = 0; n < conditions.targets; n += 1)
      this.freeTargets.add(this.sequence.targets.add(0));
    this.scheduleAdhesion();
  }

  /** Kills of an average T cell so far; 0 without T cells. */
  get killsPerTCell(): number {
    return this.sequence.kills / Math.max(1, this.conditions.tCells);
  }

  /** Runs every event up to and including a time, seconds. */
  advanceTo(timeS: number): void {
    const { tCellAgenda, targetAgenda } = this.sequence;
    for (;;) {
      const tCellS = tCellAgenda.nextTimeS;
      const targetS = targetAgenda.nextTimeS;
      const dueS = Math.min(tCellS, targetS, this.nextAdhesionS);
      if (dueS > timeS) break;
      this.timeS = dueS;
      // On a tie the target comes first: it is committed before it rounds.
      if (dueS === targetS) this.sequence.wakeTarget(targetAgenda.next, dueS);
      else if (dueS === tCellS) this.sequence.wakeTCell(tCellAgenda.next, dueS);
      else this.meet(dueS);
    }
    this.timeS = Math.max(this.timeS, timeS);
  }

  trimersInSynapse(): number {
    return this.conditions.trimers;
  }

  roams(tCell: number): void {
    if (this.sequence.tCellState(tCell) !== 'scanning') return;
    this.freeTCells.add(tCell);
    this.scheduleAdhesion();
  }

  targetFreed(target: number): void {
    this.freeTargets.add(target);
    this.scheduleAdhesion();
  }

  targetCommitted(_target: number, timeS: number): void {
    if (this.conditions.replace) this.targetFreed(this.sequence.targets.add(timeS));
    else this.targetsAlive -= 1;
  }

  private meet(timeS: number): void {
    const tCell = this.freeTCells.draw(this.random);
    const target = this.freeTargets.draw(this.random);
    this.freeTCells.remove(tCell);
    this.freeTargets.remove(target);
    this.sequence.adhere(tCell, target, timeS);
    this.scheduleAdhesion();
  }

  /** The search has no memory: whenever a number changes, the wait may be drawn anew. */
  private scheduleAdhesion(): void {
    const ratePerS = this.ratePerPairPerS * this.freeTCells.size * this.freeTargets.size;
    this.nextAdhesionS =
      ratePerS > 0 ? this.timeS + this.random.exponential(1 / ratePerS) : Infinity;
  }
}
