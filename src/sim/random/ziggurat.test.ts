/** Checks that the layers of each ziggurat have equal areas, lie under its density and close at the top. */

import { describe, expect, it } from 'vitest';
import { normalCumulative } from './goodnessOfFit.ts';
import { exponentialZiggurat, normalZiggurat } from './ziggurat.ts';

const cases = [
  {
    name: 'exponential',
    ziggurat: exponentialZiggurat,
    density: (x: number) => Math.exp(-x),
    tail: (x: number) => Math.exp(-x),
    total: 1,
  },
  {
    name: 'normal',
    ziggurat: normalZiggurat,
    density: (x: number) => Math.exp(-0.5 * x * x),
    tail: (x: number) => Math.sqrt(2 * Math.PI) * normalCumulative(-x),
    total: Math.sqrt(Math.PI / 2),
  },
];

describe.each(cases)('the $name ziggurat', ({ ziggurat, density, tail, total }) => {
  const { edges, heights } = ziggurat;
  const tailStart = edges[1]!;
  const baseArea = tailStart * density(tailStart) + tail(tailStart);

  it('has a base, tail included, as large as its first edge says', () => {
    expect(edges[0]! * density(tailStart)).toBeCloseTo(baseArea, 12);
  });

  it('has 255 layers above it of the same area, the last closing at height 1', () => {
    for (let i = 1; i < 256; i++) {
      expect(edges[i]! * (heights[i + 1]! - heights[i]!)).toBeCloseTo(baseArea, 12);
    }
    expect(heights[256]).toBe(1);
    expect(edges[256]).toBe(0);
  });

  it('touches its density at every edge', () => {
    for (let i = 1; i < 256; i++) expect(heights[i]).toBeCloseTo(density(edges[i]!), 13);
  });

  it('spends little outside the density', () => {
    expect((256 * baseArea) / total).toBeLessThan(1.03);
  });
});
