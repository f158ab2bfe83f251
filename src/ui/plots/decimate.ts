/** Long series as few points, so that a path stays short and every peak stays in it. */
import type { BandPoints, Points } from './plotSpec.ts';

/** Points of a path at most; a pixel column needs its lowest and its highest. */
export const MOST_POINTS = 600;

/** A place in the picture; not finite in x or y: a gap. */
export type Place = readonly [x: number, y: number];
/** A column of a band; not finite anywhere: a gap. */
export type Column = readonly [x: number, low: number, high: number];

const GAP: Place = [NaN, NaN];
const COLUMN_GAP: Column = [NaN, NaN, NaN];

type Scale = (value: number) => number;

/**
 * Points in pixels, at most `most`: where there are more, the lowest and highest of each of equally
 * wide columns, in their order, with the first and the last point of all and with the gaps.
 */
export function decimate(
  points: Points,
  scaleX: Scale,
  scaleY: Scale,
  most: number = MOST_POINTS,
): Place[] {
  if (points.length <= most) {
    return Array.from({ length: points.length }, (_, i) => placeOf(points, i, scaleX, scaleY));
  }
  // With many gaps a column may come to three.
  const kept = thinned(points, scaleX, scaleY, Math.floor((most - 2) / 2));
  return kept.length <= most ? kept : thinned(points, scaleX, scaleY, Math.floor((most - 2) / 3));
}

function placeOf({ x, y }: Points, i: number, scaleX: Scale, scaleY: Scale): Place {
  const place: Place = [scaleX(x[i] ?? NaN), scaleY(y[i] ?? NaN)];
  return place.every(Number.isFinite) ? place : GAP;
}

/** First, last, and of each column the lowest and highest: one pass that allocates only these. */
function thinned(points: Points, scaleX: Scale, scaleY: Scale, columnCount: number): Place[] {
  const { x, y, length } = points;
  const place = (i: number): Place => placeOf(points, i, scaleX, scaleY);
  let [first, last] = [0, length - 1];
  while (first < length && place(first) === GAP) first += 1;
  while (last > first && place(last) === GAP) last -= 1;
  if (first >= length) return [];
  const left = place(first)[0];
  const width = place(last)[0] - left || 1;

  const kept: Place[] = [place(first)];
  let [current, added, lowest, highest] = [0, first, -1, -1];
  let [lowestY, highestY] = [0, 0];
  let gap = false;
  const add = (i: number): void => {
    if (i <= added) return;
    added = i;
    kept.push(place(i));
  };
  const finishColumn = (): void => {
    add(Math.min(lowest, highest));
    add(Math.max(lowest, highest));
    if (gap) kept.push(GAP);
    [lowest, highest, gap] = [-1, -1, false];
  };
  for (let i = first; i <= last; i += 1) {
    const atX = scaleX(x[i] ?? NaN);
    const atY = scaleY(y[i] ?? NaN);
    if (!Number.isFinite(atX) || !Number.isFinite(atY)) {
      gap = true;
      continue;
    }
    const share = Math.floor(((atX - left) / width) * columnCount);
    const column = Math.max(0, Math.min(columnCount - 1, share));
    if (column !== current) {
      finishColumn();
      current = column;
    }
    // Pixels grow downward.
    if (lowest < 0 || atY > lowestY) [lowest, lowestY] = [i, atY];
    if (highest < 0 || atY < highestY) [highest, highestY] = [i, atY];
  }
  finishColumn();
  add(last);
  return kept;
}

/** A band's columns in pixels, at most `most`: merged ones reach from the lowest to the highest. */
export function decimateBand(
  points: BandPoints,
  scaleX: Scale,
  scaleY: Scale,
  most: number = MOST_POINTS,
): Column[] {
  const all: Column[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const column: Column = [
      scaleX(points.x[i] ?? NaN),
      scaleY(points.low[i] ?? NaN),
      scaleY(points.high[i] ?? NaN),
    ];
    all.push(column.every(Number.isFinite) ? column : COLUMN_GAP);
  }
  if (all.length <= most) return all;
  const kept: Column[] = [];
  for (const merged of columns(all, Math.floor((most - 1) / 2))) {
    const drawn = merged.filter(([x]) => Number.isFinite(x));
    if (drawn.length > 0) {
      const [x] = drawn[0] ?? COLUMN_GAP;
      // Pixels grow downward.
      const low = Math.max(...drawn.map((column) => column[1]));
      kept.push([x, low, Math.min(...drawn.map((column) => column[2]))]);
    }
    if (drawn.length < merged.length) kept.push(COLUMN_GAP);
  }
  const last = all.at(-1);
  if (last) kept.push(last);
  return kept;
}

/** Cuts a band into columns of equal width; a gap goes with what stands before it. */
function* columns(places: readonly Column[], count: number): Generator<Column[]> {
  const xs = places.map(([x]) => x).filter(Number.isFinite);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const width = right - left || 1;
  let current: Column[] = [];
  let column = 0;
  for (const place of places) {
    const at = Number.isFinite(place[0])
      ? Math.min(count - 1, Math.floor(((place[0] - left) / width) * count))
      : column;
    if (at !== column && current.length > 0) {
      yield current;
      current = [];
    }
    column = at;
    current.push(place);
  }
  if (current.length > 0) yield current;
}
