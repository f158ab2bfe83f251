/** One setting with a few values: a group of radio buttons side by side. */
import type { ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  values: readonly (readonly [value: Value, label: string])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({
  name,
  legend,
  values,
  chosen,
  onChoose,
}: ChoiceProps<Value>): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-values">
        {values.map(([value, label]) => (
          <label key={value} className="choice-value">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
