import { describe, expect, it } from 'vitest';
import { decimate, decimateBand, MOST_POINTS } from './decimate.ts';

const same = (value: number): number => value;

function wave(length: number): { x: Float64Array; y: Float64Array; length: number } {
  const x = Float64Array.from({ length }, (_, i) => (i / length) * 700);
  return { x, y: x.map((value) => 50 * Math.sin(value / 40)), length };
}

describe('decimate', () => {
  it('leaves few points as they are', () => {
    const points = { x: [0, 1, 2], y: [5, 6, 7], length: 3 };
    expect(decimate(points, same, same)).toEqual([
      [0, 5],
      [1, 6],
      [2, 7],
    ]);
  });

  it('reads no further than the length', () => {
    expect(decimate({ x: [0, 1, 2], y: [5, 6, 7], length: 2 }, same, same)).toHaveLength(2);
  });

  it('keeps single peaks, both ends and the order among many points', () => {
    const points = wave(100_000);
    points.y[33_333] = 900;
    points.y[66_666] = -900;
    const places = decimate(points, same, same);
    expect(places.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(places.length).toBeGreaterThan(MOST_POINTS / 2);
    expect(places.map(([, y]) => y)).toContain(900);
    expect(places.map(([, y]) => y)).toContain(-900);
    expect(places[0]).toEqual([points.x[0], points.y[0]]);
    expect(places.at(-1)).toEqual([points.x[99_999], points.y[99_999]]);
    const xs = places.map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('makes what is not finite a gap, and nothing else of it', () => {
    const points = { x: [0, 1, 2, 3, 4], y: [1, NaN, Infinity, 4, 5], length: 5 };
    const places = decimate(points, same, same);
    expect(places.map(([x, y]) => Number.isFinite(x + y))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('keeps a gap among many points, and stays short with many gaps', () => {
    const points = wave(10_000);
    points.y.fill(NaN, 4000, 5000);
    const gaps = decimate(points, same, same).filter(([x]) => Number.isNaN(x));
    expect(gaps).toHaveLength(1);
    for (let i = 0; i < points.length; i += 3) points.y[i] = NaN;
    expect(decimate(points, same, same).length).toBeLessThanOrEqual(MOST_POINTS);
  });

  it('draws what stands on either side of gaps at the ends', () => {
    const points = wave(10_000);
    points.y.fill(NaN, 0, 2000);
    points.y.fill(NaN, 9000);
    const places = decimate(points, same, same);
    expect(places[0]).toEqual([points.x[2000], points.y[2000]]);
    expect(places.at(-1)).toEqual([points.x[8999], points.y[8999]]);
    points.y.fill(NaN);
    expect(decimate(points, same, same)).toEqual([]);
  });

  it('leaves out what a log axis has no place for', () => {
    const places = decimate({ x: [1, 2, 3], y: [10, 0, -1], length: 3 }, same, Math.log10);
    expect(places.filter(([x]) => Number.isFinite(x))).toEqual([[1, 1]]);
  });
});

describe('decimateBand', () => {
  it('reaches from the lowest to the highest of what it merges', () => {
    const { x, y, length } = wave(50_000);
    // In pixels the low end of a band lies below: it is the larger number.
    const low = y.map((value) => value + 10);
    const high = y.map((value) => value - 10);
    low[20_000] = 500;
    const columns = decimateBand({ x, low, high, length }, same, same);
    expect(columns.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(Math.max(...columns.map((column) => column[1]))).toBe(500);
    expect(Math.min(...columns.map((column) => column[2]))).toBe(Math.min(...high));
  });
});
