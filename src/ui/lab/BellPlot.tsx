/** The bell of bridges in solution with a mark where this run sits and where patients are. */
import { useMemo, type ReactNode } from 'react';
import type { LabBell } from '../../lesson/lab/experiment.ts';
import { dose } from '../../lesson/lab/dose.ts';
import { labWords } from '../../lesson/words/en/lab.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { sayMean } from '../../lesson/words/format.ts';
import { bridgesInSolution, hookCurve } from '../../sim/doseLaw.ts';
import { roundUp } from '../learn/runColumns.ts';
import { Plot } from '../plots/Plot.tsx';
import type { Layer, NumberAxis } from '../plots/plotSpec.ts';
import { sayLevel, sayNumber } from './sayControl.ts';

const words = labWords.bell;
const POINTS = 161;

export function BellPlot({ bell }: { bell: LabBell }): ReactNode {
  const { drugPgPerMl, cd19Copies, kdCd19Molar, kdCd3Molar } = bell;
  const { drug } = dose.controls;
  const rule = drug?.kind === 'number' ? drug.rule : null;
  const seen = drug?.kind === 'number' ? drug.seen : undefined;
  const shown = useMemo(() => {
    if (rule === null) return null;
    const cells = { cd19Copies, kdCd19Molar, kdCd3Molar };
    const decades = Math.log10(rule.high / rule.low);
    const curve = hookCurve(POINTS, cells, { lowestPgPerMl: rule.low, decades });
    const say = (value: number): string => sayNumber(value, rule);
    const x: NumberAxis = {
      kind: 'log',
      domain: [rule.low, rule.high],
      title: words.levels,
      tick: (value) => sayLevel(value).replace('/mL', ''),
      say,
    };
    const y: NumberAxis = {
      kind: 'linear',
      domain: [0, roundUp(curve.peakBridgesPerBlast, 1)],
      title: words.axis,
      tick: sayMean,
      say: sayMean,
    };
    const here = bridgesInSolution(drugPgPerMl, cells);
    const layers: Layer[] = [
      ...(seen
        ? [
            {
              kind: 'range' as const,
              id: 'clinic',
              label: words.clinic,
              tone: 'quiet' as const,
              axis: 'x' as const,
              hatch: 'rising' as const,
              ...seen,
            },
          ]
        : []),
      {
        kind: 'line',
        id: 'bell',
        label: words.law,
        tone: 'tCell',
        dash: 'solid',
        marker: 'circle',
        points: { x: curve.levelsPgPerMl, y: curve.bridgesPerBlast, length: POINTS },
      },
      {
        kind: 'reference',
        id: 'here',
        label: words.here,
        tone: 'accent',
        axis: 'x',
        dash: 'solid',
        at: drugPgPerMl,
      },
      {
        kind: 'dots',
        id: 'sits',
        label: words.sits(sayMean(here)),
        tone: 'accent',
        marker: 'diamond',
        points: { x: [drugPgPerMl], y: [here], length: 1 },
      },
    ];
    return { x, y, layers };
  }, [rule, seen, drugPgPerMl, cd19Copies, kdCd19Molar, kdCd3Molar]);
  if (shown === null) return null;
  const { title, summary } = labWords.plots.bell;
  return (
    <Plot
      title={title}
      summary={summary}
      x={shown.x}
      y={shown.y}
      layers={shown.layers}
      words={plotsWords}
    />
  );
}
