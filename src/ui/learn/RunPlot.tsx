/** A plot of readings of the run against its clock, which grows as the run goes on. */
import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PlotSide, RunPlot as Spec } from '../../lesson/plotKinds.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { english } from '../../lesson/words/en/words.ts';
import {
  sayClock,
  sayCount,
  sayDuration,
  sayLevel,
  sayMean,
  sayPerUl,
} from '../../lesson/words/format.ts';
import { Plot } from '../plots/Plot.tsx';
import type { Layer, Marker, NumberAxis } from '../plots/plotSpec.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { useSession } from '../shared/session.tsx';
import { markLayers } from './markLayers.ts';
import { createRunColumns, roundUp } from './runColumns.ts';

// What must be said of the population model comes with the first plot of it.
const Cautions = fetched(async () => (await import('../evidence/Cautions.tsx')).Cautions);

/** Units of the clock, and the spacings of ticks that are round in them. */
const timeUnits = {
  day: { seconds: 24 * 3600, steps: [1, 2, 7, 14, 28] },
  h: { seconds: 3600, steps: [1, 2, 3, 6, 12, 24] },
  min: { seconds: 60, steps: [1, 2, 5, 10, 15, 30, 60] },
  s: { seconds: 1, steps: [1, 2, 5, 10, 15, 30, 60] },
} as const;

/** The top of the axis is at least this. */
const LEAST_TOP = 10;

export function timeAxis(durationS: number): { axis: NumberAxis; perS: number } {
  const unit =
    durationS >= 4 * 24 * 3600
      ? 'day'
      : durationS >= 2 * 3600
        ? 'h'
        : durationS >= 2 * 60
          ? 'min'
          : 's';
  const { seconds, steps } = timeUnits[unit];
  const axis: NumberAxis = {
    kind: 'linear',
    domain: [0, durationS / seconds],
    title: plotsWords.time[unit],
    tick: sayCount,
    say: (time) => (unit === 'day' ? plotsWords.days(sayMean(time)) : sayClock(time * seconds)),
    steps,
  };
  return { axis, perS: 1 / seconds };
}

const sayIn: Readonly<Record<Spec['unit'], (value: number) => string>> = {
  molecules: sayCount,
  blasts: sayCount,
  s: sayDuration,
  level: sayLevel,
  cellsPerUl: sayPerUl,
  drugAndIl6: sayLevel,
};

function valueAxis({ scale, unit, floor = 1 }: Spec, top: number): NumberAxis {
  return {
    kind: scale,
    domain: [scale === 'log' ? floor : 0, top],
    title: plotsWords.units[unit],
    tick: scale === 'log' ? sayMean : sayCount,
    say: sayIn[unit],
  };
}

const markers: Readonly<Record<PlotSide, Marker>> = {
  blast: 'circle',
  tCell: 'square',
  accent: 'diamond',
  quiet: 'cross',
  il6: 'triangle',
};

/** The highest that a mark on the axis of values reaches. */
function topOf({ marks = [] }: Spec): number {
  const tops = marks.map((mark) => {
    if (mark.kind === 'band') return mark.high;
    if (mark.axis === 'x') return 0;
    return mark.kind === 'line' ? mark.at : mark.to;
  });
  return Math.max(LEAST_TOP, ...tops);
}

interface RunPlotProps {
  readonly plot: Spec;
  readonly title: string;
  readonly summary: string;
  readonly durationS: number;
  /** Under the run's own lines. */
  readonly behind?: readonly Layer[];
  /** The highest value among them. */
  readonly behindTop?: number;
}

const nothing: readonly Layer[] = [];

export function RunPlot({
  plot,
  title,
  summary,
  durationS,
  behind = nothing,
  behindTop = 0,
}: RunPlotProps): ReactNode {
  const { history, readings } = useSession();
  const least = Math.max(topOf(plot), behindTop);
  const [top, setTop] = useState(() => roundUp(least, LEAST_TOP));
  const { axis: x, perS } = useMemo(() => timeAxis(durationS), [durationS]);
  const y = useMemo(() => valueAxis(plot, top), [plot, top]);
  const run = useMemo(() => createRunColumns(plot, history, perS), [plot, history, perS]);
  const layers = useMemo(
    (): readonly Layer[] => [
      ...markLayers(plot.marks ?? [], perS),
      ...behind,
      ...run.columns.map(({ line, points }): Layer => ({
        kind: 'line',
        id: line.reading,
        label: line.called ? plotsWords.called[line.called] : english.readings[line.reading],
        tone: line.side,
        dash: line.law ? 'dashed' : line.other ? 'dotted' : 'solid',
        marker: markers[line.side],
        points,
      })),
    ],
    [plot, perS, behind, run],
  );
  useEffect(() => {
    const fit = (): void => setTop(roundUp(Math.max(run.refill(), least), LEAST_TOP));
    fit();
    return readings.subscribe(fit);
  }, [least, readings, run]);
  return (
    <>
      <Plot
        title={title}
        summary={summary}
        x={x}
        y={y}
        layers={layers}
        words={plotsWords}
        growth={readings}
      />
      {plot.cautions && (
        <Fetched>
          <Suspense fallback={coming}>
            <Cautions />
          </Suspense>
        </Fetched>
      )}
    </>
  );
}
