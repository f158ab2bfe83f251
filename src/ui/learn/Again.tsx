/** What may be seen once more when a run has shown its point: the same, another, or the second run. */
import type { ReactNode } from 'react';
import { answererOf } from '../../lesson/lesson.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { useRun } from './run.ts';

const { question: said, secondRun: ofSecondRun } = interfaceWords;

export function Again(): ReactNode {
  const { commands } = useSession();
  const { id, second } = useRun();
  const asked = useSessionStore(
    (session) => session.question,
    (state) => state.place !== 'none',
  );
  const { secondRun } = stepWords(id);
  if (second) {
    return (
      <div className="again">
        <button type="button" className="link" onClick={() => commands.switchRun('first')}>
          {ofSecondRun.back}
        </button>
      </div>
    );
  }
  return (
    <div className="again">
      {secondRun !== undefined && (
        <button type="button" className="second" onClick={() => commands.switchRun('second')}>
          {secondRun.go}
        </button>
      )}
      {asked && (
        <button type="button" className="link" onClick={commands.replay}>
          {said.again}
        </button>
      )}
      {asked && answererOf(id) === 'run' && (
        <button type="button" className="link" onClick={commands.anotherRun}>
          {said.another}
        </button>
      )}
    </div>
  );
}
