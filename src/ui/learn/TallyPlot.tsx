/** How many there are of each class, now: touches by their bridges, T cells by their kills. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { TallyPlot as Spec } from '../../lesson/plotKinds.ts';
import type { PlotId } from '../../lesson/plots.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { sayCount } from '../../lesson/words/format.ts';
import { Plot } from '../plots/Plot.tsx';
import type { Layer, NumberAxis } from '../plots/plotSpec.ts';
import { useSession } from '../shared/session.tsx';
import { markLayers } from './markLayers.ts';
import { roundUp } from './runColumns.ts';
import { createTallyBins } from './tallyBins.ts';

/** The top of the axis is at least this. */
const LEAST_TOP = 5;

export function TallyPlot({ id, plot }: { id: PlotId; plot: Spec }): ReactNode {
  const { readings } = useSession();
  const { classes, marks, reading, side, width } = plot;
  const [top, setTop] = useState(LEAST_TOP);
  const said = plotsWords.tallies[reading];
  const tally = useMemo(() => createTallyBins(plot), [plot]);
  const layers = useMemo(
    (): Layer[] => [
      {
        kind: 'histogram',
        id: reading,
        label: said.counts,
        tone: side,
        hatch: 'plain',
        bins: tally.bins,
      },
      ...markLayers(marks ?? [], 1),
    ],
    [marks, reading, said, side, tally],
  );
  const [x, y] = useMemo((): [NumberAxis, NumberAxis] => {
    const say = (value: number): string => {
      if (width !== undefined) return sayCount(value);
      const whole = Math.round(value);
      return whole >= classes - 1 ? plotsWords.orMore(sayCount(classes - 1)) : sayCount(whole);
    };
    return [
      {
        kind: 'linear',
        domain: width === undefined ? [-0.5, classes - 0.5] : [0, classes * width],
        title: said.classes,
        // A tick at nought may come as minus nought.
        tick: (value) => sayCount(Math.abs(value)),
        say,
        steps: width === undefined ? [1, 2, 5] : [width, 5 * width],
      },
      {
        kind: 'linear',
        domain: [0, top],
        title: said.counts,
        tick: sayCount,
        say: sayCount,
        steps: [1, 2, 5, 10, 20, 50, 100, 200, 500],
      },
    ];
  }, [classes, said, top, width]);
  useEffect(() => {
    const fit = (): void => setTop(roundUp(tally.refill(readings.getState()), LEAST_TOP));
    fit();
    return readings.subscribe(fit);
  }, [readings, tally]);
  const { title, summary } = plotsWords.plots[id];
  return (
    <Plot
      title={title}
      summary={summary}
      x={x}
      y={y}
      layers={layers}
      words={plotsWords}
      growth={readings}
    />
  );
}
