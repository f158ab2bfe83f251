/** Every experiment can be run as it starts and as each thing to try sets it, by its command and in the
 * scene, and both are the same run. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../sim/commands/commands.ts';
import { finish } from '../../sim/runTable.ts';
import { loadWorldMakers } from '../../sim/worldMakers.ts';
import { isReadingId } from '../readingNames.ts';
import {
  controlsOf,
  experimentIds,
  startValues,
  type Experiment,
  type LabValues,
} from './experiment.ts';
import { experiments } from './experiments.ts';

const makers = await loadWorldMakers('race', 'niche', 'course');

function settings(experiment: Experiment): readonly LabValues[] {
  const start = startValues(experiment);
  return [start, ...experiment.tries.map(({ values }) => ({ ...start, ...values }))];
}

describe.each(experimentIds.map((id) => experiments[id]))('$id', (experiment) => {
  it('starts within the range of every control', () => {
    for (const [, control] of controlsOf(experiment)) {
      if (control.kind !== 'number') continue;
      const { rule, start, seen } = control;
      expect(start).toBeGreaterThanOrEqual(rule.low);
      expect(start).toBeLessThanOrEqual(rule.high);
      if (seen)
        expect(rule.low <= seen.low && seen.low <= seen.high && seen.high <= rule.high).toBe(true);
    }
  });

  it('is taken by its command and by the scene, set as it starts and as each thing to try sets it', () => {
    for (const values of settings(experiment)) {
      expect(() =>
        commands[experiment.command].call(experiment.options(values)).start(),
      ).not.toThrow();
      const world = makers.create(experiment.world(values), 7);
      const readings = world.readings();
      for (const { lines } of experiment.plots) {
        for (const { reading } of lines) expect(readings).toHaveProperty(reading);
      }
      for (const reading of experiment.readout.numbers) {
        expect(isReadingId(reading)).toBe(true);
        expect(readings).toHaveProperty(reading);
      }
    }
  });

  it('runs in the scene as its command does, with the same seed, to its end', () => {
    // The course is solved at other rows in the scene: to a thousandth, and chance runs exactly.
    const places = experiment.chance ? 1e-9 : 1e-3;
    const values = startValues(experiment);
    const texts = { ...experiment.options(values), seed: '11' };
    const outcome = commands[experiment.command].call(texts).start();
    if (outcome.kind !== 'runs') throw new Error(`${experiment.command} gives no runs.`);
    const { columns, rows } = finish(outcome.plan);
    const world = makers.create(experiment.world(values), 11);
    for (const row of [rows[Math.floor(rows.length / 3)], rows.at(-1)]) {
      const at = columns.map((_, column) => row?.[column] ?? NaN);
      world.advance((at[0] ?? NaN) * experiment.timeUnitS - world.timeS);
      const readings = world.readings() as Readonly<Record<string, number>>;
      const lines = experiment.plots.flatMap((plot) => plot.lines);
      for (const { reading, column, law } of lines) {
        if (column === undefined || law === true) continue;
        const wanted = at[columns.indexOf(column)] ?? NaN;
        expect(Math.abs((readings[reading] ?? NaN) - wanted), column).toBeLessThanOrEqual(
          places * Math.abs(wanted),
        );
      }
    }
  });

  it('has three things to try, each of which changes something', () => {
    expect(experiment.tries).toHaveLength(3);
    const start = startValues(experiment);
    for (const { values } of experiment.tries) expect({ ...start, ...values }).not.toEqual(start);
  });
});
