/** What the review says besides trials: how adults fare with chemotherapy, and when the drug was approved.
 * Frozen at its date (`evidenceDate`). */

/** A share of adult patients, per cent; where an end is not given, the review says only "under" or "over". */
export interface ReviewFinding {
  readonly fromPercent?: number;
  readonly toPercent: number;
  /** The section of the review, and its own reference numbers. */
  readonly section: string;
  readonly references: readonly number[];
}

/** `remission`: complete remission with chemotherapy. `cure`: cured of all adults. `cureRelapsed`: cured
 * of those with relapsed or refractory disease. */
export const reviewFindings = {
  remission: { fromPercent: 80, toPercent: 95, section: 'Introduction', references: [3] },
  cure: { fromPercent: 30, toPercent: 50, section: 'Introduction', references: [3] },
  cureRelapsed: { toPercent: 10, section: 'Introduction', references: [7, 8] },
} as const satisfies Record<string, ReviewFinding>;

export type ReviewFindingId = keyof typeof reviewFindings;

/** Approvals in the United States that the review names. */
export const approvals = {
  accelerated: { year: 2014, setting: 'relapsed or refractory' },
  full: { year: 2017, setting: 'relapsed or refractory' },
  residual: { year: 2018, setting: 'MRD-positive' },
} as const;
