import { expect, test } from 'vitest';
import { plots } from '../../lesson/plots.ts';
import { createTallyBins } from './tallyBins.ts';

test('bins follow the readings, each about its own number', () => {
  const { bins, refill } = createTallyBins(plots.kills);
  expect(refill({ timeS: 0 })).toBe(0);
  expect(
    refill({ timeS: 60, tCellsWithKills0: 9, tCellsWithKills1: 2, tCellsWithKills12: 1 }),
  ).toBe(9);
  expect(Array.from(bins.counts)).toEqual([9, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(Array.from(bins.edges).slice(0, 2)).toEqual([-0.5, 0.5]);
  expect(bins.length).toBe(13);
});
