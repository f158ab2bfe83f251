/** The niche as a textbook has it: fixed steps of a second, and in each of them every T cell looks at
 * every blast. The same walk, contact, chart and growth as `sim/niche`, for the bench to compare with. */
import { parameters } from '../../src/science/parameters.ts';
import { seconds } from '../../src/sim/chart.ts';
import {
  adhesionProbability,
  probeTrimersMean,
  synapseTrimersMean,
} from '../../src/sim/contact.ts';
import { KillingSequence, type Surroundings } from '../../src/sim/killing/sequence.ts';
import {
  blastGrowthPerS,
  contactAt,
  type NicheConditions,
} from '../../src/sim/niche/conditions.ts';
import { drawDirection, drawOutward, type Vector } from '../../src/sim/niche/direction.ts';
import type { Niche } from '../../src/sim/niche/niche.ts';
import { speedUmPerS } from '../../src/sim/niche/walk.ts';
import { createRandom } from '../../src/sim/random.ts';

const STEP_S = 1;
const contactUm = parameters.contactDistanceUm.value;
const blastUm = parameters.blastDiameterUm.value;
const persistenceS = seconds('tCellPersistenceMin');
/** Places beside a blast that are looked at for its daughter. */
const PLACES_BESIDE = 30;

interface Walker {
  readonly at: Vector;
  readonly heading: Vector;
  beside: number;
}

export class PlainNiche implements Surroundings {
  timeS = 0;
  readonly sequence: KillingSequence;
  private readonly walkers: Walker[] = [];
  private readonly blasts: { at: Vector; cd19: number }[] = [];
  private readonly contact;
  private readonly random;
  private readonly edgeUm: number;

  /**
   * Begins with the cells of a niche that has not begun to run. Leaves out what the bench does not
   * ask for: replacing the dead, regulatory T cells, the expansion of T cells after days.
   */
  constructor(
    private readonly conditions: NicheConditions,
    start: Niche,
  ) {
    const { seed, replicate, perforin, granzyme } = conditions;
    const { positionsUm: blastsUm, edgeUm } = start.blastPlaces;
    this.edgeUm = edgeUm;
    this.contact = contactAt(conditions.drugPgPerMl);
    this.random = createRandom(seed, `plain niche ${replicate}`);
    this.sequence = new KillingSequence(
      { perforin, granzyme, triggerShare: 1 },
      this,
      createRandom(seed, `plain niche sequence ${replicate}`),
    );
    for (let n = 0; n < conditions.blasts; n += 1) {
      this.sequence.targets.add(0);
      this.blasts.push({ at: vectorAt(blastsUm, n), cd19: start.cd19[n]! });
    }
    for (let n = 0; n < conditions.tCells; n += 1) {
      const heading = { x: 0, y: 0, z: 0 };
      drawDirection(this.random, heading);
      this.sequence.tCells.add(0);
      this.walkers.push({ at: vectorAt(start.walk.positionsUm, n), heading, beside: -1 });
    }
  }

  /** Takes whole steps until a time, seconds. */
  advanceTo(timeS: number): void {
    while (this.timeS < timeS) this.step();
  }

  trimersInSynapse(_tCell: number, blast: number): number {
    return this.random.poisson(synapseTrimersMean(this.contact, this.blasts[blast]!.cd19));
  }

  roams(tCell: number): void {
    const walker = this.walkers[tCell]!;
    if (walker.beside >= 0 && this.sequence.isAlive(walker.beside)) {
      this.turnAway(walker, walker.beside);
    } else {
      drawDirection(this.random, walker.heading);
    }
  }

  targetFreed(): void {}

  targetCommitted(): void {}

  private step(): void {
    const { sequence } = this;
    this.timeS += STEP_S;
    // Blasts first: one is committed before it rounds.
    for (let blast = 0; blast < sequence.targets.count; blast += 1) {
      const dueS = sequence.targetAgenda.timeOf(blast);
      if (dueS <= this.timeS) sequence.wakeTarget(blast, dueS);
      else this.mayDivide(blast);
    }
    for (let tCell = 0; tCell < sequence.tCells.count; tCell += 1) this.stepTCell(tCell);
  }

