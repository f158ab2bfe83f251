import { describe, expect, test } from 'vitest';
import { cast } from '../../cast/registry.ts';
import { isCastId, plates } from '../../store/exhibit.ts';
import { overlaps } from '../shared/labelPlacement.ts';
import { besides, roomOf, rooms } from './exhibits.ts';
import { layPlate } from './plate.ts';

const screens = [
  { name: 'laptop', width: 880, height: 588 },
  { name: 'hall', width: 1520, height: 948 },
  { name: 'phone', width: 390, height: 400 },
  { name: 'narrowest phone', width: 320, height: 320 },
] as const;

describe('the rooms', () => {
  test('hold everyone of the cast exactly once, smallest first', () => {
    const ids = plates.flatMap((plate) => rooms[plate].map(({ id }) => id));
    expect(ids.toSorted()).toEqual(Object.keys(cast).toSorted());
    for (const plate of plates) {
      const sizes = rooms[plate].map(({ width, height }) => Math.max(width, height));
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
  });

  test('lead round from one to the next and back', () => {
    for (const plate of plates) {
      const [start] = rooms[plate];
      if (!start) throw new Error(`${plate} is empty`);
      const seen = new Set<string>();
      let id = start.id;
      do {
        seen.add(id);
        const [, next] = besides(id);
        expect(besides(next)[0]).toBe(id);
        expect(roomOf(next)).toBe(plate);
        id = next;
      } while (id !== start.id);
      expect(seen.size).toBe(rooms[plate].length);
    }
  });
});

describe.each(screens)('on a $name screen', ({ width, height }) => {
  test.each(plates)('the %s stand apart, inside the picture, all to one scale', (plate) => {
    const { cells, heightPx, pxPerUnit } = layPlate(rooms[plate], width, height);
    expect(cells).toHaveLength(rooms[plate].length);
    for (const [at, cell] of cells.entries()) {
      expect(cell.left).toBeGreaterThanOrEqual(0);
      expect(cell.top).toBeGreaterThanOrEqual(0);
      expect(cell.left + cell.width).toBeLessThanOrEqual(width);
      expect(cell.top + cell.height).toBeLessThanOrEqual(heightPx);
      const item = rooms[plate].find(({ id }) => id === cell.id);
      const half = {
        x: ((item?.width ?? 0) * pxPerUnit) / 2,
        y: ((item?.height ?? 0) * pxPerUnit) / 2,
      };
      expect(cell.x - half.x).toBeGreaterThanOrEqual(cell.left - 1e-9);
      expect(cell.y - half.y).toBeCloseTo(cell.top, 6);
      for (const other of cells.slice(at + 1)) {
        const box = (one: typeof cell) => ({ ...one, x: one.left, y: one.top });
        expect(overlaps(box(cell), box(other), 0), `${cell.id} and ${other.id}`).toBe(false);
      }
    }
  });
});

test('a plate is as large as its height allows', () => {
  const items = [
    { id: 'small', width: 2, height: 4 },
    { id: 'large', width: 10, height: 20 },
  ];
  const fitted = layPlate(items, 600, 300);
  expect(fitted.heightPx).toBe(300);
  // The higher of one row fills it: the picture's height less its name and the gap.
  expect(fitted.pxPerUnit * 20).toBeCloseTo(300 - 48 - 14, 2);
});

test('every id of the cast is known by name', () => {
  for (const id of Object.keys(cast)) expect(isCastId(id)).toBe(true);
  for (const id of ['molecules', 'constructor', '']) expect(isCastId(id)).toBe(false);
});
