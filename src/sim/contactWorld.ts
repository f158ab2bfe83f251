/** One contact between a T cell and a blast, from first touch on, at true numbers: every grip and
 * every release an event of the exact model, known a little before it is due. */
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { adhesionProbability, defaultContactConditions } from './contact.ts';
import { drugState, type ContactDrugs } from './contactDrugs.ts';
import { createContact, type ContactPatch } from './contactNetwork.ts';
import { FollowedContact, type ContactEvent } from './followedContact.ts';
import { createRandom } from './random.ts';
import { ReplayHash } from './replayHash.ts';

export type { ContactEvent };

export interface ContactWorld extends ClockedWorld {
  readonly kind: 'contact';
  /** How far ahead of `timeS` events are already decided, seconds of the model. */
  readonly leadS: number;
  readonly patch: ContactPatch;
  /** Every drug as it is now. */
  readonly drugs: ContactDrugs;
  /** Shows every event that is decided but not yet due, oldest first. */
  upcoming(see: (event: ContactEvent) => void): void;
}

export interface ContactWorldConditions {
  readonly patch: ContactPatch;
  readonly durationS: number;
  readonly pace: number;
}

/** A mature synapse of the lesson's case. */
export const usualPatch: ContactPatch = {
  conditions: defaultContactConditions,
  cd19Copies: parameters.cd19PerBlast.value,
  areaUm2: parameters.matureSynapseAreaUm2.value,
  exchange: true,
};

/** Screen seconds between an event's being decided and its being due: the length of a drawn grip. */
const LEAD_SCREEN_S = 1.5;

/**
 * A contact from first touch. Which drug grips or lets go is drawn evenly among those that can.
 * Throws what `compileNetwork` throws of conditions it cannot use.
 */
export function createContactWorld(
  { patch, durationS, pace }: ContactWorldConditions,
  seed: number,
): ContactWorld {
  const leadS = LEAD_SCREEN_S * pace;
  const choices = createRandom(seed, 'contact drugs');
  const contact = new FollowedContact(createContact(patch, seed), choices, leadS);
  contact.endS = durationS;
  const { drugs } = contact;
  let timeS = 0;

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    contact.advanceTo(timeS);
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
    upcoming: (see) => contact.upcoming(see),
    advance,
    readings: () => {
      const { bridges: bonds, bridgesFormed, bridgesLost } = contact;
      return {
        timeS,
        bonds,
        heldByCd19: drugs.count(drugState.heldByCd19),
        heldByCd3: drugs.count(drugState.heldByCd3),
        bridgesFormed,
        bridgesLost,
        adhesionProbability: adhesionProbability(bonds),
        areaUm2: patch.areaUm2,
      };
    },
    hash: () =>
      new ReplayHash()
        .add(timeS)
        .add(contact.bridgesFormed)
        .add(contact.bridgesLost)
        .addAll(drugs.states)
        .addAll(drugs.sinceS)
        .toString(),
  };
}
