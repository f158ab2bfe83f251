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
  },
  units: { molecules: 'molecules', blasts: 'blasts', s: 'time held (s)' },
  tallies: {
    touchesWith: { classes: 'bridges at the end of the touch', counts: 'touches' },
    tCellsWithKills: { classes: 'kills', counts: 'T cells' },
  },
  orMore: (count) => `${count} or more`,
  laws: {
    bell: { line: 'expected', axis: 'bridges for every blast' },
    triggers: { line: 'expected', axis: 'contacts that trigger (%)' },
  },
  levels: (unit) => `free drug (${unit})`,
  marks: { clinic: 'the clinic', range: 'active in the test tube', here: 'set here' },
  time: { h: 'time (h)', min: 'time (min)', s: 'time (s)' },
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
