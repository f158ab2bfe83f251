/** The foot of the panel: what can be done in this step now. */
import type { ReactNode } from 'react';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { QUESTION_FORM } from './Question.tsx';
import { useRun } from './run.ts';

const { clock, question: said, secondRun, step: words } = interfaceWords;

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

/** The second run, once the first has shown its point, and the way back to the first. */
function OtherRun({ done }: { done: boolean }): ReactNode {
  const { commands } = useSession();
  const { id, step, second } = useRun();
  const { then } = stepWords(id);
  if (then === undefined || step.then === undefined) return null;
  if (second) {
    return (
      <button type="button" onClick={() => commands.switchRun('first')}>
        {secondRun.back}
      </button>
    );
  }
  return (
    done && (
      <button type="button" className="primary" onClick={() => commands.switchRun('second')}>
        {then.go}
      </button>
    )
  );
}

export function Actions(): ReactNode {
  const { commands, lesson } = useSession();
  const { id, step, second } = useRun();
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
      {place === 'asked' && (
        <>
          <button type="button" onClick={() => commands.commit(null)}>
            {said.runUnguessed}
          </button>
          <button type="submit" form={QUESTION_FORM} className="primary">
            {said.run}
          </button>
        </>
      )}
      <SkipAhead />
      {place === 'committed' && (
        <button type="button" onClick={commands.finish}>
          {said.toEnd}
        </button>
      )}
      {place === 'shown' && !second && (
        <>
          <button type="button" onClick={commands.replay}>
            {said.again}
          </button>
          <button type="button" onClick={commands.anotherRun}>
            {said.another}
          </button>
        </>
      )}
      <OtherRun done={shown} />
      {lesson.can('back') && (
        <button type="button" onClick={() => commands.go('back')}>
          {words.back}
        </button>
      )}
      {!last && (
        <button
          type="button"
          className={ready && shown && (second || step.then === undefined) ? 'primary' : ''}
          onClick={() => commands.go(ready ? 'next' : 'skip')}
        >
          {ready ? words.next : words.skip}
        </button>
      )}
    </div>
  );
}
