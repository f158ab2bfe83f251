/** How a T cell and a blast that meet stand at a moment, from apart to dead: everything drawn of them
 * follows from this. */
import type { ContactDrugs } from '../../../sim/contactDrugs.ts';
import type { FollowedPair } from '../../../sim/pairWorld.ts';
import { targetStates } from '../../../sim/killing/targetChart.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import { deathShare } from '../niche/blastSlots.ts';

/** Shares from 0 to 1 unless said otherwise. */
export interface ConjugatePose {
  /** How far the two lie flat against each other. */
  held: number;
  /** How far the T cell is from where it touches the blast, µm. */
  awayUm: number;
  /** How far it has turned its back on the blast. */
  leaving: number;
  /** How far bridges have gathered in the middle of the contact. */
  gathered: number;
  /** Centrosome: 0 behind the nucleus, 1 at the contact; granules follow it. */
  docked: number;
  granulesGathered: number;
  granules: number;
  /** Granules of the hit on their way through the membrane: how far they are. */
  fused: number;
  /** Calcium in the T cell: how far its wave has come, and how bright it is. */
  calciumReach: number;
  calcium: number;
  /** Caspases at work in the blast: how far they have come, and how strongly they show. */
  caspaseReach: number;
  caspases: number;
  death: number;
  /** Drugs that the blast holds outside the contact. */
  heldOutside: number;
  /** Drugs in the contact, and when each granzyme of the hit enters, seconds of the world. */
  drugs: ContactDrugs | null;
  entriesS: readonly number[];
  /** How much of its signals the T cell gives off, 0 to 1. */
  signal: number;
}

export function createConjugatePose(): ConjugatePose {
  return {
    held: 0,
    awayUm: 0,
    leaving: 0,
    gathered: 0,
    docked: 0,
    granulesGathered: 0,
    granules: 0,
    fused: 0,
    calciumReach: 0,
    calcium: 0,
    caspaseReach: 0,
    caspases: 0,
    death: 0,
    heldOutside: 0,
    drugs: null,
    entriesS: [],
    signal: 0,
  };
}

/** A moment of the world, and how fast its time goes by. */
export interface Moment {
  readonly timeS: number;
  readonly pace: number;
  /** Reduced motion: what would glide stands where it ends. */
  readonly still: boolean;
}

/* Screen seconds. */
const SPREADS_S = 3;
const SIGNALS_S = 5;
const SILENT_S = 3;
const WAVE_S = 2;
const WAVE_FADES_S = 6;
const FUSES_S = 2.4;
const CASPASES_S = 3;
const ROUNDS_S = 2;
const PARTS_S = 2;
const LEAVES_S = 7;
const APPROACH_S = 2.5;
const SETTLES_S = 0.5;

/** How flat a touch is, and cells that are letting go. */
const TOUCHED = 0.3;
const LETTING_GO = 0.55;
/** How far off T cells are drawn that come, and that have left, µm. */
const COMING_UM = 2.6;
const LEFT_UM = 3.1;
/** How bright calcium is while its wave passes, and after. */
const WAVE = 1;
const AFTERGLOW = 0.4;
/** What share of polarisation the centrosome takes; granules follow over the rest. */
const SWINGS = 0.7;
const FOLLOW_FROM = 0.3;
/** Granules keep this near the centrosome while the T cell only scans. */
const STREWN = 0.1;

export function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}

/** Share of `lastsS` screen seconds that has passed since an event; 0 before it. */
function sinceShare(eventS: number, lastsS: number, { timeS, pace, still }: Moment): number {
  if (!(timeS >= eventS)) return 0;
  return still ? 1 : Math.min(1, (timeS - eventS) / pace / lastsS);
}

/** Share of the way from one event to another, whenever they are. */
function between(fromS: number, toS: number, timeS: number): number {
  if (!(timeS >= fromS)) return 0;
  return toS > fromS ? Math.min(1, (timeS - fromS) / (toS - fromS)) : 1;
}

