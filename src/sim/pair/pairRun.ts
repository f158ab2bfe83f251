/** One T cell and one blast from the moment they adhere: the killing sequence of the niche, with the
 * trimers at the calcium rise counted in the very contact that is drawn. */
import { createContact } from '../contactNetwork.ts';
import { usualPatch } from '../contactWorld.ts';
import { FollowedContact } from '../followedContact.ts';
import { KillingSequence, type Surroundings } from '../killing/sequence.ts';
import { contactAt } from '../niche/conditions.ts';
import { createRandom } from '../random.ts';

/** What a pair consists of. */
export interface PairMakeup {
  /** Free drug, held, pg/mL. */
  readonly drugPgPerMl: number;
  /** Copies of CD19 on the blast. */
  readonly cd19Copies: number;
  readonly perforin: boolean;
  readonly granzyme: boolean;
}

/** The only T cell and the only blast of a run. */
const tCell = 0;
const blast = 0;

export class PairRun implements Surroundings {
  readonly sequence: KillingSequence;
  readonly contact: FollowedContact;
  /** When each happened, seconds; Infinity before. */
  calciumRiseS = Infinity;
  hitS = Infinity;
  committedS = Infinity;
  roundedS = Infinity;
  releasedS = Infinity;
  /** Trimers at the calcium rise; 0 before. */
  trimersAtCalcium = 0;
  private eventS: number;

  /**
   * @param replicate runs of one seed with other numbers are independent of each other
   * @param leadS how far ahead the contact is decided, seconds
   * @param adheredS when the two adhere, seconds
   */
  constructor(
    readonly makeup: PairMakeup,
    seed: number,
    replicate: number,
    leadS: number,
    readonly adheredS: number,
  ) {
    const { drugPgPerMl, cd19Copies, perforin, granzyme } = makeup;
    const patch = { ...usualPatch, conditions: contactAt(drugPgPerMl), cd19Copies };
    this.contact = new FollowedContact(
      createContact(patch, seed, replicate),
      createRandom(seed, `pair drugs ${replicate}`),
      leadS,
      adheredS,
    );
    this.sequence = new KillingSequence(
      { perforin, granzyme, triggerShare: 1 },
      this,
      createRandom(seed, `pair sequence ${replicate}`),
    );
    this.sequence.tCells.add(adheredS);
    this.sequence.targets.add(adheredS);
    this.eventS = adheredS;
    this.sequence.adhere(tCell, blast, adheredS);
  }

  get tCellState() {
    return this.sequence.tCellState(tCell);
  }

  get blastState() {
    return this.sequence.targetState(blast);
  }

  /** Membrane in close contact, µm²; 0 once the T cell has let go. */
  get areaUm2(): number {
    return this.releasedS === Infinity ? usualPatch.areaUm2 : 0;
  }

  /** Runs until it is decided whether the T cell heeds the contact and, if so, what its hit does. */
  settle(): void {
    while (this.tCellState === 'formingSynapse' || this.tCellState === 'polarising') this.wake();
  }

  /** Runs every event up to and including a time, seconds. */
  advanceTo(timeS: number): void {
    const { tCellAgenda, targetAgenda } = this.sequence;
    while (Math.min(tCellAgenda.nextTimeS, targetAgenda.nextTimeS) <= timeS) this.wake();
    this.contact.advanceTo(timeS);
  }

  trimersInSynapse(): number {
    this.contact.advanceTo(this.eventS);
    this.trimersAtCalcium = this.contact.bridges;
    return this.trimersAtCalcium;
  }

  roams(_tCell: number, timeS: number): void {
    if (this.releasedS < Infinity) return;
    this.releasedS = timeS;
    this.contact.part(timeS);
  }

  targetFreed(): void {}

  targetCommitted(_blast: number, timeS: number): void {
    this.committedS = timeS;
  }

  /** The next event of the sequence. On a tie the blast comes first: it is committed before it rounds. */
  private wake(): void {
    const { sequence } = this;
    const { tCellAgenda, targetAgenda } = sequence;
    const timeS = Math.min(tCellAgenda.nextTimeS, targetAgenda.nextTimeS);
    this.eventS = timeS;
    if (targetAgenda.nextTimeS === timeS) {
      sequence.wakeTarget(blast, timeS);
      return;
    }
    const before = this.tCellState;
    sequence.wakeTCell(tCell, timeS);
    if (this.tCellState === 'polarising') this.calciumRiseS = timeS;
    else if (before === 'polarising') this.hitS = timeS;
    else if (before === 'awaitingDeath') this.roundedS = timeS;
    const { tCellState } = this;
    if (tCellState === 'lettingGo' || tCellState === 'prolonged' || tCellState === 'nonProductive')
      this.contact.endS = sequence.tCells.exitS[tCell]!;
  }
}
