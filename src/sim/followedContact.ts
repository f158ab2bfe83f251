/** A contact drug by drug: the exact model decides a little ahead what happens when, and each drug that
 * grips or lets go can be drawn doing so. */
import { ContactDrugs, drugState, type DrugState } from './contactDrugs.ts';
import { contactSpecies } from './contactNetwork.ts';
import type { KineticsEngine } from './kinetics/engine.ts';
import type { Random } from './random.ts';

/** One drug goes from one state to another. */
export interface ContactEvent {
  /** Running number since first touch. */
  readonly id: number;
  readonly drug: number;
  readonly from: DrugState;
  readonly to: DrugState;
  readonly timeS: number;
}

/** A drug's number stays unused for so many leads after it has gone, so that its going can be seen. */
const VACANT_LEADS = 2;

const { gone, heldByCd19, heldByCd3, bridged } = drugState;

/** What each reaction of `contactNetwork` does to one drug, in its order. */
const moves: readonly (readonly [from: DrugState, to: DrugState])[] = [
  [heldByCd19, bridged],
  [heldByCd3, bridged],
  [bridged, heldByCd19],
  [bridged, heldByCd3],
  [heldByCd3, gone],
  [heldByCd19, gone],
  [gone, heldByCd19],
  [gone, heldByCd3],
  [gone, heldByCd19],
  [heldByCd19, gone],
];

export class FollowedContact {
  /** Every drug as it is now; times are the world's, seconds. */
  readonly drugs = new ContactDrugs();
  bridgesFormed = 0;
  bridgesLost = 0;
  /** The contact is known to end then, seconds of the world: nothing later is told. */
  endS = Infinity;
  /** As decided, up to the lead. */
  private readonly decided = new ContactDrugs();
  private waiting: ContactEvent[] = [];
  private nextId = 0;
  private parted = false;

  /**
   * `engine` is a contact just made. Which drug grips or lets go is drawn by `choices`, evenly among
   * those that can.
   *
   * @param leadS how far ahead events are decided, seconds of the model
   * @param beganS first touch, seconds of the world
   */
  constructor(
    private readonly engine: KineticsEngine,
    private readonly choices: Random,
    readonly leadS: number,
    readonly beganS = 0,
  ) {
    const held = [
      [heldByCd19, contactSpecies.heldByCd19],
      [heldByCd3, contactSpecies.heldByCd3],
    ] as const;
    for (const [state, species] of held) {
      for (let left = engine.counts[species]!; left > 0; left -= 1) {
        this.drugs.move(this.decided.states.length, state, beganS);
        this.decided.move(this.decided.states.length, state, beganS);
      }
    }
  }

  get bridges(): number {
    return this.drugs.count(bridged);
  }

  /** Shows every event that is decided but not yet due, oldest first. */
  upcoming(see: (event: ContactEvent) => void): void {
    for (const event of this.waiting) if (event.timeS <= this.endS) see(event);
  }

  /** Lets everything happen up to a time of the world, seconds. */
  advanceTo(timeS: number): void {
    if (this.parted) return;
    const decidedS = Math.min(this.endS, timeS + this.leadS) - this.beganS;
    if (decidedS > this.engine.time) this.engine.advanceTo(decidedS, this.decide);
    const later = this.waiting.findIndex((event) => event.timeS > timeS);
    this.waiting
      .splice(0, later < 0 ? this.waiting.length : later)
      .forEach((event) => this.happen(event));
  }

  /** The cells part: every bridge comes apart at its weaker arm, CD3, and nothing happens any more. */
  part(timeS: number): void {
    this.advanceTo(timeS);
    this.parted = true;
    this.waiting = [];
    this.drugs.states.forEach((state, drug) => {
      if (state !== bridged) return;
      this.drugs.move(drug, heldByCd19, timeS);
      this.bridgesLost += 1;
    });
  }

  private readonly decide = (reaction: number, engineS: number): void => {
    const { decided } = this;
    const timeS = this.beganS + engineS;
    const [from, to] = moves[reaction]!;
    const drug =
      from === gone
        ? decided.vacancy(timeS - VACANT_LEADS * this.leadS)
        : decided.pick(from, this.choices);
    decided.move(drug, to, timeS);
    this.waiting.push({ id: this.nextId, drug, from, to, timeS });
    this.nextId += 1;
  };

  private happen({ drug, from, to, timeS }: ContactEvent): void {
    this.drugs.move(drug, to, timeS);
    if (to === bridged) this.bridgesFormed += 1;
    if (from === bridged) this.bridgesLost += 1;
  }
}
