/** What the steps plot: readings of the run against its clock, and the laws beside them. */
import type { ReadingId } from './readingNames.ts';

/** Whose colour a line has; every line also has its own dash and marker. */
export type PlotSide = 'blast' | 'tCell';

export interface PlotLine {
  readonly reading: ReadingId;
  readonly side: PlotSide;
  /** A law beside the run is drawn dashed. */
  readonly law?: true;
}

export interface StepPlot {
  readonly lines: readonly PlotLine[];
  readonly scale: 'linear' | 'log';
  readonly unit: 'molecules' | 's';
}

export const plots = {
  race: {
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
    scale: 'log',
    unit: 's',
    lines: [
      { reading: 'stopwatchCd19S', side: 'blast' },
      { reading: 'lawHoldCd19S', side: 'blast', law: true },
      { reading: 'stopwatchCd3S', side: 'tCell' },
      { reading: 'lawHoldCd3S', side: 'tCell', law: true },
    ],
  },
} as const satisfies Record<string, StepPlot>;

export type PlotId = keyof typeof plots;
