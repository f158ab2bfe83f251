/** What was seen at one bedside, and what of it goes into the report; each told why once it is sent. */
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import {
  observations,
  reportId,
  toReport,
  type ObservationId,
} from '../../lesson/checks/bedside.ts';
import { bedsideWords } from '../../lesson/words/en/bedside.ts';
import { useSession } from '../shared/session.tsx';
import '../style/checks.css';
import '../style/evidence.css';

const words = bedsideWords.report;
const wanted: ReadonlySet<ObservationId> = new Set(toReport);

export function Report(): ReactNode {
  const { commands } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<ObservationId>>(new Set());
  const [sent, setSent] = useState(false);
  const [empty, setEmpty] = useState(false);
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (sent) verdict.current?.focus();
  }, [sent]);
  const toggle = (id: ObservationId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    setEmpty(false);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(chosen.size === 0);
    if (chosen.size === 0) return;
    setSent(true);
    commands.answerItem(
      reportId,
      observations.every((id) => wanted.has(id) === chosen.has(id)),
      observations.filter((id) => chosen.has(id)).join(),
    );
  };
  if (!sent) {
    return (
      <section className="check">
        <h2>{words.ask}</h2>
        <form className="check-form" onSubmit={send} noValidate>
          <p className="quiet">{words.how}</p>
          <div className="check-answers" role="group" aria-label={words.ask}>
            {observations.map((id) => (
              <label key={id} className="option option-several">
                <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                <span>{words.observations[id].text}</span>
              </label>
            ))}
          </div>
          <p role="alert" className="check-refused">
            {empty && words.chooseFirst}
          </p>
          <button type="submit" className="primary">
            {words.send}
          </button>
        </form>
      </section>
    );
  }
  return (
    <section className="check">
      <h2 ref={verdict} className="check-verdict" tabIndex={-1}>
        {words.sent(toReport.filter((id) => chosen.has(id)).length, toReport.length)}
      </h2>
      <dl className="bedside-report">
        {observations.map((id) => (
          <div key={id}>
            <dt>
              {words.observations[id].text}
              <span className="quiet">
                {' '}
                ({wanted.has(id) ? words.yes : words.no}
                {chosen.has(id) && `; ${words.yours}`})
              </span>
            </dt>
            <dd>{words.observations[id].why}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => {
          setChosen(new Set());
          setSent(false);
        }}
      >
        {words.again}
      </button>
    </section>
  );
}
