/** What the layers of a plot say at one place of the x axis: for the cursor and for the table. */
import { bisectCenter, bisectLeft, bisectRight } from 'd3-array';
import type { BandPoints, Layer, NumberAxis, Points, PlotWords } from './plotSpec.ts';
import type { NumberScale } from './scales.ts';

/** A layer's value at a place; `y` where its mark stands. */
export interface LayerReading {
  readonly layer: Layer;
  readonly text: string;
  readonly y: number | null;
}

type XColumn = { readonly x: ArrayLike<number>; readonly length: number };

/** The layers' values at x, those that have one, in the order of the layers. */
export function readingsAt(
  layers: readonly Layer[],
  at: number,
  { x, y, say, range }: Reader,
): LayerReading[] {
  return layers.flatMap((layer): LayerReading[] => {
    if (layer.kind === 'line' || layer.kind === 'step' || layer.kind === 'dots') {
      const value = valueAt(layer.kind, layer.points, at, x, y);
      return Number.isFinite(value) ? [{ layer, text: say(value), y: value }] : [];
    }
    if (layer.kind === 'band') {
      const [low, high] = bandAt(layer.points, at, x, y);
      return Number.isFinite(low) && Number.isFinite(high)
        ? [{ layer, text: range(say(low), say(high)), y: null }]
        : [];
    }
    if (layer.kind === 'histogram') {
      const { edges, counts, length } = layer.bins;
      const count = counts[bisectRight(edges, at, 0, length + 1) - 1] ?? NaN;
      const inside = at >= (edges[0] ?? NaN) && at < (edges[length] ?? NaN);
      return inside && Number.isFinite(count) ? [{ layer, text: say(count), y: count }] : [];
    }
    return [];
  });
}

export interface Reader {
  readonly x: NumberScale;
  readonly y: NumberScale;
  readonly say: NumberAxis['say'];
  readonly range: PlotWords['range'];
}

/** How x is said: its value, or the ends of its bin where a plot holds nothing but bins. */
export function sayAt(layers: readonly Layer[], at: number, axis: NumberAxis, words: PlotWords) {
  const curves = layers.filter(hasPlaces);
  const [only] = curves;
  if (only?.kind !== 'histogram' || curves.length > 1) return axis.say(at);
  const { edges, length } = only.bins;
  const bin = bisectRight(edges, at, 0, length + 1) - 1;
  return words.range(axis.say(edges[bin] ?? at), axis.say(edges[bin + 1] ?? at));
}

/**
 * The value at x as it is drawn: on the straight line between two points in the picture, so that
 * reading and drawing agree on a log axis too. NaN beyond the ends, in gaps and between dots.
 */
export function valueAt(
  kind: 'line' | 'step' | 'dots',
  { x, y, length }: Points,
  at: number,
  scaleX: NumberScale,
  scaleY: NumberScale,
): number {
  const right = bisectLeft(x, at, 0, length);
  if (right < length && x[right] === at) return y[right] ?? NaN;
  if (kind === 'dots' || right === 0 || right >= length) return NaN;
  const before = y[right - 1] ?? NaN;
  if (kind === 'step') return before;
  return between(
    [x[right - 1] ?? NaN, before],
    [x[right] ?? NaN, y[right] ?? NaN],
    at,
    scaleX,
    scaleY,
  );
}

function between(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  at: number,
  scaleX: NumberScale,
  scaleY: NumberScale,
): number {
  const share = (scaleX(at) - scaleX(x0)) / (scaleX(x1) - scaleX(x0));
  const [from, to] = [scaleY(y0), scaleY(y1)];
  return from === to ? y0 : scaleY.invert(from + share * (to - from));
}

function bandAt(
  { x, low, high, length }: BandPoints,
  at: number,
  scaleX: NumberScale,
  scaleY: NumberScale,
): [number, number] {
  return [
    valueAt('line', { x, y: low, length }, at, scaleX, scaleY),
    valueAt('line', { x, y: high, length }, at, scaleX, scaleY),
  ];
}

type Placed = Extract<Layer, { kind: 'line' | 'step' | 'dots' | 'band' | 'histogram' }>;

export function hasPlaces(layer: Layer): layer is Placed {
  return layer.kind !== 'reference' && layer.kind !== 'range' && layer.kind !== 'now';
}

/** The values of x that layers have: of points, and the middles of bins. */
export function xColumns(layers: readonly Layer[]): XColumn[] {
  return layers.filter(hasPlaces).map((layer) => {
    if (layer.kind !== 'histogram') return layer.points;
    const { edges, length } = layer.bins;
    const x = Array.from({ length }, (_, i) => ((edges[i] ?? NaN) + (edges[i + 1] ?? NaN)) / 2);
    return { x, length };
  });
}

/** All x of the layers once, ascending, where there are at most `most`; else null. */
export function fewXs(columns: readonly XColumn[], most: number): number[] | null {
  const all = new Set<number>();
  for (const { x, length } of columns) {
    for (let i = 0; i < length; i += 1) {
      if (Number.isFinite(x[i])) all.add(x[i] ?? 0);
      if (all.size > most) return null;
    }
  }
  return [...all].toSorted((a, b) => a - b);
}

/** About `count` values of x that layers have, evenly spread over the picture. */
export function evenXs(columns: readonly XColumn[], scale: NumberScale, count: number): number[] {
  const [column] = columns.toSorted((a, b) => b.length - a.length);
  if (!column || column.length === 0) return [];
  const { x, length } = column;
  const [from, to] = scale.domain;
  const [first, last] = [Math.max(x[0] ?? from, from), Math.min(x[length - 1] ?? to, to)];
  const [left, right] = [scale(first), scale(last)];
  const found = new Set<number>();
  for (let i = 0; i < count; i += 1) {
    const near = scale.invert(left + ((right - left) * i) / Math.max(count - 1, 1));
    const value = x[bisectCenter(x, near, 0, length)] ?? NaN;
    if (Number.isFinite(value)) found.add(value);
  }
  return [...found].toSorted((a, b) => a - b);
}
