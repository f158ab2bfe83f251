/** Every experiment can be run as it starts and as each thing to try sets it, by its command and in the
 * scene, and both are the same run. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../sim/commands/commands.ts';
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

  it('has three things to try, each of which changes something', () => {
    expect(experiment.tries).toHaveLength(3);
    const start = startValues(experiment);
    for (const { values } of experiment.tries) expect({ ...start, ...values }).not.toEqual(start);
  });
});
