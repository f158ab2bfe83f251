/** Where a plot's cursor may stand and where a key takes it. */
import { bisectCenter } from 'd3-array';
import type { Layer } from './plotSpec.ts';
import { evenXs, fewXs, xColumns } from './reading.ts';
import type { NumberScale } from './scales.ts';

/** Places of the cursor at most: as many as there are points, or this many spread over the axis. */
export const MOST_STOPS = 120;
/** Stops that Page Up and Page Down pass. */
const PAGE = 10;

/** The x at which the cursor may stand, ascending, inside the axis. */
export function stopsOf(layers: readonly Layer[], scale: NumberScale): number[] {
  const columns = xColumns(layers);
  const [low, high] = scale.domain;
  const stops = fewXs(columns, MOST_STOPS) ?? evenXs(columns, scale, MOST_STOPS);
  return stops.filter((stop) => stop >= low && stop <= high && Number.isFinite(scale(stop)));
}

/** The stop nearest to a place in the picture. */
export function stopNearest(
  stops: readonly number[],
  position: number,
  scale: (stop: number) => number,
): number | null {
  const places = stops.map(scale);
  return stops[bisectCenter(places, position)] ?? null;
}

/** The stop that a key leads to from `current`; null: the key is not the cursor's. */
export function stopAfterKey(
  stops: readonly number[],
  current: number,
  key: string,
): number | null {
  const at = bisectCenter(stops, current);
  const last = stops.length - 1;
  const to = (index: number): number | null => stops[Math.max(0, Math.min(last, index))] ?? null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return to(at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(at - 1);
    case 'PageUp':
      return to(at + PAGE);
    case 'PageDown':
      return to(at - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    default:
      return null;
  }
}
