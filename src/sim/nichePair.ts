/** One conjugate of a running niche seen from near: the very T cell and the very blast, live, on the
 * niche's own clock. */
import { createContact } from './contactNetwork.ts';
import { usualPatch } from './contactWorld.ts';
import { FollowedContact } from './followedContact.ts';
import { mostEntries, poreOpenness } from './killing/hit.ts';
import { targetEvents, targetStates, type TargetEvent } from './killing/targetChart.ts';
import {
  tCellEvents,
  tCellStates,
  type TCellEvent,
  type TCellState,
} from './killing/tCellChart.ts';
import type { TransitionLog } from './killing/transitionLog.ts';
import type { NicheWorld } from './nicheWorld.ts';
import type { FollowedPair, PairView } from './pairWorld.ts';
import { createRandom } from './random.ts';

/** Screen seconds between an event's being decided and its being due: the length of a drawn grip. */
const LEAD_SCREEN_S = 1.5;
/** Contacts drawn for one with as many bridges at the calcium rise as the niche counted. */
const MOST_TRIED = 40;

/** What the niche's log says of a contact: when each thing happened, seconds; Infinity before. */
interface Told {
  calciumRiseS: number;
  decidedS: number;
  hitS: number;
  releasedS: number;
  reloadedS: number;
  poresOpenedS: number;
  committedS: number;
  roundedS: number;
  /** Entry of the log of targets that led to the blast's state; -1 if none did since they adhered. */
  latest: number;
}

/** The entries of a cell from a time on, the first first. */
function entriesSince(log: TransitionLog, cell: number, fromS: number): number[] {
  const entries: number[] = [];
  log.timeline(cell, (entry) => log.timesS[entry]! >= fromS && entries.push(entry) > 0);
  return entries.toReversed();
}

/** The entry with which a T cell adhered to what it holds; -1 if it holds nothing. */
function adhesionOf(log: TransitionLog, tCell: number): number {
  const ends: ReadonlySet<TCellEvent> = new Set<TCellEvent>(['released', 'slipped', 'reloaded']);
  let adhered = -1;
  log.timeline(tCell, (entry) => {
    const event = tCellEvents[log.events[entry]!]!;
    if (event === 'adhered') adhered = entry;
    return adhered < 0 && !ends.has(event);
  });
  return adhered;
}

/**
 * The T cell and the blast that it holds now, up to and after it lets go; null if it holds none.
 *
 * All but the bridges is the niche's own, event by event. The niche counts bridges once, at the calcium
 * rise, as in a contact at balance; here they form and break in a contact of its own, by the exact model
 * at the niche's level and the CD19 of that blast. Where calcium has risen already, it is of 40 draws the
 * first that had as many bridges then, or the one that came nearest: a contact that is still forming
 * often has fewer.
 */
