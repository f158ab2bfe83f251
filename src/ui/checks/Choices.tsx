/** One choice or several: native radios or checkboxes, so that every key does what it does elsewhere. */
import { useId, type ReactNode } from 'react';
import type { Answer } from '../../lesson/checks/item.ts';
import type { AnswerWords } from '../../lesson/checks/itemWords.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';

interface ChoicesProps {
  readonly several: boolean;
  readonly options: readonly string[];
  readonly said: Readonly<Record<string, AnswerWords>>;
  readonly answer: Answer | null;
  onChoose(answer: Answer): void;
}

export function Choices({ several, options, said, answer, onChoose }: ChoicesProps): ReactNode {
  const name = useId();
  const chosen = Array.isArray(answer) ? answer : [answer];
  const toggle = (option: string): void => {
    if (!several) onChoose(option);
    else if (chosen.includes(option)) onChoose(chosen.filter((other) => other !== option));
    else onChoose([...chosen.filter((other) => other !== null), option]);
  };
  return options.map((option) => (
    <label key={option} className={several ? 'option option-several' : 'option'}>
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={option}
        checked={chosen.includes(option)}
        onChange={() => toggle(option)}
      />
      <span>
        <Filled text={said[option]?.text ?? ''} readings={emptyReadings} plain />
      </span>
    </label>
  ));
}
