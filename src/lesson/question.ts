/** The life of a question: asked, answered before the run, and shown against what happened. */
import type { Chart } from './chart.ts';
import type { Fact } from './facts.ts';

export type QuestionPlace = 'asked' | 'committed' | 'shown';
export type QuestionEvent = 'commit' | 'reveal' | 'askAgain';

export function questionChart(answeredBy: Fact): Chart<QuestionPlace, QuestionEvent, Fact> {
  return {
    start: 'asked',
    places: {
      asked: { commit: 'committed' },
      committed: { reveal: { to: 'shown', when: answeredBy }, askAgain: 'asked' },
      shown: { askAgain: 'asked' },
    },
  };
}
