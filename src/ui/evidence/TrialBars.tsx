/** What was published as bars: each with its n of N where it is known, in the order told, never by length. */
import { useMemo, type ReactNode } from 'react';
import type {
  BarGroupId,
  BarsPlot,
  FigureBar,
  PlotId,
  ReviewBar,
  TrialBar,
} from '../../lesson/plots.ts';
import { evidenceWords } from '../../lesson/words/en/evidenceView.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import { parameters } from '../../science/parameters.ts';
import { reviewFindings, type ReviewFinding } from '../../science/reviewFindings.ts';
import { notReported, percentOf, type Median, type Share } from '../../science/trial.ts';
import { trials } from '../../science/trials.ts';
import { BarPlot } from '../plots/BarPlot.tsx';
import type { Bar, BarGroup, Hatch, NumberAxis, Tone } from '../plots/plotSpec.ts';

const looks: Readonly<Record<BarGroupId, { readonly tone: Tone; readonly hatch: Hatch }>> = {
  drug: { tone: 'accent', hatch: 'rising' },
  chemotherapy: { tone: 'quiet', hatch: 'falling' },
  share: { tone: 'accent', hatch: 'plain' },
};

const nothing: Bar = { value: NaN, text: evidenceWords.noGroup };

function trialBar({ trial: id, measure, group }: TrialBar): Bar {
  const outcome = trials.find((trial) => trial.id === id)?.[measure] ?? notReported;
  if (outcome === notReported) return { value: NaN, text: evidenceWords.notReported };
  const groups: readonly (Share | Median)[] = outcome.groups;
  const found = groups.find((one) => one.group === group);
  if (!found) return nothing;
  if ('months' in found) {
    return typeof found.months === 'number'
      ? { value: found.months, text: '' }
      : { value: NaN, text: found.months };
  }
  const { n, of } = found;
  const text = n === undefined || of === undefined ? evidenceWords.noCounts : `${n}/${of}`;
  return { value: percentOf(found) ?? NaN, text };
}

function reviewBar({ review }: ReviewBar): Bar {
  const { fromPercent, toPercent }: ReviewFinding = reviewFindings[review];
  if (fromPercent === undefined) return { value: toPercent, text: evidenceWords.atMost };
  const middle = (fromPercent + toPercent) / 2;
  return { value: middle, low: fromPercent, high: toPercent, text: evidenceWords.middle };
}

function barOf(bar: TrialBar | FigureBar | ReviewBar | null): Bar {
  if (bar === null) return nothing;
  if ('trial' in bar) return trialBar(bar);
  if ('review' in bar) return reviewBar(bar);
  return { value: parameters[bar.figure].value, text: evidenceWords.noCounts };
}

const FULL_PERCENT = 100;
const TOP_MONTHS = 12;

export function TrialBars({ id, plot }: { id: PlotId; plot: BarsPlot }): ReactNode {
  const { title, summary } = plotsWords.plots[id];
  const axis = useMemo((): NumberAxis => {
    const said = evidenceWords.axes[plot.unit];
    return {
      kind: 'linear',
      domain: [0, plot.unit === 'percent' ? FULL_PERCENT : TOP_MONTHS],
      title: said.title,
      tick: String,
      say: said.say,
      ...(plot.unit === 'months' && { steps: [1, 2, 3, 6, 12] }),
    };
  }, [plot]);
  const [names, groups] = useMemo(
    (): [string[], BarGroup[]] => [
      plot.rows.map((row) => evidenceWords.rows[row.id]),
      plot.groups.map((group, at) => ({
        id: group,
        label: evidenceWords.groups[group],
        ...looks[group],
        bars: plot.rows.map(({ bars }) => barOf(bars[at] ?? null)),
      })),
    ],
    [plot],
  );
  return (
    <>
      <BarPlot
        title={title}
        summary={summary}
        axis={axis}
        namesTitle={evidenceWords.what}
        names={names}
        groups={groups}
        words={plotsWords}
      />
      <p className="quiet evidence-foot">{evidenceWords.foot[id] ?? evidenceWords.asOf}</p>
    </>
  );
}