export function createNichePair(world: NicheWorld, tCell: number): PairView | null {
  const { inside, logs, pace } = world;
  const { sequence } = inside;
  const adhered = adhesionOf(logs.tCells, tCell);
  if (adhered < 0) return null;
  const adheredS = logs.tCells.timesS[adhered]!;
  const blast = logs.tCells.partners[adhered]!;
  const { tCells, targets } = sequence;
  const leadS = LEAD_SCREEN_S * pace;

  let seen = -1;
  let told = read();
  const contact = drawContact();
  let entriesS: readonly number[] = [];
  let parted = false;

  function read(): Told {
    const now: Told = {
      calciumRiseS: Infinity,
      decidedS: Infinity,
      hitS: Infinity,
      releasedS: Infinity,
      reloadedS: Infinity,
      poresOpenedS: Infinity,
      committedS: Infinity,
      roundedS: Infinity,
      latest: -1,
    };
    for (const entry of entriesSince(logs.tCells, tCell, adheredS)) {
      const timeS = logs.tCells.timesS[entry]!;
      const event = tCellEvents[logs.tCells.events[entry]!]!;
      if (event === 'triggered') now.calciumRiseS = timeS;
      if (event === 'triggered' || event === 'unheeded') now.decidedS = timeS;
      if (event === 'hitLethally' || event === 'hitInVain') now.hitS = timeS;
      if (event === 'released') now.releasedS = timeS;
      if (event === 'reloaded') now.reloadedS = timeS;
      // What it does to the next blast is not told here.
      if (now.releasedS < Infinity && event === 'touched') break;
    }
    for (const entry of entriesSince(logs.targets, blast, adheredS)) {
      const event: TargetEvent = targetEvents[logs.targets.events[entry]!]!;
      const timeS = logs.targets.timesS[entry]!;
      // Nor what the next T cell does to a blast that lives.
      if (event === 'poresOpened' && timeS > now.releasedS) break;
      if (event === 'poresOpened') now.poresOpenedS = timeS;
      if (event === 'thresholdReached') now.committedS = timeS;
      if (event === 'rounded') now.roundedS = timeS;
      now.latest = entry;
      // Its number may be given to another blast now.
      if (event === 'fragmented') break;
    }
    return now;
  }

  function drawContact(): FollowedContact {
    const patch = { ...usualPatch, conditions: inside.contact, cd19Copies: inside.cd19[blast]! };
    const draw = (n: number): FollowedContact => {
      const replicate = adhered * MOST_TRIED + n;
      return new FollowedContact(
        createContact(patch, inside.conditions.seed, replicate),
        createRandom(inside.conditions.seed, `niche pair drugs ${replicate}`),
        leadS,
        adheredS,
      );
    };
    let nearest = draw(0);
    if (told.decidedS === Infinity) return nearest;
    let least = Infinity;
    for (let n = 0; n < MOST_TRIED && least > 0; n += 1) {
      const drawn = n === 0 ? nearest : draw(n);
      drawn.advanceTo(told.decidedS);
      const off = Math.abs(drawn.bridges - tCells.trimers[tCell]!);
      if (off >= least) continue;
      least = off;
      nearest = drawn;
    }
    return nearest;
  }

  function state(): TCellState {
    if (told.releasedS === Infinity) return sequence.tCellState(tCell);
    return told.reloadedS === Infinity && tCellStates[tCells.states[tCell]!] === 'refractory'
      ? 'refractory'
      : 'scanning';
  }

  /** Brings all that is told up to the niche's moment. */
  function catchUp(): void {
    const entries = logs.tCells.length + logs.targets.length;
    if (entries !== seen) {
      seen = entries;
      told = read();
      if (told.hitS < Infinity && entriesS.length === 0) {
        const first = blast * mostEntries;
        entriesS = [...targets.entriesS.subarray(first, first + targets.entryCounts[blast]!)];
      }
      const now = state();
      if (now === 'lettingGo' || now === 'prolonged' || now === 'nonProductive') {
        contact.endS = tCells.exitS[tCell]!;
      }
    }
    if (parted) return;
    contact.advanceTo(Math.min(inside.timeS, told.releasedS));
    if (told.releasedS === Infinity) return;
    contact.part(told.releasedS);
    parted = true;
  }
  catchUp();

  const holds = (): boolean => told.releasedS === Infinity;
  const pair: FollowedPair = {
    tCell: {
      get state() {
        return state();
      },
      get sinceS() {
        return holds() ? tCells.sinceS[tCell]! : told.releasedS;
      },
      get exitS() {
        return holds() ? tCells.exitS[tCell]! : Infinity;
      },
      get calciumRiseS() {
        return told.calciumRiseS;
      },
      get hitS() {
        return told.hitS;
      },
      get releasedS() {
        return told.releasedS;
      },
      get granules() {
        return tCells.granules[tCell]!;
      },
      get kills() {
        return tCells.kills[tCell]!;
      },
      perforin: inside.conditions.perforin,
      granzyme: inside.conditions.granzyme,
    },
    blast: {
      get state() {
        if (told.latest < 0) return sequence.targetState(blast);
        return targetStates[logs.targets.states[told.latest]!]!;
      },
      get sinceS() {
        return told.latest < 0 ? targets.sinceS[blast]! : logs.targets.timesS[told.latest]!;
      },
      get exitS() {
        if (told.latest < 0 || pair.blast.state === 'fragmented') return Infinity;
        if (pair.blast.state === 'committed') return tCells.exitS[tCell]!;
        return sequence.targetAgenda.timeOf(blast);
      },
      get poresOpenedS() {
        return told.poresOpenedS;
      },
      get committedS() {
        return told.committedS;
      },
      get roundedS() {
        return told.roundedS;
      },
      get granzymesInside() {
        return entriesS.filter((timeS) => timeS <= inside.timeS).length;
      },
      get entriesS() {
        return entriesS;
      },
    },
    contact: {
      drugs: contact.drugs,
      upcoming: (see) => contact.upcoming(see),
      get areaUm2() {
        return holds() ? usualPatch.areaUm2 : 0;
      },
      leadS,
      adheredS,
    },
  };
  return {
    kind: 'pair',
    get timeS() {
      // Whoever draws a moment asks for its time first.
      catchUp();
      return inside.timeS;
    },
    durationS: world.durationS,
    pace,
    pairs: [pair],
    poreOpenness: () => poreOpenness(inside.timeS - told.poresOpenedS),
  };
}
