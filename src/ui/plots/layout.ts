/** Where everything in a plot stands, from its axes, its labels and its size; not from its data. */
import { nameOf, type Layer, type NumberAxis } from './plotSpec.ts';
import { scaleOf, type NumberScale } from './scales.ts';
import { spread } from './spread.ts';
import { widthEm, wrap } from './textWidth.ts';
import { minorTicks, ticksOf, type Tick } from './ticks.ts';

/** What the plot may fill, CSS pixels, and the size of its type. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface KeyEntry<L> {
  readonly layer: L;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
}

export interface TopLabel {
  readonly layer: Layer;
  readonly centre: number;
}

export interface PlotLayout {
  /** As high as what was asked for, or as the names and a readable plot need. */
  readonly size: Size;
  readonly box: Box;
  readonly x: NumberScale;
  readonly y: NumberScale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xMinor: readonly number[];
  readonly yMinor: readonly number[];
  readonly key: readonly KeyEntry<Layer>[];
  /** Names of vertical lines, in one row above the plot. */
  readonly topLabels: readonly TopLabel[];
  readonly topLabelsMiddle: number;
  readonly xTitle: readonly string[];
  readonly yTitle: readonly string[];
  readonly yTitleTop: number;
  /** Layers named at the end of their line, right of the plot. */
  readonly ends: readonly Layer[];
}

/** Height of a line of type, gaps and the key's samples, em. */
export const LINE_EM = 1.35;
export const KEY_SAMPLE_EM = 2;
const KEY_GAP_EM = 1.1;
const GAP_EM = 0.5;
/** Names stand at the ends of lines from this width on, in at most this share of it. */
const ENDS_FROM_EM = 30;
const ENDS_SHARE = 0.34;
/** The plot itself is never lower, em. */
const LOWEST_EM = 7;
/** Room that a tick's label asks for along its axis, em. */
const X_TICK_EM = 5;
const Y_TICK_EM = 2.6;
/** Marks without a label stand on average at least this far apart, em. */
const MINOR_EM = 0.3;

export function layOut(
  x: NumberAxis,
  y: NumberAxis,
  layers: readonly Layer[],
  size: Size,
): PlotLayout {
  const { width, height, em } = size;
  const line = LINE_EM * em;
  const ends = endLabelled(layers, size);
  const topGap = GAP_EM * em;
  const topWidth = (layer: Layer): number => widthEm(nameOf(layer)) * em + topGap;
  const vertical = layers.filter(isVertical);
  const fitsAtTop = vertical.reduce((sum, layer) => sum + topWidth(layer), 0) <= width;
  const atTop = fitsAtTop ? vertical : [];
  const named = [...ends, ...atTop];
  const key = layKey(
    layers.filter((layer) => nameOf(layer) !== '' && !named.includes(layer)),
    size,
  );
  const yTitle = wrap(y.title, width / em);

  // The left margin needs the ticks, which need the height, which needs only rows above and below.
  const yTitleTop = key.height + (key.height > 0 ? GAP_EM * em : 0);
  const aboveRows = yTitleTop + yTitle.length * line + 1.5 * GAP_EM * em;
  const xTitle = wrap(x.title, width / em);
  const bottom = (1 + xTitle.length) * line + GAP_EM * em;
  const top = aboveRows + (atTop.length > 0 ? line : 0);
  const plotHeight = Math.max(height - top - bottom, LOWEST_EM * em);
  const draft = scaleOf(y, plotHeight, 0);
  const yMost = Math.max(2, Math.floor(plotHeight / (Y_TICK_EM * em)));
  const labelOf = (value: number): number => widthEm(y.tick(value)) * em;
  const draftTicks = ticksOf(y, draft, yRoom(yMost, line, draft));
  const left = Math.max(0, ...draftTicks.map(({ value }) => labelOf(value))) + GAP_EM * em;
  const endWidth = Math.max(0, ...ends.map((layer) => widthEm(nameOf(layer)) * em));
  const right = ends.length > 0 ? endWidth + 2.5 * GAP_EM * em : GAP_EM * em;
  const plotWidth = Math.max(width - left - right, em);

  const xScale = scaleOf(x, left, left + plotWidth);
  const centres = spread(
    atTop.map((layer) => xScale(middleOf(layer))),
    atTop.map(topWidth),
    0,
    width,
  );
  const yScale = scaleOf(y, top + plotHeight, top);
  const xMost = Math.max(2, Math.floor(plotWidth / (X_TICK_EM * em)));
  return {
    size: { width, em, height: top + plotHeight + bottom },
    box: { left, top, width: plotWidth, height: plotHeight },
    x: xScale,
    y: yScale,
    xTicks: ticksOf(x, xScale, {
      most: xMost,
      low: 0,
      high: width,
      gap: em,
      sizeOf: (text) => widthEm(text) * em,
    }),
    yTicks: ticksOf(y, yScale, yRoom(yMost, line, yScale)),
    xMinor: minorTicks(x, xScale, plotWidth / (MINOR_EM * em)),
    yMinor: minorTicks(y, yScale, plotHeight / (MINOR_EM * em)),
    key: key.entries,
    topLabels: atTop.map((layer, index) => ({ layer, centre: centres[index] ?? 0 })),
    topLabelsMiddle: aboveRows + line / 2,
    xTitle,
    yTitle,
    yTitleTop,
    ends,
  };
}

/** The names of layers with their samples, in rows from the top; `height` in pixels. */
export function layKey<L extends { readonly label: string; readonly named?: string }>(
  layers: readonly L[],
  { width, em }: Size,
): { entries: KeyEntry<L>[]; height: number } {
  const line = LINE_EM * em;
  const besideEm = KEY_SAMPLE_EM + GAP_EM;
  const entries: KeyEntry<L>[] = [];
  let [top, next, rowHeight] = [0, 0, 0];
  for (const layer of layers) {
    const lines = wrap(nameOf(layer), width / em - besideEm);
    const entryWidth = (besideEm + Math.max(...lines.map(widthEm))) * em;
    if (next > 0 && next + entryWidth > width) {
      top += rowHeight;
      [next, rowHeight] = [0, 0];
    }
    entries.push({ layer, lines, left: next, top });
    next += entryWidth + KEY_GAP_EM * em;
    rowHeight = Math.max(rowHeight, lines.length * line);
  }
  return { entries, height: top + rowHeight };
}

function yRoom(most: number, line: number, scale: NumberScale) {
  const [low, high] = scale.domain;
  return {
    most,
    low: scale(high) - line,
    high: scale(low) + line,
    gap: 0,
    sizeOf: () => line,
  };
}

function isVertical(layer: Layer): boolean {
  return (layer.kind === 'reference' || layer.kind === 'range') && layer.axis === 'x';
}

function middleOf(layer: Layer): number {
  if (layer.kind === 'reference') return layer.at;
  return layer.kind === 'range' ? (layer.low + layer.high) / 2 : NaN;
}

/** Lines are named where they end, if the picture is wide enough for that and for the plot. */
function endLabelled(layers: readonly Layer[], { width, height, em }: Size): readonly Layer[] {
  const lines = layers.filter(
    (layer) =>
      nameOf(layer) !== '' &&
      (layer.kind === 'line' ||
        layer.kind === 'step' ||
        ((layer.kind === 'reference' || layer.kind === 'range') && layer.axis === 'y')),
  );
  const longest = Math.max(0, ...lines.map((layer) => widthEm(nameOf(layer))));
  const fits = longest * em <= ENDS_SHARE * width && lines.length * LINE_EM * em * 2 <= height;
  return fits && width >= ENDS_FROM_EM * em ? lines : [];
}
