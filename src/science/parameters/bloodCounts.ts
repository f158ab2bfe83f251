/** Blood counts under treatment: published courses and the minimal panel drawn from them. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const bloodCountParameters = {
  bCellClearMeanDay: {
    label: 'Blood B cells below 1/uL, average time',
    value: 2,
    unit: 'day',
    grade: 'published',
    ...cite('klinger2012'),
    note: 'MRD-positive patients.',
  },
  tCellNadirMaxDay: {
    label: 'Blood T-cell nadir, upper bound',
    value: 1,
    unit: 'day',
    grade: 'published',
    ...cite('klinger2012'),
    note: 'Klinger has the count back at baseline within a few days; the label says 7-14 days, with expansion in few patients. Both belong in the range shown.',
  },
  tCellExpansionFold: {
    label: 'Blood T cells at 2-3 weeks over baseline, average, lower bound',
    value: 2,
    unit: 'fold',
    grade: 'published',
    ...cite('klinger2012'),
  },
  panelKillMaxPerDay: {
    label: 'Minimal panel: largest kill rate per T cell',
    value: 10,
    unit: '1/day',
    low: 5,
    high: 16,
    grade: 'assumed',
    note: 'A choice inside the range of Halle 2016.',
  },
  panelHalfTrimers: {
    label: 'Minimal panel: trimers per contact at half-maximal killing',
    value: 3,
    unit: 'complexes',
    low: 3,
    high: 10,
    grade: 'assumed',
    note: 'A choice guided by Purbhoo 2004 (doi 10.1038/ni1058).',
  },
  panelHalfBlastsPerUl: {
    label: 'Minimal panel: blasts at half-maximal encounter',
    value: 1000,
    unit: 'cells/uL',
    low: 100,
    high: 1e5,
    grade: 'assumed',
    note: 'A modelling choice; no measured value is known.',
  },
  panelMarginationDepth: {
    label: 'Minimal panel: T cells left in blood at the nadir',
    value: 0.15,
    unit: 'unitless',
    low: 0.05,
    high: 0.4,
    grade: 'assumed',
    note: 'Follows the shape of the counts in Klinger 2012.',
  },
  panelMarginationTauDay: {
    label: 'Minimal panel: recovery time constant of margination',
    value: 2.5,
    unit: 'day',
    low: 1,
    high: 4,
    grade: 'assumed',
    note: 'Follows the shape of the counts in Klinger 2012.',
  },
} as const satisfies Record<string, Parameter>;
