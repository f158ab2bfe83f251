/** Relapsed or refractory disease without the Philadelphia chromosome. */

import { notReported, type Trial } from '../trial.ts';

const stepDose = '9 ug/day in week 1, 28 ug/day in weeks 2-4, then 2 weeks off';

export const relapsedTrials = [
  {
    id: 'topp2014',
    name: 'Topp 2014, early trial',
    setting: 'relapsed or refractory',
    citation: 'Topp 2014, J Clin Oncol 32:4134; follow-up Zugmaier 2015, Blood 126:2578',
    doi: '10.1200/JCO.2014.56.3247',
    reviewReferences: [23, 25],
    blinatumomab: 'all',
    phase: 'I/II',
    design: 'open label; fixed or rising doses, then stepped up in 18 patients',
    population: 'adults, relapsed or refractory, Ph-negative',
    patients: 36,
    dose: 'stepped up to 15 ug/m^2/day at most; up to 4 cycles of 4 weeks on, 2 weeks off',
    response: {
      kind: 'share',
      measure: 'CR or CRh',
      groups: [{ n: 25, of: 36, percent: 69 }],
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [{ n: 22, of: 25, percent: 88, among: 'responders' }],
    },
    overallSurvival: { kind: 'median', measure: 'overall survival', groups: [{ months: 9.8 }] },
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [{ n: 6, of: 36 }],
    },
    cytokineRelease: { kind: 'share', measure: 'CRS, grade 4', groups: [{ n: 2, of: 36 }] },
    further: [
      { kind: 'median', measure: 'relapse-free survival', groups: [{ months: 7.6 }] },
      {
        kind: 'share',
        measure: 'alive beyond 30 months, all MRD-negative',
        groups: [{ n: 10, of: 36, percent: 28 }],
      },
    ],
    // How the severe events ended is not told: the review's word for it could not be confirmed.
    footnotes: [
      { text: 'The title of reference 23 says phase II, the review phase I/II.', basis: 'review' },
    ],
  },
  {
    id: 'topp2015',
    name: 'Topp 2015, confirmatory trial',
    setting: 'relapsed or refractory',
    citation: 'Topp 2015, Lancet Oncol 16:57',
    doi: '10.1016/S1470-2045(14)71170-2',
    reviewReferences: [26],
    blinatumomab: 'all',
    phase: 'II',
    design: 'single arm',
    population:
      'relapsed or refractory, Ph-negative; 74 (39 %) in a second or later relapse, 64 (34 %) after transplant',
    patients: 189,
    dose: stepDose,
    response: {
      kind: 'share',
      measure: 'CR or CRh after 2 cycles',
      groups: [
        { percent: 43 },
        { group: 'under 50 % blasts', percent: 73 },
        { group: '50 % blasts or more', percent: 29 },
      ],
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD response',
      groups: [{ percent: 82, among: 'evaluable responders' }],
    },
    overallSurvival: { kind: 'median', measure: 'overall survival', groups: [{ months: 6.1 }] },
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [{ n: 24, of: 189, percent: 12 }],
    },
    cytokineRelease: {
      kind: 'share',
      measure: 'CRS, grade 3 or higher',
      groups: [{ n: 3, of: 189, percent: 2 }],
    },
    further: [{ kind: 'median', measure: 'relapse-free survival', groups: [{ months: 5.9 }] }],
    footnotes: [
      { text: '24 of 189 is 12.7 %; the review prints 12 %.', basis: 'arithmetic' },
      {
        text: 'The FDA review of this trial counts 185 evaluable patients and a CR rate of 32 % (95 % CI 26-40) (Clin Cancer Res 21:4035, 2015).',
        basis: 'primary report',
      },
      {
        text: 'The steady level at 28 ug/day was 621 pg/mL, SD 502, here (Zhu 2018, doi 10.1002/jcph.1006).',
        basis: 'primary report',
      },
    ],
  },
  {
    id: 'tower',
    name: 'TOWER',
    setting: 'relapsed or refractory',
    citation: 'Kantarjian 2017, N Engl J Med 376:836',
    doi: '10.1056/NEJMoa1609783',
    reviewReferences: [27],
    blinatumomab: 'all',
    phase: 'III',
    design: 'randomised 2:1, open label: blinatumomab (271) or chemotherapy (134)',
    population:
      'relapsed or refractory, Ph-negative; 45 % in second or later salvage, 34 % after transplant, 75 % with 50 % marrow blasts or more',
    patients: 405,
    dose: `${stepDose}; up to 5 cycles, then 4 weeks in every 12 for up to a year`,
    response: {
      kind: 'share',
      measure: 'CR, CRh or CRi',
      groups: [
        { group: 'blinatumomab', n: 119, of: 271, percent: 44 },
        { group: 'chemotherapy', n: 33, of: 134, percent: 25 },
      ],
      p: '< 0.001',
    },
    mrdNegative: {
      kind: 'share',
      measure: 'MRD-negative',
      groups: [
        { group: 'blinatumomab', percent: 76, among: 'responders' },
        { group: 'chemotherapy', percent: 48, among: 'responders' },
      ],
    },
    overallSurvival: {
      kind: 'median',
      measure: 'overall survival',
      groups: [
        { group: 'blinatumomab', months: 7.7 },
        { group: 'chemotherapy', months: 4 },
      ],
      hazardRatio: 0.71,
      p: '0.01',
    },
    neurologicEvents: {
      kind: 'share',
      measure: 'neurologic events, grade 3 or higher',
      groups: [
        { group: 'blinatumomab', percent: 9.4 },
        { group: 'chemotherapy', percent: 8.3 },
      ],
    },
    cytokineRelease: {
      kind: 'share',
      measure: 'CRS, grade 3',
      groups: [
        { group: 'blinatumomab', percent: 4.9 },
        { group: 'chemotherapy', percent: 0 },
      ],
    },
    further: [
      {
        kind: 'share',
        measure: 'CR',
        groups: [
          { group: 'blinatumomab', n: 91, of: 271, percent: 34 },
          { group: 'chemotherapy', n: 21, of: 134, percent: 16 },
        ],
        p: '< 0.001',
      },
      {
        kind: 'share',
        measure: 'chemotherapy given',
        groups: [
          { group: 'FLAG-IDA', percent: 45 },
          { group: 'high-dose methotrexate', percent: 20 },
          { group: 'high-dose cytarabine', percent: 17 },
          { group: 'clofarabine', percent: 17 },
        ],
      },
    ],
    footnotes: [
      {
        text: 'Efficacy is of the randomised (271 and 134), safety of the treated (267 and 109; Blood Adv 2018;2:1522). The review does not say so.',
        basis: 'primary report',
      },
      { text: 'The hazard ratio has a 95 % CI of 0.55-0.93.', basis: 'primary report' },
      { text: 'The shares of chemotherapy add up to 99 %, by rounding.', basis: 'arithmetic' },
    ],
  },
  {
    id: 'inoVate',
    name: 'INO-VATE, another drug for comparison',
    setting: 'relapsed or refractory',
    citation: 'Kantarjian 2016, N Engl J Med 375:740',
    doi: '10.1056/NEJMoa1509277',
    reviewReferences: [28],
    blinatumomab: 'none',
    phase: 'III',
    design: 'randomised: inotuzumab ozogamicin or chemotherapy',
    population: 'relapsed or refractory',
    patients: notReported,
    dose: 'inotuzumab ozogamicin',
    response: {
      kind: 'share',
      measure: 'CR or CRi',
      groups: [
        { group: 'inotuzumab', percent: 81 },
        { group: 'chemotherapy', percent: 30 },
      ],
      p: '< 0.001',
    },
    mrdNegative: notReported,
    overallSurvival: {
      kind: 'median',
      measure: 'overall survival',
      groups: [
        { group: 'inotuzumab', months: 7.7 },
        { group: 'chemotherapy', months: 6.7 },
      ],
      hazardRatio: 0.77,
      p: '0.04',
    },
    neurologicEvents: notReported,
    cytokineRelease: notReported,
    further: [
      {
        kind: 'median',
        measure: 'progression-free survival',
        groups: [
          { group: 'inotuzumab', months: 5 },
          { group: 'chemotherapy', months: 1.8 },
        ],
        hazardRatio: 0.45,
        p: '< 0.001',
      },
    ],
    footnotes: [
      {
        text: 'The primary abstract has 80.7 against 29.4 % in the first 218 patients, so 29 rather than 30; the final report 73.8 against 30.9 %, n = 326 (PMC6618133).',
        basis: 'primary report',
      },
    ],
  },
] as const satisfies readonly Trial[];
