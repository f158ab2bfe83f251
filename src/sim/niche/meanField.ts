/** The niche without chance and without places: every T cell meets every blast at one rate (model f). */

import { parameters } from '../../science/parameters.ts';
import { synapseTriggersProbability, touchHoldsProbability } from '../contact.ts';
import { killProbability, roundMeanS } from '../killing/pace.ts';
import { createRungeKutta4, type RungeKutta4 } from '../rungeKutta4.ts';
import {
  blastGrowthPerS,
  contactAt,
  dayS,
  expansionStartsDay,
  tregFactor,
  type NicheConditions,
} from './conditions.ts';

/** Blasts of nearly the same CD19 are counted together, those without it apart. */
const mostClasses = 48;
const stepS = 300;
const expansionStartsS = expansionStartsDay * dayS;

export class MeanField {
  timeS = 0;
  /** Blasts of each class, then kills, then T cells. */
  private readonly state: Float64Array;
  private readonly classes: number;
  private readonly solver: RungeKutta4;
  private expanding = false;

  /**
   * `cd19` is the copies on each blast at the start, `encounterRateUm3PerS` the rate constant at
   * which a free T cell touches blasts.
   */
  constructor(
    conditions: NicheConditions,
    cd19: Float64Array,
    volumeUm3: number,
    encounterRateUm3PerS: number,
  ) {
    const contact = contactAt(conditions.drugPgPerMl);
    const activity = tregFactor(conditions.tregPercent);
    const canKill = conditions.perforin && conditions.granzyme ? killProbability : 0;
    const growth = conditions.replace ? 0 : blastGrowthPerS;
    const expansion =
      conditions.drugPgPerMl > 0
        ? (parameters.tCellExpansionRatePerDay.value / dayS) * activity
        : 0;
    const tCellsAtMost = parameters.tCellExpansionCapFold.value * Math.max(1, conditions.tCells);

    const groups = groupsOf(cd19);
    const classes = groups.length;
    const state = new Float64Array(classes + 2);
    const adhesionPerS = new Float64Array(classes);
    groups.forEach((members, n) => {
      const copies = members.reduce((sum, each) => sum + each, 0) / members.length;
      const canBridge = copies > 0 && conditions.drugPgPerMl > 0;
      const fixed = canBridge ? conditions.hold : 0;
      const holds = fixed === 'contact' ? touchHoldsProbability(contact, copies) : fixed;
      const triggers = synapseTriggersProbability(contact, copies) * activity;
      state[n] = members.length;
      adhesionPerS[n] = (encounterRateUm3PerS / volumeUm3) * holds * triggers;
    });
    const killsAt = classes;
    const tCellsAt = classes + 1;
    state[tCellsAt] = conditions.tCells;

    this.state = state;
    this.classes = classes;
    this.solver = createRungeKutta4(classes + 2, (_time, now, slope) => {
      const tCells = now[tCellsAt]!;
      let found = 0;
      for (let n = 0; n < classes; n += 1) found += adhesionPerS[n]! * now[n]!;
      const hits = (canKill * tCells) / (1 + roundMeanS * found);
      for (let n = 0; n < classes; n += 1) {
        const killed = conditions.replace ? 0 : hits * adhesionPerS[n]!;
        slope[n] = (growth - killed) * now[n]!;
      }
      slope[killsAt] = hits * found;
      const expands = this.expanding ? expansion : 0;
      slope[tCellsAt] = expands * tCells * (1 - tCells / tCellsAtMost);
    });
  }

  get blastsAlive(): number {
    let sum = 0;
    for (let n = 0; n < this.classes; n += 1) sum += this.state[n]!;
    return sum;
  }

  get kills(): number {
    return this.state[this.classes]!;
  }

  get tCells(): number {
    return this.state[this.classes + 1]!;
  }

  advanceTo(timeS: number): void {
    // The slope jumps when T cells begin to expand: no step may cross that time.
    this.expanding = false;
    this.integrate(Math.min(timeS, expansionStartsS));
    this.expanding = true;
    this.integrate(timeS);
  }

  private integrate(untilS: number): void {
    if (untilS <= this.timeS) return;
    this.solver.advance(this.state, this.timeS, untilS, stepS);
    this.timeS = untilS;
  }
}

/** Copies sorted into groups of equal size, those with none in a group of their own. */
function groupsOf(cd19: Float64Array): Float64Array[] {
  const sorted = cd19.toSorted();
  const negatives = sorted.filter((copies) => copies === 0);
  const positives = sorted.subarray(negatives.length);
  const count = Math.min(mostClasses, positives.length);
  const cut = (n: number): number => Math.floor((n * positives.length) / count);
  const groups = Array.from({ length: count }, (_, n) => positives.subarray(cut(n), cut(n + 1)));
  return negatives.length > 0 ? [negatives, ...groups] : groups;
}
