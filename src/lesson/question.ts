/** The life of a question: asked, answered before the run, and shown against what happened. */
import type { Chart } from './chart.ts';

export type QuestionPlace = 'asked' | 'committed' | 'shown';
export type QuestionEvent = 'commit' | 'reveal' | 'askAgain';
/** Holds once the fact that the step's question waits for has come true in this run. */
export type QuestionGuard = 'runHasAnswered';

export const questionChart: Chart<QuestionPlace, QuestionEvent, QuestionGuard> = {
  start: 'asked',
  places: {
    asked: { commit: 'committed' },
    committed: { reveal: { to: 'shown', when: 'runHasAnswered' }, askAgain: 'asked' },
    shown: { askAgain: 'asked' },
  },
};
