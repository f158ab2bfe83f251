/** One item: asked, answered, and told why at once. */
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { shuffled } from '../../lesson/checks/draw.ts';
import { isRight, type Answer, type Item } from '../../lesson/checks/item.ts';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSession } from '../shared/session.tsx';
import { Feedback } from './Feedback.tsx';
import { Choices } from './Choices.tsx';
import { Ordering } from './Ordering.tsx';
import { Pointing } from './Pointing.tsx';
import { Setting } from './Setting.tsx';

interface ItemViewProps {
  readonly asked: AskedItem;
  /** Its number in this round, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** Whether its heading takes the focus: not where the step's own heading has just taken it. */
  readonly focus: boolean;
  /** How it is answered, where that is not as in its check. */
  readonly how?: string;
  onNext(): void;
}

/** What can be chosen or moved, as it first stands. */
function laidOut(item: Item, seed: number, tries: number): readonly string[] {
  const stream = `${item.id} ${tries}`;
  switch (item.kind) {
    case 'one':
    case 'several':
      return shuffled(item.options, seed, stream);
    case 'order': {
      const order = shuffled(item.sequence, seed, stream);
      // What already stands in order would ask nothing.
      return isRight(item, order) ? order.toReversed() : order;
    }
    case 'point':
      return shuffled(item.things, seed, stream);
    case 'set':
      return [];
  }
}

export function ItemView({ asked, at, of, focus, how, onNext }: ItemViewProps): ReactNode {
  const { address, commands, progress, readings } = useSession();
  const { item, words: said } = asked;
  const [options] = useState(() =>
    laidOut(item, address.getState().seed, progress.getState().items[item.id]?.length ?? 0),
  );
  const [answer, setAnswer] = useState<Answer | null>(() => {
    if (item.kind === 'order') return options;
    return item.kind === 'set' ? item.start : null;
  });
  const [answered, setAnswered] = useState(false);
  const [empty, setEmpty] = useState(false);
  const ids = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  useEffect(() => {
    if (answered) verdict.current?.focus();
  }, [answered]);

  const choose = (chosen: Answer | null): void => {
    setAnswer(chosen);
    setEmpty(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (answer === null || (item.kind === 'several' && Array.isArray(answer) && !answer.length)) {
      setEmpty(true);
      return;
    }
    setAnswered(true);
    commands.answerItem(item.id, isRight(item, answer), String(answer));
  };

  return (
    <section className="check" aria-labelledby={`${ids}ask`}>
      <p className="quiet">{words.position(at, of)}</p>
      <h2 id={`${ids}ask`} ref={heading} tabIndex={-1}>
        <Filled text={said.ask} readings={readings.getState()} plain />
      </h2>
      {answered && answer !== null ? (
        <>
          <h3 className="check-verdict" ref={verdict} tabIndex={-1}>
            {words.verdict(isRight(item, answer))}
          </h3>
          <Feedback asked={asked} options={options} answer={answer} />
          <button type="button" className="primary" onClick={onNext}>
            {at === of ? words.finish : words.next}
          </button>
        </>
      ) : (
        <form className="check-form" onSubmit={submit} noValidate>
          <p id={`${ids}how`} className="quiet">
            {how ?? words.how[item.kind]}
          </p>
          <div
            className="check-answers"
            role={item.kind === 'one' ? 'radiogroup' : 'group'}
            aria-labelledby={`${ids}ask`}
            aria-describedby={`${ids}how`}
          >
            {(item.kind === 'one' || item.kind === 'several') && 'options' in said && (
              <Choices
                several={item.kind === 'several'}
                options={options}
                said={said.options}
                answer={answer}
                onChoose={choose}
              />
            )}
            {item.kind === 'order' && 'sequence' in said && Array.isArray(answer) && (
              <Ordering order={answer} said={said.sequence} onOrder={choose} />
            )}
            {item.kind === 'set' && 'quantity' in said && (
              <Setting item={item} name={said.quantity} onSet={choose} />
            )}
            {item.kind === 'point' && (
              <Pointing
                item={item}
                options={options}
                chosen={typeof answer === 'string' ? answer : null}
                onPoint={choose}
              />
            )}
          </div>
          <p role="alert" className="check-refused">
            {empty && words.chooseFirst}
          </p>
          <div className="check-buttons">
            <button type="button" onClick={onNext}>
              {words.skip}
            </button>
            <button type="submit" className="primary">
              {words.submit}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