export function poseFollowedPair(pair: FollowedPair, moment: Moment, pose: ConjugatePose): void {
  const { tCell, blast, contact } = pair;
  const { timeS, pace, still } = moment;
  const { state, calciumRiseS, hitS, releasedS } = tCell;
  const parted = smooth(sinceShare(releasedS, PARTS_S, moment));
  pose.signal =
    smooth(sinceShare(calciumRiseS, SIGNALS_S, moment)) *
    (1 - smooth(sinceShare(releasedS, SILENT_S, moment)));
  const loosened = state === 'lettingGo' ? between(tCell.sinceS, tCell.exitS, timeS) : 0;
  const spread = TOUCHED + (1 - TOUCHED) * smooth(sinceShare(contact.adheredS, SPREADS_S, moment));
  const release = releasedS < Infinity ? LETTING_GO * (1 - parted) : 1;
  pose.held = spread * Math.min(release, 1 - (1 - LETTING_GO) * smooth(loosened));
  const gone = smooth(sinceShare(releasedS, LEAVES_S, moment));
  pose.awayUm = LEFT_UM * gone;
  pose.leaving = gone;

  const gatheredS = state === 'formingSynapse' ? tCell.exitS : calciumRiseS;
  pose.gathered = smooth(between(contact.adheredS, gatheredS, timeS));
  const docksS = state === 'polarising' ? tCell.exitS : hitS;
  const swung = polarisation(calciumRiseS, docksS, timeS, still);
  pose.docked = smooth(swung / SWINGS) * (1 - gone);
  const follow = smooth((swung - FOLLOW_FROM) / (1 - FOLLOW_FROM)) * (1 - 0.8 * gone);
  pose.granulesGathered = STREWN + (1 - STREWN) * follow;
  pose.granules = tCell.granules;
  pose.fused = sinceShare(hitS, FUSES_S, moment);

  pose.calciumReach = sinceShare(calciumRiseS, WAVE_S, moment);
  const dimmed = smooth(sinceShare(calciumRiseS, WAVE_FADES_S, moment));
  pose.calcium = pose.calciumReach > 0 ? (WAVE + (AFTERGLOW - WAVE) * dimmed) * (1 - gone) : 0;

  const { committedS, roundedS } = blast;
  const workedS = Math.max(
    roundedS < Infinity ? roundedS : blast.exitS,
    committedS + CASPASES_S * pace,
  );
  pose.caspaseReach = still ? Number(timeS >= committedS) : between(committedS, workedS, timeS);
  pose.death = drawnDeath(pair, moment);
  pose.caspases = pose.caspaseReach > 0 ? 1 - 0.75 * smooth((pose.death - 0.15) / 0.5) : 0;
  pose.drugs = contact.drugs;
  pose.entriesS = blast.entriesS;
}

/** How far the T cell has polarised; in thirds where nothing may glide. */
function polarisation(fromS: number, toS: number, timeS: number, still: boolean): number {
  const share = between(fromS, toS, timeS);
  return still ? Math.floor(2 * share) / 2 : share;
}

/** Death as the niche draws it, eased where the model goes from one state to the next at once. */
function drawnDeath({ blast }: FollowedPair, moment: Moment): number {
  const { state, sinceS, committedS, roundedS } = blast;
  const share = deathShare(targetStates.indexOf(state), sinceS, moment.timeS);
  const committed = 0.1 * smooth(sinceShare(committedS, CASPASES_S, moment));
  if (roundedS === Infinity) return Math.min(share, committed);
  return committed + (share - committed) * smooth(sinceShare(roundedS, ROUNDS_S, moment));
}

export function poseTouch(world: TouchWorld, moment: Moment, pose: ConjugatePose): void {
  const { phase, phaseSinceS, phaseUntilS } = world;
  const { timeS, pace, still } = moment;
  const goneS = (timeS - phaseSinceS) / pace;
  const leftS = (phaseUntilS - timeS) / pace;
  const lastsS = goneS + leftS;
  pose.awayUm = 0;
  pose.held = 0;
  if (phase === 'apart') {
    // However fast touches follow one another, the T cell never darts.
    const farUm = COMING_UM * Math.min(1, lastsS / (2 * APPROACH_S));
    pose.awayUm = still ? farUm : farUm * smooth(Math.min(goneS, leftS) / APPROACH_S);
  } else {
    // Touches too short to be seen leave the cells as they are, so that nothing flickers.
    const settles = Math.min(SETTLES_S, lastsS / 2);
    const seen = Math.min(1, lastsS / SETTLES_S);
    const touched = still ? 1 : seen * smooth(Math.min(goneS, leftS) / settles);
    pose.held = TOUCHED * touched;
    if (phase === 'holding') {
      pose.held += (1 - TOUCHED) * smooth(sinceShare(phaseSinceS, SPREADS_S, moment));
    }
  }
  pose.gathered = phase === 'holding' ? smooth(sinceShare(phaseSinceS, SPREADS_S, moment)) : 0;
  pose.granulesGathered = STREWN;
  pose.drugs = phase === 'apart' ? null : world.drugs;
}
