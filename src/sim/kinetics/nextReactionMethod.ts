/** The next-reaction method (Gibson & Bruck 2000, doi:10.1021/jp993732q): the fast exact engine. */

// Each reaction keeps the absolute time at which it is due; an event costs one exponential draw and
// touches only the reactions it alters. At our sizes, up to some twenty reactions, a plain scan for
// the earliest beats the paper's indexed queue.

import type { Random } from '../random.ts';
import { requireReachable, type KineticsEngine, type SeeEvent } from './engine.ts';
import { requireCountAt, requireRateAt, startingSlots, type Network } from './network.ts';

/** An engine that stands at time 0 with the network's first counts and draws from `random`. */
export function createNextReactionMethod(network: Network, random: Random): KineticsEngine {
  return new NextReactionMethod(network, random);
}

class NextReactionMethod implements KineticsEngine {
  readonly counts: Float64Array;
  time = 0;
  events = 0;
  private readonly slots: Float64Array;
  /** Rates, halved for homodimers, so that a propensity is factor × first × (second − paired). */
  private readonly factors: Float64Array;
  private readonly propensities: Float64Array;
  /** When each reaction is due, and at the end Infinity, the time of no reaction. */
  private readonly dueTimes: Float64Array;

  constructor(
    private readonly network: Network,
    private readonly random: Random,
  ) {
    this.slots = startingSlots(network);
    this.counts = this.slots.subarray(0, network.species.length);
    this.factors = network.rates.map((rate, reaction) => this.factorOf(reaction, rate));
    this.propensities = new Float64Array(network.rates.length);
    this.dueTimes = new Float64Array(network.rates.length + 1).fill(Infinity);
    this.drawAll();
  }

  get nextEventTime(): number {
    return this.dueTimes.reduce((earliest, due) => Math.min(earliest, due));
  }

  advanceTo(time: number, onEvent?: SeeEvent): number {
    requireReachable(time, this.time);
    const { slots, propensities, dueTimes, random } = this;
    const { changeStarts, changedSpecies, changes, touchedStarts, touched } = this.network;
    const none = propensities.length;
    const eventsBefore = this.events;
    for (;;) {
      let fired = none;
      let now = Infinity;
      for (let reaction = 0; reaction < none; reaction++) {
        const due = dueTimes[reaction]!;
        if (due < now) {
          now = due;
          fired = reaction;
        }
      }
      if (now > time) break;
      this.time = now;
      this.events++;
      for (let i = changeStarts[fired]!, end = changeStarts[fired + 1]!; i < end; i++) {
        slots[changedSpecies[i]!]! += changes[i]!;
      }
      // A clock that stood at zero propensity, and that of the reaction just fired, starts afresh;
      // any other keeps what is left of its wait, stretched by how much slower it has become.
      propensities[fired] = 0;
      for (let i = touchedStarts[fired]!, end = touchedStarts[fired + 1]!; i < end; i++) {
        const reaction = touched[i]!;
        const before = propensities[reaction]!;
        const after = this.propensity(reaction);
        propensities[reaction] = after;
        if (!(after > 0)) {
          dueTimes[reaction] = Infinity;
        } else if (before > 0) {
          dueTimes[reaction] = now + ((dueTimes[reaction]! - now) * before) / after;
        } else {
          dueTimes[reaction] = now + random.exponential(1) / after;
        }
      }
      if (onEvent !== undefined) onEvent(fired, now);
    }
    this.time = time;
    return this.events - eventsBefore;
  }

  setCount(species: number, count: number): void {
    requireCountAt(this.network, species, count);
    if (count === this.counts[species]) return;
    this.counts[species] = count;
    this.drawAll();
  }

  setRate(reaction: number, rate: number): void {
    requireRateAt(this.network, reaction, rate);
    const factor = this.factorOf(reaction, rate);
    if (factor === this.factors[reaction]) return;
    this.factors[reaction] = factor;
    this.drawAll();
  }

  private factorOf(reaction: number, rate: number): number {
    return this.network.paired[reaction] === 1 ? rate / 2 : rate;
  }

  private propensity(reaction: number): number {
    const { firstSlots, secondSlots, paired } = this.network;
    const first = this.slots[firstSlots[reaction]!]!;
    const second = this.slots[secondSlots[reaction]!]!;
    return this.factors[reaction]! * first * (second - paired[reaction]!);
  }

  /** Draws every clock anew from the present time and counts. */
  private drawAll(): void {
    for (let reaction = 0; reaction < this.propensities.length; reaction++) {
      const propensity = this.propensity(reaction);
      this.propensities[reaction] = propensity;
      this.dueTimes[reaction] =
        propensity > 0 ? this.time + this.random.exponential(1) / propensity : Infinity;
    }
  }
}
