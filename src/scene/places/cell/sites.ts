/** Where on a cell its numbered receptors stand: a fixed map from receptor number to direction. */
import { hashUnit } from '../../hash.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far an even sample is shaken out of its rows, as a share of the room round each receptor. */
const SHAKE = 0.55;

/**
 * Writes the unit vector of receptor `site` of `total` to `out`: a Fibonacci sphere, in which every
 * receptor has the same area to itself.
 */
export function writeSiteDirection(site: number, total: number, out: Float32Array): void {
  const height = 1 - (2 * site + 1) / total;
  const ring = Math.sqrt(1 - height * height);
  out[0] = ring * Math.cos(site * GOLDEN_ANGLE);
  out[1] = height;
  out[2] = ring * Math.sin(site * GOLDEN_ANGLE);
}

/** `count` receptor numbers out of `total` that lie evenly over the cell, none of them twice. */
export function pickEvenSites(count: number, total: number): Int32Array {
  const picked = new Set<number>();
  const direction = new Float32Array(3);
  const wanted = new Float32Array(3);
  const room = Math.sqrt((4 * Math.PI) / count);
  // Receptors of neighbouring numbers lie on the same height of the sphere; this many of them go
  // once round a band as wide as the room of one.
  const band = Math.ceil((total * room) / 4);
  for (let index = 0; index < count; index += 1) {
    writeSiteDirection(index, count, wanted);
    for (let axis = 0; axis < 3; axis += 1) {
      wanted[axis] = (wanted[axis] as number) + SHAKE * room * (hashUnit(index, axis) - 0.5);
    }
    const middle = Math.round((total / count) * (index + 0.5));
    let best = -1;
    let bestLikeness = -Infinity;
    for (let site = Math.max(0, middle - band); site < Math.min(total, middle + band); site += 1) {
      if (picked.has(site)) continue;
      writeSiteDirection(site, total, direction);
      const likeness =
        (direction[0] as number) * (wanted[0] as number) +
        (direction[1] as number) * (wanted[1] as number) +
        (direction[2] as number) * (wanted[2] as number);
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = site;
      }
    }
    picked.add(best);
  }
  return Int32Array.from(picked);
}
