/** What every exact stochastic simulation of a reaction network can do, whatever its method. */

/** Called once an event has happened and the counts stand as it left them. */
export type SeeEvent = (reaction: number, time: number) => void;

/** A network in motion; times are in the unit that its rates imply. */
export interface KineticsEngine {
  /** Copy numbers now, by species; read them here, change them with `setCount`. */
  readonly counts: Float64Array;
  readonly time: number;
  /** Events since the start. */
  readonly events: number;
  /** When the next event is due, Infinity if none can happen. */
  readonly nextEventTime: number;
  /**
   * Lets every event up to and including `time` happen, in order, and returns how many there were.
   *
   * However a stretch is cut into calls, the events are the same. Throws a RangeError for a `time`
   * that is not finite or lies before `this.time`.
   */
  advanceTo(time: number, onEvent?: SeeEvent): number;
  /**
   * Gives species number `species` another count, a whole number of at least 0, from now on.
   *
   * Waiting times already drawn are discarded and drawn anew, which is exact because exponential
   * waiting has no memory; a value that changes nothing leaves them as they are.
   */
  setCount(species: number, count: number): void;
  /** Gives reaction number `reaction` another stochastic rate, at least 0, from now on. */
  setRate(reaction: number, rate: number): void;
}

/** Throws a RangeError unless an engine that stands at `now` can advance to `time`. */
export function requireReachable(time: number, now: number): void {
  if (!(time >= now && time < Infinity)) {
    throw new RangeError(`time must be a finite number of at least ${now}, not ${time}.`);
  }
}
