/** What every world has, whatever it models: a clock that screen time drives, readings, a fingerprint. */
import type { Readings } from './readings.ts';

export interface ClockedWorld<Read extends Readings = Readings> {
  /** Model time since the clock started, and where the run ends, seconds. */
  readonly timeS: number;
  readonly durationS: number;
  /** Seconds of the model in one second on screen at speed 1. */
  readonly pace: number;
  /** Lets `seconds` of model time pass, to the end of the run at most. */
  advance(seconds: number): void;
  readings(): Read;
  /** Fingerprint of the state: equal in Node and in the page for the same conditions, seed and time. */
  hash(): string;
}
