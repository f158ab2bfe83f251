/** Gillespie's direct method (1977, doi:10.1021/j100540a008), written to be read: the reference. */

import type { Random } from '../random.ts';
import { requireReachable, type KineticsEngine, type SeeEvent } from './engine.ts';
import { requireCountAt, requireRateAt, startingSlots, type Network } from './network.ts';

/** An engine that stands at time 0 with the network's first counts and draws from `random`. */
export function createDirectMethod(network: Network, random: Random): KineticsEngine {
  return new DirectMethod(network, random);
}

class DirectMethod implements KineticsEngine {
  readonly counts: Float64Array;
  time = 0;
  events = 0;
  nextEventTime = Infinity;
  private readonly slots: Float64Array;
  private readonly rates: Float64Array;
  private readonly propensities: Float64Array;
  private total = 0;

  constructor(
    private readonly network: Network,
    private readonly random: Random,
  ) {
    this.slots = startingSlots(network);
    this.counts = this.slots.subarray(0, network.species.length);
    this.rates = network.rates.slice();
    this.propensities = new Float64Array(network.rates.length);
    this.awaitNext();
  }

  advanceTo(time: number, onEvent?: SeeEvent): number {
    requireReachable(time, this.time);
    const eventsBefore = this.events;
    while (this.nextEventTime <= time) {
      this.time = this.nextEventTime;
      const reaction = this.chooseReaction();
      this.fire(reaction);
      this.events++;
      this.awaitNext();
      onEvent?.(reaction, this.time);
    }
    this.time = time;
    return this.events - eventsBefore;
  }

  setCount(species: number, count: number): void {
    requireCountAt(this.network, species, count);
    if (count === this.counts[species]) return;
    this.counts[species] = count;
    this.awaitNext();
  }

  setRate(reaction: number, rate: number): void {
    requireRateAt(this.network, reaction, rate);
    if (rate === this.rates[reaction]) return;
    this.rates[reaction] = rate;
    this.awaitNext();
  }

  /** Draws when the next event is due: the wait is exponential with mean 1 / total propensity. */
  private awaitNext(): void {
    this.total = 0;
    for (let reaction = 0; reaction < this.propensities.length; reaction++) {
      const propensity = this.propensity(reaction);
      this.propensities[reaction] = propensity;
      this.total += propensity;
    }
    const wait = this.total > 0 ? this.random.exponential(1) / this.total : Infinity;
    this.nextEventTime = this.time + wait;
  }

  /** Rate times the number of distinct combinations of reactants. */
  private propensity(reaction: number): number {
    const { firstSlots, secondSlots, paired } = this.network;
    const first = this.slots[firstSlots[reaction]!]!;
    const second = this.slots[secondSlots[reaction]!]!;
    const combinations = paired[reaction] === 1 ? (first * (first - 1)) / 2 : first * second;
    return this.rates[reaction]! * combinations;
  }

  /** Draws a reaction, each as likely as its share of the total; never one that cannot happen. */
  private chooseReaction(): number {
    let target = this.random.uniform() * this.total;
    let chosen = 0;
    for (let reaction = 0; reaction < this.propensities.length; reaction++) {
      const propensity = this.propensities[reaction]!;
      if (propensity === 0) continue;
      chosen = reaction;
      target -= propensity;
      if (target < 0) break;
    }
    return chosen;
  }

  private fire(reaction: number): void {
    const { changeStarts, changedSpecies, changes } = this.network;
    for (let i = changeStarts[reaction]!; i < changeStarts[reaction + 1]!; i++) {
      this.slots[changedSpecies[i]!]! += changes[i]!;
    }
  }
}
