/** The step's second run: what is different now, with what the model reads, and what to take from it. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { useRun } from './run.ts';

export function SecondRun(): ReactNode {
  const { id, run } = useRun();
  const readings = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const over = useSessionStore(
    (session) => session.facts,
    ({ held }) => (run.awaits ?? ['runEnded']).every((fact) => held.has(fact)),
  );
  const { secondRun } = stepWords(id);
  if (secondRun === undefined) return null;
  return (
    <>
      {over && secondRun.outcome !== undefined && (
        <p>
          <Filled text={secondRun.outcome} readings={readings} />
        </p>
      )}
      <div className="deed">
        <h2 className="question-when">{interfaceWords.secondRun.heading}</h2>
        <p>
          <Filled text={secondRun.explain} readings={readings} />
        </p>
      </div>
    </>
  );
}
