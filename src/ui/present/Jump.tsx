/** Goes to a step by its number or its name. */
import { lectureWay } from '../../lesson/lectureChart.ts';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { isLectured } from '../../lesson/beats.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { stepOf, steps, type StepId } from '../../lesson/lesson.ts';
import { presentWords } from '../../lesson/words/en/present.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { find } from '../search/find.ts';
import { Modal } from '../shared/Modal.tsx';
import { Missing } from '../shared/Missing.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { useAllWords } from '../shared/useAllWords.ts';
import { DialogHead } from './Dialogs.tsx';

const words = presentWords.jump;
const MOST = 6;

/** What fits: a number of the way first, then numbers and names of the lesson. */
export function stepsFor(typed: string, way: readonly StepId[]): StepId[] {
  const query = typed.trim();
  const lectured = steps.map(({ id }): StepId => id).filter((id) => isLectured(stepOf(id)));
  const onWay = /^\d+$/.test(query) ? way[Number(query) - 1] : undefined;
  const numbered = lectured.filter((id) => stepNumber(id) === query);
  const named = find(
    query,
    lectured.map((id) => {
      const { title, line } = stepWords(id);
      return { id, name: title, also: [id], text: line };
    }),
  ).map(({ id }) => id);
  return [...new Set([...(onWay ? [onWay] : []), ...numbered, ...named])].slice(0, MOST);
}

function nameOf(step: StepId): string {
  return `${stepNumber(step)} ${stepWords(step).title}`;
}

export function Jump({ onClose }: { onClose: () => void }): ReactNode {
  const { commands } = useSession();
  const { track, steps: own } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const [typed, setTyped] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { state, again } = useAllWords();
  const found = state === 'here' ? stepsFor(typed, lectureWay(track, own)) : [];
  const goTo = (step: StepId | undefined): void => {
    if (step === undefined) return;
    commands.lectureAt({ step, beat: 'line' });
    onClose();
  };
  return (
    <Modal className="hall-dialog" label={words.title} onClose={onClose}>
      <DialogHead title={words.title} onClose={onClose} />
      {state === 'missing' && <Missing onAgain={again} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goTo(found[0]);
        }}
      >
        <label htmlFor={field}>{words.field}</label>
        <input
          id={field}
          ref={input}
          type="text"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      <div role="status">
        {typed.trim() !== '' &&
          (found[0] === undefined ? (
            <p>{words.none}</p>
          ) : (
            // Enter goes to the first of those below.
            <p className="visually-hidden">{nameOf(found[0])}</p>
          ))}
      </div>
      {found.length > 0 && (
        <ul className="hall-found" aria-label={words.results}>
          {found.map((step) => (
            <li key={step}>
              <button type="button" onClick={() => goTo(step)}>
                {nameOf(step)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
