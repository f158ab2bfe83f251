/** The panel of a step: its line, what it is about, the question, and what the run showed. */
import { useEffect, useRef, type ReactNode } from 'react';
import { stepOf, steps } from '../../lesson/lesson.ts';
import { modules } from '../../lesson/step.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Deed } from './Deed.tsx';
import { Inspected } from './Inspected.tsx';
import { Outcome } from './Outcome.tsx';
import { Committed, Question } from './Question.tsx';
import { Sources } from './Sources.tsx';

function stepNumber(id: string): string {
  const index = steps.findIndex((step) => step.id === id);
  const { module } = stepOf(steps[index]?.id ?? steps[0].id);
  const first = steps.findIndex((step) => step.module === module);
  return `${modules.indexOf(module) + 1}.${index - first + 1}`;
}

export function Panel(): ReactNode {
  const { readings } = useSession();
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const entered = useRef(id);
  const done = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('deedDone'),
  );
  const words = stepWords(id);
  const shown = question === 'shown' || done;

  // On a change of step focus goes to its heading, never lost; not on the first page load.
  useEffect(() => {
    if (entered.current === id) return;
    entered.current = id;
    heading.current?.focus();
  }, [id]);

  return (
    <article className="step">
      <p className="quiet">
        {stepNumber(id)} {words.title}
      </p>
      <h1 id="step-heading" ref={heading} tabIndex={-1}>
        {shown ? words.outcomeLine : words.line}
      </h1>
      {!shown && (
        <p>
          <Filled text={words.explain} readings={readings.getState()} />
        </p>
      )}
      {question === 'asked' && <Question />}
      {question === 'committed' && <Committed />}
      {question === 'none' && <Deed />}
      <Inspected />
      {shown && <Outcome />}
      <Sources />
    </article>
  );
}
