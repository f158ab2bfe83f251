/** A speck of marrow: T cells that wander among blasts, meet them by chance, and kill those they hold
 * on to. Every event has an absolute time; nothing depends on how a run is cut into steps. */

import { cube } from '../portableMath.ts';
import { parameters } from '../../science/parameters.ts';
import {
  adhesionProbability,
  probeTrimersMean,
  synapseTrimersMean,
  type ContactConditions,
} from '../contact.ts';
import { enlarged } from '../killing/enlarged.ts';
import { Roster } from '../killing/roster.ts';
import { KillingSequence, type SequenceLogs, type Surroundings } from '../killing/sequence.ts';
import { createRandom, type Random } from '../random.ts';
import { BlastPlaces } from './blastPlaces.ts';
import {
  blastGrowthPerS,
  contactAt,
  dayS,
  encounterRateUm3PerS,
  expansionStartsDay,
  nicheEdgeUm,
  tregFactor,
  type NicheConditions,
} from './conditions.ts';
import { Walk } from './walk.ts';

const contactUm = parameters.contactDistanceUm.value;
const blastDiameterUm = parameters.blastDiameterUm.value;
const expansionPerS = parameters.tCellExpansionRatePerDay.value / dayS;
const expansionCapFold = parameters.tCellExpansionCapFold.value;
/** Random places looked at for a new blast before it is put elsewhere or not at all. */
const placesBeside = 30;
const placesAnywhere = 1000;

export class Niche implements Surroundings {
  timeS = 0;
  readonly sequence: KillingSequence;
  readonly blastPlaces: BlastPlaces;
  readonly walk: Walk;
  /** Copies of CD19 on each blast. */
  cd19 = new Float64Array(0);
  /** Blasts neither committed to death nor dead. */
  blastsAlive = 0;
  touches = 0;
  adhesions = 0;
  divisions = 0;
  /** The contact under the present level. */
  contact: ContactConditions;
  private readonly activity: number;
  private readonly freeTCells = new Roster();
  private nextExpansionS = Infinity;
  /** The two sums below up to the latest event, and its time: so that steps do not round them. */
  private tCellSecondsThen = 0;
  private encounterSecondsThen = 0;
  private eventS = 0;
  private readonly chance;

  constructor(
    readonly conditions: NicheConditions,
    logs?: SequenceLogs,
  ) {
    const { seed, replicate, perforin, granzyme } = conditions;
    const stream = (name: string): Random => createRandom(seed, `niche ${name} ${replicate}`);
    this.activity = tregFactor(conditions.tregPercent);
    this.contact = contactAt(conditions.drugPgPerMl);
    this.chance = {
      places: stream('places'),
      antigen: stream('antigen'),
      contact: stream('contact'),
      growth: stream('growth'),
    };
    this.sequence = new KillingSequence(
      { perforin, granzyme, triggerShare: this.activity },
      this,
      stream('sequence'),
      logs,
    );
    this.blastPlaces = new BlastPlaces(
      nicheEdgeUm(conditions.blasts, conditions.blastsPerMl),
      conditions.blasts,
    );
    this.walk = new Walk(this.blastPlaces, stream('walk'));
    this.blastPlaces.fill(this.chance.places, conditions.blasts);
    for (let n = 0; n < conditions.blasts; n += 1) this.populate(this.drawCd19(), 0);
    for (let n = 0; n < conditions.tCells; n += 1) {
      const tCell = this.sequence.tCells.add(0);
      this.blastPlaces.findRoom(this.chance.places, contactUm);
      const { x, y, z } = this.blastPlaces.room;
      this.walk.put(tCell, x, y, z, 0);
      this.roams(tCell, 0);
    }
    this.scheduleExpansion(0);
    this.walk.show(conditions.tCells, 0);
  }

  get kills(): number {
    return this.sequence.kills;
  }

  get volumeUm3(): number {
    return cube(this.blastPlaces.edgeUm);
  }

  /** Sum over T cells of their time here, seconds. */
  get tCellSeconds(): number {
    return this.tCellSecondsThen + (this.timeS - this.eventS) * this.sequence.tCells.count;
  }

  /** Integral over time of free T cells (scanning or probing) times living blasts, seconds. */
  get encounterSeconds(): number {
    const pairs = this.freeTCells.size * this.blastsAlive;
    return this.encounterSecondsThen + (this.timeS - this.eventS) * pairs;
  }

  /** Kills a day of an average T cell so far; 0 at the start and without T cells. */
  get killsPerTCellPerDay(): number {
    return this.tCellSeconds > 0 ? (this.kills / this.tCellSeconds) * dayS : 0;
  }

