/** The beats of a step in a lecture, one press each. */
import { deedOf, stepOf, type StepId } from './lesson.ts';
import type { Run, Step } from './step.ts';
import { solutions } from './solutions.ts';

/**
 * `line`: the step's line. `question`: what the hall votes on. `run`: the model runs. `answer`: what
 * happened. `shown`: what the step asks a learner to do is done. `second`: the second run.
 */
export const beatIds = ['line', 'question', 'run', 'answer', 'shown', 'second'] as const;
export type BeatId = (typeof beatIds)[number];

export interface Stand {
  readonly step: StepId;
  readonly beat: BeatId;
}

/** Whether a lecture can show the step: checks and the like are for learners by themselves. */
export function isLectured(step: Step): boolean {
  if ('question' in step) return true;
  return ['inspect', 'dive', 'watch', 'set'].includes(step.deed.kind);
}

/** The beats of a step, in order. */
export function beatsOf(id: StepId): readonly BeatId[] {
  const step: Step = stepOf(id);
  if (!isLectured(step)) return ['line'];
  const shown: readonly BeatId[] =
    'question' in step ? ['line', 'question', 'run', 'answer'] : ['line', 'shown'];
  return step.secondRun === undefined ? shown : [...shown, 'second'];
}

/** The run that stands at a beat, and where the step's control does. */
export function runAt({ step, beat }: Stand): {
  readonly run: 'first' | 'second';
  readonly value: number | null;
} {
  const done = beat === 'shown' || beat === 'second';
  return {
    run: beat === 'second' ? 'second' : 'first',
    value: done && deedOf(step)?.kind === 'set' ? (solutions[step] ?? null) : null,
  };
}

/** What the run of a step has to come to before its answer stands, or null. */
export function awaitedAt({ step: id, beat }: Stand): Run['awaits'] | null {
  const step: Step = stepOf(id);
  if ('question' in step) return beat === 'answer' ? [step.question.answeredBy] : null;
  const { deed } = step;
  if (beat !== 'shown') return null;
  return deed.kind === 'watch' || deed.kind === 'set' ? [deed.until] : null;
}
