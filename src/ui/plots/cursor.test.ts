import { describe, expect, it } from 'vitest';
import { MOST_STOPS, stopAfterKey, stopNearest, stopsOf } from './cursor.ts';
import type { Layer, Points } from './plotSpec.ts';
import { readingsAt, sayAt, valueAt } from './reading.ts';
import { scaleOf } from './scales.ts';
import { MOST_ROWS, tableOf } from './tableRows.ts';

const words = {
  asTable: 'As a table',
  empty: 'Nothing yet.',
  noValue: '–',
  keys: '',
  range: (low: string, high: string) => `${low} to ${high}`,
  reading: (at: string) => at,
};
const xAxis = {
  kind: 'linear',
  domain: [0, 24],
  title: 'time (h)',
  tick: String,
  say: String,
} as const;
const yAxis = {
  kind: 'linear',
  domain: [0, 300],
  title: 'held',
  tick: String,
  say: String,
} as const;
const x = scaleOf(xAxis, 0, 480);
const y = scaleOf(yAxis, 300, 0);

function line(id: string, points: Points, kind: 'line' | 'step' = 'line'): Layer {
  return { kind, id, label: id, tone: 'blast', dash: 'solid', marker: 'circle', points };
}

function long(length: number): Points {
  const xs = Float64Array.from({ length }, (_, i) => (i / (length - 1)) * 24);
  const ys = xs.map((at) => 100 + at);
  return { x: xs, y: ys, length };
}

describe('stops of the cursor', () => {
  it('are the points of all layers where they are few', () => {
    const layers = [
      line('a', { x: [0, 2, 4], y: [1, 2, 3], length: 3 }),
      line('b', { x: [1, 2, 30], y: [1, 2, 3], length: 3 }),
    ];
    expect(stopsOf(layers, x)).toEqual([0, 1, 2, 4]);
  });

  it('are real points, evenly spread from first to last, where they are many', () => {
    const points = long(20_000);
    const stops = stopsOf([line('a', points)], x);
    expect(stops).toHaveLength(MOST_STOPS);
    expect([stops[0], stops.at(-1)]).toEqual([0, 24]);
    const known = new Set(points.x as Float64Array);
    expect(stops.every((stop) => known.has(stop))).toBe(true);
  });

  it('follow data that have grown, and are none without data', () => {
    const points = { x: [0, 1, 2], y: [1, 2, 3], length: 0 };
    const layers = [line('a', points)];
    expect(stopsOf(layers, x)).toEqual([]);
    points.length = 2;
    expect(stopsOf(layers, x)).toEqual([0, 1]);
  });

  it('leave out what a log axis has no place for', () => {
    const log = scaleOf({ ...xAxis, kind: 'log', domain: [1, 100] }, 0, 100);
    expect(stopsOf([line('a', { x: [0, 1, 10], y: [1, 1, 1], length: 3 })], log)).toEqual([1, 10]);
  });
});

describe('a key', () => {
  const stops = Array.from({ length: 31 }, (_, i) => i * 2);
  it.each([
    ['ArrowRight', 4, 6],
    ['ArrowUp', 4, 6],
    ['ArrowLeft', 4, 2],
    ['ArrowDown', 0, 0],
    ['PageUp', 4, 24],
    ['PageDown', 4, 0],
    ['PageUp', 58, 60],
    ['Home', 30, 0],
    ['End', 30, 60],
    ['Tab', 30, null],
    ['a', 30, null],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(stopAfterKey(stops, from, key)).toBe(to);
  });

  it('leads nowhere without stops', () => {
    expect(stopAfterKey([], 0, 'ArrowRight')).toBeNull();
    expect(stopNearest([], 10, x)).toBeNull();
  });
});

describe('a pointer', () => {
  it('takes the stop that is nearest in the picture', () => {
    expect(stopNearest([0, 6, 24], 130, x)).toBe(6);
    expect(stopNearest([0, 6, 24], -50, x)).toBe(0);
    expect(stopNearest([0, 6, 24], 900, x)).toBe(24);
  });
});

