/** What a running model reads: the numbers shown beside the scene and filled into words. */

/** Numbers by name; which there are depends on the world. `timeS` is model time since the start. */
export interface Readings {
  readonly timeS: number;
  readonly [reading: string]: number;
}

export const emptyReadings: Readings = { timeS: 0 };
