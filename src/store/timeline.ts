/** What the T cell that is followed has gone through, as views may read it: they never read the world. */
import type { StateStretch } from '../sim/niche/timeline.ts';

export interface TimelineLine {
  /** Number of the T cell that is followed, and the kills of each there is. */
  readonly followed: number;
  readonly kills: readonly number[];
  /** What it does now, as a code of `tCellStates`. */
  readonly state: number;
  /** Its states in order; the last goes on, whatever end it names. Seconds of the model. */
  readonly stretches: readonly StateStretch[];
  readonly untilS: number;
}

/** Null where no T cell is followed. */
export interface Timeline {
  readonly line: TimelineLine | null;
}
