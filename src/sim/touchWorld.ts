/** A T cell and a blast that touch again and again, most touches failing: every bridge of every touch an
 * event of the exact contact model, and each touch held or lost by the bridges it has in the end. */
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { drawWaitS } from './chart.ts';
import { adhesionProbability, touchHoldsProbability } from './contact.ts';
import type { ContactDrugs } from './contactDrugs.ts';
import { createContact } from './contactNetwork.ts';
import { FollowedContact, type ContactEvent } from './followedContact.ts';
import { tCellChart } from './killing/tCellChart.ts';
import { contactAt, encounterRateUm3PerS, um3PerMl } from './niche/conditions.ts';
import { createRandom } from './random.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export type TouchPhase = 'apart' | 'touching' | 'holding';

export interface TouchWorldConditions {
  /** Free drug, held, pg/mL. */
  readonly drugPgPerMl: number;
  /** Copies of CD19 on the blast. */
  readonly cd19Copies: number;
  /** Whether the first touch that holds is the last, or touches are counted on. */
  readonly stopAtHold: boolean;
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
}

export interface TouchWorld extends ClockedWorld<TouchReadings> {
  readonly kind: 'touch';
  /** How far ahead events of a touch are decided, seconds of the model. */
  readonly leadS: number;
  readonly phase: TouchPhase;
  /** Its beginning, and its end as already decided (Infinity: it does not end), seconds. */
  readonly phaseSinceS: number;
  readonly phaseUntilS: number;
  /** Start of the next touch, known while the cells are apart; Infinity otherwise, seconds. */
  readonly nextTouchS: number;
  /** Touches that are over, or hold; those that failed and those that held among them. */
  readonly touches: number;
  readonly failed: number;
  readonly held: number;
  readonly bridgesNow: number;
  /** Drugs of the latest touch; from halfway between two touches on, of the coming one. */
  readonly drugs: ContactDrugs;
  /** Touches by their bridges at the end; the last class holds all with as many or more. */
  readonly histogram: Int32Array;
  /** Shows every event of these drugs that is decided but not yet due, oldest first. */
  upcoming(see: (event: ContactEvent) => void): void;
  /** Another level of free drug, pg/mL: the cells part and a new count begins. */
  setDrug(pgPerMl: number): void;
}

/** Flat, so that words can be filled from it; shares from 0 to 1. */
export interface TouchReadings extends Readings {
  readonly drugPgPerMl: number;
  readonly touches: number;
  readonly failedTouches: number;
  readonly heldTouches: number;
  readonly bridgesNow: number;
  /** Bridges at the end of a touch, mean; 0 before the first. */
  readonly meanBridges: number;
  /** Share of touches that held, and what the law of model f says of it. */
  readonly heldShare: number;
  readonly lawHeldShare: number;
  /** Touches by their bridges at the end: `touchesWith0`, `touchesWith1`, … as in `histogram`. */
  readonly [touchesWith: `touchesWith${number}`]: number;
}

/** Classes of the histogram: none, one, … and the last with as many or more. */
const TOUCH_CLASSES = 16;
const classNames = Array.from({ length: TOUCH_CLASSES }, (_, n) => `touchesWith${n}` as const);
/** Screen seconds between an event's being decided and its being due: the length of a drawn grip. */
const LEAD_SCREEN_S = 1.5;
const hourS = 3600;

export const touchWorldDefaults: TouchWorldConditions = {
  drugPgPerMl: parameters.css28PublishedMeanPgPerMl.value,
  cd19Copies: parameters.cd19PerBlast.value,
  stopAtHold: true,
  durationS: 24 * hourS,
  pace: 1,
};

const touchAreaUm2 = parameters.transientContactAreaUm2.value;
/** From one touch to the next, mean: a T cell that walks through the blasts of marrow, 1/(πb²vn). */
const apartMeanS = 1 / (encounterRateUm3PerS * (parameters.blastDensityPerMl.value / um3PerMl));
const { lasts: probing } = tCellChart.probing;

/**
 * Touches from the first wait on. They come as in model f, by chance at πb²vn, about one a minute in
 * marrow, last as long as a probe, and hold with 1 − e^(−0.033 N) for N bridges (Liu 2023, doi
 * 10.7554/eLife.83659). Bridges are counted by the full contact model, with the drug that CD3 brought:
 * about one in a hundred more than in the law. Throws a RangeError for a negative or non-finite
 * advance, and what `compileNetwork` throws of conditions it cannot use.
 */
