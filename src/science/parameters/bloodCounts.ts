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
  },
  tCellNadirMaxDay: {
    label: 'Blood T-cell nadir, upper bound',
    value: 1,
    unit: 'day',
    grade: 'published',
    ...cite('klinger2012'),
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
  },
  panelHalfTrimers: {
    label: 'Minimal panel: trimers per contact at half-maximal killing',
    value: 3,
    unit: 'complexes',
    low: 3,
    high: 10,
    grade: 'assumed',
  },
  panelHalfBlastsPerUl: {
    label: 'Minimal panel: blasts at half-maximal encounter',
    value: 1000,
    unit: 'cells/uL',
    low: 100,
    high: 1e5,
    grade: 'assumed',
  },
  panelMarginationDepth: {
    label: 'Minimal panel: T cells left in blood at the nadir',
    value: 0.15,
    unit: 'unitless',
    low: 0.05,
    high: 0.4,
    grade: 'assumed',
  },
  panelMarginationTauDay: {
    label: 'Minimal panel: recovery time constant of margination',
    value: 2.5,
    unit: 'day',
    low: 1,
    high: 4,
    grade: 'assumed',
  },
} as const satisfies Record<string, Parameter>;
