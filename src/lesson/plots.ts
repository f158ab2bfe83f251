/** What the steps plot: readings of the run against its clock with the laws beside them, counts in
 * classes, and a law over the whole range of a control. */
import type { ParameterId } from '../science/parameters.ts';
import type { ControlId } from './controls.ts';
import type { ReadingId } from './readingNames.ts';

/** Whose colour a line has; every line also has its own dash and marker. */
export type PlotSide = 'blast' | 'tCell';

export interface PlotLine {
  readonly reading: ReadingId;
  readonly side: PlotSide;
  /** A law beside the run is drawn dashed. */
  readonly law?: true;
}

interface AnyPlot {
  /** Another plot of the same run, shown under this one. */
  readonly beside?: string;
}

export interface RunPlot extends AnyPlot {
  readonly kind: 'run';
  readonly lines: readonly PlotLine[];
  readonly scale: 'linear' | 'log';
  readonly unit: 'molecules' | 'blasts' | 's';
}

/** How many of what there are with none, one, two …; the last class holds all with as many or more. */
export interface TallyPlot extends AnyPlot {
  readonly kind: 'tally';
  /** The classes are the readings of this name with 0, 1, 2 … after it. */
  readonly reading: 'touchesWith' | 'tCellsWithKills';
  readonly classes: number;
  readonly side: PlotSide;
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

export type StepPlot = RunPlot | TallyPlot | LawPlot;

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
  kills: { kind: 'tally', reading: 'tCellsWithKills', classes: 13, side: 'tCell' },
} as const satisfies Record<string, StepPlot>;

export type PlotId = keyof typeof plots;

export function isPlotId(name: string): name is PlotId {
  return Object.hasOwn(plots, name);
}
