/** The step's plot: what this run has read so far against its clock, counts in classes, or a law over
 * the range of the control. */
import { Suspense, type ReactNode } from 'react';
import { coming, fetched } from '../shared/Fetched.tsx';
import type { RunPlot as RunSpec, StepPlot as AnyPlot } from '../../lesson/plotKinds.ts';
import { isPlotId, plots, type PlotId } from '../../lesson/plots.ts';
import { scenarios } from '../../lesson/scenarios.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { useRun } from './run.ts';
import { RunPlot } from './RunPlot.tsx';
import { TallyPlot } from './TallyPlot.tsx';

// Laws bring the model's closed forms, which few plots need.
const LawPlot = fetched(async () => (await import('./LawPlot.tsx')).LawPlot);

// So does what was published.
const TrialBars = fetched(async () => (await import('../evidence/TrialBars.tsx')).TrialBars);
const Studies = fetched(async () => (await import('../evidence/Studies.tsx')).Studies);

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
        <Suspense fallback={coming}>
          <LawPlot id={id} plot={plot} />
        </Suspense>
      );
    case 'bars':
      return (
        <Suspense fallback={coming}>
          <TrialBars id={id} plot={plot} />
        </Suspense>
      );
    case 'studies':
      return (
        <Suspense fallback={coming}>
          <Studies plot={plot} />
        </Suspense>
      );
  }
}

function OfRun({ id, plot }: { id: PlotId; plot: RunSpec }): ReactNode {
  const { durationS } = scenarios[useRun().run.scenario];
  const { title, summary } = plotsWords.plots[id];
  return <RunPlot plot={plot} title={title} summary={summary} durationS={durationS} />;
}
