/** The clock between screen time and the model: whatever the frame rate, the world moves in equal
 * steps, so that a slow machine and a fast one see the same events in the same order. */

/** One step of screen time, seconds. */
export const STEP_S = 1 / 60;
/** A frame that took longer than this counts as this long: a sleeping tab does not leap ahead. */
export const LONGEST_FRAME_S = 0.1;

export interface Clock {
  /** Steps taken since the start. */
  readonly steps: number;
  /** Share of a step already waited for, 0 to 1: what a view interpolates with. */
  readonly alpha: number;
  /**
   * Lets `frameS` seconds of screen time pass and calls `step` once for every full step.
   * A negative or non-finite time counts as none.
   */
  advance(frameS: number, step: () => void): void;
}

export function createClock(): Clock {
  let steps = 0;
  let waitingS = 0;
  return {
    get steps() {
      return steps;
    },
    get alpha() {
      return waitingS / STEP_S;
    },
    advance(frameS, step) {
      if (!(frameS > 0)) return;
      waitingS += Math.min(frameS, LONGEST_FRAME_S);
      // A hair of tolerance, so that 60 frames of 1/60 s are 60 steps and not 59.
      while (waitingS >= STEP_S * (1 - 1e-9)) {
        waitingS = Math.max(0, waitingS - STEP_S);
        steps += 1;
        step();
      }
    },
  };
}
