/** The kinds of plot there are, as data: readings of a run against its clock, counts in classes, a law
 * over the whole range of a control, and what was published. */
import type { ParameterId } from '../science/parameters.ts';
import type { ReviewFindingId } from '../science/reviewFindings.ts';
import type { TrialId } from '../science/trials.ts';
import type { ControlId } from './controls.ts';
import type { ReadingId } from './readingNames.ts';

/** Whose colour a line has; every line also has its own dash and marker. */
export type PlotSide = 'blast' | 'tCell' | 'accent' | 'quiet' | 'il6';

export interface PlotLine {
  readonly reading: ReadingId;
  readonly side: PlotSide;
  /** What the line is called where its reading's name does not tell it from the others. */
  readonly called?: 'underThePump';
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
