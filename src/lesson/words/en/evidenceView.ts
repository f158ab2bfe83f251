/** What the views of published numbers say, in English; fetched with the first of them. */
import type { EvidenceViewWords } from '../evidenceView.ts';

export const evidenceWords: EvidenceViewWords = {
  axes: {
    percent: { title: 'share of patients (%)', say: (value) => `${value} %` },
    months: { title: 'median survival (months)', say: (value) => `${value} months` },
  },
  groups: { drug: 'blinatumomab', chemotherapy: 'chemotherapy', share: 'share' },
  rows: {
    remission: 'Complete remission',
    cure: 'Cure',
    cureRelapsed: 'Cure, relapsed or refractory',
    towerRemission: 'Remission (CR, CRh or CRi)',
    towerSurvival: 'Survival',
    towerNerve: 'TOWER',
    blastNerve: 'BLAST',
    blastMrd: 'Complete MRD response after one cycle',
    lossLow: 'Lowest series: relapse or failure',
    lossHigh: 'Highest series: relapse',
    tregResponders: 'Those who responded',
    tregOthers: 'Those who did not',
    burdenLow: 'Blasts under half of the marrow',
    burdenHigh: 'Blasts half or more',
  },
  what: 'what was counted',
  noGroup: 'no such group',
  notReported: 'not reported',
  between: (low, high) => `${low} to ${high} %`,
  atMost: (percent) => `under ${percent} %`,
  asOf: 'As reported by the review, and as of its date. Where no counts stand, it gives none.',
  foot: {
    nerve:
      'Where no counts stand, the review gives none. Neurologic events of grade three or higher. Two trials with different patients: not to be compared with each other.',
    loss: 'Two series that counted differently: the lower includes patients who never responded.',
    treg: 'Share of regulatory T cells before treatment, in one study.',
    burdenResponse: 'One trial, divided by the blasts in the marrow before treatment.',
    before:
      'Adults, treated with chemotherapy, as the review has it. A bar ends in the middle of the range given; its whiskers are that range.',
    towerResponse: 'Of all patients assigned to each arm.',
    towerSurvival: 'The middle patient of each arm: half lived longer.',
    blastMrd:
      'Of those evaluated. They were in remission before treatment: not to be compared with TOWER.',
  },
  studies: 'Studies of the review',
  filter: 'Which studies are shown',
  setting: 'Setting',
  everySetting: 'every setting',
  settings: {
    'relapsed or refractory': 'Relapsed or refractory, Ph-negative',
    'Ph-positive': 'Relapsed or refractory, Ph-positive',
    'MRD-positive': 'In remission, with residual disease',
    'newly diagnosed': 'Newly diagnosed',
  },
  drugOnly: 'only where all, or a whole arm, had blinatumomab',
  count: (studies) => `${studies} ${studies === 1 ? 'study' : 'studies'} shown`,
  date: (date) => `As of ${date}.`,
  approved: (years) => `Approved in the United States in ${years}.`,
  measures: {
    response: 'Response',
    mrdNegative: 'Residual disease',
    overallSurvival: 'Survival',
    neurologicEvents: 'Neurologic events',
    cytokineRelease: 'Cytokine release',
    further: 'Also reported',
  },
  patients: (count) => `${count} patients`,
  noPatients: 'number of patients not reported',
  footnotes: (count) => `${count} ${count === 1 ? 'footnote' : 'footnotes'}`,
  design: (phase, design) => `Phase ${phase}; ${design}.`,
  dose: (dose) => `Dose: ${dose}.`,
  among: (whole) => `(${whole})`,
  percent: (percent) => `${percent} %`,
  months: (months) => `${months} months`,
  basis: {
    review: 'as the review prints it',
    arithmetic: 'worked out here',
    'primary report': 'from the primary report',
  },
  cautions: {
    modelOutput: 'Output of a published model of one typical patient: no data, and no forecast.',
    startEffectFromAnotherDrug:
      'How strongly T cells leave the blood at the start was estimated for another drug, mosunetuzumab. Without that part the count hardly falls.',
    il6FromLymphoma: 'How much IL-6 a cell makes has a published value for lymphoma only.',
    oneLeukaemiaPatient:
      'One patient with leukaemia that does not grow. Every cell with CD19 counts as a B cell.',
    spreadTooNarrow:
      'Between patients the model varies far too little: measured IL-6 spread over several powers of ten. Medians in lymphoma were {il6MedianFirst15hStart5PgPerMl} and {il6MedianFirst15hStart60PgPerMl}, by starting dose.',
    bCellsClearFast:
      'B cells vanish from blood faster here than the {bCellClearMeanDay} on average that one report gives.',
    notIdentifiable: 'Its authors say that its parameters cannot all be told apart by the data.',
    portedScriptDiffers:
      'A public script of this model for this drug kills cells without drug and starts from other counts. The equations used here do neither.',
    ownClearance:
      'It has a clearance of its own, which gives about {worked/steadyOfPanel} at {doseStep2UgPerDay}. The mean clearance of the review gives {worked/steadyOfMeanClearance}, and the mean of the levels measured in one trial was {css28PublishedMeanPgPerMl}. Three answers to one question: which clearance, and whose.',
  },
  moreCautions: (count) => `${count} more cautions about this model`,
};
