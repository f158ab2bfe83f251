/** The lecturer's own track: which steps, in which order, under which name. The address keeps it. */
import { lectureWay } from '../../lesson/lectureChart.ts';
import type { ReactNode } from 'react';
import { isLectured } from '../../lesson/beats.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { stepOf, steps as all, type StepId } from '../../lesson/lesson.ts';
import { presentWords } from '../../lesson/words/en/present.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { LONGEST_NAME, writeAddress } from '../../store/address.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

const words = presentWords.ownTrack;
const shown = all.map(({ id }): StepId => id).filter((id) => isLectured(stepOf(id)));

/** The list with the one at `index` moved by one place. */
function moved(list: readonly StepId[], index: number, by: 1 | -1): StepId[] {
  const next = [...list];
  const [step] = next.splice(index, 1);
  if (step !== undefined) next.splice(index + by, 0, step);
  return next;
}

function Order({
  own,
  change,
}: {
  own: readonly StepId[];
  change: (to: StepId[]) => void;
}): ReactNode {
  return (
    <ol className="hall-order">
      {own.map((step, index) => {
        const title = `${stepNumber(step)} ${stepWords(step).title}`;
        return (
          <li key={step}>
            <span>{title}</span>
            <button
              type="button"
              className="icon"
              aria-disabled={index === 0}
              onClick={() => index > 0 && change(moved(own, index, -1))}
            >
              <Icon name="up" />
              <span className="visually-hidden">{words.up(title)}</span>
            </button>
            <button
              type="button"
              className="icon"
              aria-disabled={index === own.length - 1}
              onClick={() => index < own.length - 1 && change(moved(own, index, 1))}
            >
              <Icon name="down" />
              <span className="visually-hidden">{words.down(title)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

export function OwnTrack(): ReactNode {
  const { address } = useSession();
  const now = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const { steps: own, name, track } = now;
  const change = (steps: readonly StepId[]): void => address.setState({ steps });
  if (own.length === 0) {
    return (
      <details className="hall-own">
        <summary>{words.title}</summary>
        <p>{words.intro}</p>
        <button type="button" onClick={() => change([...lectureWay(track, [])])}>
          {words.use}
        </button>
      </details>
    );
  }
  return (
    <details className="hall-own" open>
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <label>
        {words.name}{' '}
        <input
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => address.setState({ name: target.value })}
        />
      </label>
      <div className="hall-own-lists">
        <fieldset>
          <legend>{words.steps}</legend>
          {shown.map((step) => (
            <label key={step} className="hall-choice">
              <input
                type="checkbox"
                checked={own.includes(step)}
                // A track has at least one step.
                disabled={own.length === 1 && own.includes(step)}
                onChange={({ target }) =>
                  change(target.checked ? [...own, step] : own.filter((id) => id !== step))
                }
              />
              <span>
                {stepNumber(step)} {stepWords(step).title}
              </span>
            </label>
          ))}
        </fieldset>
        <section aria-label={words.order}>
          <h3>{words.order}</h3>
          <Order own={own} change={change} />
        </section>
      </div>
      <p>
        <a
          href={writeAddress({
            ...now,
            mode: 'present',
            step: own[0] ?? now.step,
            beat: 'line',
            channel: null,
          })}
        >
          {words.link}
        </a>
      </p>
      <button type="button" onClick={() => address.setState({ steps: [], name: '' })}>
        {words.drop}
      </button>
    </details>
  );
}
