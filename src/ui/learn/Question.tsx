/** The question before the run: choose, commit, then watch the model answer it. */
import { useState, type ReactNode } from 'react';
import { answererOf, questionOf } from '../../lesson/lesson.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { questionWords } from '../../lesson/words/en/shelf.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

/** The buttons stand in the panel's foot and belong to this form by its name. */
export const QUESTION_FORM = 'question';

const said = interfaceWords.question;

export function Question(): ReactNode {
  const { commands } = useSession();
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const [picked, setPicked] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const words = questionWords(id);
  const question = questionOf(id);
  if (words === null || question === null) return null;
  return (
    <form
      id={QUESTION_FORM}
      className="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (picked === null) setEmpty(true);
        else commands.commit(picked);
      }}
    >
      <fieldset>
        <legend>
          <span className="question-when">{said.by[answererOf(id)].before}</span>
          {words.ask}
        </legend>
        {question.options.map((option) => (
          <label key={option.id} className="option">
            <input
              type="radio"
              name="option"
              value={option.id}
              checked={picked === option.id}
              onChange={() => {
                setPicked(option.id);
                setEmpty(false);
              }}
            />
            <span>{words.options[option.id]?.text}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert" className="question-refused">
        {empty && said.chooseFirst}
      </p>
      <button type="button" className="link" onClick={() => commands.commit(null)}>
        {said.by[answererOf(id)].unguessed}
      </button>
    </form>
  );
}

/** While the model runs: what was asked and said. */
export function Committed(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const chosen = useSessionStore(
    (session) => session.answer,
    (state) => state.option,
  );
  const words = questionWords(id);
  const choice = chosen === null ? undefined : words?.options[chosen];
  return (
    <div className="feedback">
      <p>{words?.ask}</p>
      {choice && (
        <p>
          {said.youSaid} <strong>{choice.text}</strong>
        </p>
      )}
      <p className="quiet">{said.by[answererOf(id)].waits}</p>
    </div>
  );
}
