/** The lesson: its steps in order, and the chart that leads from one to the next and back. */
import type { Chart, Edge } from './chart.ts';
import type { Fact } from './facts.ts';
import { bridge } from './modules/bridge.ts';
import { cast } from './modules/cast.ts';
import { cytokine } from './modules/cytokine.ts';
import { evidence } from './modules/evidence.ts';
import { failure } from './modules/failure.ts';
import { grips } from './modules/grips.ts';
import { hit } from './modules/hit.ts';
import { infusion } from './modules/infusion.ts';
import { molecule } from './modules/molecule.ts';
import { serial } from './modules/serial.ts';
import { scenarios } from './scenarios.ts';
import type { Deed, Question, Step } from './step.ts';

export const steps = [
  ...cast,
  ...molecule,
  ...grips,
  ...bridge,
  ...hit,
  ...serial,
  ...infusion,
  ...cytokine,
  ...failure,
  ...evidence,
] as const;

export type StepId = (typeof steps)[number]['id'];
/** `next` asks that the step be done; `skip` never does. */
export type LessonEvent = 'next' | 'skip' | 'back';

export function stepOf(id: StepId): (typeof steps)[number] {
  return stepsById[id];
}

/** The question a step asks, or null. */
export function questionOf(id: StepId): Question | null {
  const step: Step = stepOf(id);
  return 'question' in step ? step.question : null;
}

/** What answers a question: what the run comes to, what was published, or what the scene is drawn to
 * show. */
export type Answerer = 'run' | 'published' | 'scene';

/** What answers the question of a step. */
export function answererOf(id: StepId): Answerer {
  const { scenario }: Step = stepOf(id);
  const options = questionOf(id)?.options ?? [];
  if (options.some(({ rightWhen }) => rightWhen === 'publishedShown')) return 'published';
  return scenarios[scenario].kind === 'idle' ? 'scene' : 'run';
}

/** What a step asks to be done, or null. */
export function deedOf(id: StepId): Deed | null {
  const step: Step = stepOf(id);
  return 'deed' in step ? step.deed : null;
}

export function isStepId(text: string): text is StepId {
  return Object.hasOwn(stepsById, text);
}

/**
 * A walk through steps in their order: every step leads on and back to the nearest that is `on` the
 * way. Places are exactly the ids, so a chart cannot name a lost step.
 */
export function walk<S extends Pick<Step, 'id' | 'completedBy'>>(
  order: readonly S[],
  on: (id: S['id']) => boolean = () => true,
): Chart<S['id'], LessonEvent, Fact> {
  type Id = S['id'];
  const places = order.map((step, index): [Id, { [E in LessonEvent]?: Edge<Id, Fact> }] => {
    const after: Id | undefined = order.slice(index + 1).find(({ id }) => on(id))?.id;
    const before: Id | undefined = order.slice(0, index).findLast(({ id }) => on(id))?.id;
    return [
      step.id,
      {
        ...(after && { next: { to: after, when: step.completedBy }, skip: after }),
        ...(before && { back: before }),
      },
    ];
  });
  const first = order.find(({ id }) => on(id));
  if (!first) throw new Error('A walk needs at least one step.');
  return {
    start: first.id,
    places: Object.fromEntries(places) as Chart<Id, LessonEvent, Fact>['places'],
  };
}

const stepsById = Object.fromEntries(steps.map((step) => [step.id, step])) as Record<
  StepId,
  (typeof steps)[number]
>;
