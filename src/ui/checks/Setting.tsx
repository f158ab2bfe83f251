/** Set a value: a slider, and a field that takes the value typed with or without its unit. */
import { useId, useState, type ReactNode } from 'react';
import type { SetItem } from '../../lesson/checks/item.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import {
  readTyped,
  sayValue,
  shareOf,
  SLIDER_STEPS,
  valueAt,
  writeResting,
  writeTyped,
} from '../learn/typedValue.ts';
import { Powers } from '../shared/Powers.tsx';

const words = interfaceWords.control;

interface SettingProps {
  readonly item: SetItem;
  readonly name: string;
  /** Null where what is typed cannot be used. */
  onSet(value: number | null): void;
}

export function Setting({ item, name, onSet }: SettingProps): ReactNode {
  const [value, setValue] = useState<number>(item.start);
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const ids = useId();
  const refused = typed !== null && readTyped(typed, item) === null;
  const [low, high] = [sayValue(item.low, item), sayValue(item.high, item)];
  return (
    <div className="control">
      <div className="control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <input
          id={`${ids}field`}
          className="control-field"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.typed(name, item.unit)}
          aria-describedby={`${ids}range`}
          aria-invalid={refused}
          value={typed ?? (focused ? writeTyped(value) : writeResting(value))}
          onChange={(event) => {
            setTyped(event.target.value);
            const read = readTyped(event.target.value, item);
            if (read !== null) setValue(read);
            onSet(read);
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            if (!refused) setTyped(null);
          }}
        />
        <span aria-hidden="true">{item.unit}</span>
      </div>
      <input
        type="range"
        min="0"
        max={SLIDER_STEPS}
        value={Math.round(shareOf(value, item) * SLIDER_STEPS)}
        aria-label={words.slider(name)}
        aria-valuetext={speakPowers(sayValue(value, item))}
        onChange={(event) => {
          const slid = valueAt(Number(event.target.value) / SLIDER_STEPS, item);
          setTyped(null);
          setValue(slid);
          onSet(slid);
        }}
      />
      <p id={`${ids}range`} className={refused ? 'refused' : 'quiet'} aria-live="polite">
        <Powers
          text={
            refused
              ? words.refused(name, low, high, writeTyped(item.start))
              : words.range(low, high)
          }
        />
      </p>
    </div>
  );
}
