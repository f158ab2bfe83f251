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
    note: 'Includes primary refractory patients, 38 of 68.',
  },
  cd19NegativeRelapseHighPct: {
    label: 'CD19 loss at relapse, high estimate',
    value: 35,
    unit: '%',
    grade: 'published',
    ...cite('aldoss2017'),
    note: 'Among relapsing patients; of the refractory 18 % were negative and 23 % dim.',
  },
  cd19TraffickingRelapseLowPct: {
    label: 'CD19-negative relapse, share quoted by the trafficking paper, low',
    value: 10,
    unit: '%',
    grade: 'published',
    ...cite('braig2017'),
    note: 'The paper quotes 10-20 %; it studied four relapses, one of them in detail.',
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
    note: 'n = 22.',
  },
  tregNonRespondersPct: {
    label: 'Pretreatment Treg share, non-responders',
    value: 10.25,
    unit: '%',
    grade: 'published',
    ...cite('duell2017'),
    note: 'n = 20.',
  },
  tregCutoffPct: {
    label: 'Treg cut-off',
    value: 8.525,
    unit: '%',
    grade: 'published',
    ...cite('duell2017'),
    note: 'Keeps every responder and leaves out 70 % of the non-responders.',
  },
  responseLowBurdenPct: {
    label: 'Response with under 50 % marrow blasts',
    value: 73,
    unit: '%',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
    note: 'The trial with 189 patients.',
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
    note: 'CAR T cells, not blinatumomab; context only.',
  },
} as const satisfies Record<string, Parameter>;
