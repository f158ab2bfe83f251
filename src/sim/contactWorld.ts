/** One contact between a T cell and a blast, from first touch on, at true numbers: every grip and
 * every release an event of the exact model, known a little before it is due. */
import { adhesionProbability } from './contact.ts';
import { ContactDrugs, drugState, type DrugState } from './contactDrugs.ts';
import { contactSpecies, createContact, type ContactPatch } from './contactNetwork.ts';
import { createRandom } from './random.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

/** One drug goes from one state to another. */
export interface ContactEvent {
  /** Running number since first touch. */
  readonly id: number;
  readonly drug: number;
  readonly from: DrugState;
  readonly to: DrugState;
  readonly timeS: number;
}

export interface ContactWorld {
  readonly kind: 'contact';
  /** Model time since first touch, seconds. */
  readonly timeS: number;
  readonly durationS: number;
  /** How far ahead of `timeS` events are already decided, seconds of the model. */
  readonly leadS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
  readonly patch: ContactPatch;
  /** Every drug as it is now. */
  readonly drugs: ContactDrugs;
  /** Shows every event that is decided but not yet due, oldest first. */
  upcoming(see: (event: ContactEvent) => void): void;
  /** Lets `seconds` of model time pass, to the end of the run at most. */
  advance(seconds: number): void;
  readings(): Readings;
  /** Fingerprint of the state: equal in Node and in the page for the same seed and time. */
  hash(): string;
}

export interface ContactWorldConditions {
  readonly patch: ContactPatch;
  readonly durationS: number;
  readonly pace: number;
}

/** Screen seconds between an event's being decided and its being due: the length of a drawn grip. */
const LEAD_SCREEN_S = 1.5;
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

/**
 * A contact from first touch. Which drug grips or lets go is drawn evenly among those that can.
 * Throws what `compileNetwork` throws of conditions it cannot use.
 */
export function createContactWorld(
  { patch, durationS, pace }: ContactWorldConditions,
  seed: number,
): ContactWorld {
  const leadS = LEAD_SCREEN_S * pace;
  const engine = createContact(patch, seed);
  const choices = createRandom(seed, 'contact drugs');
  // Two pictures of the contact: what is decided, up to the lead, and what has happened by now.
  const decided = new ContactDrugs();
  const drugs = new ContactDrugs();
  const waiting: ContactEvent[] = [];
  let nextId = 0;
  let timeS = 0;
  let bridgesFormed = 0;
  let bridgesLost = 0;

  const held = [
    [heldByCd19, contactSpecies.heldByCd19],
    [heldByCd3, contactSpecies.heldByCd3],
  ] as const;
  for (const [state, species] of held) {
    for (let left = engine.counts[species] as number; left > 0; left -= 1) {
      drugs.move(decided.states.length, state, 0);
      decided.move(decided.states.length, state, 0);
    }
  }

  const decide = (reaction: number, dueS: number): void => {
    const [from, to] = moves[reaction] as readonly [DrugState, DrugState];
    const drug =
      from === gone ? decided.vacancy(dueS - VACANT_LEADS * leadS) : decided.pick(from, choices);
    decided.move(drug, to, dueS);
    waiting.push({ id: nextId, drug, from, to, timeS: dueS });
    nextId += 1;
  };

  const happen = ({ drug, from, to, timeS: dueS }: ContactEvent): void => {
    drugs.move(drug, to, dueS);
    if (to === bridged) bridgesFormed += 1;
    if (from === bridged) bridgesLost += 1;
  };

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    engine.advanceTo(Math.min(durationS, timeS + leadS), decide);
    const due = waiting.findIndex((event) => event.timeS > timeS);
    waiting.splice(0, due < 0 ? waiting.length : due).forEach(happen);
  };
  advance(0);

  return {
    kind: 'contact',
    get timeS() {
      return timeS;
    },
    durationS,
    leadS,
    pace,
    patch,
    drugs,
    upcoming(see) {
      for (const event of waiting) see(event);
    },
    advance,
    readings: () => {
      const bonds = drugs.count(bridged);
      return {
        timeS,
        bonds,
        heldByCd19: drugs.count(heldByCd19),
        heldByCd3: drugs.count(heldByCd3),
        bridgesFormed,
        bridgesLost,
        adhesionProbability: adhesionProbability(bonds),
        areaUm2: patch.areaUm2,
      };
    },
    hash: () =>
      new ReplayHash()
        .add(timeS)
        .add(bridgesFormed)
        .add(bridgesLost)
        .addAll(drugs.states)
        .addAll(drugs.sinceS)
        .toString(),
  };
}
