/** One receptor of each kind, each holding one drug: how long each grip lasts, by stopwatch. */
import type { ClockedWorld } from './clockedWorld.ts';
import { bindingNetwork, bindingReaction, type BindingConditions } from './binding.ts';
import { EventQueue, type BindingEvent } from './eventQueue.ts';
import { compileNetwork } from './kinetics/network.ts';
import { createNextReactionMethod } from './kinetics/nextReactionMethod.ts';
import { createRandom } from './random.ts';
import { ReplayHash } from './replayHash.ts';

export type HoldReceptor = 'cd19' | 'cd3';

/** What one stopwatch shows. */
export interface Stopwatch {
  readonly held: boolean;
  /** When the receptor last took hold or let go, seconds of the model. */
  readonly sinceS: number;
  /** Grips that have ended, and how long they lasted in all, seconds. */
  readonly ended: number;
  readonly endedS: number;
}

/** Readings are zero for a mean of no grip that has ended. */
export interface HoldWorld extends ClockedWorld {
  readonly kind: 'hold';
  readonly leadS: number;
  readonly watches: Readonly<Record<HoldReceptor, Stopwatch>>;
  /** Shows every event that is decided but not yet due, oldest first; the object is reused. */
  upcoming(see: (event: BindingEvent) => void): void;
}

export interface HoldConditions extends Omit<
  BindingConditions,
  'cd19Copies' | 'cd3Copies' | 'boxEdgeUm'
> {
  readonly durationS: number;
  readonly pace: number;
}

const LEAD_SCREEN_S = 1.5;

class Watch implements Stopwatch {
  held = true;
  sinceS = 0;
  ended = 0;
  endedS = 0;

  turn(held: boolean, timeS: number): void {
    if (!held) {
      this.ended += 1;
      this.endedS += timeS - this.sinceS;
    }
    this.held = held;
    this.sinceS = timeS;
  }

  /** Time on the watch, seconds; none while it waits for a drug. */
  shownS(timeS: number): number {
    return this.held ? timeS - this.sinceS : 0;
  }

  get meanS(): number {
    return this.ended === 0 ? 0 : this.endedS / this.ended;
  }
}

/**
 * Two grips from the moment both begin. Each lets go at KD·kon and is taken again at kon times the
 * drug level. Throws what `compileNetwork` throws of conditions it cannot use.
 */
export function createHoldWorld(conditions: HoldConditions, seed: number): HoldWorld {
  const { durationS, pace } = conditions;
  const leadS = LEAD_SCREEN_S * pace;
  const { reactions } = bindingNetwork({ ...conditions, cd19Copies: 1, cd3Copies: 1 });
  const engine = createNextReactionMethod(
    compileNetwork({
      species: { freeCd19: 0, boundCd19: 1, freeCd3: 0, boundCd3: 1 },
      reactions,
    }),
    createRandom(seed, 'hold'),
  );
  const watches = { cd19: new Watch(), cd3: new Watch() };
  const queue = new EventQueue();
  let timeS = 0;
  let dueS = 0;

  const decide = (reaction: number, eventS: number): void => queue.push(reaction, 0, eventS);
  const { bindCd19, releaseCd19, bindCd3, releaseCd3 } = bindingReaction;
  const happen = (reaction: number): void => {
    if (reaction === bindCd19) watches.cd19.turn(true, dueS);
    else if (reaction === releaseCd19) watches.cd19.turn(false, dueS);
    else if (reaction === bindCd3) watches.cd3.turn(true, dueS);
    else if (reaction === releaseCd3) watches.cd3.turn(false, dueS);
  };

  const advance = (seconds: number): void => {
    if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
    timeS = Math.min(durationS, timeS + seconds);
    engine.advanceTo(Math.min(durationS, timeS + leadS), decide);
    while (queue.nextTimeS <= timeS) {
      dueS = queue.nextTimeS;
      queue.take(happen);
    }
  };
  advance(0);

  const { cd19, cd3 } = watches;
  return {
    kind: 'hold',
    get timeS() {
      return timeS;
    },
    durationS,
    leadS,
    pace,
    watches,
    upcoming: (see) => queue.visit(see),
    advance,
    readings: () => ({
      timeS,
      heldCd19: Number(cd19.held),
      heldCd3: Number(cd3.held),
      stopwatchCd19S: cd19.shownS(timeS),
      stopwatchCd3S: cd3.shownS(timeS),
      holdsCd19: cd19.ended + Number(cd19.held),
      holdsCd3: cd3.ended + Number(cd3.held),
      meanHoldCd19S: cd19.meanS,
      meanHoldCd3S: cd3.meanS,
      lawHoldCd19S: 1 / (conditions.kdCd19Molar * conditions.konPerMolarPerS),
      lawHoldCd3S: 1 / (conditions.kdCd3Molar * conditions.konPerMolarPerS),
    }),
    hash: () =>
      new ReplayHash()
        .add(timeS)
        .addAll([Number(cd19.held), cd19.ended, cd19.endedS, cd19.sinceS])
        .addAll([Number(cd3.held), cd3.ended, cd3.endedS, cd3.sinceS])
        .toString(),
  };
}
