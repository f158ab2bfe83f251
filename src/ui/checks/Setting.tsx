/** Set a value: a slider, and a field that takes the value typed with or without its unit. */
import { useId, useState, type ReactNode } from 'react';
import type { SetItem } from '../../lesson/checks/item.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { readTyped, sayValue, writeResting, writeTyped } from '../learn/typedValue.ts';
import { Powers } from '../shared/Powers.tsx';
import { TypedField, useValueField, ValueSlider } from '../shared/ValueField.tsx';

const words = interfaceWords.control;

interface SettingProps {
  readonly item: SetItem;
  readonly name: string;
  /** Null where what is typed cannot be used. */
  onSet(value: number | null): void;
}

export function Setting({ item, name, onSet }: SettingProps): ReactNode {
  const [value, setValue] = useState<number>(item.start);
  const [low, high] = [sayValue(item.low, item), sayValue(item.high, item)];
  const ids = useId();
  const answer = (wanted: number | null): string | null => {
    if (wanted !== null) setValue(wanted);
    onSet(wanted);
    return wanted === null ? words.refused(name, low, high, writeTyped(item.start)) : null;
  };
  const field = useValueField<number>({
    value,
    write: writeTyped,
    onType: (text) => answer(readTyped(text, item)),
    onSlide: answer,
    atOnce: true,
  });
  return (
    <div className="control">
      <div className="control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <TypedField
          field={field}
          id={`${ids}field`}
          label={words.typed(name, item.unit)}
          describedBy={`${ids}range`}
          writing={writeTyped(value)}
          resting={writeResting(value)}
        />
        <span aria-hidden="true">{item.unit}</span>
      </div>
      <ValueSlider
        field={field}
        name={name}
        settable={item}
        said={speakPowers(sayValue(value, item))}
      />
      <p
        id={`${ids}range`}
        className={field.refused === null ? 'quiet' : 'refused'}
        aria-live="polite"
      >
        <Powers text={field.refused ?? words.range(low, high)} />
      </p>
    </div>
  );
}
