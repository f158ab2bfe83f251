/** The foot of the panel: what can be done in this step now. */
import type { ReactNode } from 'react';
import { answererOf } from '../../lesson/lesson.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { QUESTION_FORM } from './Question.tsx';
import { useRun } from './run.ts';

const { clock, question: said, step: words } = interfaceWords;

/** Goes straight to just before the next thing that the run waits for. */
function SkipAhead(): ReactNode {
  const { commands } = useSession();
  const { run } = useRun();
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const { under } = useSessionStore(
    (session) => session.skipping,
    (state) => state,
  );
  const coming = useSessionStore(
    (session) => session.facts,
    ({ held }) => held.has('timeLeft') && (run.awaits?.some((fact) => !held.has(fact)) ?? false),
  );
  if (!coming || question === 'asked') return null;
  return (
    <button type="button" aria-disabled={under} onClick={commands.skipAhead}>
      {clock.skipAhead}
    </button>
  );
}

export function Actions(): ReactNode {
  const { commands, lesson } = useSession();
  const { id, second } = useRun();
  const place = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  // What was ever done lights the way on; forgetting it puts the light out.
  const everDone = useSessionStore(
    (session) => session.progress,
    (state) => state.steps[id]?.done === true,
  );
  const done = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('deedDone'),
  );
  const shown = place === 'shown' || done || second;
  const ready = everDone || lesson.can('next');
  const last = !lesson.can('skip');
  return (
    <div className="actions">
      <SkipAhead />
      {place === 'committed' && (
        <button type="button" onClick={commands.finish}>
          {said.toEnd}
        </button>
      )}
      {lesson.can('back') && (
        <button type="button" onClick={() => commands.go('back')}>
          {words.back}
        </button>
      )}
      {!last && (
        <button
          type="button"
          className={ready ? (shown ? 'primary' : '') : 'link'}
          onClick={() => commands.go(ready ? 'next' : 'skip')}
        >
          {ready ? words.next : words.skip}
        </button>
      )}
      {place === 'asked' && (
        <button type="submit" form={QUESTION_FORM} className="primary">
          {said.by[answererOf(id)].go}
        </button>
      )}
    </div>
  );
}
