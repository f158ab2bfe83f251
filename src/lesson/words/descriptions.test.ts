/** What a person who does not see the scene is told, step by step, filled from real runs: kept as one
 * text that can be read, or read aloud, from top to bottom. */
import { expect, test } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { loadWorldMakers, type WorldPlan } from '../../sim/worldMakers.ts';
import type { World } from '../../sim/world.ts';
import { controlOf } from '../controls.ts';
import { steps, type StepId } from '../lesson.ts';
import { scenarios, type ScenarioId } from '../scenarios.ts';
import type { Step } from '../step.ts';
import { loadWords, stepWords, writtenModules } from './en/shelf.ts';
import { plainWords } from './fill.ts';

const SEED = 7;
/** Screen seconds after which someone listens, and after which a deed is done. */
const LISTENS_S = 10;
const DONE_S = 25;

/** Where the control stands once what the step asks for has been found. */
const solutions: Readonly<Partial<Record<StepId, number>>> = {
  'grips.hold': parameters.kdCd19M.value,
  'failure.treg': parameters.tregHalfEffectPct.value,
};

await loadWords(...writtenModules);
const makers = await loadWorldMakers(
  ...new Set(Object.values(scenarios).map((scenario) => scenario.kind)),
);

function begin(scenario: ScenarioId, changed: object = {}): World {
  const plan: WorldPlan = scenarios[scenario];
  return makers.create({ ...plan, ...changed }, SEED);
}

function after(screenS: number, world: World): World {
  world.advance(screenS * world.pace);
  return world;
}

/** The run as it stands once the step is done. */
function whenDone(step: Step): World {
  const solution = solutions[step.id as StepId];
  const changed =
    step.control && solution !== undefined ? { [controlOf(step.control).key]: solution } : {};
  const world = begin(step.scenario, changed);
  return after('question' in step ? world.durationS / world.pace : DONE_S, world);
}

/** A second run shortly after what it waits for: in the marrow a blast that dies. */
function afterSecondRun(scenario: ScenarioId): World {
  const world = begin(scenario);
  while (world.timeS < world.durationS && (world.readings()['kills'] ?? 1) === 0) after(1, world);
  return after(LISTENS_S, world);
}

function tell(step: Step): string {
  const { title, describe, secondRun } = stepWords(step.id as StepId);
  const lines: [string, string, World][] = [
    ['Before', describe.still, begin(step.scenario)],
    ...[describe.running]
      .flat()
      .map((told): [string, string, World] => [
        'Running',
        told,
        after(LISTENS_S, begin(step.scenario)),
      ]),
    ['Done', describe.done, whenDone(step)],
  ];
  if (secondRun && step.secondRun)
    lines.push(['Second run', secondRun.describe, afterSecondRun(step.secondRun.scenario)]);
  return [
    `${step.id}: ${title}`,
    ...lines.map(([when, text, world]) => `${when}. ${plainWords(text, world.readings())}`),
  ].join('\n');
}

test('every description reads as kept', async () => {
  const text = `${steps.map(tell).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
  await expect(text).toMatchFileSnapshot('./descriptions.txt');
});
