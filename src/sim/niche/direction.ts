/** Random directions in space. */

import type { Random } from '../random.ts';

export interface Vector {
  x: number;
  y: number;
  z: number;
}

/** Writes a unit vector, uniform on the sphere, into `out` (Marsaglia 1972, doi 10.1214/aoms/1177692644). */
export function drawDirection(random: Random, out: Vector): void {
  for (;;) {
    const u = 2 * random.uniform() - 1;
    const v = 2 * random.uniform() - 1;
    const square = u * u + v * v;
    if (square >= 1) continue;
    const scale = 2 * Math.sqrt(1 - square);
    out.x = u * scale;
    out.y = v * scale;
    out.z = 1 - 2 * square;
    return;
  }
}

/** The same on the half of the sphere that `away` points to; `away` need not have length 1. */
export function drawOutward(random: Random, away: Vector, out: Vector): void {
  drawDirection(random, out);
  if (out.x * away.x + out.y * away.y + out.z * away.z >= 0) return;
  out.x = -out.x;
  out.y = -out.y;
  out.z = -out.z;
}
