/** The grid misses no neighbour, wherever members move. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { PeriodicGrid } from './periodicGrid.ts';

describe.each([30, 49.3, 130])('a grid in a cube of %f µm', (edgeUm) => {
  it('finds everyone within the width of a cell, each once', () => {
    const random = createRandom(7, `grid ${edgeUm}`);
    const grid = new PeriodicGrid(edgeUm, 12);
    const places = new Map<number, readonly number[]>();
    const place = () => [0, 1, 2].map(() => edgeUm * random.uniform());
    const distance = (a: readonly number[], b: readonly number[]) =>
      Math.hypot(
        ...a.map((each, axis) => {
          const apart = Math.abs(each - (b[axis] ?? NaN));
          return Math.min(apart, edgeUm - apart);
        }),
      );
    expect(grid.widthUm).toBeGreaterThanOrEqual(10);
    for (let n = 0; n < 2000; n += 1) {
      const member = random.integer(60);
      if (random.integer(4) === 0) {
        grid.remove(member);
        places.delete(member);
      } else {
        const at = place();
        const [x = 0, y = 0, z = 0] = at;
        grid.file(member, x, y, z);
        places.set(member, at);
      }
      const about = place();
      const [x = 0, y = 0, z = 0] = about;
      const found = Array.from(grid.found.subarray(0, grid.collect(x, y, z)));
      expect(new Set(found).size).toBe(found.length);
      const missed = [...places].filter(
        ([other, at]) => distance(about, at) <= grid.widthUm && !found.includes(other),
      );
      expect(missed).toEqual([]);
      expect(found.every((other) => places.has(other))).toBe(true);
    }
  });

  it('takes places on the very edge', () => {
    const grid = new PeriodicGrid(edgeUm, 12);
    grid.file(0, 0, 0, 0);
    grid.file(1, edgeUm * (1 - Number.EPSILON / 2), 0, 0);
    expect(grid.collect(0, 0, 0)).toBe(2);
  });
});
