/** The runs of the lesson drive the mechanism's chart to its end, stage by stage. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../lesson/facts.ts';
import { mechanismChart, type MechanismStage } from '../lesson/mechanism.ts';
import { scenarios, type ScenarioId } from '../lesson/scenarios.ts';
import type { WorldPlan } from '../sim/worldMakers.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { createChartStore } from '../store/chartStore.ts';
import { observe } from './observer.ts';

/** Stages of the followed pair, and of a T cell that meets the next blast. */
const pairStages: readonly MechanismStage[] = [
  'freeDrug',
  'cd19Held',
  'bridged',
  'synapse',
  'degranulation',
  'apoptosis',
  'released',
];
const makers = await loadWorldMakers('pair', 'niche');

/** The stages in the order in which a run comes to them, looked at every so many seconds. */
function stagesOf(scenario: ScenarioId, everyS: number, untilHeld: number): MechanismStage[] {
  const plan: WorldPlan = scenarios[scenario];
  const world = makers.create(plan, 7);
  let held: ReadonlySet<Fact> = observe(world);
  const chart = createChartStore(
    () => mechanismChart,
    (fact) => held.has(fact),
  );
  const stages: MechanismStage[] = [chart.getState().place];
  while (world.timeS < world.durationS && stages.length < untilHeld) {
    world.advance(everyS);
    held = observe(world);
    for (let sent = 0; chart.can('observed'); sent += 1) {
      // Facts that hold together never lead round in a circle.
      expect(sent).toBeLessThan(stages.length + pairStages.length + 2);
      chart.send('observed');
      stages.push(chart.getState().place);
    }
  }
  return stages;
}

describe('the mechanism', () => {
  test('a pair that kills goes through every stage up to release', () => {
    expect(stagesOf('apoptosis', 1, Infinity)).toEqual(pairStages);
  });

  test.each([5, 60])(
    'a T cell of the niche goes on to its next blast, seen every %d s',
    (everyS) => {
      const stages = stagesOf('serial', everyS, 2 * pairStages.length + 2);
      const { length } = pairStages;
      expect(stages.slice(0, length)).toEqual(pairStages);
      expect(stages.slice(length, length + 2)).toEqual(['next', 'bridged']);
      expect(stages.slice(length + 2)).toContain('released');
    },
  );

  test('seen once in hours it still stands where the run is', () => {
    const stages = stagesOf('serial', 3 * 3600, Infinity);
    expect(stages).toContain('released');
  });
});
