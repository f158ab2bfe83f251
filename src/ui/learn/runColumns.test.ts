import { expect, test } from 'vitest';
import { plots } from '../../lesson/plots.ts';
import { History } from '../../store/history.ts';
import { createRunColumns, roundUp } from './runColumns.ts';

test('columns follow the history, also where it goes back', () => {
  const history = new History();
  const { columns, refill } = createRunColumns(plots.race, history, 1 / 3600);
  expect(refill()).toBe(0);
  history.add({ timeS: 0, boundCd19: 0, boundCd3: 0 });
  history.add({ timeS: 3600, boundCd19: 41, boundCd3: 5 });
  history.add({ timeS: 7200, boundCd19: 62, boundCd3: 4 });
  expect(refill()).toBe(62);
  const [blast, law] = columns;
  expect(blast?.points.x).toEqual([0, 1, 2]);
  expect(blast?.points.y).toEqual([0, 41, 62]);
  // What this run does not read is a gap, not a zero.
  expect(law?.points.y).toEqual([NaN, NaN, NaN]);
  history.goBack(3600);
  expect(refill()).toBe(41);
  expect(blast?.points.length).toBe(2);
});

test.each([
  [0, 10, 10],
  [11, 10, 20],
  [200, 10, 200],
  [201, 10, 500],
  [60, 10, 60],
  [501, 10, 600],
  [601, 10, 1000],
  [0.3, 1, 1],
])('the top of an axis above %d, at least %d, is %d', (value, least, top) => {
  expect(roundUp(value, least)).toBeCloseTo(top, 9);
});
