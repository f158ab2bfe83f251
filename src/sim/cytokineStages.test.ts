import { describe, expect, it } from 'vitest';
import { createCytokineModel } from './cytokine.ts';
import {
  cytokineFactHolds,
  cytokineStages,
  nextCytokineStage,
  type CytokineFact,
  type CytokineStage,
} from './cytokineStages.ts';
import type { DosingPlan } from './pharmacokinetics.ts';
import {
  parseSchedule,
  parseStops,
  planDosing,
  relapsedCycles,
  steppedCycle,
} from './pharmacokineticsSchedule.ts';
import { runCourse } from './populationCourse.ts';

const stages = Object.keys(cytokineStages) as CytokineStage[];

/** Every stage entered under a plan, with the hour, and every fact that ever held. */
function follow(plan: DosingPlan, days: number) {
  const course = runCourse(plan, { days, every: 0.01 });
  const model = createCytokineModel();
  const entered: { stage: CytokineStage; hour: number }[] = [];
  const seen = new Set<CytokineFact>();
  let stage: CytokineStage = 'quiet';
  for (let row = 1; row < course.days.length; row += 1) {
    const hour = course.days[row]! * 24;
    model.advance(hour - model.timeH, course.engagedShare[row - 1]!);
    const next = nextCytokineStage(stage, (fact) => {
      const holds = cytokineFactHolds(model, fact);
      if (holds) seen.add(fact);
      return holds;
    });
    if (next !== stage) entered.push({ stage: next, hour });
    stage = next;
  }
  return { entered, seen };
}

describe('the chart of stages', () => {
  it('reaches every stage from quiet and has no dead end', () => {
    const reached = new Set<CytokineStage>(['quiet']);
    for (const stage of reached) for (const edge of cytokineStages[stage]) reached.add(edge.to);
    expect([...reached].toSorted()).toEqual(stages.toSorted());
    for (const stage of stages) expect(cytokineStages[stage].length).toBeGreaterThan(0);
  });

  it('stays where it is while no fact holds', () => {
    for (const stage of stages) expect(nextCytokineStage(stage, () => false)).toBe(stage);
  });

  it('takes the first edge whose fact holds', () => {
    expect(nextCytokineStage('local', () => true)).toBe('resolving');
    expect(nextCytokineStage('local', (fact) => fact === 'bystandersAnswer')).toBe('spreading');
  });
});

describe('the stages of a course', () => {
  it('run once through within the first day of 9 → 28 µg/day, and never again at the step', () => {
    const { entered, seen } = follow(planDosing(steppedCycle), 28);
    expect(entered.map(({ stage }) => stage)).toEqual(['local', 'spreading', 'resolving', 'quiet']);
    expect(entered.at(-1)!.hour).toBeLessThan(24);
    expect([...seen].toSorted()).toEqual([
      'bystandersAnswer',
      'cytokinesLow',
      'tCellsFade',
      'tCellsSignal',
    ]);
  });

  it('do not return with a second cycle, nor flicker after a pause', () => {
    expect(follow(planDosing(relapsedCycles(2)), 60).entered).toHaveLength(4);
    const paused = planDosing(parseSchedule('28x28'), { stops: parseStops('3:12') });
    expect(follow(paused, 28).entered).toHaveLength(4);
  });

  it('stay quiet without drug', () => {
    expect(follow(planDosing(parseSchedule('0x5')), 5).entered).toEqual([]);
  });

  it('start again when T cells signal as they did at their height', () => {
    const model = createCytokineModel();
    let stage: CytokineStage = 'quiet';
    const entered: CytokineStage[] = [];
    for (let hour = 0; hour < 48; hour += 0.1) {
      // Targets, an empty day, targets again.
      model.advance(0.1, hour < 6 || hour > 30 ? 0.5 : 0);
      const next = nextCytokineStage(stage, (fact) => cytokineFactHolds(model, fact));
      if (next !== stage) entered.push(next);
      stage = next;
    }
    expect(entered).toEqual(['local', 'spreading', 'resolving', 'quiet', 'local', 'spreading']);
  });
});