  /** Rate constant of touches so far, µm³/s; of points passed through while there was none to meet. */
  get measuredEncounterRateUm3PerS(): number {
    if (this.encounterSeconds === 0) return encounterRateUm3PerS;
    return (this.touches * this.volumeUm3) / this.encounterSeconds;
  }

  /** Another level of the drug from now on, pg/mL. */
  setDrug(pgPerMl: number): void {
    this.contact = contactAt(pgPerMl);
    this.scheduleExpansion(this.timeS);
  }

  /** Runs every event up to and including a time, seconds, and moves what roams to its place then. */
  advanceTo(timeS: number): void {
    const { tCellAgenda, targetAgenda } = this.sequence;
    for (;;) {
      const tCellS = tCellAgenda.nextTimeS;
      const blastS = targetAgenda.nextTimeS;
      const dueS = Math.min(tCellS, blastS, this.nextExpansionS);
      if (dueS > timeS) break;
      this.pass(dueS);
      // On a tie the blast comes first: it is committed before it rounds.
      if (dueS === blastS) this.wakeBlast(targetAgenda.next, dueS);
      else if (dueS === tCellS) this.wakeTCell(tCellAgenda.next, dueS);
      else this.expand(dueS);
    }
    this.timeS = Math.max(this.timeS, timeS);
    this.walk.show(this.sequence.tCells.count, this.timeS);
  }

  trimersInSynapse(_tCell: number, blast: number): number {
    return this.chance.contact.poisson(synapseTrimersMean(this.contact, this.cd19[blast]!));
  }

  roams(tCell: number, timeS: number): void {
    const { walk, sequence } = this;
    if (sequence.tCellState(tCell) === 'scanning') this.freeTCells.add(tCell);
    const beside = walk.ahead[tCell]!;
    if (this.isObstacle(tCell, beside)) walk.turnAway(tCell, beside, timeS);
    else walk.turn(tCell, timeS);
    this.proceed(tCell, timeS);
  }

  targetFreed(blast: number, timeS: number): void {
    if (this.sequence.targetState(blast) === 'intact') this.scheduleDivision(blast, timeS);
  }

  targetCommitted(blast: number, timeS: number): void {
    this.blastsAlive -= 1;
    this.blastPlaces.takeAway(blast);
    if (!this.conditions.replace) return;
    if (!this.findRoomAnywhere(timeS)) {
      const at = 3 * blast;
      const [x = 0, y = 0, z = 0] = this.blastPlaces.positionsUm.subarray(at, at + 3);
      Object.assign(this.blastPlaces.room, { x, y, z });
    }
    this.addBlast(this.cd19[blast]!, timeS);
  }

  private pass(timeS: number): void {
    this.timeS = timeS;
    this.tCellSecondsThen = this.tCellSeconds;
    this.encounterSecondsThen = this.encounterSeconds;
    this.eventS = timeS;
  }

  private wakeTCell(tCell: number, timeS: number): void {
    const state = this.sequence.tCellState(tCell);
    if (state === 'probing') this.endProbe(tCell, timeS);
    else if (state === 'scanning' || state === 'refractory') this.endFlight(tCell, timeS);
    else this.sequence.wakeTCell(tCell, timeS);
  }

  private wakeBlast(blast: number, timeS: number): void {
    if (this.sequence.targetState(blast) === 'intact') this.divide(blast, timeS);
    else this.sequence.wakeTarget(blast, timeS);
  }

  private endFlight(tCell: number, timeS: number): void {
    const { walk, sequence } = this;
    walk.stand(tCell, timeS);
    if (timeS >= sequence.tCells.exitS[tCell]!) return sequence.wakeTCell(tCell, timeS);
    const blast = walk.ahead[tCell]!;
    if (this.isObstacle(tCell, blast)) {
      const scans = sequence.tCellState(tCell) === 'scanning';
      if (scans && sequence.targets.holders[blast]! < 0) return this.touch(tCell, blast, timeS);
      walk.turnAway(tCell, blast, timeS);
    } else if (timeS >= walk.turnS[tCell]!) {
      walk.turn(tCell, timeS);
    }
    this.proceed(tCell, timeS);
  }

  private touch(tCell: number, blast: number, timeS: number): void {
    this.touches += 1;
    this.walk.lookAt(tCell, blast);
    this.sequence.touch(tCell, blast, timeS);
  }

