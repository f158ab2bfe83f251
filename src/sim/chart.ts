/** Charts of the simulation: states, the events that leave them, and how long each state lasts, the
 * waiting times by parameter id so that every one keeps its grade and source. */

import { exp, expm1, square } from './portableMath.ts';
import { parameters, type ParameterId } from '../science/parameters.ts';
import type { Random } from './random.ts';

/** The law of a waiting time; the parameters named are in seconds or minutes. */
export type WaitingTime =
  | { readonly law: 'fixed'; readonly time: ParameterId }
  | { readonly law: 'uniform'; readonly from: ParameterId; readonly to: ParameterId }
  | { readonly law: 'exponential'; readonly mean: ParameterId }
  | { readonly law: 'gamma'; readonly shape: number; readonly mean: ParameterId }
  | {
      readonly law: 'lognormal';
      readonly median: ParameterId;
      readonly logSd: number;
      /** A time that always passes first. */
      readonly atLeast?: ParameterId;
    };

/** One state: its ways out by event, and the waiting time that every way out carries. */
export interface ChartState<State extends string, Event extends string> {
  /** Without it the state lasts until something outside the chart happens, or for good. */
  readonly lasts?: WaitingTime;
  /** The waiting time is counted from the entry into this earlier state, not into this one. */
  readonly countedFrom?: State;
  readonly on: { readonly [E in Event]?: State };
}

export type Chart<State extends string, Event extends string> = {
  readonly [S in State]: ChartState<State, Event>;
};

/** The state an event leads to. Total: an event that has no edge here leaves the state as it is. */
export function nextState<S extends string, E extends string>(
  chart: Chart<S, E>,
  state: S,
  event: E,
): S {
  return chart[state].on[event] ?? state;
}

/** One draw of a waiting time, seconds. */
export function drawWaitS(wait: WaitingTime, random: Random): number {
  switch (wait.law) {
    case 'fixed':
      return seconds(wait.time);
    case 'uniform': {
      const from = seconds(wait.from);
      return from + (seconds(wait.to) - from) * random.uniform();
    }
    case 'exponential':
      return random.exponential(seconds(wait.mean));
    case 'gamma':
      return random.gamma(wait.shape, seconds(wait.mean));
    case 'lognormal':
      return leastS(wait.atLeast) + random.lognormal(seconds(wait.median), wait.logSd);
  }
}

/** Mean of a waiting time, seconds. */
export function waitMeanS(wait: WaitingTime): number {
  switch (wait.law) {
    case 'fixed':
      return seconds(wait.time);
    case 'uniform':
      return (seconds(wait.from) + seconds(wait.to)) / 2;
    case 'exponential':
    case 'gamma':
      return seconds(wait.mean);
    case 'lognormal':
      return leastS(wait.atLeast) + seconds(wait.median) * exp(square(wait.logSd) / 2);
  }
}

/** Standard deviation of a waiting time, seconds. */
export function waitSdS(wait: WaitingTime): number {
  switch (wait.law) {
    case 'fixed':
      return 0;
    case 'uniform':
      return (seconds(wait.to) - seconds(wait.from)) / Math.sqrt(12);
    case 'exponential':
      return seconds(wait.mean);
    case 'gamma':
      return seconds(wait.mean) / Math.sqrt(wait.shape);
    case 'lognormal': {
      const variance = square(wait.logSd);
      return seconds(wait.median) * exp(variance / 2) * Math.sqrt(expm1(variance));
    }
  }
}

function leastS(id: ParameterId | undefined): number {
  return id === undefined ? 0 : seconds(id);
}

/** Value of a parameter that is a time, in seconds. Throws a RangeError if it is no time. */
export function seconds(id: ParameterId): number {
  const { value, unit } = parameters[id];
  if (unit === 's') return value;
  if (unit === 'min') return value * 60;
  throw new RangeError(`${id} is in ${unit}, which is neither s nor min.`);
}
