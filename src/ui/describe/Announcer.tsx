/** One polite announcement at a time: what just happened, for someone who listens. */
import { useEffect, useState, type ReactNode } from 'react';
import { plainWords } from '../../lesson/words/fill.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { useSession } from '../shared/session.tsx';

export function Announcer(): ReactNode {
  const { lesson, question, readings, answer } = useSession();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      question.subscribe(({ place }) => {
        const words = stepWords(lesson.getState().place);
        if (place === 'committed') setSaid('The model runs.');
        if (place === 'asked') setSaid(plainWords(words.describe.still, readings.getState()));
        if (place === 'shown') {
          const now = answer.getState().outcome?.readings ?? readings.getState();
          setSaid(`${words.outcomeLine} ${plainWords(words.describe.done, now)}`);
        }
      }),
    [lesson, question, readings, answer],
  );
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
