/** Rows where they are due, and means and standard deviations that are right. */

import { describe, expect, it } from 'vitest';

import { SettingError } from './setting.ts';
import { finish, reportTimes, tabulate, timesBetween, type RunPlan } from './runTable.ts';

describe('reportTimes', () => {
  it('ends at the end, on the grid or off it', () => {
    expect([...reportTimes(3, 1)]).toEqual([0, 1, 2, 3]);
    expect([...reportTimes(3.5, 1)]).toEqual([0, 1, 2, 3, 3.5]);
    expect([...reportTimes(0.5, 1)]).toEqual([0, 0.5]);
    expect([...reportTimes(0, 1)]).toEqual([0]);
  });

  it('does not add a row for a rounding error', () => {
    for (let steps = 1; steps <= 500; steps += 1) {
      for (const step of [0.1, 0.7, 1 / 3, 1e-3]) {
        expect(reportTimes(steps * step, step)).toHaveLength(steps + 1);
        expect(reportTimes((steps * step * 10) / 10, step).at(-1)).toBe((steps * step * 10) / 10);
      }
    }
  });

  it('takes a start of its own', () => {
    expect([...timesBetween(10, 50, 20, 'times')]).toEqual([10, 30, 50]);
    expect([...timesBetween(5, 5, 20, 'times')]).toEqual([5]);
  });

  it('refuses more than a million rows', () => {
    expect(() => reportTimes(1e9, 1)).toThrow(SettingError);
    expect(() => reportTimes(1, 0)).toThrow(/at least/);
  });
});

describe('tabulate', () => {
  const values = [3, 1, 4, 1, 5];
  const plan: RunPlan = {
    timeColumn: 'time',
    times: Float64Array.of(0, 2),
    columns: ['bonds', 'cleared_fraction'],
    replicates: values.length,
    run(replicate, record) {
      const value = values[replicate] ?? 0;
      record(0, [value, 0]);
      record(1, [1e9 + value, value > 3 ? 1 : 0]);
    },
  };

  it('names one replicate plainly', () => {
    const table = finish({ ...plan, replicates: 1 });
    expect(table.columns).toEqual(['time', 'bonds', 'cleared_fraction']);
    expect(table.rows.map((row) => [...row])).toEqual([
      [0, 3, 0],
      [2, 1e9 + 3, 0],
    ]);
  });

  it('gives mean and sample standard deviation of several, without losing digits', () => {
    const table = finish(plan);
    expect(table.columns).toEqual(['time', 'bonds_mean', 'bonds_sd', 'cleared_fraction']);
    const sd = Math.sqrt(12.8 / 4);
    const [first, second] = table.rows;
    expect(first?.[1]).toBeCloseTo(2.8, 12);
    expect(first?.[2]).toBeCloseTo(sd, 12);
    expect(second?.[1]).toBeCloseTo(1e9 + 2.8, 6);
    expect(second?.[2]).toBeCloseTo(sd, 6);
    expect(second?.[3]).toBeCloseTo(2 / 5, 12);
  });

  it('says how far it is', () => {
    expect([...tabulate(plan)]).toEqual([1, 2, 3, 4, 5]);
  });

  it('never lets a number that is none into a table', () => {
    const broken: RunPlan = { ...plan, run: (_, record) => record(0, [NaN, 0]) };
    expect(() => finish(broken)).toThrow('bonds_mean came to NaN');
  });
});
