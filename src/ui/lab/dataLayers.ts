/** What stands in the lab's plots beside the run of the scene: the band of many runs with their mean,
 * and the runs that are kept. */
import type { LabLine, LabPlot } from '../../lesson/lab/experiment.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { english } from '../../lesson/words/en/words.ts';
import { bandPercents, type Spread } from '../../sim/spread.ts';
import type { KeptName, KeptRun } from '../../store/keptRuns.ts';
import type { Dash, Layer, Marker, Tone } from '../plots/plotSpec.ts';

const words = labDataWords.many;

const looks: Readonly<Record<KeptName, { readonly dash: Dash; readonly marker: Marker }>> = {
  A: { dash: 'dotted', marker: 'circle' },
  B: { dash: 'dashDotted', marker: 'square' },
  C: { dash: 'dotted', marker: 'triangle' },
  D: { dash: 'dashDotted', marker: 'cross' },
};

export interface DataShown {
  /** Many runs of what is set now. */
  readonly spread: Spread | null;
  readonly kept: readonly { readonly run: KeptRun; readonly called: string }[];
}

export interface DataFrame {
  /** Seconds in a unit of the table's times. */
  readonly timeUnitS: number;
  /** Units of the plot's time axis in a second, and where that axis ends. */
  readonly perS: number;
  readonly end: number;
}

export interface DataLayers {
  /** In the order in which they are drawn. */
  readonly layers: readonly Layer[];
  /** The highest value among them. */
  readonly top: number;
}

type Measured = LabLine & { readonly column: string };

/** Layers of the lines that the command's table has too; a law needs no other run beside it. */
export function dataLayers(
  plot: LabPlot,
  { spread, kept }: DataShown,
  { timeUnitS, perS, end }: DataFrame,
): DataLayers {
  const lines = plot.lines.filter(
    (line): line is Measured => line.column !== undefined && line.law !== true,
  );
  const floor = plot.scale === 'log' ? (plot.floor ?? 1) : -Infinity;
  const several = lines.length > 1;
  let top = 0;
  /** The points before the axis ends; what a log axis cannot show is a gap. */
  const pointsOf = (times: ArrayLike<number>, values: ArrayLike<number>, below = NaN) => {
    const x = Array.from(times, (time) => time * timeUnitS * perS).filter(
      (at) => at <= end * (1 + Number.EPSILON * 8),
    );
    const y = x.map((_, row) => {
      const value = values[row] ?? NaN;
      if (value > top) top = value;
      return value < floor ? below : value;
    });
    return { x, y, length: x.length };
  };
  const labelOf = (line: Measured, label: string): string =>
    several ? `${english.readings[line.reading]}, ${label}` : label;

  const bands = lines.flatMap((line, place): Layer[] => {
    const of = spread?.columns[line.column];
    if (!spread || !of) return [];
    // Beside one curve of the scene what belongs to many runs has a colour of its own.
    const tone: Tone = several ? line.side : 'accent';
    const low = pointsOf(spread.times, of.low, floor);
    const high = pointsOf(spread.times, of.high, floor);
    const { runs } = spread;
    return [
      {
        kind: 'band',
        id: `band-${line.column}`,
        label: labelOf(line, words.band(runs, bandPercents.low, bandPercents.high)),
        tone,
        hatch: several ? (place === 0 ? 'rising' : 'falling') : 'plain',
        points: { x: low.x, low: low.y, high: high.y, length: low.length },
      },
      {
        kind: 'line',
        id: `mean-${line.column}`,
        label: labelOf(line, words.mean(runs)),
        // Its band stands for it where there are several.
        ...(several && { named: '' }),
        tone,
        dash: 'dashDotted',
        marker: 'diamond',
        points: pointsOf(spread.times, of.mean),
      },
    ];
  });
  const others = kept.flatMap(({ run, called }) =>
    lines.flatMap((line, place): Layer[] => {
      const values = run.curves.columns[line.column];
      if (!values) return [];
      const tone: Tone = several ? line.side : 'quiet';
      return [
        {
          kind: 'line',
          id: `kept-${run.name}-${line.column}`,
          label: labelOf(line, `${run.name}: ${called}`),
          // The first of a run names them all: they are drawn alike.
          ...(several && { named: place === 0 ? `${run.name}: ${called}` : '' }),
          tone,
          ...looks[run.name],
          points: pointsOf(run.curves.times, values),
        },
      ];
    }),
  );
  return { layers: [...bands, ...others], top };
}
