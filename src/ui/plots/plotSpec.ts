/** What a plot shows, as plain data: axes, layers and the words around them. */

/** Colours by role; each stands for a custom property of design/tokens.ts (see style/plots.css). */
export type Tone =
  | 'text'
  | 'quiet'
  | 'accent'
  | 'tCell'
  | 'blast'
  | 'il2'
  | 'il4'
  | 'il6'
  | 'il10'
  | 'ifnGamma'
  | 'tnfAlpha';

// Colour is never the only difference: a layer also states its dash, marker or hatch.
export type Dash = 'solid' | 'dashed' | 'dotted' | 'dashDotted';
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross';
export type Hatch = 'plain' | 'rising' | 'falling' | 'level' | 'upright';

export interface NumberAxis {
  readonly kind: 'linear' | 'log' | 'symlog';
  /** What the axis spans, low end first; above zero on a log axis. */
  readonly domain: readonly [low: number, high: number];
  /** Quantity and unit: "time (h)". */
  readonly title: string;
  /** A tick's label: short. */
  readonly tick: (value: number) => string;
  /** A value as the cursor and the table say it, with its unit. */
  readonly say: (value: number) => string;
  /** Spacings allowed between ticks, ascending, where round numbers are not round: hours 1, 3, 6, 12. */
  readonly steps?: readonly number[];
  /** Symlog only: below this size the axis is nearly linear; 1 unless given. */
  readonly linearTo?: number;
}

/** Columns of which the first `length` values count. They may grow in place; x ascends. */
export interface Points {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly length: number;
}

export interface BandPoints {
  readonly x: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly length: number;
}

/** `length` bins: bin i reaches from edges[i] to edges[i + 1]. */
export interface Bins {
  readonly edges: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
  readonly length: number;
}

interface LayerBase {
  /** Unique in its plot. */
  readonly id: string;
  readonly label: string;
  /** What stands beside the plot instead, where one name is for several; empty where there is none. */
  readonly named?: string;
  readonly tone: Tone;
}

/** What stands beside the plot. */
export function nameOf({
  label,
  named,
}: {
  readonly label: string;
  readonly named?: string;
}): string {
  return named ?? label;
}

/** A curve; `step` holds each value until the next. A value that is not finite is a gap. */
export interface LineLayer extends LayerBase {
  readonly kind: 'line' | 'step';
  readonly dash: Dash;
  readonly marker: Marker;
  readonly points: Points;
}

export interface DotsLayer extends LayerBase {
  readonly kind: 'dots';
  readonly marker: Marker;
  readonly points: Points;
}

/** The area between two curves: where most runs lie. */
export interface BandLayer extends LayerBase {
  readonly kind: 'band';
  readonly hatch: Hatch;
  readonly points: BandPoints;
}

export interface HistogramLayer extends LayerBase {
  readonly kind: 'histogram';
  readonly hatch: Hatch;
  readonly bins: Bins;
}

/** A line across the plot at one value of an axis. */
export interface ReferenceLayer extends LayerBase {
  readonly kind: 'reference';
  readonly axis: 'x' | 'y';
  readonly dash: Dash;
  readonly at: number;
}

/** A stripe across the plot between two values of an axis: the clinical range. */
export interface RangeLayer extends LayerBase {
  readonly kind: 'range';
  readonly axis: 'x' | 'y';
  readonly hatch: Hatch;
  readonly low: number;
  readonly high: number;
}

/** Where the running model is; asked again whenever the data have grown. */
export interface NowLayer extends LayerBase {
  readonly kind: 'now';
  readonly at: () => number;
}

export type Layer =
  | LineLayer
  | DotsLayer
  | BandLayer
  | HistogramLayer
  | ReferenceLayer
  | RangeLayer
  | NowLayer;

/** One bar. A length that is not finite draws no bar; its text says why ("not reported"). */
export interface Bar {
  readonly value: number;
  /** Ends of an interval, drawn as whiskers. */
  readonly low?: number;
  readonly high?: number;
  /** What stands beside the bar: "119/271". */
  readonly text: string;
}

/** Bars of one kind, one for each name of the plot, in the same order. */
export interface BarGroup extends LayerBase {
  readonly hatch: Hatch;
  readonly bars: readonly Bar[];
}

/** Says that data have grown; a zustand store is one. */
export interface Growth {
  readonly subscribe: (onGrown: () => void) => () => void;
}

/** A number with the name of what it is of. */
export interface NamedValue {
  readonly label: string;
  readonly text: string;
}

export interface PlotWords {
  /** The button that shows the numbers instead: "As a table". */
  readonly asTable: string;
  /** What stands where there is nothing to draw yet. */
  readonly empty: string;
  /** Where a table has no number. */
  readonly noValue: string;
  /** How the cursor is moved, for those who do not see it. */
  readonly keys: string;
  /** "41 to 47". */
  readonly range: (low: string, high: string) => string;
  /** "at 3 h: blast 41, T cell 5"; `values` may be empty. */
  readonly reading: (at: string, values: readonly NamedValue[]) => string;
}
