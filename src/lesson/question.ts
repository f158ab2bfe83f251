/** The life of a question: asked, answered before the run, and shown against what happened. */
import type { Chart } from './chart.ts';

/** `none`: the step asks nothing, its clock runs at once. */
export type QuestionPlace = 'none' | 'asked' | 'committed' | 'shown';
export type QuestionEvent = 'ask' | 'commit' | 'reveal' | 'leave';
/** Holds once the fact that the step's question waits for has come true in this run. */
export type QuestionGuard = 'runHasAnswered';

export const questionChart: Chart<QuestionPlace, QuestionEvent, QuestionGuard> = {
  start: 'none',
  places: {
    none: { ask: 'asked' },
    asked: { commit: 'committed', leave: 'none' },
    committed: { reveal: { to: 'shown', when: 'runHasAnswered' }, ask: 'asked', leave: 'none' },
    shown: { ask: 'asked', leave: 'none' },
  },
};
