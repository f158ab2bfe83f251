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
  const places: Place[] = [];
  let gaps = false;
  for (let i = 0; i < points.length; i += 1) {
    const place: Place = [scaleX(points.x[i] ?? NaN), scaleY(points.y[i] ?? NaN)];
    if (isPlace(place)) places.push(place);
    else {
      gaps = true;
      if (places.at(-1) !== GAP) places.push(GAP);
    }
  }
  if (places.length <= most) return places;

  const kept: Place[] = [];
  const add = (place: Place): void => {
    if (kept.at(-1) !== place) kept.push(place);
  };
  const [first, last] = [places[0] ?? GAP, places.at(-1) ?? GAP];
  add(first);
  for (const column of columns(places, Math.floor((most - 2) / (gaps ? 3 : 2)))) {
    let [lowest, highest] = [-1, -1];
    let gap = false;
    column.forEach((place, index) => {
      if (!isPlace(place)) {
        gap = true;
        return;
      }
      if (lowest < 0 || place[1] > (column[lowest]?.[1] ?? 0)) lowest = index;
      if (highest < 0 || place[1] < (column[highest]?.[1] ?? 0)) highest = index;
    });
    for (const index of [Math.min(lowest, highest), Math.max(lowest, highest)]) {
      const place = column[index];
      if (place) add(place);
    }
    if (gap) add(GAP);
  }
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

function isPlace([x, y]: Place): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

/** Cuts places into columns of equal width; a gap goes with what stands before it. */
function* columns<P extends readonly [number, ...number[]]>(
  places: readonly P[],
  count: number,
): Generator<P[]> {
  const xs = places.map(([x]) => x).filter(Number.isFinite);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const width = right - left || 1;
  let current: P[] = [];
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
