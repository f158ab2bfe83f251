/** The numbers behind a plot as rows of words. */
import { hasPlaces, evenXs, fewXs, readingsAt, sayAt, xColumns } from './reading.ts';
import type { Layer, NamedValue, NumberAxis, PlotWords } from './plotSpec.ts';
import type { NumberScale } from './scales.ts';

export interface TableContent {
  readonly head: readonly string[];
  /** The first cell of each is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Lines and ranges that hold for the whole plot. */
  readonly notes: readonly NamedValue[];
}

export const MOST_ROWS = 50;

export interface TableSource {
  readonly xAxis: NumberAxis;
  readonly yAxis: NumberAxis;
  readonly layers: readonly Layer[];
  readonly x: NumberScale;
  readonly y: NumberScale;
  readonly words: PlotWords;
}

export function tableOf({ xAxis, yAxis, layers, x, y, words }: TableSource): TableContent {
  const columns = layers.filter(hasPlaces);
  const reader = { x, y, say: yAxis.say, range: words.range };
  return {
    head: [xAxis.title, ...columns.map(({ label }) => label)],
    rows: rowsOf(layers, x).map((at) => {
      const readings = new Map(
        readingsAt(columns, at, reader).map(({ layer, text }) => [layer.id, text]),
      );
      return [
        sayAt(layers, at, xAxis, words),
        ...columns.map(({ id }) => readings.get(id) ?? words.noValue),
      ];
    }),
    notes: notesOf(layers, xAxis, yAxis, words),
  };
}

/** Lines and ranges that hold for the whole plot, with their values. */
export function notesOf(
  layers: readonly Layer[],
  xAxis: NumberAxis,
  yAxis: NumberAxis,
  words: PlotWords,
): NamedValue[] {
  return layers.flatMap((layer): NamedValue[] => {
    if (layer.kind === 'now') {
      const at = layer.at();
      return Number.isFinite(at) ? [{ label: layer.label, text: xAxis.say(at) }] : [];
    }
    if (layer.kind !== 'reference' && layer.kind !== 'range') return [];
    const { say } = layer.axis === 'x' ? xAxis : yAxis;
    const text =
      layer.kind === 'reference' ? say(layer.at) : words.range(say(layer.low), say(layer.high));
    return [{ label: layer.label, text }];
  });
}

/** The x of the rows: all where they are few; else first, last, every layer's extremes, and some
 * spread evenly between. */
function rowsOf(layers: readonly Layer[], x: NumberScale): number[] {
  const columns = xColumns(layers);
  const few = fewXs(columns, MOST_ROWS);
  if (few) return few;
  const kept = new Set(layers.flatMap(landmarks).slice(0, MOST_ROWS));
  const all = [...kept, ...evenXs(columns, x, MOST_ROWS - kept.size)];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** First, last, lowest and highest place of a curve. */
function landmarks(layer: Layer): number[] {
  if (layer.kind !== 'line' && layer.kind !== 'step' && layer.kind !== 'dots') return [];
  const { x, y, length } = layer.points;
  let [first, last, lowest, highest] = [-1, -1, -1, -1];
  for (let i = 0; i < length; i += 1) {
    const value = y[i] ?? NaN;
    if (!Number.isFinite(value) || !Number.isFinite(x[i])) continue;
    if (first < 0) first = i;
    last = i;
    if (lowest < 0 || value < (y[lowest] ?? 0)) lowest = i;
    if (highest < 0 || value > (y[highest] ?? 0)) highest = i;
  }
  return [...new Set([first, last, lowest, highest])].flatMap((i) => x[i] ?? []);
}
