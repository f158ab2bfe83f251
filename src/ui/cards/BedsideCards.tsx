/** Three bedside cards, graded one at a time by the ASTCT definition, each told why at once. */
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { bedsideCards, grades, type BedsideCard } from '../../lesson/checks/bedside.ts';
import { bedsideWords as words } from '../../lesson/words/en/bedside.ts';
import { gradeCrs, type CrsGrade } from '../../sim/cytokineGrade.ts';
import { latestAnswer } from '../../store/progress.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import '../style/checks.css';
import '../style/evidence.css';

export function BedsideCards(): ReactNode {
  const { progress } = useSession();
  // Whoever comes back goes on where they were.
  const [at, setAt] = useState(() => {
    const { items } = progress.getState();
    const open = bedsideCards.findIndex(({ id }) => items[id] === undefined);
    return open < 0 ? bedsideCards.length : open;
  });
  const [begun, setBegun] = useState(false);
  const goTo = (card: number): void => {
    setAt(card);
    setBegun(true);
  };
  const card = bedsideCards[at];
  return (
    <section className="check" aria-label={words.ask}>
      {card ? (
        <Card
          key={`${card.id} ${begun}`}
          card={card}
          at={at}
          focus={begun}
          onNext={() => goTo(at + 1)}
        />
      ) : (
        <Graded focus={begun} onAgain={() => goTo(0)} />
      )}
      <details className="definition">
        <summary>{words.definition}</summary>
        <dl>
          {grades.map((grade) => (
            <div key={grade}>
              <dt>{words.grade(grade)}</dt>
              <dd>{words.definitions[grade]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

interface CardProps {
  readonly card: BedsideCard;
  readonly at: number;
  /** Whether its heading takes the focus: not where the step's own heading has just taken it. */
  readonly focus: boolean;
  onNext(): void;
}

function Card({ card, at, focus, onNext }: CardProps): ReactNode {
  const { commands } = useSession();
  const [chosen, setChosen] = useState<CrsGrade | null>(null);
  const [graded, setGraded] = useState(false);
  const [empty, setEmpty] = useState(false);
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  useEffect(() => {
    if (graded) verdict.current?.focus();
  }, [graded]);
  const { il6, signs } = card;
  const grade = gradeCrs(signs);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(chosen === null);
    if (chosen === null) return;
    setGraded(true);
    commands.answerItem(card.id, chosen === grade, String(chosen));
  };
  return (
    <>
      <div className="bedside-card">
        <p className="quiet">
          {words.position(at + 1, bedsideCards.length)} · {words.invented}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {words.ask}
        </h2>
        <dl>
          <Sign name={words.signs.temperature} said={words.temperature(signs.temperatureC)} />
          <Sign name={words.signs.bloodPressure} said={words.bloodPressures[signs.bloodPressure]} />
          <Sign name={words.signs.oxygen} said={words.oxygenNeeds[signs.oxygen]} />
          <Sign name={words.signs.il6} said={words.il6[il6]} />
        </dl>
      </div>
      {graded ? (
        <>
          <h3 className="check-verdict" ref={verdict} tabIndex={-1}>
            {words.verdict(chosen === grade, grade)}
          </h3>
          <p>{words.because(signs.bloodPressure, signs.oxygen)}</p>
          <p>{words.il6Aside[il6]}</p>
          <button type="button" className="primary" onClick={onNext}>
            {at + 1 === bedsideCards.length ? words.finish : words.next}
          </button>
        </>
      ) : (
        <form className="check-form" onSubmit={submit} noValidate>
          <div className="check-answers" role="radiogroup" aria-label={words.ask}>
            {grades.map((each) => (
              <label key={each} className="option">
                <input
                  type="radio"
                  name={name}
                  checked={chosen === each}
                  onChange={() => {
                    setChosen(each);
                    setEmpty(false);
                  }}
                />
                <span>{words.grade(each)}</span>
              </label>
            ))}
          </div>
          <p role="alert" className="check-refused">
            {empty && words.chooseFirst}
          </p>
          <button type="submit" className="primary">
            {words.submit}
          </button>
        </form>
      )}
    </>
  );
}

function Sign({ name, said }: { name: string; said: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{said}</dd>
    </div>
  );
}

/** All cards with what they are graded. */
function Graded({ focus, onAgain }: { focus: boolean; onAgain(): void }): ReactNode {
  const items = useSessionStore(
    (session) => session.progress,
    (state) => state.items,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const right = bedsideCards.filter(({ id }) => latestAnswer(items, id)?.right === true).length;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.score(right, bedsideCards.length)}
      </h2>
      <ol className="bedside-graded">
        {bedsideCards.map(({ id, signs }) => (
          <li key={id}>
            <strong>{words.grade(gradeCrs(signs))}</strong>
            {': '}
            {words.because(signs.bloodPressure, signs.oxygen)}
          </li>
        ))}
      </ol>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </>
  );
}