  private stepTCell(tCell: number): void {
    const { sequence } = this;
    const state = sequence.tCellState(tCell);
    const dueS = sequence.tCells.exitS[tCell]!;
    if (dueS <= this.timeS) {
      if (state === 'probing') this.endProbe(tCell, dueS);
      else sequence.wakeTCell(tCell, dueS);
    } else if (state === 'scanning' || state === 'refractory') {
      this.walk(tCell, state === 'scanning');
    }
  }

  private walk(tCell: number, scans: boolean): void {
    const walker = this.walkers[tCell]!;
    const { at, heading } = walker;
    if (this.random.uniform() < STEP_S / persistenceS) drawDirection(this.random, heading);
    at.x = this.wrapped(at.x + heading.x * speedUmPerS * STEP_S);
    at.y = this.wrapped(at.y + heading.y * speedUmPerS * STEP_S);
    at.z = this.wrapped(at.z + heading.z * speedUmPerS * STEP_S);
    for (let blast = 0; blast < this.blasts.length; blast += 1) {
      const { at: other } = this.blasts[blast]!;
      const dx = this.shortest(other.x - at.x);
      const dy = this.shortest(other.y - at.y);
      const dz = this.shortest(other.z - at.z);
      if (dx * dx + dy * dy + dz * dz >= contactUm * contactUm) continue;
      // One that it walks away from is not touched.
      if (dx * heading.x + dy * heading.y + dz * heading.z <= 0) continue;
      if (!this.sequence.isAlive(blast)) continue;
      walker.beside = blast;
      if (!scans || this.sequence.targets.holders[blast]! >= 0) this.turnAway(walker, blast);
      else this.sequence.touch(tCell, blast, this.timeS);
      return;
    }
  }

  private endProbe(tCell: number, timeS: number): void {
    const { sequence, random, conditions } = this;
    const { tCells } = sequence;
    const blast = tCells.targets[tCell]!;
    const { cd19 } = this.blasts[blast]!;
    const probedS = timeS - tCells.sinceS[tCell]!;
    const bonds = random.poisson(probeTrimersMean(this.contact, cd19, probedS));
    const fixed = cd19 > 0 && this.contact.drugMolar > 0 ? conditions.hold : 0;
    const probability = fixed === 'contact' ? adhesionProbability(bonds) : fixed;
    if (random.uniform() < probability) sequence.adhere(tCell, blast, timeS);
    else sequence.slip(tCell, timeS);
  }

  private mayDivide(blast: number): void {
    const { sequence, random } = this;
    if (sequence.targetState(blast) !== 'intact' || sequence.targets.holders[blast]! >= 0) return;
    if (random.uniform() >= blastGrowthPerS * STEP_S) return;
    const mother = this.blasts[blast]!;
    const way = { x: 0, y: 0, z: 0 };
    for (let n = 0; n < PLACES_BESIDE; n += 1) {
      drawDirection(random, way);
      const at = {
        x: this.wrapped(mother.at.x + blastUm * way.x),
        y: this.wrapped(mother.at.y + blastUm * way.y),
        z: this.wrapped(mother.at.z + blastUm * way.z),
      };
      if (!this.isFree(at, blast)) continue;
      this.blasts[sequence.targets.add(this.timeS)] = { at, cd19: mother.cd19 };
      return;
    }
  }

  private isFree(at: Vector, mother: number): boolean {
    const apart = (other: Vector): number =>
      Math.hypot(
        this.shortest(other.x - at.x),
        this.shortest(other.y - at.y),
        this.shortest(other.z - at.z),
      );
    return (
      this.walkers.every((walker) => apart(walker.at) >= contactUm) &&
      this.blasts.every(
        (blast, n) => n === mother || !this.sequence.isAlive(n) || apart(blast.at) >= blastUm,
      )
    );
  }

  private turnAway({ at, heading }: Walker, blast: number): void {
    const from = this.blasts[blast]!.at;
    const away = {
      x: this.shortest(at.x - from.x),
      y: this.shortest(at.y - from.y),
      z: this.shortest(at.z - from.z),
    };
    drawOutward(this.random, away, heading);
  }

  private wrapped(coordinate: number): number {
    return coordinate - this.edgeUm * Math.floor(coordinate / this.edgeUm);
  }

  private shortest(difference: number): number {
    return difference - this.edgeUm * Math.round(difference / this.edgeUm);
  }
}

function vectorAt(positionsUm: Float64Array, n: number): Vector {
  return { x: positionsUm[3 * n]!, y: positionsUm[3 * n + 1]!, z: positionsUm[3 * n + 2]! };
}
