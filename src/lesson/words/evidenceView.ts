/** What the views of published numbers say: the shape every language fills in. */
import type { Footnote, Setting, Trial } from '../../science/trial.ts';
import type { PopulationCaveatId } from '../../sim/populationCaveats.ts';
import type { BarGroupId, BarRowId, BarsPlot } from '../plotKinds.ts';
import type { PlotId } from '../plots.ts';

type Measure =
  | 'response'
  | 'mrdNegative'
  | 'overallSurvival'
  | 'neurologicEvents'
  | 'cytokineRelease';

export interface EvidenceViewWords {
  readonly axes: Readonly<
    Record<BarsPlot['unit'], { readonly title: string; readonly say: (value: number) => string }>
  >;
  readonly groups: Readonly<Record<BarGroupId, string>>;
  readonly rows: Readonly<Record<BarRowId, string>>;
  /** What the names of bars are. */
  readonly what: string;
  /** Beside a bar: what is not known of it. */
  readonly noGroup: string;
  readonly notReported: string;
  /** Beside a bar that stands for a range. */
  readonly between: (low: number, high: number) => string;
  readonly atMost: (percent: number) => string;
  /** Under all bars, or under those of one plot. */
  readonly asOf: string;
  readonly foot: Readonly<Partial<Record<PlotId, string>>>;
  readonly studies: string;
  readonly filter: string;
  readonly setting: string;
  readonly everySetting: string;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly drugOnly: string;
  readonly count: (studies: number) => string;
  readonly date: (date: string) => string;
  readonly approved: (years: string) => string;
  readonly measures: Readonly<Record<Measure | 'further', string>>;
  readonly patients: (count: number) => string;
  readonly noPatients: string;
  readonly footnotes: (count: number) => string;
  readonly design: (phase: Trial['phase'], design: string) => string;
  readonly dose: (dose: string) => string;
  readonly among: (whole: string) => string;
  readonly percent: (percent: number) => string;
  readonly months: (months: number) => string;
  readonly basis: Readonly<Record<Footnote['basis'], string>>;
  /** Of the population model; the first is always open. */
  readonly cautions: Readonly<Record<PopulationCaveatId, string>>;
  readonly moreCautions: (count: number) => string;
}
