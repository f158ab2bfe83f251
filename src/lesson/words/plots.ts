/** What the plots of the steps say: the shape every language fills in. */
import type { LawId, MarkId, PlotLine, RunPlot, TallyPlot } from '../plotKinds.ts';
import type { PlotId } from '../plots.ts';

export interface PlotsWords {
  readonly plots: Readonly<Record<PlotId, { readonly title: string; readonly summary: string }>>;
  readonly units: Readonly<Record<RunPlot['unit'], string>>;
  /** What is sorted into classes and what is counted in each, as titles of the axes. */
  readonly tallies: Readonly<
    Record<TallyPlot['reading'], { readonly classes: string; readonly counts: string }>
  >;
  /** The last class, from `count` on. */
  readonly orMore: (count: string) => string;
  readonly laws: Readonly<Record<LawId, { readonly line: string; readonly axis: string }>>;
  /** Lines that are not called as their reading is. */
  readonly called: Readonly<Record<NonNullable<PlotLine['called']>, string>>;
  /** The axis of a control's range, by its unit. */
  readonly levels: (unit: string) => string;
  /** The level of the clinic, the range that a test tube needs, and where the control stands. */
  readonly marks: { readonly clinic: string; readonly range: string; readonly here: string };
  /** What was published or worked out, beside a run. */
  readonly published: Readonly<Record<MarkId, string>>;
  readonly time: Readonly<Record<'day' | 'h' | 'min' | 's', string>>;
  readonly days: (days: string) => string;
  readonly asTable: string;
  readonly empty: string;
  readonly noValue: string;
  readonly keys: string;
  readonly range: (low: string, high: string) => string;
  readonly reading: (
    at: string,
    values: readonly { readonly label: string; readonly text: string }[],
  ) => string;
}
