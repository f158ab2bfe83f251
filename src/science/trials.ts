/** The clinical evidence the review names, as data, frozen at its date. */

import type { Trial } from './trial.ts';
import { combinationTrials } from './trials/combinations.ts';
import { mrdAndFrontlineTrials } from './trials/mrdAndFrontline.ts';
import { phPositiveTrials } from './trials/phPositive.ts';
import { relapsedTrials } from './trials/relapsed.ts';

/** Said wherever a trial's figure is shown. */
export const evidenceDate = 'February 2020';

/** Said wherever trials stand side by side; they are never sorted by outcome. */
export const evidenceCaution =
  'Do not rank these rows: patients, doses, definitions and denominators differ. All figures come from the running text of the review, whose tables were not available.';

/** In the order in which the review tells of them. */
const everyTrial = [
  ...relapsedTrials,
  ...combinationTrials.filter(({ setting }) => setting === 'relapsed or refractory'),
  ...phPositiveTrials.filter(({ setting }) => setting === 'Ph-positive'),
  ...mrdAndFrontlineTrials,
  ...combinationTrials.filter(({ setting }) => setting === 'newly diagnosed'),
  ...phPositiveTrials.filter(({ setting }) => setting === 'newly diagnosed'),
];

export type TrialId = (typeof everyTrial)[number]['id'];

export const trials: readonly (Trial & { readonly id: TrialId })[] = everyTrial;

/** Short forms used in the figures. */
export const trialAbbreviations = {
  CR: 'complete remission',
  CRh: 'CR with partial haematologic recovery',
  CRi: 'CR with incomplete haematologic recovery',
  CRp: 'CR without platelet recovery',
  MRD: 'minimal (measurable) residual disease',
  CRS: 'cytokine release syndrome',
  TKI: 'tyrosine kinase inhibitor',
} as const;

/** Trials under way that the review names, by what they try; some stand in two groups, as there. */
export const ongoingTrials = {
  'combinations in relapsed Ph-negative disease': ['NCT03518112', 'NCT02997761', 'NCT03160079'],
  'with a TKI in relapsed Ph-positive disease': ['NCT03263572', 'NCT03147612'],
  'first treatment, Ph-negative': ['NCT02003222', 'NCT02877303', 'NCT02143414', 'NCT03739814'],
  'first treatment, Ph-positive': ['NCT02143414', 'NCT03263572', 'NCT03147612'],
  'CAR T cells against blinatumomab': ['NCT03628053'],
  'with an antibody against PD-1': ['NCT03160079', 'NCT03512405', 'NCT02879695'],
  'under the skin, in lymphoma': ['NCT02961881'],
  'mini-hyper-CVD with inotuzumab': ['NCT01371630'],
} as const satisfies Record<string, readonly string[]>;
