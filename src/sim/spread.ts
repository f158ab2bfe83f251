/** Where most of many runs lie: at every time the mean, and the values that so many percent of them
 * stay below. Values of each run are kept, for percentiles cannot be had from sums. */

import type { RunPlan } from './runTable.ts';

/** The band that is drawn, in percent of runs. */
export const bandPercents = { low: 5, high: 95 } as const;

/** One column over the times of its spread; all four are as long as they are. */
export interface ColumnSpread {
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Spread {
  readonly runs: number;
  /** In the unit of the plan's time column. */
  readonly times: Float64Array;
  readonly columns: Readonly<Record<string, ColumnSpread>>;
}

/** The most values that are kept at once: 32 MB. Beyond it fewer times are kept, never fewer runs. */
const MOST_KEPT = 4_000_000;

/** A plan whose runs are kept as they go by, and what they have come to. */
export interface KeptRuns {
  readonly plan: RunPlan;
  /** Throws where not all of the runs have gone by. */
  spread(): Spread;
}

/** Keeps the values of every run of a plan, at no more than `mostKept` values in all. */
export function keepRuns(plan: RunPlan, mostKept = MOST_KEPT): KeptRuns {
  const { times, columns, replicates } = plan;
  const rows = keptRows(times.length, mostKept / (columns.length * replicates));
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  // By row, by column, by run: what is sorted together stands together.
  const values = new Float64Array(rows.length * columns.length * replicates);
  let gone = 0;
  return {
    plan: {
      ...plan,
      run(replicate, record) {
        plan.run(replicate, (row, of) => {
          record(row, of);
          const place = placeOf.get(row);
          if (place === undefined) return;
          for (let column = 0; column < columns.length; column += 1) {
            const cell = place * columns.length + column;
            values[cell * replicates + replicate] = of[column] as number;
          }
        });
        gone += 1;
      },
    },
    spread() {
      if (gone < replicates) throw new Error(`Only ${gone} of ${replicates} runs have gone by.`);
      const spreadOf = (column: number): ColumnSpread => {
        const cells = rows.map((_, place) => {
          const first = (place * columns.length + column) * replicates;
          return values.subarray(first, first + replicates).toSorted();
        });
        return {
          mean: Float64Array.from(cells, meanOf),
          low: Float64Array.from(cells, (sorted) => percentile(sorted, bandPercents.low)),
          high: Float64Array.from(cells, (sorted) => percentile(sorted, bandPercents.high)),
        };
      };
      return {
        runs: replicates,
        times: Float64Array.from(rows, (row) => times[row] as number),
        columns: Object.fromEntries(columns.map((name, column) => [name, spreadOf(column)])),
      };
    },
  };
}

/**
 * The value that `percent` of the values lie below, between neighbours in proportion: definition 7 of
 * Hyndman and Fan 1996 (Am Stat 50:361), the one of R, NumPy and spreadsheets. `sorted` ascends and
 * holds one value at least.
 */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  const at = ((sorted.length - 1) * percent) / 100;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (at - below);
}

/** Every row, or every so many, the first and the last among them. */
function keptRows(rows: number, most: number): number[] {
  const stride = Math.max(1, Math.ceil((rows - 1) / Math.max(1, Math.floor(most) - 1)));
  const kept = Array.from({ length: Math.ceil(rows / stride) }, (_, place) => place * stride);
  if (kept.at(-1) !== rows - 1) kept.push(rows - 1);
  return kept;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
