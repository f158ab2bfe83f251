/** A timeline laid out on a bar. */
import { expect, test } from 'vitest';
import type { StateStretch } from '../../sim/niche/timeline.ts';
import { deathsOf, layStretches, timesOf } from './timelineLayout.ts';

const stretches: readonly StateStretch[] = [
  { state: 'scanning', fromS: 0, toS: 1000 },
  { state: 'formingSynapse', fromS: 1000, toS: 1100 },
  { state: 'polarising', fromS: 1100, toS: 1300 },
  { state: 'awaitingDeath', fromS: 1300, toS: 1400 },
  { state: 'lettingGo', fromS: 1400, toS: 1700 },
  { state: 'refractory', fromS: 1700, toS: 1800 },
];

test('a bar is filled without a gap from its start until now', () => {
  const pieces = layStretches(stretches, 2000, { fromS: 500, toS: 2500 });
  expect(pieces[0]).toEqual({ state: 'scanning', left: 0, width: 0.25 });
  let at = 0;
  for (const { left, width } of pieces) {
    expect(left).toBeCloseTo(at, 12);
    at = left + width;
  }
  // The last goes on until now, whatever end it names.
  expect(at).toBeCloseTo(0.75, 12);
});

test('what ended before the bar begins, or has not begun, is not on it', () => {
  const late = layStretches(stretches, 2000, { fromS: 1750, toS: 2000 });
  expect(late).toEqual([{ state: 'refractory', left: 0, width: 1 }]);
  expect(layStretches(stretches, 2000, { fromS: 3000, toS: 4000 })).toEqual([]);
});

test('times add up to the span that has passed, and a death is where letting go begins', () => {
  const times = timesOf([...stretches, { ...stretches[0]!, fromS: 1800, toS: 1800 }], 2000, {
    fromS: 0,
    toS: 3600,
  });
  expect([...times.values()].reduce((sum, time) => sum + time, 0)).toBeCloseTo(2000, 9);
  expect(times.get('scanning')).toBeCloseTo(1200, 9);
  expect(deathsOf(stretches)).toEqual([1400]);
  expect(deathsOf(stretches.slice(0, 4))).toEqual([]);
});
