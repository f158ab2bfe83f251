/** The history of a run as the columns that a plot draws; they are refilled in place as it grows. */
import type { PlotLine, RunPlot } from '../../lesson/plotKinds.ts';
import type { History } from '../../store/history.ts';

export interface RunColumn {
  readonly line: PlotLine;
  readonly points: { readonly x: number[]; readonly y: number[]; readonly length: number };
}

export interface RunColumns {
  readonly columns: readonly RunColumn[];
  /** Takes in what the history holds now; answers the largest value. */
  refill(): number;
}

/** Columns over `perS` units of time in a second: hours, minutes or seconds. */
export function createRunColumns(
  { lines, floor = -Infinity }: RunPlot,
  history: History,
  perS: number,
): RunColumns {
  const x: number[] = [];
  const columns = lines.map((line: PlotLine) => {
    const y: number[] = [];
    const points = {
      x,
      y,
      get length() {
        return y.length;
      },
    };
    return { line, points };
  });
  return {
    columns,
    refill() {
      const { reportsKept } = history;
      x.length = 0;
      for (const { points } of columns) points.y.length = 0;
      for (const report of reportsKept) {
        x.push(report.timeS * perS);
        for (const { line, points } of columns) {
          const y = report[line.reading] ?? NaN;
          points.y.push(y < floor ? NaN : y);
        }
      }
      return columns.reduce(
        (most, { points }) => points.y.reduce((top, y) => (y > top ? y : top), most),
        0,
      );
    },
  };
}

/** The smallest of 1, 2, 5 or 6 times a power of ten that is no smaller, and no smaller than `least`. */
export function roundUp(value: number, least: number): number {
  const wanted = Math.max(value, least);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  return decade * ([1, 2, 5, 6].find((digit) => digit * decade >= wanted) ?? 10);
}
