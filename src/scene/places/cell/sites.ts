/** Where on a cell its numbered receptors stand: a fixed map from receptor number to direction. */
import { Vector3 } from 'three';
import { hashUnit } from '../../hash.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far an even sample is shaken out of its rows, as a share of the room round each receptor. */
const SHAKE = 0.55;

/**
 * Writes the unit vector of receptor `site` of `total` to `out`: a Fibonacci sphere, in which every
 * receptor has the same area to itself.
 */
export function writeSiteDirection(site: number, total: number, out: Vector3): void {
  const height = 1 - (2 * site + 1) / total;
  const ring = Math.sqrt(1 - height * height);
  out.x = ring * Math.cos(site * GOLDEN_ANGLE);
  out.y = height;
  out.z = ring * Math.sin(site * GOLDEN_ANGLE);
}

/** `count` receptor numbers out of `total` that lie evenly over the cell, none of them twice. */
export function pickEvenSites(count: number, total: number): Int32Array {
  const picked = new Set<number>();
  const direction = new Vector3();
  const wanted = new Vector3();
  const shake = new Vector3();
  const room = Math.sqrt((4 * Math.PI) / count);
  // Receptors of neighbouring numbers stand at the same height; this many of them go once round a
  // band as wide as the room of one.
  const band = Math.ceil((total * room) / 4);
  for (let index = 0; index < count; index += 1) {
    writeSiteDirection(index, count, wanted);
    shake.set(hashUnit(index, 0) - 0.5, hashUnit(index, 1) - 0.5, hashUnit(index, 2) - 0.5);
    wanted.addScaledVector(shake, SHAKE * room);
    const middle = Math.round((total / count) * (index + 0.5));
    let best = -1;
    let bestLikeness = -Infinity;
    for (let site = Math.max(0, middle - band); site < Math.min(total, middle + band); site += 1) {
      if (picked.has(site)) continue;
      writeSiteDirection(site, total, direction);
      const likeness = direction.dot(wanted);
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = site;
      }
    }
    picked.add(best);
  }
  return Int32Array.from(picked);
}
