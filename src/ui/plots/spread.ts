/** Labels along a line, moved apart until none covers another. */

/**
 * Where labels of one `size` stand that would like to be centred on `wanted`, between `low` and
 * `high`: as near as order and room allow. Too many for the room share it evenly.
 */
export function spread(
  wanted: readonly number[],
  size: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const step = Math.min(size, (high - low) / Math.max(order.length, 1));
  const placed: number[] = wanted.map(() => low);
  let floor = low + step / 2;
  for (const index of order) {
    const at = Math.max(wanted[index] ?? low, floor);
    placed[index] = at;
    floor = at + step;
  }
  let ceiling = high - step / 2;
  for (const index of order.toReversed()) {
    const at = Math.min(placed[index] ?? high, ceiling);
    placed[index] = at;
    ceiling = at - step;
  }
  return placed;
}

/** Rows for labels centred on `wanted` that keep between `low` and `high` and off each other. */
export function stack(
  wanted: readonly number[],
  sizes: readonly number[],
  gap: number,
  low: number,
  high: number,
): { row: number; centre: number }[] {
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const rowEnds: number[] = [];
  const placed = wanted.map(() => ({ row: 0, centre: 0 }));
  for (const index of order) {
    const half = (sizes[index] ?? 0) / 2;
    const centre = clamp(wanted[index] ?? low, low + half, high - half);
    let row = rowEnds.findIndex((end) => end + gap <= centre - half);
    if (row < 0) row = rowEnds.length;
    rowEnds[row] = centre + half;
    placed[index] = { row, centre };
  }
  return placed;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