describe('a reading', () => {
  const points = { x: [0, 2, 4, 6], y: [0, 10, NaN, 30], length: 4 };

  it('is the point, or lies on the line between two', () => {
    expect(valueAt('line', points, 2, x, y)).toBe(10);
    expect(valueAt('line', points, 0.5, x, y)).toBeCloseTo(2.5, 9);
    expect(valueAt('step', points, 1, x, y)).toBe(0);
  });

  it('lies on the line as it is drawn on log axes', () => {
    const log = scaleOf({ ...xAxis, kind: 'log', domain: [1, 100] }, 0, 100);
    const power = { x: [1, 100], y: [1, 100], length: 2 };
    expect(valueAt('line', power, 2, log, log)).toBeCloseTo(2, 9);
  });

  it('is nothing in gaps, beyond the ends, and between dots', () => {
    expect(valueAt('line', points, 3, x, y)).toBeNaN();
    expect(valueAt('line', points, 4, x, y)).toBeNaN();
    expect(valueAt('line', points, -1, x, y)).toBeNaN();
    expect(valueAt('line', points, 7, x, y)).toBeNaN();
    expect(valueAt('dots', points, 1, x, y)).toBeNaN();
    expect(readingsAt([line('a', points)], 3, { x, y, say: String, range: words.range })).toEqual(
      [],
    );
  });

  it('of bins names the bin', () => {
    const bins = { edges: [0, 2, 4, 6], counts: [7, 9, 11], length: 2 };
    const layers: Layer[] = [
      { kind: 'histogram', id: 'h', label: 'runs', tone: 'accent', hatch: 'plain', bins },
    ];
    expect(stopsOf(layers, x)).toEqual([1, 3]);
    expect(sayAt(layers, 3, xAxis, words)).toBe('2 to 4');
    const reader = { x, y, say: String, range: words.range };
    expect(readingsAt(layers, 3, reader)[0]?.text).toBe('9');
    expect(readingsAt(layers, -1, reader)).toEqual([]);
    expect(readingsAt(layers, 4, reader)).toEqual([]);
  });
});

describe('the table', () => {
  const source = { xAxis, yAxis, x, y, words };

  it('holds every point of a short series, and says where there is none', () => {
    const layers = [
      line('a', { x: [0, 2], y: [1, 2], length: 2 }),
      line('b', { x: [2, 4], y: [5, 6], length: 2 }, 'step'),
    ];
    expect(tableOf({ ...source, layers })).toEqual({
      head: ['time (h)', 'a', 'b'],
      rows: [
        ['0', '1', '–'],
        ['2', '2', '5'],
        ['4', '–', '6'],
      ],
      notes: [],
    });
  });

  it('keeps first, last and extremes of a long one', () => {
    const points = long(20_000);
    (points.y as Float64Array)[7777] = 290;
    (points.y as Float64Array)[12_345] = 3;
    const { rows } = tableOf({ ...source, layers: [line('a', points)] });
    expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(rows.length).toBeGreaterThan(MOST_ROWS / 2);
    expect(rows[0]).toEqual(['0', '100']);
    expect(rows.at(-1)).toEqual(['24', '124']);
    expect(rows.map(([, value]) => value)).toEqual(expect.arrayContaining(['290', '3']));
  });

  it('says lines and ranges across the plot below', () => {
    const layers: Layer[] = [
      { kind: 'reference', id: 'm', label: 'mean', tone: 'text', axis: 'y', dash: 'dashed', at: 7 },
      {
        kind: 'range',
        id: 'r',
        label: 'clinic',
        tone: 'text',
        axis: 'x',
        hatch: 'plain',
        low: 1,
        high: 2,
      },
    ];
    expect(tableOf({ ...source, layers }).notes).toEqual([
      { label: 'mean', text: '7' },
      { label: 'clinic', text: '1 to 2' },
    ]);
  });
});
