/** The scene in words: what is in view and what is happening, from the same store as the picture. */
import type { ReactNode } from 'react';
import { plainWords } from '../../lesson/words/fill.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { useSessionStore } from '../shared/session.tsx';

const telling = { asked: 'still', committed: 'running', shown: 'done' } as const satisfies Record<
  QuestionPlace,
  'still' | 'running' | 'done'
>;

export function Description(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const timeLeft = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('timeLeft'),
  );
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const { describe } = english.steps[id];
  // A run that is watched again after its answer is running, whatever was shown before.
  const telt = question === 'shown' && timeLeft ? 'running' : telling[question];
  return (
    <section className="description" aria-labelledby="description-heading">
      <h2 id="description-heading">The scene in words</h2>
      <p id="description">{plainWords(describe[telt], readings)}</p>
    </section>
  );
}
