/** Directions are uniform on the sphere and its half. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { kolmogorovSmirnovPValue } from '../random/goodnessOfFit.ts';
import { drawDirection, drawOutward } from './direction.ts';

const axis = { x: 0.36, y: -0.48, z: 0.8 };

/** Cosines to an axis of many draws, and how far their lengths are from 1. */
function cosines(draw: (out: { x: number; y: number; z: number }) => void): number[] {
  const out = { x: 0, y: 0, z: 0 };
  return Array.from({ length: 4000 }, () => {
    draw(out);
    expect(Math.abs(out.x ** 2 + out.y ** 2 + out.z ** 2 - 1)).toBeLessThan(1e-12);
    return out.x * axis.x + out.y * axis.y + out.z * axis.z;
  });
}

describe('random directions', () => {
  // On a sphere the cosine to any axis is uniform (Archimedes).
  it('are uniform on the sphere', () => {
    const random = createRandom(7, 'sphere');
    const sample = cosines((out) => drawDirection(random, out));
    expect(kolmogorovSmirnovPValue(sample, (c) => (c + 1) / 2)).toBeGreaterThan(0.001);
  });

  it('are uniform on the outward half', () => {
    const random = createRandom(7, 'half');
    const away = { x: 5 * axis.x, y: 5 * axis.y, z: 5 * axis.z };
    const sample = cosines((out) => drawOutward(random, away, out));
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
    expect(kolmogorovSmirnovPValue(sample, (c) => c)).toBeGreaterThan(0.001);
  });
});
