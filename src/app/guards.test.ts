/** Whatever a step waits for comes true from its scenario, in time to be seen. */
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Fact } from '../lesson/facts.ts';
import { steps, type StepId } from '../lesson/lesson.ts';
import { scenarios } from '../lesson/scenarios.ts';
import { solutions } from '../lesson/solutions.ts';
import type { Step } from '../lesson/step.ts';
import { STEP_S } from '../sim/clock.ts';
import type { WorldKind } from '../sim/world.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import type { RunName } from '../lesson/step.ts';
import type { Skipping } from '../store/session.ts';
import { standingAt } from './standing.ts';
import { observe } from './observer.ts';
import { Skipper } from './skipper.ts';

/** Nothing that a learner must see takes longer, seconds of screen time, skips included. */
const LONGEST_S = 45;
/** Screen time between two looks at the world: the scout looks as often. */
const LOOK_S = 0.25;
const SEEDS = 50;
/** Worlds without chance: one run is every run. */
const chanceless: ReadonlySet<WorldKind> = new Set(['infusion', 'course', 'idle']);

interface Wait {
  readonly id: StepId;
  readonly run: RunName;
  readonly awaits: readonly Fact[];
  /** All that must come, awaited or not. */
  readonly facts: readonly Fact[];
}

/** Facts of the world that a step waits for; what only a learner can do is not among them. */
function worldFacts(step: Step): Fact[] {
  if ('question' in step) return [step.question.answeredBy];
  const { deed } = step;
  return deed.kind === 'watch' || deed.kind === 'set' ? [deed.until] : [];
}

const waits = steps.flatMap((step: Step): Wait[] => {
  const id = step.id as StepId;
  const awaits = step.awaits ?? [];
  const first = { id, run: 'first', awaits, facts: [...awaits, ...worldFacts(step)] } as const;
  const later = step.secondRun?.awaits ?? [];
  const second = { id, run: 'second', awaits: later, facts: later } as const;
  return [first, second].filter(({ facts }) => facts.length > 0);
});

const makers = await loadWorldMakers(
  ...new Set(Object.values(scenarios).map((scenario) => scenario.kind)),
);

/** Screen seconds until all of it has come, as the director counts them, or null; and what held then. */
function watch({ id, run, awaits, facts }: Wait, seed: number) {
  const plan = standingAt({ step: id, run, value: solutions[id] ?? null }).plan;
  const fresh = () => makers.create(plan, seed);
  const world = fresh();
  const skipping = createStore<Skipping>(() => ({ under: false, last: null }));
  const skipper = new Skipper(
    skipping,
    () => world,
    fresh,
    () => awaits,
  );
  const missing = new Set(facts);
  for (let passedS = 0; passedS <= LONGEST_S;) {
    if (skipper.under) {
      skipper.frame((modelS) => world.advance(modelS));
      passedS += STEP_S;
    } else {
      world.advance(LOOK_S * world.pace);
      skipper.wait(LOOK_S);
      passedS += LOOK_S;
    }
    const held = observe(world);
    skipper.note(held);
    for (const fact of held) missing.delete(fact);
    if (missing.size === 0) return { passedS, held };
  }
  return { passedS: null, held: observe(world) };
}

describe.each(waits)('$id, $run run', (wait) => {
  const { kind } = standingAt({ step: wait.id, run: wait.run, value: null }).plan;
  const count = chanceless.has(kind) ? 1 : SEEDS;
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  const runs = seeds.map((seed) => ({ seed, ...watch(wait, seed) }));

  test(`comes to ${wait.facts.join(', ')} within ${LONGEST_S} s for ${count} seeds`, () => {
    expect(runs.filter(({ passedS }) => passedS === null).map(({ seed }) => seed)).toEqual([]);
  });

  const step: Step = steps.find(({ id }) => id === wait.id) as Step;
  if (!('question' in step) || wait.run === 'second') return;
  test('answers the question with exactly one option', () => {
    for (const { seed, held } of runs) {
      const right = step.question.options.filter(({ rightWhen }) => held.has(rightWhen));
      expect(right, `seed ${seed}`).toHaveLength(1);
    }
  });
});

test('there are steps that wait', () => {
  expect(waits.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['cast.marrow', 'cast.blind', 'grips.race', 'grips.hold']),
  );
});

test('what is to be seen before the control counts comes without it, in time', () => {
  const gated = steps.flatMap((step: Step) => {
    const after = 'deed' in step && step.deed.kind === 'set' ? step.deed.after : undefined;
    return after === undefined ? [] : [{ id: step.id as StepId, after }];
  });
  expect(gated.map(({ id }) => id)).toContain('grips.hold');
  for (const { id, after } of gated) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const world = makers.create(standingAt({ step: id, run: 'first', value: null }).plan, seed);
      world.advance(LONGEST_S * world.pace);
      expect(observe(world).has(after), `${id}, seed ${seed}`).toBe(true);
    }
  }
});

test('what the control must find is not there from the start', () => {
  for (const id of Object.keys(solutions) as StepId[]) {
    const step: Step = steps.find((each) => each.id === id) as Step;
    const world = makers.create(standingAt({ step: id, run: 'first', value: null }).plan, 7);
    const facts = worldFacts(step);
    for (let passedS = 0; passedS <= LONGEST_S; passedS += LOOK_S) {
      world.advance(LOOK_S * world.pace);
      expect(facts.filter((fact) => observe(world).has(fact))).toEqual([]);
    }
  }
});
