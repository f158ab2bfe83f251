/** What the steps plot. */
import { parameters } from '../science/parameters.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';
import type { StepPlot } from './plotKinds.ts';

const HOUR_S = 60 * 60;
const DAY_S = 24 * HOUR_S;
const WEEK_S = 7 * DAY_S;
/** Weeks of treatment in which T cells were counted as expanded (Klinger 2012). */
const EXPANDED_WEEKS = { from: 2, to: 3 };
const PER_UL = 1 / 1000;
const tCellsBeforePerUl = parameters.qspTRefBloodPerMl.value * PER_UL;

const testTube = {
  kind: 'range',
  id: 'testTube',
  axis: 'y',
  from: parameters.activeConcLowPgPerMl.value,
  to: parameters.activeConcHighPgPerMl.value,
} as const;

export const plots = {
  race: {
    kind: 'run',
    scale: 'linear',
    unit: 'molecules',
    lines: [
      { reading: 'boundCd19', side: 'blast' },
      { reading: 'lawMeanCd19', side: 'blast', law: true },
      { reading: 'boundCd3', side: 'tCell' },
      { reading: 'lawMeanCd3', side: 'tCell', law: true },
    ],
  },
  hold: {
    kind: 'run',
    scale: 'log',
    unit: 's',
    lines: [
      { reading: 'stopwatchCd19S', side: 'blast' },
      { reading: 'lawHoldCd19S', side: 'blast', law: true },
      { reading: 'stopwatchCd3S', side: 'tCell' },
      { reading: 'lawHoldCd3S', side: 'tCell', law: true },
    ],
  },
  // In a box the law of the held level does not hold, so none stands beside it.
  swap: {
    kind: 'run',
    scale: 'linear',
    unit: 'molecules',
    lines: [
      { reading: 'boundCd19', side: 'blast' },
      { reading: 'boundCd3', side: 'tCell' },
    ],
  },
  touches: { kind: 'tally', reading: 'touchesWith', classes: 16, side: 'tCell' },
  bell: {
    kind: 'law',
    law: 'bell',
    control: 'soluteDrug',
    marks: ['css28PublishedMeanPgPerMl'],
  },
  triggers: {
    kind: 'law',
    law: 'triggers',
    control: 'pairDrug',
    marks: ['css28PublishedMeanPgPerMl'],
    range: ['activeConcLowPgPerMl', 'activeConcHighPgPerMl'],
  },
  survivors: {
    kind: 'run',
    scale: 'linear',
    unit: 'blasts',
    lines: [
      { reading: 'blastsAlive', side: 'blast' },
      { reading: 'blastsAliveMeanField', side: 'blast', law: true },
    ],
    beside: 'kills',
  },
  expand: {
    kind: 'run',
    scale: 'log',
    unit: 'cellsPerUl',
    floor: 0.1,
    cautions: true,
    lines: [
      { reading: 'tCellsPerUl', side: 'tCell' },
      { reading: 'bCellsPerUl', side: 'blast' },
    ],
    marks: [
      {
        kind: 'line',
        id: 'tCellsFewest',
        axis: 'x',
        at: parameters.tCellNadirMaxDay.value * DAY_S,
      },
      {
        kind: 'line',
        id: 'bCellsCleared',
        axis: 'x',
        at: parameters.bCellClearMeanDay.value * DAY_S,
      },
      {
        kind: 'band',
        id: 'tCellsExpanded',
        fromS: EXPANDED_WEEKS.from * WEEK_S,
        toS: EXPANDED_WEEKS.to * WEEK_S,
        low: parameters.tCellExpansionFold.value * tCellsBeforePerUl,
        high: 1000,
      },
    ],
  },
  injection: {
    kind: 'run',
    scale: 'log',
    unit: 'level',
    lines: [
      { reading: 'levelPgPerMl', side: 'accent', called: 'underThePump' },
      { reading: 'levelBolusPgPerMl', side: 'blast' },
      { reading: 'levelBolusSlowPgPerMl', side: 'blast', other: true },
    ],
    marks: [testTube],
  },
  cycle: {
    kind: 'run',
    scale: 'linear',
    unit: 'level',
    lines: [
      { reading: 'levelPgPerMl', side: 'accent' },
      { reading: 'levelMrdPgPerMl', side: 'quiet', law: true },
    ],
    marks: [
      {
        kind: 'range',
        id: 'steadyPublished',
        axis: 'y',
        from: parameters.cssLowPgPerMl.value,
        to: parameters.cssHighPgPerMl.value,
      },
    ],
  },
  pumpStop: {
    kind: 'run',
    scale: 'linear',
    unit: 'level',
    lines: [
      { reading: 'levelPgPerMl', side: 'accent' },
      { reading: 'levelSlowPgPerMl', side: 'accent', other: true },
    ],
  },
  people: {
    kind: 'tally',
    reading: 'patientsAtLevel',
    classes: 16,
    width: 100,
    side: 'accent',
    marks: [
      {
        kind: 'line',
        id: 'levelOfMeanClearance',
        axis: 'x',
        at: steadyLevelPgPerMl(
          parameters.doseStep2UgPerDay.value,
          parameters.clearanceMeanLPerH.value,
        ),
      },
      {
        kind: 'line',
        id: 'publishedMean',
        axis: 'x',
        at: parameters.css28PublishedMeanPgPerMl.value,
      },
    ],
  },
  doseStep: {
    kind: 'run',
    scale: 'log',
    unit: 'drugAndIl6',
    floor: 0.1,
    cautions: true,
    lines: [
      { reading: 'il6PgPerMl', side: 'il6' },
      { reading: 'levelPgPerMl', side: 'quiet', law: true },
    ],
    marks: [
      {
        kind: 'line',
        id: 'il6HighStart',
        axis: 'y',
        at: parameters.il6MedianFirst15hStart60PgPerMl.value,
      },
      {
        kind: 'line',
        id: 'il6LowStart',
        axis: 'y',
        at: parameters.il6MedianFirst15hStart5PgPerMl.value,
      },
    ],
  },
  nerve: {
    kind: 'bars',
    unit: 'percent',
    groups: ['drug', 'chemotherapy'],
    rows: [
      {
        id: 'towerNerve',
        bars: [
          { trial: 'tower', measure: 'neurologicEvents', group: 'blinatumomab' },
          { trial: 'tower', measure: 'neurologicEvents', group: 'chemotherapy' },
        ],
      },
      { id: 'blastNerve', bars: [{ trial: 'blast', measure: 'neurologicEvents' }, null] },
    ],
  },
  loss: {
    kind: 'bars',
    unit: 'percent',
    groups: ['share'],
    rows: [
      { id: 'lossLow', bars: [{ figure: 'cd19NegativeRelapseLowPct' }] },
      { id: 'lossHigh', bars: [{ figure: 'cd19NegativeRelapseHighPct' }] },
    ],
  },
  treg: {
    kind: 'bars',
    unit: 'percent',
    groups: ['share'],
    rows: [
      { id: 'tregResponders', bars: [{ figure: 'tregRespondersPct' }] },
      { id: 'tregOthers', bars: [{ figure: 'tregNonRespondersPct' }] },
    ],
  },
  burden: {
    kind: 'run',
    scale: 'linear',
    unit: 'blasts',
    lines: [
      { reading: 'blastsAlive', side: 'blast' },
      { reading: 'blastsAliveMeanField', side: 'blast', law: true },
    ],
    beside: 'burdenResponse',
  },
  burdenResponse: {
    kind: 'bars',
    unit: 'percent',
    groups: ['share'],
    rows: [
      { id: 'burdenLow', bars: [{ figure: 'responseLowBurdenPct' }] },
      { id: 'burdenHigh', bars: [{ figure: 'responseHighBurdenPct' }] },
    ],
  },
  before: {
    kind: 'bars',
    unit: 'percent',
    groups: ['chemotherapy'],
    rows: [
      { id: 'remission', bars: [{ review: 'remission' }] },
      { id: 'cure', bars: [{ review: 'cure' }] },
      { id: 'cureRelapsed', bars: [{ review: 'cureRelapsed' }] },
    ],
  },
  towerResponse: {
    kind: 'bars',
    unit: 'percent',
    groups: ['drug', 'chemotherapy'],
    rows: [
      {
        id: 'towerRemission',
        bars: [
          { trial: 'tower', measure: 'response', group: 'blinatumomab' },
          { trial: 'tower', measure: 'response', group: 'chemotherapy' },
        ],
      },
    ],
    beside: 'towerSurvival',
  },
  towerSurvival: {
    kind: 'bars',
    unit: 'months',
    groups: ['drug', 'chemotherapy'],
    rows: [
      {
        id: 'towerSurvival',
        bars: [
          { trial: 'tower', measure: 'overallSurvival', group: 'blinatumomab' },
          { trial: 'tower', measure: 'overallSurvival', group: 'chemotherapy' },
        ],
      },
    ],
  },
  blastMrd: {
    kind: 'bars',
    unit: 'percent',
    groups: ['drug'],
    rows: [{ id: 'blastMrd', bars: [{ trial: 'blast', measure: 'mrdNegative' }] }],
  },
  settings: { kind: 'studies', only: ['tower', 'alcantara', 'blast', 'dAlba'] },
  studies: { kind: 'studies' },
  kills: { kind: 'tally', reading: 'tCellsWithKills', classes: 13, side: 'tCell' },
} as const satisfies Record<string, StepPlot>;

export type PlotId = keyof typeof plots;

export function isPlotId(name: string): name is PlotId {
  return Object.hasOwn(plots, name);
}
