/** Remission with residual disease, and blinatumomab as part of first treatment. */

import { notReported, type Trial } from '../trial.ts';

export const mrdAndFrontlineTrials = [
  {
    id: 'topp2011Mrd',
    name: 'Topp 2011',
    setting: 'MRD-positive',
    citation: 'Topp 2011, J Clin Oncol 29:2493; follow-up Blood 2012;120:5185',
    doi: '10.1200/JCO.2010.32.7270',
    reviewReferences: [45, 46],
    blinatumomab: 'all',
    phase: 'II',
    design: 'single arm',
    population: 'in CR with MRD above 1e-4',
    patients: 21,
    dose: '15 ug/m^2/day without a step, 4 weeks on, 2 weeks off',
    response: notReported,
    mrdNegative: {
      kind: 'share',
      measure: 'MRD response after 1 cycle',
      groups: [
        { percent: 80, among: 'evaluable' },
        { group: 'Ph-negative', percent: 87, among: 'evaluable' },
        { group: 'Ph-positive', percent: 60, among: 'evaluable' },
        { group: 'MRD above 1e-2', percent: 90, among: 'evaluable' },
      ],
    },
    overallSurvival: notReported,
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [{ n: 4, of: 21, percent: 19 }],
    },
    cytokineRelease: { kind: 'share', measure: 'CRS, any grade', groups: [{ n: 0, of: 21 }] },
    further: [
      {
        kind: 'share',
        measure: 'relapse-free',
        groups: [
          { group: 'at 1 year', percent: 78 },
          { group: 'at a median of 33 months', percent: 61 },
        ],
      },
      { kind: 'share', measure: 'transplant', groups: [{ percent: 38 }] },
    ],
    footnotes: [
      {
        text: 'The "10-4 cells" of the review is a share of cells, not a number.',
        basis: 'review',
      },
      {
        text: 'Twenty evaluable patients and 13 of 15, 3 of 5 and 9 of 10 would give the 80, 87, 60 and 90 %.',
        basis: 'arithmetic',
      },
    ],
  },
  {
    id: 'blast',
    name: 'BLAST',
    setting: 'MRD-positive',
    citation: 'Gökbuget 2018, Blood 131:1522; 5-year update Blood 132(Suppl 1):554',
    doi: '10.1182/blood-2017-08-798322',
    reviewReferences: [47, 48],
    blinatumomab: 'all',
    phase: notReported,
    design: 'single arm',
    population:
      'persistent or recurrent MRD after chemotherapy; 4 % Ph-positive, 36 % in second or later CR, 47 % with MRD above 1e-2',
    patients: 116,
    dose: '15 ug/m^2/day without a step, 4 weeks on, 2 weeks off, up to 4 cycles',
    response: notReported,
    mrdNegative: {
      kind: 'share',
      measure: 'MRD response',
      groups: [{ n: 88, of: 113, percent: 78, among: 'evaluable', countsFrom: 'primary report' }],
    },
    overallSurvival: {
      kind: 'median',
      measure: 'overall survival',
      groups: [
        { months: 36.5 },
        { group: 'MRD responders', months: 38.9 },
        { group: 'no MRD response', months: 12.5 },
      ],
      p: '0.002',
    },
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [{ n: 15, of: 116, percent: 13 }],
    },
    cytokineRelease: {
      kind: 'share',
      measure: 'CRS, grade 3 or higher',
      groups: [{ n: 2, of: 116, percent: 2 }],
    },
    further: [
      {
        kind: 'median',
        measure: 'relapse-free survival',
        groups: [
          { group: 'MRD responders', months: 23.6 },
          { group: 'no MRD response', months: 5.7 },
        ],
        p: '0.002',
      },
      {
        kind: 'share',
        measure: 'MRD responses seen at the end of cycle 1',
        groups: [{ percent: 98, among: 'MRD responders' }],
      },
      { kind: 'share', measure: 'transplant', groups: [{ n: 76, of: 116, percent: 66 }] },
      {
        kind: 'share',
        measure: 'in continuous remission at a median of 24 months',
        groups: [{ n: 9, of: 36, percent: 25, among: 'responders without transplant' }],
      },
    ],
    footnotes: [
      {
        text: 'The report took patients with MRD of at least 1e-3; the review prints "greater than".',
        basis: 'primary report',
      },
      {
        text: '88 of 113 (78 %) had a complete MRD response after cycle 1, and 90 of 113 (80 %) with two later ones; "78 %, 98 % of them in cycle 1" mixes two totals.',
        basis: 'primary report',
      },
      {
        text: 'Neurologic events: 12 of grade 3 and 3 of grade 4. CRS in 4 patients, two of grade 1 and two of grade 3.',
        basis: 'primary report',
      },
      {
        text: 'Survival with and without transplant is compared by a ratio the review calls OR: 1.84, p = 0.24.',
        basis: 'review',
      },
    ],
  },
  {
    id: 'king2019',
    name: 'King 2019',
    setting: 'MRD-positive',
    citation: 'King 2019, Leuk Res 79:27',
    doi: '10.1016/j.leukres.2019.02.009',
    reviewReferences: [49],
    blinatumomab: 'all',
    phase: 'retrospective',
    design: 'retrospective',
    population: 'MRD-positive, Ph-positive',
    patients: 9,
    dose: 'with a TKI: ponatinib 5, dasatinib 4, nilotinib 1, imatinib 1',
    response: notReported,
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [{ n: 8, of: 9, percent: 88 }],
    },
    overallSurvival: notReported,
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      {
        kind: 'share',
        measure: 'relapsed, median follow-up 10.8 months',
        groups: [{ n: 0, of: 8, among: 'responders', countsFrom: 'arithmetic' }],
      },
    ],
    footnotes: [
      { text: '8 of 9 is 88.9 %; the review prints 88 %.', basis: 'arithmetic' },
      {
        text: 'The TKI add up to 11 for 9 patients; some presumably changed.',
        basis: 'arithmetic',
      },
    ],
  },
  {
    id: 'hyperCvadFrontline',
    name: 'Hyper-CVAD, then blinatumomab',
    setting: 'newly diagnosed',
    citation: 'Richard-Carpentier 2019, Blood 134(Suppl 1):3807',
    doi: '10.1182/blood-2019-129657',
    reviewReferences: [50],
    blinatumomab: 'all',
    phase: 'II',
    design: 'single arm',
    population:
      'Ph-negative, under 60 years, 22 new and 5 in CR; median age 38 (18-59); 15 (56 %) at high risk',
    patients: 27,
    dose: '4 cycles of hyper-CVAD, 4 of blinatumomab, maintenance of 18 months in 15 cycles',
    response: { kind: 'share', measure: 'CR', groups: [{ percent: 100 }] },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative by 6-colour flow cytometry, 0.01 %',
      groups: [{ n: 26, of: 27, percent: 96 }],
    },
    overallSurvival: { kind: 'share', measure: 'alive at 1 year', groups: [{ percent: 89 }] },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      { kind: 'share', measure: 'relapse-free at 1 year', groups: [{ percent: 76 }] },
      { kind: 'share', measure: 'transplant', groups: [{ n: 8, of: 27, percent: 30 }] },
    ],
    footnotes: [{ text: 'The 100 % in CR count five who came in CR.', basis: 'review' }],
  },
] as const satisfies readonly Trial[];
