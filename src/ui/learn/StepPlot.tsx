/** The step's plot: what this run has read so far against its clock, counts in classes, or a law over
 * the range of the control. */
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  isPlotId,
  plots,
  type PlotId,
  type RunPlot,
  type StepPlot as AnyPlot,
} from '../../lesson/plots.ts';
import { scenarios } from '../../lesson/scenarios.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { english } from '../../lesson/words/en/words.ts';
import { sayClock, sayCount } from '../../lesson/words/format.ts';
import { Plot } from '../plots/Plot.tsx';
import type { Layer, NumberAxis } from '../plots/plotSpec.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from './run.ts';
import { createRunColumns, roundUp } from './runColumns.ts';
import { TallyPlot } from './TallyPlot.tsx';

// Laws bring the model's closed forms, which few plots need.
const LawPlot = lazy(async () => ({ default: (await import('./LawPlot.tsx')).LawPlot }));

/** Units of the clock, and the spacings of ticks that are round in them. */
const timeUnits = {
  h: { seconds: 3600, steps: [1, 2, 3, 6, 12, 24] },
  min: { seconds: 60, steps: [1, 2, 5, 10, 15, 30, 60] },
  s: { seconds: 1, steps: [1, 2, 5, 10, 15, 30, 60] },
} as const;

/** The top of the axis is at least this. */
const LEAST_TOP = 10;

function timeAxis(durationS: number): { axis: NumberAxis; perS: number } {
  const unit = durationS >= 2 * 3600 ? 'h' : durationS >= 2 * 60 ? 'min' : 's';
  const { seconds, steps } = timeUnits[unit];
  const axis: NumberAxis = {
    kind: 'linear',
    domain: [0, durationS / seconds],
    title: plotsWords.time[unit],
    tick: sayCount,
    say: (time) => sayClock(time * seconds),
    steps,
  };
  return { axis, perS: 1 / seconds };
}

function valueAxis({ scale, unit }: RunPlot, top: number): NumberAxis {
  return {
    kind: scale,
    domain: [scale === 'log' ? 1 : 0, top],
    title: plotsWords.units[unit],
    tick: sayCount,
    say: unit === 's' ? sayClock : sayCount,
  };
}

export function StepPlot({ id }: { id: PlotId }): ReactNode {
  const plot: AnyPlot = plots[id];
  const { beside } = plot;
  return (
    <>
      <OnePlot id={id} plot={plot} />
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
  }
}

function OfRun({ id, plot }: { id: PlotId; plot: RunPlot }): ReactNode {
  const { history, readings } = useSession();
  const { durationS } = scenarios[useRun().run.scenario];
  const [top, setTop] = useState(LEAST_TOP);
  const { axis: x, perS } = useMemo(() => timeAxis(durationS), [durationS]);
  const y = useMemo(() => valueAxis(plot, top), [plot, top]);
  const run = useMemo(() => createRunColumns(plot, history, perS), [plot, history, perS]);
  const layers = useMemo(
    () =>
      run.columns.map(({ line, points }): Layer => ({
        kind: 'line',
        id: line.reading,
        label: english.readings[line.reading],
        tone: line.side,
        dash: line.law ? 'dashed' : 'solid',
        marker: line.side === 'blast' ? 'circle' : 'square',
        points,
      })),
    [run],
  );
  useEffect(() => {
    const fit = (): void => setTop(roundUp(run.refill(), LEAST_TOP));
    fit();
    return readings.subscribe(fit);
  }, [readings, run]);
  return (
    <Plot
      title={plotsWords.plots[id].title}
      summary={plotsWords.plots[id].summary}
      x={x}
      y={y}
      layers={layers}
      words={plotsWords}
      growth={readings}
    />
  );
}
