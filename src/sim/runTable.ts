/** What runs print: a table of finite numbers over time, single or averaged over replicates. */

import { SettingError } from './setting.ts';

/** A header and rows of finite numbers, all rows as long as the header. */
export interface RunTable {
  readonly columns: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** Runs to be tabulated. A column whose name ends in `_fraction` is a share of runs (0 or 1 in each). */
export interface RunPlan {
  readonly timeColumn: string;
  readonly times: Float64Array;
  readonly columns: readonly string[];
  readonly replicates: number;
  /** Carries out one replicate, counted from 0, and hands over the values at each time's index. */
  run(replicate: number, record: (row: number, values: ArrayLike<number>) => void): void;
}

const mostRows = 1_000_000;

/**
 * Times from 0 to `end` in steps of `every` (same unit); the last is `end` itself, even off the
 * grid. Throws a SettingError about "every" where that would be more than a million rows.
 */
export function reportTimes(end: number, every: number): Float64Array {
  return timesBetween(0, end, every, 'every');
}

/** As `reportTimes`, from `start`, both ends included; `setting` is what a SettingError names. */
export function timesBetween(
  start: number,
  end: number,
  step: number,
  setting: string,
): Float64Array {
  const steps = (end - start) / step;
  if (!(steps < mostRows)) {
    const least = (end - start) / (mostRows - 1);
    throw new SettingError(
      setting,
      `makes a row every ${step} from ${start} to ${end}, more than ${mostRows} rows; the step must be at least ${least}.`,
    );
  }
  // A last step that rounding alone makes shorter or longer than the others counts as whole.
  const whole = Math.ceil(steps * (1 - 4 * Number.EPSILON));
  return Float64Array.from({ length: whole + 1 }, (_, row) =>
    row === whole ? end : start + row * step,
  );
}

/**
 * Carries out a plan replicate by replicate, yielding how many are done, and returns the table.
 *
 * One replicate keeps the plain column names; more give `_mean` and `_sd` (sample standard
 * deviation, n − 1), and shares of runs as they are. Sums run in replicate order (Welford 1962).
 */
export function* tabulate(plan: RunPlan): Generator<number, RunTable> {
  const { times, columns, replicates } = plan;
  const width = columns.length;
  const means = new Float64Array(times.length * width);
  const squares = new Float64Array(times.length * width);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    plan.run(replicate, (row, values) => {
      for (let column = 0; column < width; column += 1) {
        const cell = row * width + column;
        const mean = means[cell] as number;
        const delta = (values[column] as number) - mean;
        const moved = mean + delta / (replicate + 1);
        means[cell] = moved;
        squares[cell] = (squares[cell] as number) + delta * ((values[column] as number) - moved);
      }
    });
    yield replicate + 1;
  }

  const single = replicates === 1;
  const names = columns.flatMap((column) =>
    single || isShare(column) ? [column] : [`${column}_mean`, `${column}_sd`],
  );
  const rows = Array.from(times, (time, row) => {
    const cells = columns.flatMap((column, index) => {
      const cell = row * width + index;
      const mean = means[cell] as number;
      if (single || isShare(column)) return [mean];
      return [mean, Math.sqrt((squares[cell] as number) / (replicates - 1))];
    });
    return requireFinite(Float64Array.of(time, ...cells), [plan.timeColumn, ...names]);
  });
  return { columns: [plan.timeColumn, ...names], rows };
}

/** Carries out a plan at once. */
export function finish(plan: RunPlan): RunTable {
  const run = tabulate(plan);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

function isShare(column: string): boolean {
  return column.endsWith('_fraction');
}

function requireFinite(row: Float64Array, names: readonly string[]): Float64Array {
  const bad = row.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw new Error(`The column ${names[bad]} came to ${row[bad]}.`);
  return row;
}
