import { describe, expect, test } from 'vitest';
import { writeBridge } from './bridge.ts';

const stray = new Float32Array(3);

function strayAt(id: number, progress: number): readonly number[] {
  writeBridge(id, progress, stray);
  return [...stray];
}

describe('bridge', () => {
  test('starts and ends exactly on its ends', () => {
    for (let id = 0; id < 50; id += 1) {
      expect(strayAt(id, 0)).toEqual([0, 0, 0]);
      expect(strayAt(id, 1)).toEqual([0, 0, 0]);
    }
  });

  test('is the same for the same flight and another for another', () => {
    expect(strayAt(7, 0.4)).toEqual(strayAt(7, 0.4));
    expect(strayAt(7, 0.4)).not.toEqual(strayAt(8, 0.4));
  });

  test('comes to its end smoothly', () => {
    for (let id = 0; id < 50; id += 1) {
      for (const nearEnd of [0.999, 0.9999]) {
        expect(Math.hypot(...strayAt(id, nearEnd))).toBeLessThan(100 * (1 - nearEnd));
      }
    }
  });

  test.each([0.1, 0.25, 0.5, 0.8])(
    'spreads as a Brownian bridge does after the share %f',
    (share) => {
      const flights = 4000;
      let sum = 0;
      let squares = 0;
      for (let id = 0; id < flights; id += 1) {
        for (const along of strayAt(id, share)) {
          sum += along;
          squares += along * along;
        }
      }
      const drawn = 3 * flights;
      const variance = share * (1 - share);
      // Four standard errors of a mean and of a variance of normal numbers; the 14 sines leave out
      // at most 0.015 of variance.
      expect(Math.abs(sum / drawn)).toBeLessThan(4 * Math.sqrt(variance / drawn));
      const fourErrors = 4 * variance * Math.sqrt(2 / drawn);
      expect(squares / drawn).toBeLessThan(variance + fourErrors);
      expect(squares / drawn).toBeGreaterThan(variance - 0.015 - fourErrors);
    },
  );
});
