/** The classes of a tally as the bins that a plot draws; they are refilled in place as the run goes on. */
import type { TallyPlot } from '../../lesson/plotKinds.ts';
import type { Readings } from '../../sim/readings.ts';
import type { Bins } from '../plots/plotSpec.ts';

export interface TallyBins {
  readonly bins: Bins;
  /** Takes in what the model reads now; answers the largest count. */
  refill(now: Readings): number;
}

/** Bins of width 1 about 0, 1, 2 and so on; or of the width of the plot's classes, from 0. */
export function createTallyBins({ classes, reading, width }: TallyPlot): TallyBins {
  const counts = new Float64Array(classes);
  const edges = Array.from({ length: classes + 1 }, (_, n) =>
    width === undefined ? n - 0.5 : n * width,
  );
  return {
    bins: { edges, counts, length: classes },
    refill(now) {
      counts.forEach((_, n) => {
        counts[n] = now[`${reading}${n}`] ?? 0;
      });
      return Math.max(...counts);
    },
  };
}
