/** What is drawn of a contact at one moment, whichever world it is in: the model's contact alone, that
 * of a followed pair, or that of cells that touch again and again. */
import { heldPerUm2 } from '../../../sim/contact.ts';
import { drugState, type ContactDrugs } from '../../../sim/contactDrugs.ts';
import type { ContactPatch } from '../../../sim/contactNetwork.ts';
import type { ContactEvent, ContactWorld } from '../../../sim/contactWorld.ts';
import type { PairView } from '../../../sim/pairWorld.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import { parameters } from '../../../science/parameters.ts';
import { eased } from './drift.ts';
import { closeZoneUm2 } from './gap.ts';
import { PAIRS } from './sites.ts';

export interface BridgingView {
  readonly timeS: number;
  readonly pace: number;
  readonly leadS: number;
  readonly drugs: ContactDrugs;
  upcoming(see: (event: ContactEvent) => void): void;
  /** For how long the cells have adhered, seconds of the model; Infinity: for long. */
  readonly adheredForS: number;
  /** How far the T cell is off, nm: 0 in contact. */
  readonly liftNm: number;
  /** How many times nearer together the drugs are drawn than they are, along the membrane. */
  readonly nearer: number;
}

/** How far apart cells are drawn that do not touch, and the screen seconds of coming and going. */
const APART_NM = 15;
const APPROACH_S = 2.2;
const touchAreaUm2 = parameters.transientContactAreaUm2.value;

/** How many times nearer together drugs of a density are drawn, at most so many of them. */
function nearerFrom(perUm2: number, areaUm2: number): number {
  if (!(perUm2 > 0)) return 1;
  const drawnPerUm2 = Math.min(PAIRS, perUm2 * areaUm2) / closeZoneUm2;
  return Math.max(1, Math.sqrt(drawnPerUm2 / perUm2));
}

/** How many times nearer together the drugs are drawn than they are on the mean, along the membrane. */
export function timesNearer({ conditions, cd19Copies, areaUm2 }: ContactPatch): number {
  return nearerFrom(heldPerUm2(conditions, cd19Copies), areaUm2);
}

/** Drugs in a contact now. */
export function countHeld(drugs: ContactDrugs): number {
  return (
    drugs.count(drugState.bridged) +
    drugs.count(drugState.heldByCd19) +
    drugs.count(drugState.heldByCd3)
  );
}

export function viewOfContact(world: ContactWorld): BridgingView {
  return {
    get timeS() {
      return world.timeS;
    },
    pace: world.pace,
    leadS: world.leadS,
    drugs: world.drugs,
    upcoming: (see) => world.upcoming(see),
    adheredForS: Infinity,
    liftNm: 0,
    nearer: timesNearer(world.patch),
  };
}

/** The followed pair of a world. */
export function viewOfPair(world: PairView): BridgingView {
  const [pair] = world.pairs;
  if (!pair) throw new Error('A world of pairs has a first pair.');
  const { contact, tCell } = pair;
  return {
    get timeS() {
      return world.timeS;
    },
    pace: world.pace,
    leadS: contact.leadS,
    drugs: contact.drugs,
    upcoming: (see) => contact.upcoming(see),
    get adheredForS() {
      return world.timeS - contact.adheredS;
    },
    get liftNm() {
      return APART_NM * eased((world.timeS - tCell.releasedS) / world.pace / APPROACH_S);
    },
    get nearer() {
      const { areaUm2 } = contact;
      return areaUm2 > 0 ? nearerFrom(countHeld(contact.drugs) / areaUm2, areaUm2) : 1;
    },
  };
}

export function viewOfTouch(world: TouchWorld): BridgingView {
  return {
    get timeS() {
      return world.timeS;
    },
    pace: world.pace,
    leadS: world.leadS,
    get drugs() {
      return world.drugs;
    },
    upcoming: (see) => world.upcoming(see),
    get adheredForS() {
      return world.phase === 'holding' ? world.timeS - world.phaseSinceS : 0;
    },
    get liftNm() {
      if (world.phase !== 'apart') return 0;
      const partedS = (world.timeS - world.phaseSinceS) / world.pace;
      const comesS = (world.nextTouchS - world.timeS) / world.pace;
      // Before the first touch they have not parted.
      const parted = world.touches === 0 ? 1 : eased(partedS / APPROACH_S);
      return APART_NM * Math.min(parted, eased(comesS / APPROACH_S));
    },
    get nearer() {
      return nearerFrom(countHeld(world.drugs) / touchAreaUm2, touchAreaUm2);
    },
  };
}
