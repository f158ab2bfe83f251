/** The live plots of an experiment, with many runs and kept ones behind the run of the scene. */
import { useMemo, type ReactNode } from 'react';
import type { LabPlot } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { RunPlot, timeAxis } from '../learn/RunPlot.tsx';
import { BellPlot } from './BellPlot.tsx';
import { dataLayers } from './dataLayers.ts';
import type { LabData } from './useLabData.ts';

function Live({
  plot,
  data: { experiment, shown },
  durationS,
}: {
  plot: LabPlot;
  data: LabData;
  durationS: number;
}): ReactNode {
  const { layers, top } = useMemo(() => {
    const { perS } = timeAxis(durationS);
    const { timeUnitS } = experiment;
    return dataLayers(plot, shown, { timeUnitS, perS, end: durationS * perS });
  }, [plot, shown, experiment, durationS]);
  const { title, summary } = words.plots[plot.id];
  return (
    <RunPlot
      plot={plot}
      title={title}
      summary={summary}
      durationS={durationS}
      behind={layers}
      behindTop={top}
    />
  );
}

export function LabPlots({ data, durationS }: { data: LabData; durationS: number }): ReactNode {
  const { experiment, values } = data;
  const bell = experiment.bell(values);
  return (
    <div className="lab-plots">
      {experiment.plots.map((plot) => (
        // A run of another length has another axis.
        <Live key={`${plot.id} ${durationS}`} plot={plot} data={data} durationS={durationS} />
      ))}
      {bell && <BellPlot bell={bell} />}
    </div>
  );
}
