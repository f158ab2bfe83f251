/** The step's plot: what this run has read so far against its clock, counts in classes, or a law over
 * the range of the control. */
import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetched } from '../shared/Fetched.tsx';
import type { PlotSide, RunPlot, StepPlot as AnyPlot } from '../../lesson/plotKinds.ts';
import { isPlotId, plots, type PlotId } from '../../lesson/plots.ts';
import { scenarios } from '../../lesson/scenarios.ts';
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
import { useSession } from '../shared/session.tsx';
import { markLayers } from './markLayers.ts';
import { useRun } from './run.ts';
import { createRunColumns, roundUp } from './runColumns.ts';
import { TallyPlot } from './TallyPlot.tsx';

// Laws bring the model's closed forms, which few plots need.
const LawPlot = fetched(async () => (await import('./LawPlot.tsx')).LawPlot);

// So does what was published, and what must be said of the population model.
const TrialBars = fetched(async () => (await import('../evidence/TrialBars.tsx')).TrialBars);
const Studies = fetched(async () => (await import('../evidence/Studies.tsx')).Studies);
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

function timeAxis(durationS: number): { axis: NumberAxis; perS: number } {
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

const sayIn: Readonly<Record<RunPlot['unit'], (value: number) => string>> = {
  molecules: sayCount,
  blasts: sayCount,
  s: sayDuration,
  level: sayLevel,
  cellsPerUl: sayPerUl,
  drugAndIl6: sayLevel,
};

function valueAxis({ scale, unit, floor = 1 }: RunPlot, top: number): NumberAxis {
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
function topOf({ marks = [] }: RunPlot): number {
  const tops = marks.map((mark) => {
    if (mark.kind === 'band') return mark.high;
    if (mark.axis === 'x') return 0;
    return mark.kind === 'line' ? mark.at : mark.to;
  });
  return Math.max(LEAST_TOP, ...tops);
}

export function StepPlot({ id }: { id: PlotId }): ReactNode {
  const plot: AnyPlot = plots[id];
  const { beside } = plot;
  return (
    <>
      <div className="step-plot">
        <OnePlot id={id} plot={plot} />
      </div>
      {beside !== undefined && isPlotId(beside) && <StepPlot id={beside} />}
    </>
  );
}

function OnePlot({ id, plot }: { id: PlotId; plot: AnyPlot }): ReactNode {
  switch (plot.kind) {
    case 'run':
      return <OfRun id={id} plot={plot} />;
    case 'tally':
      return <TallyPlot id={id} plot={plot} />;
    case 'law':
      return (
        <Suspense fallback={null}>
          <LawPlot id={id} plot={plot} />
        </Suspense>
      );
    case 'bars':
      return (
        <Suspense fallback={null}>
          <TrialBars id={id} plot={plot} />
        </Suspense>
      );
    case 'studies':
      return (
        <Suspense fallback={null}>
          <Studies plot={plot} />
        </Suspense>
      );
  }
}

function OfRun({ id, plot }: { id: PlotId; plot: RunPlot }): ReactNode {
  const { history, readings } = useSession();
  const { durationS } = scenarios[useRun().run.scenario];
  const [top, setTop] = useState(() => roundUp(topOf(plot), LEAST_TOP));
  const { axis: x, perS } = useMemo(() => timeAxis(durationS), [durationS]);
  const y = useMemo(() => valueAxis(plot, top), [plot, top]);
  const run = useMemo(() => createRunColumns(plot, history, perS), [plot, history, perS]);
  const layers = useMemo(
    (): readonly Layer[] => [
      ...markLayers(plot.marks ?? [], perS),
      ...run.columns.map(({ line, points }): Layer => ({
        kind: 'line',
        id: line.reading,
        label: english.readings[line.reading],
        tone: line.side,
        dash: line.law ? 'dashed' : line.other ? 'dotted' : 'solid',
        marker: markers[line.side],
        points,
      })),
    ],
    [plot, perS, run],
  );
  useEffect(() => {
    const fit = (): void => setTop(roundUp(Math.max(run.refill(), topOf(plot)), LEAST_TOP));
    fit();
    return readings.subscribe(fit);
  }, [plot, readings, run]);
  return (
    <>
      <Plot
        title={plotsWords.plots[id].title}
        summary={plotsWords.plots[id].summary}
        x={x}
        y={y}
        layers={layers}
        words={plotsWords}
        growth={readings}
      />
      {plot.cautions && (
        <Suspense fallback={null}>
          <Cautions />
        </Suspense>
      )}
    </>
  );
}