export function createTouchWorld(conditions: TouchWorldConditions, seed: number): TouchWorld {
  const { cd19Copies, durationS, pace } = conditions;
  const leadS = LEAD_SCREEN_S * pace;
  const random = createRandom(seed, 'touches');
  const histogram = new Int32Array(TOUCH_CLASSES);
  let { drugPgPerMl } = conditions;
  let lawHeldShare = 0;
  let timeS = 0;
  let phase: TouchPhase = 'apart';
  let phaseSinceS = 0;
  let touchS = 0;
  let touchEndS = 0;
  /** When the drugs of the coming touch take the place of those of the last one. */
  let renewS = 0;
  let begun = 0;
  let failed = 0;
  let held = 0;
  let bridgesSum = 0;
  let contact: FollowedContact;

  const part = (atS: number): void => {
    phase = 'apart';
    phaseSinceS = atS;
    touchS = atS + random.exponential(apartMeanS);
    touchEndS = touchS + (probing ? drawWaitS(probing, random) : 0);
    renewS = (atS + touchS) / 2;
  };

  const renew = (): void => {
    const patch = {
      conditions: contactAt(drugPgPerMl),
      cd19Copies,
      areaUm2: touchAreaUm2,
      exchange: false,
    };
    const choices = createRandom(seed, `touch drugs ${begun}`);
    contact = new FollowedContact(createContact(patch, seed, begun), choices, leadS, touchS);
    contact.endS = touchEndS;
    begun += 1;
    renewS = Infinity;
  };

  const endTouch = (): void => {
    contact.advanceTo(touchEndS);
    const { bridges } = contact;
    const holds = random.uniform() < adhesionProbability(bridges);
    histogram[Math.min(bridges, TOUCH_CLASSES - 1)]! += 1;
    bridgesSum += bridges;
    if (holds) held += 1;
    else failed += 1;
    if (holds && conditions.stopAtHold) {
      phase = 'holding';
      phaseSinceS = touchEndS;
      contact.endS = durationS;
      touchEndS = Infinity;
      return;
    }
    contact.part(touchEndS);
    part(touchEndS);
  };

  const phaseUntilS = (): number => (phase === 'apart' ? touchS : touchEndS);

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    for (;;) {
      if (phase === 'apart' && renewS <= timeS) renew();
      if (phaseUntilS() > timeS) break;
      if (phase === 'apart') {
        phase = 'touching';
        phaseSinceS = touchS;
      } else {
        endTouch();
      }
    }
    contact.advanceTo(timeS);
  };

  const begin = (pgPerMl: number): void => {
    drugPgPerMl = pgPerMl;
    lawHeldShare = touchHoldsProbability(contactAt(pgPerMl), cd19Copies);
    histogram.fill(0);
    failed = 0;
    held = 0;
    bridgesSum = 0;
    part(timeS);
    renew();
  };
  begin(drugPgPerMl);

  return {
    kind: 'touch',
    get timeS() {
      return timeS;
    },
    durationS,
    pace,
    leadS,
    get phase() {
      return phase;
    },
    get phaseSinceS() {
      return phaseSinceS;
    },
    get phaseUntilS() {
      return phaseUntilS();
    },
    get nextTouchS() {
      return phase === 'apart' ? touchS : Infinity;
    },
    get touches() {
      return failed + held;
    },
    get failed() {
      return failed;
    },
    get held() {
      return held;
    },
    get bridgesNow() {
      return contact.bridges;
    },
    get drugs() {
      return contact.drugs;
    },
    histogram,
    upcoming: (see) => contact.upcoming(see),
    setDrug: begin,
    advance,
    readings() {
      const touches = failed + held;
      return {
        timeS,
        drugPgPerMl,
        touches,
        failedTouches: failed,
        heldTouches: held,
        bridgesNow: contact.bridges,
        meanBridges: bridgesSum / Math.max(1, touches),
        heldShare: held / Math.max(1, touches),
        lawHeldShare,
        ...Object.fromEntries(classNames.map((name, n) => [name, histogram[n]!])),
      };
    },
    hash: () =>
      new ReplayHash()
        .add(timeS)
        .add(phaseSinceS)
        .add(phaseUntilS())
        .addAll(histogram)
        .add(held)
        .addAll(contact.drugs.states)
        .addAll(contact.drugs.sinceS)
        .toString(),
  };
}
