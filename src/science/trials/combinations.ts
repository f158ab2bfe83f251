/** Reduced-intensity chemotherapy with inotuzumab, and with blinatumomab for some. */

import { notReported, type Trial } from '../trial.ts';

const salvageDose =
  'at first 8 alternating cycles of mini-hyper-CVD with inotuzumab, 1.8 then 1.3 mg/m^2, later 1.3 then 1.0; amended to 4 cycles with fractionated inotuzumab (0.9 mg/m^2 in cycle 1, 0.6 in cycles 2-4), then 4 cycles of blinatumomab; maintenance of 18 months, 3 cycles of POMP to 1 of blinatumomab';

export const combinationTrials = [
  {
    id: 'miniHcvdFirst49',
    name: 'Mini-hyper-CVD with inotuzumab, first cohort',
    setting: 'relapsed or refractory',
    citation: 'Jabbour 2018, JAMA Oncol 4:230 (NCT01371630)',
    doi: '10.1001/jamaoncol.2017.2380',
    reviewReferences: [29],
    blinatumomab: 'some',
    phase: 'II',
    design: 'single arm',
    population: 'relapsed or refractory, Ph-negative',
    patients: 49,
    dose: salvageDose,
    response: notReported,
    mrdNegative: notReported,
    overallSurvival: notReported,
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [],
    footnotes: [
      {
        text: 'Maintenance has 16 cycles here and 15 in the frontline hyper-CVAD study; alternating 3 to 1 fits 16 (12 + 4), not 15.',
        basis: 'arithmetic',
      },
    ],
  },
  {
    id: 'miniHcvdSalvage84',
    name: 'Mini-hyper-CVD with inotuzumab, with or without blinatumomab, salvage',
    setting: 'relapsed or refractory',
    citation: 'Sasaki 2018, Blood 132(Suppl 1):553',
    doi: '10.1182/blood-2018-99-115162',
    reviewReferences: [30],
    blinatumomab: 'some',
    phase: 'II',
    design: 'single arm',
    population:
      'relapsed or refractory, Ph-negative; 23 % after transplant, 42 % in second or later salvage',
    patients: 84,
    dose: salvageDose,
    response: {
      kind: 'share',
      measure: 'CR, CRi or CRp',
      groups: [
        { percent: 80 },
        { group: 'first salvage', percent: 92 },
        { group: 'second salvage', percent: 56 },
        { group: 'third salvage or later', percent: 60 },
      ],
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [{ percent: 80, among: 'responders' }],
    },
    overallSurvival: {
      kind: 'median',
      measure: 'overall survival',
      groups: [
        { group: 'first salvage', months: 25 },
        { group: 'second salvage', months: 6 },
        { group: 'third salvage or later', months: 7 },
      ],
    },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      { kind: 'share', measure: 'transplant', groups: [{ percent: 40 }] },
      {
        kind: 'share',
        measure: 'veno-occlusive disease',
        groups: [
          {
            group: 'original inotuzumab dose',
            n: 9,
            of: 67,
            percent: 15,
            countsFrom: 'arithmetic',
          },
          { group: 'fractionated inotuzumab', n: 0, of: 17 },
        ],
      },
    ],
    footnotes: [
      {
        text: 'Only 17 of the 84 (20 %) had the regimen with blinatumomab.',
        basis: 'review',
      },
      {
        text: '84 less 17 leaves 67 on the original schedule; 9 of 67 is 13.4 %, not the 15 % printed. A later report has 9 of 67, 13 % (J Hematol Oncol 2023, doi 10.1186/s13045-023-01444-2).',
        basis: 'primary report',
      },
      {
        text: 'Weighting the printed responses by line of salvage gives about 78 %, not 80 %.',
        basis: 'arithmetic',
      },
    ],
  },
  {
    id: 'miniHcvdOlder',
    name: 'Mini-hyper-CVD with inotuzumab, with or without blinatumomab, older patients',
    setting: 'newly diagnosed',
    citation: 'Kantarjian 2018, Lancet Oncol 19:240',
    doi: '10.1016/S1470-2045(18)30011-1',
    reviewReferences: [51],
    blinatumomab: 'some',
    phase: 'II',
    design: 'single arm',
    population: 'new, Ph-negative; median age 68 (60-81), 27 (42 %) over 70',
    patients: 64,
    dose: 'as the salvage regimen',
    response: {
      kind: 'share',
      measure: 'any response',
      groups: [{ n: 58, of: 59, percent: 98, among: 'evaluable' }],
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [{ n: 59, of: 63, percent: 94, countsFrom: 'arithmetic' }],
    },
    overallSurvival: { kind: 'share', measure: 'alive at 3 years', groups: [{ percent: 54 }] },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      { kind: 'share', measure: 'CR', groups: [{ percent: 86, among: 'evaluable' }] },
      {
        kind: 'share',
        measure: 'in continuous remission at 3 years',
        groups: [{ percent: 76 }],
      },
      {
        kind: 'share',
        measure: 'died in remission',
        groups: [{ n: 21, of: 64, percent: 33 }],
      },
      {
        kind: 'share',
        measure: 'veno-occlusive disease, of whom 3 died',
        groups: [{ n: 6, of: 64, percent: 9 }],
      },
    ],
    footnotes: [
      {
        text: 'Ages from 60 show that 60 was old enough; the review prints "over 60".',
        basis: 'review',
      },
      {
        text: 'Denominators differ: 59 MRD-negative is of 63, 58 responders are of 59 evaluable.',
        basis: 'arithmetic',
      },
      {
        text: 'Reference 51 reports 52 patients; the figures of 64 come from a later update.',
        basis: 'primary report',
      },
      { text: 'What is said of age cites reference 46, an MRD trial.', basis: 'review' },
    ],
  },
  {
    id: 'jabbourPropensity',
    name: 'Propensity comparison, older patients',
    setting: 'newly diagnosed',
    citation: 'Jabbour 2019, Cancer 125:2579',
    doi: '10.1002/cncr.32139',
    reviewReferences: [52],
    blinatumomab: 'some',
    phase: 'retrospective',
    design: 'matched by propensity score',
    population: 'older, new',
    patients: notReported,
    dose: 'as the salvage regimen, against hyper-CVAD',
    response: notReported,
    mrdNegative: notReported,
    overallSurvival: notReported,
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      {
        kind: 'share',
        measure: 'event-free at 3 years',
        groups: [
          { group: 'mini-hyper-CVD with inotuzumab', percent: 64 },
          { group: 'hyper-CVAD', percent: 34 },
        ],
        hazardRatio: 0.55,
        p: '0.02',
      },
    ],
    footnotes: [
      {
        text: 'The review pairs wrongly: the abstract gives 64 against 34 % event-free with P = 0.003; hazard ratio 0.55 and P = 0.02 belong to a factor of survival in a multivariate analysis.',
        basis: 'primary report',
      },
    ],
  },
] as const satisfies readonly Trial[];
