/** After the run: which option was right, read off what happened; what the learner said beside it; and
 * what the run showed about each of the other answers. */
import type { ReactNode } from 'react';
import { answererOf, questionOf, type StepId } from '../../lesson/lesson.ts';
import type { Option } from '../../lesson/step.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { questionWords, stepWords } from '../../lesson/words/en/shelf.ts';
import type { OptionWords } from '../../lesson/words/words.ts';
import type { Readings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSessionStore } from '../shared/session.tsx';

const words = interfaceWords.question;

type SaidOption = Option & OptionWords;

/** The options of a step's question with what is said of them. */
function optionsOf(id: StepId): SaidOption[] {
  const said = questionWords(id)?.options ?? {};
  return (questionOf(id)?.options ?? []).flatMap((option) => {
    const spoken = said[option.id];
    return spoken ? [{ ...option, ...spoken }] : [];
  });
}

function Others({ others, of }: { others: readonly SaidOption[]; of: Readings }): ReactNode {
  return (
    <dl>
      {others.map(({ id, text, feedback }) => (
        <div key={id}>
          <dt>{text}</dt>
          <dd>
            <Filled text={feedback} readings={of} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Outcome(): ReactNode {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const { option, outcome } = useSessionStore(
    (session) => session.answer,
    (state) => state,
  );
  const now = useSessionStore(
    (session) => session.readings,
    (state) => state,
  );
  const options = optionsOf(id);
  const chosen = options.find((one) => one.id === option);
  const right = options.find(({ rightWhen }) => outcome?.held.has(rightWhen));
  const readings = outcome?.readings ?? now;
  return (
    <>
      {options.length > 0 && (
        <div className="feedback">
          {right && (
            <p className="happened">
              {words.by[answererOf(id)].happened} <strong>{right.text}</strong>
              {right === chosen && `, ${words.asYouSaid}`}.
            </p>
          )}
          {chosen ? (
            <>
              {right !== chosen && (
                <p>
                  {words.youSaid} <strong>{chosen.text}</strong>.
                </p>
              )}
              <p>
                <Filled text={chosen.feedback} readings={readings} />
              </p>
            </>
          ) : (
            outcome && <p className="quiet">{words.noGuess}</p>
          )}
          {outcome && (
            <details className="others">
              <summary>{chosen ? words.others : words.each}</summary>
              <Others others={options.filter((one) => one !== chosen)} of={readings} />
            </details>
          )}
        </div>
      )}
      <p>
        <Filled text={stepWords(id).outcome} readings={readings} />
      </p>
    </>
  );
}
