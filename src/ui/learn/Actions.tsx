/** The foot of the panel: what can be done in this step now. */
import type { ReactNode } from 'react';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { QUESTION_FORM } from './Question.tsx';

export function Actions(): ReactNode {
  const { commands, lesson } = useSession();
  const place = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const held = useSessionStore(
    (session) => session.facts,
    (state) => state.held,
  );
  const done = place === 'shown' || held.has('deedDone');
  return (
    <div className="actions">
      {place === 'asked' && (
        <>
          <button type="button" onClick={() => commands.commit(null)}>
            Run without a guess
          </button>
          <button type="submit" form={QUESTION_FORM} className="primary">
            Let it run
          </button>
        </>
      )}
      {place === 'committed' && (
        <button type="button" onClick={commands.finish}>
          Skip to the end of the day
        </button>
      )}
      {place === 'shown' && (
        <>
          <button type="button" onClick={commands.replay}>
            Watch again
          </button>
          <button type="button" onClick={commands.anotherRun}>
            Another day
          </button>
        </>
      )}
      {lesson.can('back') && (
        <button type="button" onClick={() => commands.go('back')}>
          Back
        </button>
      )}
      {lesson.can('skip') && (
        <button
          type="button"
          className={done ? 'primary' : ''}
          onClick={() => commands.go(lesson.can('next') ? 'next' : 'skip')}
        >
          {lesson.can('next') ? 'Next' : 'Skip this step'}
        </button>
      )}
    </div>
  );
}
