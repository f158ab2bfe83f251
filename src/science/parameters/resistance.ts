/** Antigen loss, regulatory T cells and disease burden: what goes with failure. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const resistanceParameters = {
  cd19NegativeRelapseLowPct: {
    label: 'CD19 loss at relapse or failure, low estimate',
    value: 8,
    unit: '%',
    grade: 'published',
    ...cite('jabbour2018'),
    where: '5 of 61',
  },
  cd19NegativeRelapseHighPct: {
    label: 'CD19 loss at relapse, high estimate',
    value: 35,
    unit: '%',
    grade: 'published',
    ...cite('aldoss2017'),
  },
  cd19TraffickingRelapseLowPct: {
    label: 'CD19-negative relapse, share quoted by the trafficking paper, low',
    value: 10,
    unit: '%',
    grade: 'published',
    ...cite('braig2017'),
  },
  cd19TraffickingRelapseHighPct: {
    label: 'Same, high',
    value: 20,
    unit: '%',
    grade: 'published',
    ...cite('braig2017'),
  },
  tregRespondersPct: {
    label: 'Pretreatment Treg share, responders',
    value: 4.82,
    unit: '%',
    grade: 'published',
    ...cite('duell2017'),
  },
  tregNonRespondersPct: {
    label: 'Pretreatment Treg share, non-responders',
    value: 10.25,
    unit: '%',
    grade: 'published',
    ...cite('duell2017'),
  },
  tregCutoffPct: {
    label: 'Treg cut-off',
    value: 8.525,
    unit: '%',
    grade: 'published',
    ...cite('duell2017'),
  },
  responseLowBurdenPct: {
    label: 'Response with under 50 % marrow blasts',
    value: 73,
    unit: '%',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
  },
  responseHighBurdenPct: {
    label: 'Response with 50 % or more',
    value: 29,
    unit: '%',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
  },
  carTCd19ThresholdPerCell: {
    label: 'CD19 per cell below which CAR-T cytokine nearly vanishes',
    value: 2000,
    unit: 'copies/cell',
    grade: 'published',
    ...cite('majzner2020'),
  },
} as const satisfies Record<string, Parameter>;
