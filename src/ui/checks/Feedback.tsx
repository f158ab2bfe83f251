/** What is said once an item is answered: every answer with its why, what is so, and where from. */
import type { ReactNode } from 'react';
import type { Answer, Item, SetItem } from '../../lesson/checks/item.ts';
import type { AnyItemWords, SetWords } from '../../lesson/checks/itemWords.ts';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';
import type { AskedItem } from '../../lesson/checks/asked.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { sayValue } from '../learn/typedValue.ts';
import { Filled } from '../shared/Filled.tsx';
import { Powers } from '../shared/Powers.tsx';
import { useSession } from '../shared/session.tsx';
import { SourceList } from '../shared/SourceList.tsx';
import { StepLinks } from './StepLinks.tsx';

function Told({ text }: { text: string }): ReactNode {
  const { readings } = useSession();
  return <Filled text={text} readings={readings.getState()} />;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly right: boolean;
  /** What of the learner's answer is said beside it. */
  readonly yours: string | null;
}

function isThing(id: string): id is SceneThing {
  return Object.hasOwn(english.things, id);
}

/** Every answer that could be given, in the order in which it stood; a sequence in its right order. */
function linesOf(
  item: Exclude<Item, SetItem>,
  said: AnyItemWords,
  options: readonly string[],
  answer: Answer,
): Line[] {
  const given = Array.isArray(answer) ? answer : [answer];
  if (item.kind === 'order') {
    const sequence = 'sequence' in said ? said.sequence : {};
    return item.sequence.map((id, at) => {
      const put = given.indexOf(id);
      return {
        id,
        name: sequence[id]?.text ?? '',
        why: sequence[id]?.why ?? '',
        right: put === at,
        yours: put === at ? null : words.yourPlace(put + 1),
      };
    });
  }
  const right: readonly string[] = item.kind === 'several' ? item.right : [item.right];
  return options.map((id) => {
    const answerWords = 'options' in said ? said.options[id] : undefined;
    return {
      id,
      name: answerWords?.text ?? (isThing(id) ? english.things[id].name : ''),
      why: answerWords?.why ?? ('things' in said ? (said.things[id] ?? '') : ''),
      right: right.includes(id),
      yours: given.includes(id) ? words.yours : null,
    };
  });
}

function Lines({ lines, ordered }: { lines: readonly Line[]; ordered: boolean }): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="check-whys">
      {lines.map(({ id, name, why, right, yours }) => (
        <li key={id} className={yours === null ? '' : 'check-yours'}>
          <strong>
            <Told text={name} />
          </strong>
          {right && (
            <span className="check-mark check-right">
              <span className="visually-hidden">, </span>
              <span aria-hidden="true">✓ </span>
              {words.right}
            </span>
          )}
          {yours !== null && (
            <span className="check-mark">
              <span className="visually-hidden">, </span>
              {yours}
            </span>
          )}
          <span className="check-why">
            <Told text={why} />
          </span>
        </li>
      ))}
    </List>
  );
}

function SetFeedback({
  item,
  said,
  value,
}: {
  item: SetItem;
  said: SetWords;
  value: number;
}): ReactNode {
  const { from, to } = item.right;
  const near = value < from ? said.tooLow : value > to ? said.tooHigh : said.right;
  return (
    <>
      <p>
        <Powers text={words.yourValue(sayValue(value, item))} /> <Told text={near} />
      </p>
      <p className="quiet">
        <Powers text={words.accepted(roundly(from, item), roundly(to, item))} />
      </p>
    </>
  );
}

/** An edge of what counts as right, no finer than it is meant. */
function roundly(value: number, item: SetItem): string {
  return sayValue(Number(value.toPrecision(2)), item);
}

interface FeedbackProps {
  readonly asked: AskedItem;
  /** What could be chosen, in the order in which it stood. */
  readonly options: readonly string[];
  readonly answer: Answer;
}

export function Feedback({
  asked: { item, words: said },
  options,
  answer,
}: FeedbackProps): ReactNode {
  return (
    <div className="check-feedback">
      {item.kind === 'set' ? (
        'quantity' in said &&
        typeof answer === 'number' && <SetFeedback item={item} said={said} value={answer} />
      ) : (
        <Lines lines={linesOf(item, said, options, answer)} ordered={item.kind === 'order'} />
      )}
      <p>
        <Told text={said.explain} />
      </p>
      <p className="quiet">{words.belief(said.misconception)}</p>
      <p>
        {words.seeAgain} <StepLinks steps={item.after} />
      </p>
      <SourceList say={words.sources} figures={item.figures} trials={item.trials} />
    </div>
  );
}
