/** The question before the run: choose, commit, then watch the model answer it. */
import { useState, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import { english } from '../../lesson/words/en/words.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';

export function Question(): ReactNode {
  const { commands } = useSession();
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const place = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const committed = useSessionStore(
    (session) => session.answer,
    (state) => state.option,
  );
  const [picked, setPicked] = useState<string | null>(null);
  const { ask, options } = english.steps[id].question;
  const asked = place === 'asked';
  const chosen = asked ? picked : committed;
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        commands.commit(picked);
      }}
    >
      <fieldset disabled={!asked}>
        <legend>
          <span className="question-when">{asked ? 'Before it runs' : 'You said'}</span>
          {ask}
        </legend>
        {stepOf(id).question.options.map((option) => (
          <label key={option.id} className="option">
            <input
              type="radio"
              name="option"
              value={option.id}
              checked={chosen === option.id}
              onChange={() => setPicked(option.id)}
            />
            <span>{options[option.id].text}</span>
          </label>
        ))}
      </fieldset>
      {asked ? (
        <div className="actions">
          <button type="submit" className="primary" disabled={picked === null}>
            Let it run
          </button>
          <button type="button" onClick={() => commands.commit(null)}>
            Run without a guess
          </button>
        </div>
      ) : (
        <div className="actions">
          <p className="quiet">The model runs for a day. The answer will be what happens.</p>
          <button type="button" onClick={commands.finish}>
            Skip to the end of the day
          </button>
        </div>
      )}
    </form>
  );
}
