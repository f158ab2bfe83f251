/** A law over the range of the step's control, with a mark where the control stands. */
import { useMemo, type ReactNode } from 'react';
import { controlOf } from '../../lesson/controls.ts';
import type { LawPlot as Spec } from '../../lesson/plotKinds.ts';
import type { PlotId } from '../../lesson/plots.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { sayMean } from '../../lesson/words/format.ts';
import { Plot } from '../plots/Plot.tsx';
import type { Layer, NumberAxis } from '../plots/plotSpec.ts';
import { useSessionStore } from '../shared/session.tsx';
import { lawCurve, markAt } from './laws.ts';
import { roundUp } from './runColumns.ts';
import { sayValue } from './typedValue.ts';

export function LawPlot({ id, plot }: { id: PlotId; plot: Spec }): ReactNode {
  const control = controlOf(plot.control);
  const stands = useSessionStore(
    (session) => session.address,
    (state) => state.value ?? control.start,
  );
  const curve = useMemo(() => lawCurve(plot), [plot]);
  const [x, y] = useMemo((): [NumberAxis, NumberAxis] => {
    const say = (value: number): string => sayValue(value, control);
    const top = Math.max(...Array.from(curve.y));
    return [
      {
        kind: 'log',
        domain: [control.low, control.high],
        title: plotsWords.levels(control.unit),
        tick: (value) => sayValue(value, control).replace(/\s[^\s]+$/, ''),
        say,
      },
      {
        kind: 'linear',
        domain: [0, roundUp(top, 1)],
        title: plotsWords.laws[plot.law].axis,
        tick: sayMean,
        say: sayMean,
      },
    ];
  }, [plot, control, curve]);
  const layers = useMemo((): Layer[] => {
    const { marks, laws } = plotsWords;
    return [
      ...(plot.range
        ? [
            {
              kind: 'range' as const,
              id: 'range',
              label: marks.range,
              tone: 'quiet' as const,
              axis: 'x' as const,
              hatch: 'rising' as const,
              low: markAt(plot.range[0], plot),
              high: markAt(plot.range[1], plot),
            },
          ]
        : []),
      {
        kind: 'line',
        id: plot.law,
        label: laws[plot.law].line,
        tone: 'tCell',
        dash: 'solid',
        marker: 'circle',
        points: curve,
      },
      ...plot.marks.map((mark): Layer => ({
        kind: 'reference',
        id: mark,
        label: marks.clinic,
        tone: 'quiet',
        axis: 'x',
        dash: 'dotted',
        at: markAt(mark, plot),
      })),
      {
        kind: 'reference',
        id: 'here',
        label: marks.here,
        tone: 'accent',
        axis: 'x',
        dash: 'solid',
        at: stands,
      },
    ];
  }, [plot, curve, stands]);
  const { title, summary } = plotsWords.plots[id];
  return <Plot title={title} summary={summary} x={x} y={y} layers={layers} words={plotsWords} />;
}
