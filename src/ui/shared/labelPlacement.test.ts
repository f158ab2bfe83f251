import { describe, expect, test } from 'vitest';
import {
  crosses,
  overlaps,
  placeLabels,
  sides,
  type Box,
  type LabelRequest,
} from './labelPlacement.ts';

const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };
const ask = (id: string, x: number, y: number, width = 80, height = 20): LabelRequest => ({
  id,
  x,
  y,
  width,
  height,
});

describe('placeLabels', () => {
  test('lays a label above its anchor where nothing is in the way', () => {
    const [label] = placeLabels([ask('a', 200, 150)], bounds);
    expect(label).toMatchObject({ id: 'a', side: 'above', x: 160, y: 108 });
    expect(label?.end).toEqual({ x: 200, y: 128 });
  });

  test('keeps inside the bounds', () => {
    for (const [x, y] of [
      [5, 5],
      [395, 5],
      [5, 295],
      [395, 295],
      [200, 2],
    ] as const) {
      for (const label of placeLabels([ask('a', x, y)], bounds)) {
        expect(label.x).toBeGreaterThanOrEqual(bounds.x);
        expect(label.y).toBeGreaterThanOrEqual(bounds.y);
        expect(label.x + label.width).toBeLessThanOrEqual(bounds.width);
        expect(label.y + label.height).toBeLessThanOrEqual(bounds.height);
      }
    }
  });

  test('gives two labels of one anchor different sides', () => {
    const labels = placeLabels([ask('a', 200, 150), ask('b', 200, 150)], bounds);
    expect(labels.map(({ side }) => side)).toEqual(['above', 'below']);
  });

  test('keeps off obstacles', () => {
    const obstacle = { x: 100, y: 90, width: 200, height: 45 };
    const [label] = placeLabels([ask('a', 200, 150)], bounds, [obstacle]);
    expect(label?.side).toBe('below');
    expect(label && overlaps(label, obstacle)).toBe(false);
  });

  test('leaves out a label that fits nowhere, and only that one', () => {
    const wide = ask('wide', 200, 150, 500);
    expect(placeLabels([wide, ask('a', 200, 150)], bounds).map(({ id }) => id)).toEqual(['a']);
  });

  test('lets the more important come first', () => {
    const narrow: Box = { x: 150, y: 100, width: 100, height: 60 };
    const first = placeLabels([ask('a', 200, 150), ask('b', 200, 150)], narrow);
    expect(first.map(({ id }) => id)).toEqual(['a']);
  });

  test.each(sides)('stays %s while that still fits', (side) => {
    const [label] = placeLabels([{ ...ask('a', 200, 150), side }], bounds);
    expect(label?.side).toBe(side);
  });

  test('leads no line through another label where there is another way', () => {
    // Above its anchor, the second label's line would run through the first label.
    const first = ask('first', 200, 120);
    const second: LabelRequest = { ...ask('second', 200, 120, 30, 12), side: 'farAbove' };
    const [one, other] = placeLabels([first, second], bounds);
    expect(one && other && crosses(other.anchor, other.end, one)).toBe(false);
    expect(other?.side).not.toBe('farAbove');
  });

  test('leads a line through another label rather than leave a label out', () => {
    const slit: Box = { x: 150, y: 0, width: 100, height: 160 };
    const labels = placeLabels([ask('first', 200, 150), ask('second', 200, 150)], slit);
    expect(labels.map(({ side }) => side)).toEqual(['above', 'farAbove']);
  });
});

describe('a leader line', () => {
  const box: Box = { x: 10, y: 10, width: 20, height: 10 };
  test.each([
    ['through the middle', { x: 0, y: 15 }, { x: 40, y: 15 }, true],
    ['aslant through a corner', { x: 5, y: 15 }, { x: 15, y: 5 }, true],
    ['that ends inside', { x: 0, y: 0 }, { x: 20, y: 15 }, true],
    ['that stops short', { x: 0, y: 15 }, { x: 5, y: 15 }, false],
    ['beside it', { x: 0, y: 25 }, { x: 40, y: 25 }, false],
    ['straight up beside it', { x: 35, y: 0 }, { x: 35, y: 40 }, false],
    ['aslant past a corner', { x: 0, y: 12 }, { x: 12, y: 0 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(crosses(from, to, box)).toBe(expected);
    expect(crosses(to, from, box)).toBe(expected);
  });
});
