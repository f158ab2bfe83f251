import { describe, expect, test } from 'vitest';
import { isRight, itemsFor, type Item } from './item.ts';

const base = { module: 'grips', after: ['grips.race'], figures: [] } as const;
const one: Item = { ...base, id: 'one', kind: 'one', options: ['a', 'b'], right: 'b' };
const several: Item = {
  ...base,
  id: 'several',
  kind: 'several',
  options: ['a', 'b', 'c'],
  right: ['a', 'c'],
};
const order: Item = { ...base, id: 'order', kind: 'order', sequence: ['a', 'b', 'c'] };
const set: Item = {
  ...base,
  id: 'set',
  kind: 'set',
  unit: 's',
  scale: 'linear',
  low: 0,
  high: 100,
  start: 0,
  right: { from: 20, to: 80 },
};
const point: Item = {
  ...base,
  id: 'point',
  kind: 'point',
  scene: 'grips.race',
  things: ['cd3', 'cd19'],
  right: 'cd19',
};

describe('an answer', () => {
  test.each([
    ['one, the right one', one, 'b', true],
    ['one, another', one, 'a', false],
    ['several, in any order', several, ['c', 'a'], true],
    ['several, one left out', several, ['a'], false],
    ['several, one too many', several, ['a', 'b', 'c'], false],
    ['several, one twice', several, ['a', 'a'], false],
    ['several, nothing', several, [], false],
    ['order, as it is', order, ['a', 'b', 'c'], true],
    ['order, turned round', order, ['c', 'b', 'a'], false],
    ['order, too short', order, ['a', 'b'], false],
    ['set, on the edge', set, 20, true],
    ['set, inside', set, 50, true],
    ['set, just outside', set, 80.1, false],
    ['set, no number', set, Number.NaN, false],
    ['point, the right thing', point, 'cd19', true],
    ['point, another', point, 'cd3', false],
    ['of another kind', set, 'b', false],
    ['of another kind', order, 'a', false],
  ] as const)('%s', (_, item, answer, right) => {
    expect(isRight(item, answer)).toBe(right);
  });
});

test('an item is asked only after every step that taught it', () => {
  const both: Item = { ...one, after: ['grips.race', 'grips.hold'] };
  expect(itemsFor([one, both], new Set())).toEqual([]);
  expect(itemsFor([one, both], new Set(['grips.race']))).toEqual([one]);
  expect(itemsFor([one, both], new Set(['grips.race', 'grips.hold']))).toEqual([one, both]);
});
