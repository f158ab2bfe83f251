/** The scene in words: what is in view and what is happening, from the same store as the picture. */
import type { ReactNode } from 'react';
import { plainWords } from '../../lesson/words/fill.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { useSessionStore } from '../shared/session.tsx';

type Telling = 'still' | 'running' | 'done';

const telling: Record<QuestionPlace, Telling> = {
  none: 'running',
  asked: 'still',
  committed: 'running',
  shown: 'done',
};

export function Description(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const held = useSessionStore(
    (session) => session.facts,
    (state) => state.held,
  );
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const { describe } = stepWords(id);
  // A run that is watched again after its answer is running, whatever was shown before.
  const again = question === 'shown' && held.has('timeLeft');
  const telt = held.has('deedDone') ? 'done' : again ? 'running' : telling[question];
  return (
    <section className="description" aria-labelledby="description-heading">
      <h2 id="description-heading">The scene in words</h2>
      <p id="description">{plainWords(describe[telt], readings)}</p>
    </section>
  );
}
