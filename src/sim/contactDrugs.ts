/** Every drug in a contact by a number of its own, and what it holds: the same law as counting them,
 * but each can be drawn and followed. */
import type { Random } from './random.ts';

/** What a drug of the contact holds. */
export const drugState = { gone: 0, heldByCd19: 1, heldByCd3: 2, bridged: 3 } as const;

export type DrugState = (typeof drugState)[keyof typeof drugState];

export class ContactDrugs {
  /** State of each drug, and the one it had before. */
  readonly states: DrugState[] = [];
  readonly statesBefore: DrugState[] = [];
  /** When each came into its state, seconds of the model. */
  readonly sinceS: number[] = [];
  /** How many are in each state. */
  private readonly members: readonly number[][] = [[], [], [], []];
  private readonly slots: number[] = [];

  count(state: DrugState): number {
    return (this.members[state] as number[]).length;
  }

  /** A drug drawn evenly among those in a state; there must be one. */
  pick(state: DrugState, random: Random): number {
    const members = this.members[state] as number[];
    return members[random.integer(members.length)] as number;
  }

  /** The lowest number that no drug has borne since `sinceS`; a new one if all have. */
  vacancy(sinceS: number): number {
    let lowest = this.states.length;
    for (const drug of this.members[drugState.gone] as number[]) {
      if (drug < lowest && (this.sinceS[drug] as number) <= sinceS) lowest = drug;
    }
    return lowest;
  }

  /** Puts a drug into a state at a time; a number not seen before is taken in. */
  move(drug: number, state: DrugState, timeS: number): void {
    if (drug === this.states.length) {
      this.states.push(drugState.gone);
      this.statesBefore.push(drugState.gone);
      this.sinceS.push(timeS);
      this.slots.push(0);
    } else {
      this.leave(drug);
      this.statesBefore[drug] = this.states[drug] as DrugState;
    }
    const members = this.members[state] as number[];
    this.slots[drug] = members.length;
    members.push(drug);
    this.states[drug] = state;
    this.sinceS[drug] = timeS;
  }

  private leave(drug: number): void {
    const members = this.members[this.states[drug] as DrugState] as number[];
    const last = members.pop() as number;
    if (last === drug) return;
    const slot = this.slots[drug] as number;
    members[slot] = last;
    this.slots[last] = slot;
  }
}
