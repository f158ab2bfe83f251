/** The certificate: one page to print, with the name that the learner types and what the final assessment
 * came to. It says no more than that. */
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { modules } from '../../lesson/step.ts';
import {
  bestOf,
  hasPassed,
  PASS_SHARE,
  percentOf,
  totalOf,
  type Attempt,
} from '../../lesson/training/score.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { trainWords } from '../../lesson/words/en/train.ts';
import { english } from '../../lesson/words/en/words.ts';
import { paper } from '../shared/paper.ts';
import { useSessionStore } from '../shared/session.tsx';
import { FINAL_STEP, nextDraw } from './finalDraw.ts';
import { sayDay } from './sayDay.ts';
import { TrainLink } from './TrainLink.tsx';

const words = trainWords.certificate;
const LONGEST_NAME = 80;
const needed = 100 * PASS_SHARE;

function Sheet({ attempt, name }: { attempt: Attempt; name: string }): ReactNode {
  const score = totalOf(attempt);
  const { facts } = words;
  return (
    <article className="certificate" style={paper} aria-label={words.title}>
      <p className="certificate-brand">{words.lesson}</p>
      <h2>{words.heading}</h2>
      <p className={name === '' ? 'certificate-name certificate-open' : 'certificate-name'}>
        {name === '' ? words.nobody : name}
      </p>
      <p className="certificate-sentence">{words.sentence}</p>
      <dl className="certificate-facts">
        {[
          [facts.date, sayDay(attempt.atMs)],
          [facts.score, words.score(score.right, score.of, percentOf(score))],
          [facts.needed, words.percent(needed)],
          [facts.way, mapWords.track[attempt.track].name],
          [facts.version, attempt.version],
          [facts.seed, String(attempt.seed)],
        ].map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.modules}</h3>
      <ul className="certificate-modules">
        {modules.map((module, index) => {
          const part = attempt.byModule[module];
          return (
            part && (
              <li key={module}>
                <span>
                  {index + 1} {english.modules[module]}
                </span>
                <span className="train-score">{trainWords.final.score(part.right, part.of)}</span>
              </li>
            )
          );
        })}
      </ul>
      <p className="certificate-foot">
        {words.typed} {interfaceWords.home.disclaimer}
      </p>
    </article>
  );
}

function None(): ReactNode {
  const { track, seed } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const progress = useSessionStore(
    (session) => session.progress,
    (state) => state,
  );
  const draw = nextDraw(progress, track, seed);
  return (
    <>
      <p>{words.none(draw.length, needed)}</p>
      <p>
        <TrainLink className="button" to={{ step: FINAL_STEP, seed: draw.seed }}>
          {trainWords.final.take}
        </TrainLink>
      </p>
    </>
  );
}

export function Certificate(): ReactNode {
  const attempts = useSessionStore(
    (session) => session.progress,
    (state) => state.attempts,
  );
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const ids = useId();
  const attempt = bestOf(attempts.filter(hasPassed));
  if (attempt === null) return <None />;
  const typed = name.trim();
  const print = (event: FormEvent): void => {
    event.preventDefault();
    const why =
      typed === ''
        ? words.nameMissing
        : [...typed].length > LONGEST_NAME
          ? words.nameLong(LONGEST_NAME)
          : '';
    setRefused(why);
    if (why === '') window.print();
    else field.current?.focus();
  };
  return (
    <>
      <form className="certificate-form" onSubmit={print} noValidate>
        <label htmlFor={`${ids}name`}>{words.name}</label>
        <input
          ref={field}
          id={`${ids}name`}
          type="text"
          autoComplete="name"
          value={name}
          aria-invalid={refused !== ''}
          aria-describedby={`${ids}kept ${ids}refused`}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setRefused('');
          }}
        />
        <p id={`${ids}kept`} className="quiet">
          {words.nameKept}
        </p>
        <p id={`${ids}refused`} role="alert" className="train-refused">
          {refused}
        </p>
        <button type="submit" className="primary">
          {words.print}
        </button>
      </form>
      <Sheet attempt={attempt} name={typed} />
    </>
  );
}
