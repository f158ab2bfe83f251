/** After the run: what the learner said against what happened, and why. */
import type { ReactNode } from 'react';
import { questionWords, stepWords } from '../../lesson/words/en/shelf.ts';
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
  const now = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const options = questionWords(id)?.options;
  const said = chosen === null ? undefined : options?.[chosen];
  const readings = outcome?.readings ?? now;
  return (
    <>
      {said && (
        <div className="feedback">
          <p>
            You said: <strong>{said.text}</strong>
          </p>
          <p>
            <Filled text={said.feedback} readings={readings} />
          </p>
        </div>
      )}
      <p>
        <Filled text={stepWords(id).outcome} readings={readings} />
      </p>
    </>
  );
}
