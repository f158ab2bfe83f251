/** What the steps plot: readings of the run against its clock with the laws beside them, counts in
 * classes, a law over the whole range of a control, and what was published. */
import { parameters, type ParameterId } from '../science/parameters.ts';
import type { TrialId } from '../science/trials.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';
import type { ControlId } from './controls.ts';
import type { ReviewFindingId } from '../science/reviewFindings.ts';
import type { ReadingId } from './readingNames.ts';

/** Whose colour a line has; every line also has its own dash and marker. */
export type PlotSide = 'blast' | 'tCell' | 'accent' | 'quiet' | 'il6';

export interface PlotLine {
  readonly reading: ReadingId;
  readonly side: PlotSide;
  /** A law beside the run is drawn dashed. */
  readonly law?: true;
  /** So is another patient, dotted. */
  readonly other?: true;
}

/** What was published or worked out, drawn beside the run; x in seconds, y in the unit of the plot. */
export type PlotMark =
  | { readonly kind: 'line'; readonly id: MarkId; readonly axis: 'x' | 'y'; readonly at: number }
  | {
      readonly kind: 'range';
      readonly id: MarkId;
      readonly axis: 'x' | 'y';
      readonly from: number;
      readonly to: number;
    }
  /** Where curves were seen to run: from one time to another, and between two values. */
  | {
      readonly kind: 'band';
      readonly id: MarkId;
      readonly fromS: number;
      readonly toS: number;
      readonly low: number;
      readonly high: number;
    };

export type MarkId =
  | 'testTube'
  | 'steadyPublished'
  | 'publishedMean'
  | 'levelOfMeanClearance'
  | 'tCellsFewest'
  | 'tCellsExpanded'
  | 'bCellsCleared'
  | 'il6HighStart'
  | 'il6LowStart';

interface AnyPlot {
  /** Another plot of the same run, shown under this one. */
  readonly beside?: string;
}

export interface RunPlot extends AnyPlot {
  readonly kind: 'run';
  readonly lines: readonly PlotLine[];
  readonly scale: 'linear' | 'log';
  readonly unit: 'molecules' | 'blasts' | 's' | 'level' | 'cellsPerUl' | 'drugAndIl6';
  /** Lowest value of a log axis, 1 unless given: what is less is not drawn. */
  readonly floor?: number;
  readonly marks?: readonly PlotMark[];
  /** The run is one of the population model, whose cautions stand under it. */
  readonly cautions?: true;
}

/** How many of what there are with none, one, two …; the last class holds all with as many or more. */
export interface TallyPlot extends AnyPlot {
  readonly kind: 'tally';
  /** The classes are the readings of this name with 0, 1, 2 … after it. */
  readonly reading: 'touchesWith' | 'tCellsWithKills' | 'patientsAtLevel';
  readonly classes: number;
  /** Width of a class where the classes are of a quantity and not of a count. */
  readonly width?: number;
  readonly side: PlotSide;
  readonly marks?: readonly PlotMark[];
}

/** A law over the range of the step's control; where the control stands is marked. */
export interface LawPlot extends AnyPlot {
  readonly kind: 'law';
  readonly law: LawId;
  readonly control: ControlId;
  /** Levels that are marked, pg/mL. */
  readonly marks: readonly ParameterId[];
  /** From one level to another, pg/mL. */
  readonly range?: readonly [from: ParameterId, to: ParameterId];
}

/** `bell`: bridges in solution. `triggers`: share of contacts with the bridges that trigger. */
export type LawId = 'bell' | 'triggers';

/** What a trial found: a measure of it, and which of its groups where there are several. */
export interface TrialBar {
  readonly trial: TrialId;
  readonly measure: 'response' | 'mrdNegative' | 'overallSurvival' | 'neurologicEvents';
  readonly group?: string;
}

/** A share that was published as one number. */
export interface FigureBar {
  readonly figure: ParameterId;
}

/** What the review says of treatment before, as a range. */
export interface ReviewBar {
  readonly review: ReviewFindingId;
}

/** Published numbers as bars, each with its n of N where it is known; never sorted by their length. */
export interface BarsPlot extends AnyPlot {
  readonly kind: 'bars';
  readonly unit: 'percent' | 'months';
  readonly groups: readonly BarGroupId[];
  readonly rows: readonly {
    readonly id: BarRowId;
    /** One for each group; null where that group was not there. */
    readonly bars: readonly (TrialBar | FigureBar | ReviewBar | null)[];
  }[];
}

export type BarGroupId = 'drug' | 'chemotherapy' | 'share';
export type BarRowId =
  | ReviewFindingId
  | 'towerRemission'
  | 'towerSurvival'
  | 'towerNerve'
  | 'blastNerve'
  | 'blastMrd'
  | 'lossLow'
  | 'lossHigh'
  | 'tregResponders'
  | 'tregOthers'
  | 'burdenLow'
  | 'burdenHigh';

/** Studies by their settings: all with a filter, or only those named. */
export interface StudiesPlot extends AnyPlot {
  readonly kind: 'studies';
  readonly only?: readonly TrialId[];
}

export type StepPlot = RunPlot | TallyPlot | LawPlot | BarsPlot | StudiesPlot;

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
      { reading: 'levelPgPerMl', side: 'accent' },
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
