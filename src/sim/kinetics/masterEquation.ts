/** The exact law of a network with few reachable states, which the engines are tested against. */

import { exp } from '../portableMath.ts';
import type { NetworkDescription } from './network.ts';

interface Transition {
  readonly from: number;
  readonly to: number;
  readonly propensity: number;
}

/**
 * P(count of `species` = k) at `time`, by k, from the chemical master equation.
 *
 * Solved by uniformisation (Jensen 1953): the chain is stepped at its largest exit rate, and steps
 * are weighted by their Poisson law, to better than 1e-12. Time in the unit that the rates imply.
 */
export function countLaw(
  description: NetworkDescription,
  species: string,
  time: number,
): Float64Array {
  const names = Object.keys(description.species);
  const { states, transitions } = reachable(description, names);
  let law = new Float64Array(states.length);
  law[0] = 1;
  const exitRates = new Float64Array(states.length);
  for (const { from, propensity } of transitions) exitRates[from]! += propensity;
  const stepRate = Math.max(...exitRates);
  const stretches = Math.ceil((stepRate * time) / 50);
  for (let i = 0; i < stretches; i++) {
    law = advanceLaw(law, transitions, exitRates, stepRate, time / stretches);
  }

  const index = names.indexOf(species);
  const counts = states.map((state) => state[index]!);
  const marginal = new Float64Array(Math.max(...counts) + 1);
  counts.forEach((count, state) => (marginal[count]! += law[state]!));
  return marginal;
}

function advanceLaw(
  start: Float64Array,
  transitions: readonly Transition[],
  exitRates: Float64Array,
  stepRate: number,
  time: number,
): Float64Array<ArrayBuffer> {
  const meanSteps = stepRate * time;
  const result = new Float64Array(start.length);
  let law = start;
  let weight = exp(-meanSteps);
  for (let step = 0; step < meanSteps || weight > 1e-16; step++) {
    for (let i = 0; i < law.length; i++) result[i]! += weight * law[i]!;
    const next = law.map((p, i) => p * (1 - exitRates[i]! / stepRate));
    for (const { from, to, propensity } of transitions) {
      next[to]! += (law[from]! * propensity) / stepRate;
    }
    law = next;
    weight *= meanSteps / (step + 1);
  }
  return result;
}

/** Every state that can be reached, the first being the start, and the ways between them. */
function reachable(description: NetworkDescription, names: readonly string[]) {
  const states: number[][] = [names.map((name) => description.species[name]!)];
  const numbers = new Map([[states[0]!.join(), 0]]);
  const transitions: Transition[] = [];
  for (let from = 0; from < states.length; from++) {
    const state = states[from]!;
    for (const { reactants, products, rate } of description.reactions) {
      let propensity = rate;
      names.forEach((name, i) => (propensity *= choose(state[i]!, reactants[name] ?? 0)));
      if (propensity === 0) continue;
      const after = names.map(
        (name, i) => state[i]! - (reactants[name] ?? 0) + (products[name] ?? 0),
      );
      const key = after.join();
      let to = numbers.get(key);
      if (to === undefined) {
        to = states.push(after) - 1;
        numbers.set(key, to);
      }
      transitions.push({ from, to, propensity });
    }
  }
  return { states, transitions };
}

/** How many distinct sets of k there are among n. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways *= (n - i) / (i + 1);
  return ways;
}
