/** After the run: what the learner said against what happened, and why. */
import type { ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSessionStore } from '../shared/session.tsx';

export function Outcome(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const { option: chosen, outcome } = useSessionStore(
    (session) => session.answer,
    (state) => state,
  );
  const words = english.steps[id];
  const readings = outcome?.readings ?? emptyReadings;
  const option = stepOf(id).question.options.find((candidate) => candidate.id === chosen);
  return (
    <>
      {option && (
        <div className="feedback">
          <p>
            You said: <strong>{words.question.options[option.id].text}</strong>
          </p>
          <p>
            <Filled text={words.question.options[option.id].feedback} readings={readings} />
          </p>
        </div>
      )}
      <p>
        <Filled text={words.outcome} readings={readings} />
      </p>
    </>
  );
}
