/** What was published as bars: each with its n of N where it is known, in the order told, never by length. */
import { useMemo, type ReactNode } from 'react';
import type {
  BarGroupId,
  BarsPlot,
  FigureBar,
  ReviewBar,
  TrialBar,
} from '../../lesson/plotKinds.ts';
import type { PlotId } from '../../lesson/plots.ts';
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

/** The number first, then of how many. */
function bar(value: number, unit: BarsPlot['unit'], counts: string): Bar {
  const said = evidenceWords.axes[unit].say(value);
  return { value, text: counts === '' ? said : `${said}, ${counts}` };
}

const nothing: Bar = { value: NaN, text: evidenceWords.noGroup };

function trialBar({ trial: id, measure, group }: TrialBar): Bar {
  const outcome = trials.find((trial) => trial.id === id)?.[measure] ?? notReported;
  if (outcome === notReported) return { value: NaN, text: evidenceWords.notReported };
  const groups: readonly (Share | Median)[] = outcome.groups;
  const found = groups.find((one) => one.group === group);
  if (!found) return nothing;
  if ('months' in found) {
    return typeof found.months === 'number'
      ? bar(found.months, 'months', '')
      : { value: NaN, text: found.months };
  }
  const { n, of } = found;
  const counts = n === undefined || of === undefined ? '' : `${n}/${of}`;
  return bar(Number((percentOf(found) ?? NaN).toPrecision(2)), 'percent', counts);
}

function reviewBar({ review }: ReviewBar): Bar {
  const { fromPercent, toPercent }: ReviewFinding = reviewFindings[review];
  if (fromPercent === undefined) return { value: toPercent, text: evidenceWords.atMost(toPercent) };
  const middle = (fromPercent + toPercent) / 2;
  return {
    value: middle,
    low: fromPercent,
    high: toPercent,
    text: evidenceWords.between(fromPercent, toPercent),
  };
}

function barOf(spec: TrialBar | FigureBar | ReviewBar | null): Bar {
  if (spec === null) return nothing;
  if ('trial' in spec) return trialBar(spec);
  if ('review' in spec) return reviewBar(spec);
  return bar(parameters[spec.figure].value, 'percent', '');
}

/** Ends that an axis may have: the first that no bar reaches. */
const ends = { percent: [20, 50, 100], months: [12, 24, 48] } as const;

export function TrialBars({ id, plot }: { id: PlotId; plot: BarsPlot }): ReactNode {
  const { title, summary } = plotsWords.plots[id];
  const longest = useMemo(
    () =>
      Math.max(
        0,
        ...plot.rows.flatMap(({ bars }) =>
          bars
            .map(barOf)
            .flatMap(({ value, high }) => (Number.isNaN(value) ? [] : (high ?? value))),
        ),
      ),
    [plot],
  );
  const axis = useMemo((): NumberAxis => {
    const said = evidenceWords.axes[plot.unit];
    return {
      kind: 'linear',
      domain: [0, ends[plot.unit].find((end) => end > longest) ?? longest],
      title: said.title,
      tick: String,
      say: said.say,
      steps: plot.unit === 'months' ? [1, 2, 3, 6, 12] : [5, 10, 20, 25, 50],
    };
  }, [plot, longest]);
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
