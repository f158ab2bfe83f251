/** One of a few, as buttons beside each other. */
import { useId, type ReactNode } from 'react';
import type { ChoiceControl, LabControlId } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { sayControl } from './sayControl.ts';

interface ChoiceFieldProps {
  readonly id: LabControlId;
  readonly control: ChoiceControl;
  readonly value: string;
  readonly onSet: (value: string) => void;
}

export function ChoiceField({ id, control, value, onSet }: ChoiceFieldProps): ReactNode {
  const group = useId();
  return (
    <fieldset className="lab-control lab-choice">
      <legend>{words.controls[id].name}</legend>
      {control.options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            checked={option === value}
            onChange={() => onSet(option)}
          />
          {sayControl(option, control)}
        </label>
      ))}
    </fieldset>
  );
}
