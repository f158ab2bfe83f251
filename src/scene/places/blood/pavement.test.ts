import { describe, expect, test } from 'vitest';
import {
  heartOf,
  layPavement,
  SEAM,
  stripOf,
  toBorder,
  type Corner,
  type Piece,
} from './pavement.ts';

// A little more than there is of the wall.
const from: Corner = [-3.6, 1.9];
const to: Corner = [3.6, 8.3];
const pieces = layPavement(from, to);

function areaOf({ corners }: Piece): number {
  const doubled = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] as Corner;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

const total = (some: readonly Piece[]): number => some.reduce((sum, each) => sum + areaOf(each), 0);

/** Points of a piece: its middle, and close to each of its corners. */
function pointsOf({ corners }: Piece): Corner[] {
  const count = corners.length;
  const middle: Corner = [
    corners.reduce((sum, [x]) => sum + x, 0) / count,
    corners.reduce((sum, [, y]) => sum + y, 0) / count,
  ];
  const towards = ([x, y]: Corner): Corner => [
    middle[0] + 0.95 * (x - middle[0]),
    middle[1] + 0.95 * (y - middle[1]),
  ];
  return [middle, ...corners.map(towards)];
}

const hearts: Corner[] = [];
for (let column = -8; column <= 8; column += 1) {
  for (let row = -3; row <= 13; row += 1) hearts.push(heartOf(column, row));
}
const away = (a: Corner, b: Corner) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** From a point to the nearest line that lies in the middle between its heart and another one. */
function borderAt(point: Corner, heart: Corner): number {
  const others = hearts.filter((other) => away(other, heart) > 0);
  const offs = others.map(
    (other) => (away(point, other) ** 2 - away(point, heart) ** 2) / (2 * away(heart, other)),
  );
  return Math.min(...offs);
}

describe('the pavement', () => {
  test('covers its rectangle once', () => {
    expect(total(pieces)).toBeCloseTo((to[0] - from[0]) * (to[1] - from[1]), 9);
  });

  test('gives every point to the nearest heart', () => {
    for (const piece of pieces) {
      for (const point of pointsOf(piece)) {
        const nearest = Math.min(...hearts.map((heart) => away(heart, point)));
        expect(away(piece.heart, point)).toBeCloseTo(nearest, 9);
      }
    }
  });

  test('knows how far it is to the border, up to where the seam ends', () => {
    for (const piece of pieces) {
      for (const point of pointsOf(piece)) {
        const nearest = Math.min(SEAM, borderAt(point, piece.heart));
        expect(toBorder(piece, point)).toBeCloseTo(nearest, 9);
      }
    }
  });

  test('gives all pieces of a cell the same number', () => {
    const owns = new Map<string, number>();
    for (const { heart, own } of pieces) {
      expect(own).toBe(owns.get(String(heart)) ?? own);
      owns.set(String(heart), own);
    }
    expect(new Set(owns.values()).size).toBe(owns.size);
  });

  test('can be cut into strips without losing anything', () => {
    const strips = Array.from({ length: 20 }, (_, strip) => {
      const low = from[1] + 0.32 * strip;
      return stripOf(pieces, low, low + 0.32);
    });
    for (const [strip, cut] of strips.entries()) {
      expect(total(cut)).toBeCloseTo(0.32 * (to[0] - from[0]), 9);
      for (const [, y] of cut.flatMap(({ corners }) => corners)) {
        expect(y).toBeGreaterThan(from[1] + 0.32 * strip - 1e-9);
        expect(y).toBeLessThan(from[1] + 0.32 * (strip + 1) + 1e-9);
      }
    }
  });
});
