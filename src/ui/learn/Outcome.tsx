/** After the run: what the learner said against what happened, and why. */
import type { ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function Outcome(): ReactNode {
  const { commands, lesson } = useSession();
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
          <p className="question-when">
            You said: {words.question.options[option.id].text.toLowerCase()}
          </p>
          <p>
            <Filled text={words.question.options[option.id].feedback} readings={readings} />
          </p>
        </div>
      )}
      <p>
        <Filled text={words.outcome} readings={readings} />
      </p>
      <div className="actions">
        {lesson.can('next') && (
          <button type="button" className="primary" onClick={() => lesson.send('next')}>
            Next
          </button>
        )}
        <button type="button" onClick={commands.replay}>
          Watch it again
        </button>
        <button type="button" onClick={commands.anotherRun}>
          Another day, other chance
        </button>
        {lesson.can('back') && (
          <button type="button" onClick={() => lesson.send('back')}>
            Back
          </button>
        )}
      </div>
    </>
  );
}
