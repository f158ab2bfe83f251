/** One clinical study as the review reports it: what was counted, of whom, and what was not said. */

export const notReported = 'not reported';
export type NotReported = typeof notReported;

/** A share of patients. Where `countsFrom` is absent, counts and per cent are the review's. */
export interface Share {
  /** The arm or subgroup, where the figure is not of all patients. */
  readonly group?: string;
  readonly n?: number;
  readonly of?: number;
  /** As printed, even where the counts give another. */
  readonly percent?: number;
  /** What the whole consists of, where it is not everyone enrolled: responders, evaluable patients. */
  readonly among?: string;
  /** Where a count comes from that the review does not give. */
  readonly countsFrom?: 'arithmetic' | 'primary report';
}

/** A time in months to which half of a group came. */
export interface Median {
  readonly group?: string;
  readonly months: number | 'not reached';
}

export interface ShareOutcome {
  readonly kind: 'share';
  readonly measure: string;
  readonly groups: readonly [Share, ...Share[]];
  readonly p?: string;
  readonly hazardRatio?: number;
}

export interface MedianOutcome {
  readonly kind: 'median';
  readonly measure: string;
  readonly groups: readonly [Median, ...Median[]];
  readonly p?: string;
  readonly hazardRatio?: number;
}

export type Outcome = ShareOutcome | MedianOutcome;

/** A caution about a figure, and what it rests on. */
export interface Footnote {
  readonly text: string;
  readonly basis: 'review' | 'arithmetic' | 'primary report';
}

export type Setting = 'relapsed or refractory' | 'Ph-positive' | 'MRD-positive' | 'newly diagnosed';

export interface Trial {
  readonly id: string;
  readonly name: string;
  /** The section of the review that tells of it. */
  readonly setting: Setting;
  readonly citation: string;
  readonly doi?: string;
  /** Numbers in the review's list of references. */
  readonly reviewReferences: readonly number[];
  /** Whether all patients (or a whole arm), some, or none were given blinatumomab. */
  readonly blinatumomab: 'all' | 'some' | 'none';
  readonly phase: string;
  readonly design: string;
  readonly population: string;
  readonly patients: number | NotReported;
  readonly dose: string | NotReported;
  readonly response: ShareOutcome | NotReported;
  readonly mrdNegative: ShareOutcome | NotReported;
  readonly overallSurvival: Outcome | NotReported;
  /** Neurologic events of grade 3 or higher. */
  readonly neurologicEvents: ShareOutcome | NotReported;
  readonly cytokineRelease: ShareOutcome | NotReported;
  readonly further: readonly Outcome[];
  readonly footnotes: readonly Footnote[];
}

/** The per cent to show for a share: as printed, else from its counts, else none. */
export function percentOf({ n, of, percent }: Share): number | undefined {
  if (percent !== undefined) return percent;
  return n === undefined || of === undefined ? undefined : (100 * n) / of;
}
