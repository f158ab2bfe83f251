/** What the plots of the steps say, in English; fetched with the first of them. */
import type { PlotsWords } from '../plots.ts';

export const plotsWords = {
  plots: {
    race: {
      title: 'Drug held by each cell',
      summary:
        'How many drug molecules each cell holds as the run goes on, beside the mean of many runs.',
    },
    hold: {
      title: 'How long a grip lasts',
      summary: 'How long each grip has held as the run goes on, beside how long it is expected to.',
    },
    swap: {
      title: 'Drug held by each cell',
      summary: 'How many drug molecules each cell holds as the run goes on.',
    },
    touches: {
      title: 'Touches by their bridges',
      summary: 'How many touches ended with no bridge, with one, with two and so on.',
    },
    bell: {
      title: 'Bridges in solution against the level of the drug',
      summary:
        'Bridges for every blast, both receptors as if dissolved, from far below the level of the clinic to far above it: a bell.',
    },
    triggers: {
      title: 'Contacts that trigger, against the level of the drug',
      summary:
        'The share of contacts that have the bridges which trigger a T cell, as the model expects it, and the levels at which the drug is active in the test tube.',
    },
    survivors: {
      title: 'Blasts alive',
      summary: 'How many blasts are alive as the day goes on, beside the mean field.',
    },
    kills: {
      title: 'T cells by their kills',
      summary: 'How many T cells have killed no blast, one, two and so on.',
    },
    expand: {
      title: 'T cells and B cells in blood',
      summary:
        'T cells and B cells in a microlitre of blood by the population model, beside what was published: when T cells were fewest, when B cells were gone, and how far T cells expanded.',
    },
    injection: {
      title: 'The same dose, infused and injected',
      summary:
        'The level in plasma over a day: steady under the pump, high and soon gone after one injection, in a patient with the mean clearance and in one with the published mean half-life.',
    },
    cycle: {
      title: 'A cycle of six weeks',
      summary:
        'The level in plasma through a week at the first dose, three weeks at the full dose and two weeks without, beside the one dose given for residual disease.',
    },
    pumpStop: {
      title: 'The pump stops',
      summary: 'The level in plasma while the pump stands still, in two patients.',
    },
    people: {
      title: 'Patients by their level',
      summary:
        'How many patients settle at each level under the same dose, with the level that the mean clearance gives and the mean level that was measured.',
    },
    doseStep: {
      title: 'IL-6 and the drug, by the population model',
      summary:
        'IL-6 in plasma by the population model on an axis of powers of ten, with the level of the drug and what was measured in lymphoma.',
    },
    nerve: {
      title: 'Neurologic events',
      summary: 'The share of patients with severe neurologic events, with the drug and without.',
    },
    loss: {
      title: 'Relapses that lost CD19',
      summary: 'The share of patients whose leukaemia had lost CD19, in two series.',
    },
    treg: {
      title: 'Regulatory T cells before treatment',
      summary: 'Their share in those who responded and in those who did not, in one study.',
    },
    burden: {
      title: 'Blasts alive',
      summary: 'How many blasts are alive as the hours go on, beside the mean field.',
    },
    burdenResponse: {
      title: 'Response by the blasts in the marrow',
      summary: 'The share of patients who responded, with fewer and with more blasts.',
    },
    before: {
      title: 'Adults treated with chemotherapy',
      summary: 'How many of a hundred adults reach remission, and how many are cured.',
    },
    towerResponse: {
      title: 'TOWER: remission',
      summary: 'The share of patients in remission with the drug and with chemotherapy.',
    },
    towerSurvival: {
      title: 'TOWER: survival',
      summary: 'Median survival with the drug and with chemotherapy.',
    },
    blastMrd: {
      title: 'BLAST: residual disease',
      summary: 'The share of patients with a complete MRD response.',
    },
    settings: { title: 'Settings', summary: 'Four studies, one of each setting.' },
    studies: { title: 'All studies', summary: 'All studies of the review, by their settings.' },
  },
  units: {
    molecules: 'molecules',
    blasts: 'blasts',
    s: 'time held (s)',
    level: 'drug in plasma (pg/mL)',
    cellsPerUl: 'cells (per µL of blood)',
    drugAndIl6: 'IL-6 and drug (pg/mL)',
  },
  published: {
    testTube: 'active in the test tube',
    steadyPublished: 'published averages',
    publishedMean: 'mean measured',
    levelOfMeanClearance: 'by the mean clearance',
    tCellsFewest: 'published: T cells fewest by',
    tCellsExpanded: 'published: T cells, more than',
    bCellsCleared: 'published: B cells gone by',
    il6HighStart: 'measured in lymphoma, high start',
    il6LowStart: 'measured in lymphoma, low start',
  },
  tallies: {
    touchesWith: { classes: 'bridges at the end of the touch', counts: 'touches' },
    tCellsWithKills: { classes: 'kills', counts: 'T cells' },
    patientsAtLevel: { classes: 'steady level (pg/mL)', counts: 'patients' },
  },
  orMore: (count) => `${count} or more`,
  laws: {
    bell: { line: 'expected', axis: 'bridges for every blast' },
    triggers: { line: 'expected', axis: 'contacts that trigger (%)' },
  },
  called: { underThePump: 'under the pump' },
  levels: (unit) => `free drug (${unit})`,
  marks: { clinic: 'the clinic', range: 'active in the test tube', here: 'set here' },
  days: (days) => `${days} days`,
  time: { day: 'time (days)', h: 'time (h)', min: 'time (min)', s: 'time (s)' },
  asTable: 'As a table',
  empty: 'Nothing has run yet.',
  noValue: 'none',
  keys: 'Left and right arrow keys move along the plot and read it.',
  range: (low, high) => `${low} to ${high}`,
  reading: (at, values) =>
    [`at ${at}`, values.map(({ label, text }) => `${label} ${text}`).join(', ')]
      .filter((part) => part !== '')
      .join(': '),
} as const satisfies PlotsWords;