  private endProbe(tCell: number, timeS: number): void {
    const { tCells } = this.sequence;
    const blast = tCells.targets[tCell]!;
    const cd19 = this.cd19[blast]!;
    const probedS = timeS - tCells.sinceS[tCell]!;
    const random = this.chance.contact;
    const bonds = random.poisson(probeTrimersMean(this.contact, cd19, probedS));
    tCells.trimers[tCell] = bonds;
    const { hold } = this.conditions;
    const canBridge = cd19 > 0 && this.contact.drugMolar > 0;
    const fixed = canBridge ? hold : 0;
    const probability = fixed === 'contact' ? adhesionProbability(bonds) : fixed;
    if (random.uniform() >= probability) return this.sequence.slip(tCell, timeS);
    this.adhesions += 1;
    this.freeTCells.remove(tCell);
    this.sequence.adhere(tCell, blast, timeS);
  }

  /** Whether a standing T cell is stopped by a blast (−1: none). The dead give way. */
  private isObstacle(tCell: number, blast: number): boolean {
    return blast >= 0 && this.sequence.isAlive(blast) && this.walk.touches(tCell, blast);
  }

  private proceed(tCell: number, timeS: number): void {
    const { tCells, tCellAgenda } = this.sequence;
    tCellAgenda.set(tCell, this.walk.go(tCell, timeS, tCells.exitS[tCell]!));
  }

  private drawCd19(): number {
    const { cd19NegativeFraction, cd19Median, cd19LogSd } = this.conditions;
    const copies = Math.round(this.chance.antigen.lognormal(cd19Median, cd19LogSd));
    return this.chance.antigen.uniform() < cd19NegativeFraction ? 0 : copies;
  }

  /** Gives life to the blast of the next number and returns that number. */
  private populate(cd19: number, timeS: number): number {
    const blast = this.sequence.targets.add(timeS);
    if (blast >= this.cd19.length) this.cd19 = enlarged(this.cd19, Math.max(16, 2 * blast));
    this.cd19[blast] = cd19;
    this.blastsAlive += 1;
    this.scheduleDivision(blast, timeS);
    return blast;
  }

  /** Adds a blast at `blastPlaces.room` and lets T cells about it see it. */
  private addBlast(cd19: number, timeS: number): void {
    const { x, y, z } = this.blastPlaces.room;
    this.blastPlaces.put(this.populate(cd19, timeS), x, y, z);
    for (const tCell of this.walk.collectNear(x, y, z)) {
      const state = this.sequence.tCellState(tCell);
      if (state !== 'scanning' && state !== 'refractory') continue;
      this.walk.stand(tCell, timeS);
      this.proceed(tCell, timeS);
    }
  }

  private divide(blast: number, timeS: number): void {
    for (let n = 0; n < placesBeside; n += 1) {
      if (!this.blastPlaces.findRoomBeside(this.chance.growth, blast, 1)) continue;
      const { x, y, z } = this.blastPlaces.room;
      if (!this.walk.isClear(x, y, z, timeS)) continue;
      this.divisions += 1;
      this.addBlast(this.cd19[blast]!, timeS);
      break;
    }
    this.scheduleDivision(blast, timeS);
  }

  private findRoomAnywhere(timeS: number): boolean {
    for (let n = 0; n < placesAnywhere; n += 1) {
      if (!this.blastPlaces.findRoom(this.chance.growth, blastDiameterUm, 1)) continue;
      const { x, y, z } = this.blastPlaces.room;
      if (this.walk.isClear(x, y, z, timeS)) return true;
    }
    return false;
  }

  private scheduleDivision(blast: number, timeS: number): void {
    if (this.conditions.replace) return;
    const waitS = this.chance.growth.exponential(1 / blastGrowthPerS);
    this.sequence.targetAgenda.set(blast, timeS + waitS);
  }

  private expand(timeS: number): void {
    const { tCells } = this.sequence;
    const mother = this.chance.growth.integer(tCells.count);
    const daughter = tCells.add(timeS);
    this.walk.putWith(daughter, mother, timeS);
    this.roams(daughter, timeS);
    this.scheduleExpansion(timeS);
  }

  /** T cells grow logistically under the drug, once the first days are over. */
  private scheduleExpansion(timeS: number): void {
    const { count } = this.sequence.tCells;
    const room = 1 - count / (expansionCapFold * Math.max(1, this.conditions.tCells));
    const ratePerS = this.contact.drugMolar > 0 ? expansionPerS * this.activity * count * room : 0;
    const fromS = Math.max(timeS, expansionStartsDay * dayS);
    this.nextExpansionS =
      ratePerS > 0 ? fromS + this.chance.growth.exponential(1 / ratePerS) : Infinity;
  }
}
