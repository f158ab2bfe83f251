/** Runs the model of each step on paper: a world of its own, run to where the step has shown its point,
 * in slices that leave the page time to answer. */
import { awaitedAt } from '../lesson/beats.ts';
import type { Fact } from '../lesson/facts.ts';
import { stepOf, type StepId } from '../lesson/lesson.ts';
import { solutions } from '../lesson/solutions.ts';
import type { Step } from '../lesson/step.ts';
import type { World } from '../sim/world.ts';
import { WorldMakers } from '../sim/worldMakers.ts';
import type { StepRun } from '../ui/handout/stepRun.ts';
import { standingAt } from './standing.ts';
import { observe } from './observer.ts';

/** Screen seconds between two looks at the world. */
const STRIDE_S = 0.5;
/** Screen seconds for which a run is looked at that waits for nothing. */
const LOOK_S = 60;
/** Milliseconds of work before the page has its turn. */
const SLICE_MS = 30;

async function runTo(world: World, come: (world: World) => boolean): Promise<void> {
  let began = performance.now();
  while (world.timeS < world.durationS && !come(world)) {
    world.advance(STRIDE_S * world.pace);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    began = performance.now();
  }
}

/** Where a run has shown its point: the last thing it waits for has come, or it was looked at long
 * enough. */
function pointOf(awaited: readonly Fact[], lookS: number): (world: World) => boolean {
  const last = awaited.at(-1);
  return (world) => (last === undefined ? world.timeS >= lookS : observe(world).has(last));
}

const makers = new WorldMakers();

async function build(step: StepId, run: 'first' | 'second', seed: number): Promise<World> {
  const value = run === 'first' ? (solutions[step] ?? null) : null;
  const plan = standingAt({ step, run, value }).plan;
  await makers.load(plan.kind);
  return makers.create(plan, seed);
}

export async function runStep(id: StepId, seed: number): Promise<StepRun> {
  const step: Step = stepOf(id);
  const world = await build(id, 'first', seed);
  const start = world.readings();
  const shown = awaitedAt({ step: id, beat: 'question' in step ? 'answer' : 'shown' });
  await runTo(world, pointOf(shown ?? step.awaits ?? [], LOOK_S * world.pace));
  const first = { start, end: world.readings(), held: observe(world) };
  if (step.secondRun === undefined) return { ...first, second: null };
  const second = await build(id, 'second', seed);
  // A second run that waits for nothing is run as long as the first, to be compared with it.
  await runTo(second, pointOf(step.secondRun.awaits ?? [], world.timeS));
  return { ...first, second: second.readings() };
}
