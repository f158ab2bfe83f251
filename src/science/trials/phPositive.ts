/** Disease with the Philadelphia chromosome, relapsed or new. */

import { notReported, type Trial } from '../trial.ts';

export const phPositiveTrials = [
  {
    id: 'alcantara',
    name: 'ALCANTARA',
    setting: 'Ph-positive',
    citation: 'Martinelli 2017, J Clin Oncol 35:1795',
    doi: '10.1200/JCO.2016.69.3531',
    reviewReferences: [36],
    blinatumomab: 'all',
    phase: 'II',
    design: 'single arm',
    population:
      'relapsed or refractory after a second- or later-generation TKI; 82 % after two TKI or more, 51 % after ponatinib, 75 % over 50 % blasts, 27 % with T315I',
    patients: 45,
    dose: notReported,
    response: {
      kind: 'share',
      measure: 'CR or CRh',
      groups: [{ n: 16, of: 45, percent: 36 }],
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [{ n: 14, of: 16, percent: 88, among: 'responders', countsFrom: 'arithmetic' }],
    },
    overallSurvival: { kind: 'median', measure: 'overall survival', groups: [{ months: 7.1 }] },
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [{ n: 3, of: 45 }],
    },
    cytokineRelease: {
      kind: 'share',
      measure: 'CRS, grade 3 or higher',
      groups: [{ n: 0, of: 45 }],
    },
    further: [
      {
        kind: 'share',
        measure: 'CR',
        groups: [{ n: 14, of: 45, percent: 31, countsFrom: 'arithmetic' }],
      },
      {
        kind: 'share',
        measure: 'transplant',
        groups: [{ n: 7, of: 16, percent: 44, among: 'responders', countsFrom: 'arithmetic' }],
      },
    ],
    footnotes: [{ text: 'The review gives two cycles and no dose.', basis: 'review' }],
  },
  {
    id: 'assi2017',
    name: 'Assi 2017, blinatumomab with a TKI',
    setting: 'Ph-positive',
    citation: 'Assi 2017, Clin Lymphoma Myeloma Leuk 17:897; Blood 130(Suppl 1):2598',
    doi: '10.1016/j.clml.2017.08.101',
    reviewReferences: [38, 39],
    blinatumomab: 'all',
    phase: 'retrospective',
    design: 'retrospective',
    population:
      'relapsed or refractory Ph-positive ALL (10) or CML in lymphoid blast phase (3); 6 in overt relapse, 7 with MRD only',
    patients: 13,
    dose: 'up to 4 cycles with a TKI, ponatinib in 62 %',
    response: {
      kind: 'share',
      measure: 'complete haematologic response',
      groups: [{ n: 4, of: 7, percent: 57 }],
    },
    mrdNegative: notReported,
    overallSurvival: {
      kind: 'median',
      measure: 'overall survival, 1 year of follow-up',
      groups: [{ months: 'not reached' }],
    },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      {
        kind: 'share',
        measure: 'cytogenetic response',
        groups: [{ n: 6, of: 8, percent: 75 }],
      },
      {
        kind: 'share',
        measure: 'molecular response',
        groups: [{ n: 10, of: 13, percent: 77 }],
      },
    ],
    footnotes: [
      {
        text: 'Six overt relapses cannot give a response of 4 in 7; the congress abstract has 4 of 6 (67 %).',
        basis: 'primary report',
      },
      {
        text: 'The journal has 12 patients: 9 ALL and 3 CML, 6 in overt relapse and 6 with MRD.',
        basis: 'primary report',
      },
    ],
  },
  {
    id: 'tkiRetrospective33',
    name: 'Sokolov 2017 and Couturier 2019',
    setting: 'Ph-positive',
    citation: 'Sokolov 2017, Haematologica 102(S2):354; Couturier 2019, HemaSphere 3:426',
    reviewReferences: [40, 41],
    blinatumomab: 'all',
    phase: 'retrospective',
    design: 'retrospective',
    population: 'Ph-positive, blinatumomab with a TKI',
    patients: 33,
    dose: notReported,
    response: notReported,
    mrdNegative: notReported,
    overallSurvival: notReported,
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [],
    footnotes: [{ text: 'The review gives no outcome in numbers.', basis: 'review' }],
  },
  {
    id: 'dAlba',
    name: 'GIMEMA D-ALBA',
    setting: 'newly diagnosed',
    citation: 'Chiaretti 2019, Blood 134(Suppl 1):740',
    reviewReferences: [53],
    blinatumomab: 'all',
    phase: 'II',
    design: 'single arm, no chemotherapy',
    population: 'new, Ph-positive; median age 54.5 (24.1-81.7)',
    patients: notReported,
    dose: '85 days of dasatinib 140 mg, then up to 5 cycles of blinatumomab',
    response: notReported,
    mrdNegative: notReported,
    overallSurvival: { kind: 'share', measure: 'alive at 1 year', groups: [{ percent: 94 }] },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      {
        kind: 'share',
        measure: 'complete molecular response or positive but not quantifiable',
        groups: [
          { group: 'after dasatinib', n: 17, of: 58, percent: 29, among: 'evaluable' },
          { group: 'after 2 cycles', percent: 56, among: 'those who had completed them' },
          { group: 'after 4 cycles', percent: 80, among: 'those who had completed them' },
        ],
      },
      { kind: 'share', measure: 'disease-free at 1 year', groups: [{ percent: 88 }] },
      { kind: 'share', measure: 'transplant', groups: [{ n: 8 }] },
    ],
    footnotes: [
      {
        text: 'What the review calls ORR here is a molecular response, not remission.',
        basis: 'review',
      },
      {
        text: 'The review has dasatinib alone; the later report has it with glucocorticoids, n = 63, 60 % after 2 cycles, and at 18 months 95 % alive and 88 % disease-free (N Engl J Med 2020).',
        basis: 'primary report',
      },
    ],
  },
] as const satisfies readonly Trial[];
