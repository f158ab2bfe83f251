import { describe, expect, it } from 'vitest';
import { finish, type RunTable } from '../../src/sim/runTable.ts';
import { readArguments } from './arguments.ts';
import { SettingError } from '../../src/sim/setting.ts';
import type { Command } from '../../src/sim/commands/command.ts';
import { course } from '../../src/sim/commands/course.ts';
import { infusion } from '../../src/sim/commands/infusion.ts';
import { UsageError } from '../../src/sim/commands/option.ts';

function tableOf(command: Command, ...args: string[]): RunTable {
  const outcome = readArguments(command, args).call.start();
  if (outcome.kind !== 'runs') throw new Error('Expected runs.');
  return finish(outcome.plan);
}

function rowAt(table: RunTable, time: number): number[] {
  return [...(table.rows.find((row) => Math.abs(row[0]! - time) < 1e-9) ?? [])];
}

describe('infusion', () => {
  it('gives the stepped cycle of the average patient by default, to the end of the schedule', () => {
    const table = tableOf(infusion);
    expect(table.columns).toEqual(['time', 'drugPgPerMl']);
    expect(rowAt(table, 168)[1]).toBeCloseTo(138.888889, 6);
    expect(rowAt(table, 172)[1]).toBeCloseTo(405.499366, 6);
    expect(table.rows.at(-1)![0]).toBe(672);
    expect(table.rows.at(-1)![1]).toBeCloseTo(432.098765, 6);
  });

  it('takes boluses, stops, clearance, volume and row spacing', () => {
    const stopped = tableOf(infusion, '--schedule=28x5', '--stop=100:4');
    expect(rowAt(stopped, 104)[1]).toBeCloseTo(39.1991, 4);
    expect(rowAt(stopped, 112)[1]).toBeCloseTo(428.8653, 4);
    const injected = tableOf(infusion, '--schedule=0x1', '--bolus=28@0,28@12', '--every=30min');
    expect(injected.rows).toHaveLength(49);
    expect(rowAt(injected, 0)[1]).toBeCloseTo(6222.2222, 4);
    expect(rowAt(injected, 12)[1]).toBeCloseTo(6222.2222 + 4.6454, 3);
    const slow = tableOf(infusion, '--schedule=28x10', '--clearance=1.5L/h', '--volume=6L');
    expect(slow.rows.at(-1)![1]).toBeCloseTo(777.7778, 3);
  });

  it('averages over patients who differ, the same ones for the same seed', () => {
    const args = ['--patients=400', '--schedule=28x4', '--every=96', '--seed=11'];
    const table = tableOf(infusion, ...args);
    expect(table.columns).toEqual(['time', 'drugPgPerMl_mean', 'drugPgPerMl_sd']);
    const [, mean, sd] = [...table.rows.at(-1)!];
    // The law has mean 621 and SD 415: four standard errors of 400 draws are 83.
    expect(Math.abs(mean! - 621)).toBeLessThan(83);
    expect(sd).toBeGreaterThan(250);
    expect(tableOf(infusion, ...args)).toEqual(table);
  });

  it('gives replicates of one patient no spread', () => {
    const table = tableOf(infusion, '--replicates=3', '--schedule=28x2');
    expect(table.columns).toEqual(['time', 'drugPgPerMl_mean', 'drugPgPerMl_sd']);
    expect(table.rows.every((row) => row[2] === 0)).toBe(true);
  });

  it('names in its heading all that was used', () => {
    const { used } = readArguments(infusion, ['--stop=100:4', '--bolus=5@1']).call;
    expect(used).toContainEqual({
      name: 'schedule',
      value: '9x7,28x21',
      unit: 'ug/day x days',
      grade: 'seed',
    });
    expect(used.map(({ name, value }) => `${name} ${value}`)).toEqual(
      expect.arrayContaining(['stop 100:4', 'bolus 5@1', 'volume 4.5', 'clearanceMeanLPerH 2.7']),
    );
  });

  it.each([
    ['--schedule=9x7,,28x21', 'gap at piece 2'],
    ['--schedule=-9x7', 'dose of -9'],
    ['--stop=671:4', 'lies outside the schedule, hour 0 to 672'],
    ['--stop=1:4,2:4', 'overlaps the one at hour 1'],
    ['--bolus=5@700', 'lies outside the schedule'],
    ['--clearance=0', 'takes a number from 0.05 to 100 L/h'],
    ['--volume=-1', 'takes a number from 0.5 to 100 L'],
    ['--patients=0', 'takes a whole number from 1'],
  ])('refuses %s', (argument, sentence) => {
    const call = () => tableOf(infusion, argument);
    expect(call).toThrow(sentence);
    expect([UsageError, SettingError]).toContain(errorOf(call).constructor);
  });

  it('refuses one clearance for many patients', () => {
    expect(() => tableOf(infusion, '--clearance=2', '--patients=5')).toThrow(SettingError);
  });
});

describe('course', () => {
  it('gives six weeks of the stepped cycle by default, as published', () => {
    const table = tableOf(course);
    expect(table.columns).toEqual([
      'time',
      'drugPgPerMl',
      'tCellsPerUl',
      'bCellsPerUl',
      'il6PgPerMl',
    ]);
    expect(table.rows.at(-1)![0]).toBe(42);
    expect(table.rows[1]![0]).toBeLessThanOrEqual(0.01);
    expect(Math.max(...table.rows.map((row) => row[4]!))).toBeCloseTo(205.5, 0);
    expect(Math.min(...table.rows.map((row) => row[2]!))).toBeCloseTo(29.7, 1);
    expect(rowAt(table, 28)[1]).toBeCloseTo(667.875, 2);
    expect(table.rows.every((row) => row.every(Number.isFinite))).toBe(true);
  });

  it('takes a schedule, a length and a spacing, and ends on the last day', () => {
    const table = tableOf(course, '--schedule=28x2', '--days=3.5', '--every=1');
    expect(table.rows.map(([day]) => day)).toEqual([0, 1, 2, 3, 3.5]);
  });

  it('is at rest without drug', () => {
    const [, drug, tCells, bCells, il6] = [
      ...tableOf(course, '--schedule=0x42', '--every=7').rows.at(-1)!,
    ];
    expect([drug, il6]).toEqual([0, 0]);
    expect(tCells).toBeCloseTo(200, 9);
    expect(bCells).toBeCloseTo(70, 9);
  });

  it('lists every number of the published model with its grade', () => {
    const { used } = readArguments(course, []).call;
    const model = used.filter(({ name }) => name.startsWith('qsp'));
    expect(model.length).toBeGreaterThan(40);
    expect(model.every(({ grade }) => grade === 'published')).toBe(true);
  });

  it.each(['--days=0', '--days=500', '--every=0', '--schedule=soon', '--burden=2'])(
    'refuses %s',
    (argument) => {
      const { constructor } = errorOf(() => tableOf(course, argument));
      expect([UsageError, SettingError]).toContain(constructor);
    },
  );
});

function errorOf(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (typeof error === 'object' && error !== null) return error;
  }
  throw new Error('Expected an error.');
}
