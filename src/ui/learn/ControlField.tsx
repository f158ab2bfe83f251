/** The one condition of the step that the learner changes: by slider, by arrow key, or typed with its
 * unit; the usual value is marked and one press away. */
import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import { controlOf, type ControlId } from '../../lesson/controls.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Powers } from '../shared/Powers.tsx';
import {
  readTyped,
  sayValue,
  shareOf,
  SLIDER_STEPS,
  valueAt,
  writeResting,
  writeTyped,
} from './typedValue.ts';

const words = interfaceWords.control;

/** The model starts anew with every value: it waits until the hand rests this long, ms. */
const REST_MS = 250;

export function ControlField({ id }: { id: ControlId }): ReactNode {
  const { commands } = useSession();
  const control = controlOf(id);
  const name = words.names[id];
  const [low, high] = [sayValue(control.low, control), sayValue(control.high, control)];
  const stands = useSessionStore(
    (session) => session.address,
    (state) => state.value ?? control.start,
  );
  // What the hand is at, until it rests; what is being typed, until it is sent.
  const [held, setHeld] = useState<number | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [focused, setFocused] = useState(false);
  const ids = useId();
  const value = held ?? stands;

  const set = (wanted: number): void => {
    commands.setControl(wanted === control.start ? null : wanted);
    setTyped(null);
    setRefused(false);
  };

  useEffect(() => {
    if (held === null) return undefined;
    const rest = setTimeout(() => {
      commands.setControl(held === control.start ? null : held);
      setHeld(null);
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [held, commands, control]);

  const slide = (at: number): void => {
    const usual = Math.round(shareOf(control.start, control) * SLIDER_STEPS);
    setHeld(at === usual ? control.start : valueAt(at / SLIDER_STEPS, control));
    setTyped(null);
    setRefused(false);
  };

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === null) return;
    const read = readTyped(typed, control);
    if (read === null) setRefused(true);
    else set(read);
  };

  return (
    <form className="control" onSubmit={send} noValidate>
      <div className="control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <input
          id={`${ids}field`}
          className="control-field"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.typed(name, control.unit)}
          aria-describedby={`${ids}range`}
          aria-invalid={refused}
          value={typed ?? (focused ? writeTyped(value) : writeResting(value))}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={(event) => {
            setFocused(false);
            send(event);
          }}
        />
        <span aria-hidden="true">{control.unit}</span>
      </div>
      <p id={`${ids}range`} className={refused ? 'refused' : 'quiet'} aria-live="polite">
        <Powers
          text={
            refused
              ? words.refused(name, low, high, writeTyped(control.start))
              : `${words.range(low, high)} ${words.usual(sayValue(control.start, control))}`
          }
        />
      </p>
      <div className="control-slide">
        <input
          type="range"
          min="0"
          max={SLIDER_STEPS}
          value={Math.round(shareOf(value, control) * SLIDER_STEPS)}
          aria-label={words.slider(name)}
          aria-valuetext={speakPowers(sayValue(value, control))}
          onChange={(event) => slide(Number(event.target.value))}
        />
        <svg className="control-usual" aria-hidden="true">
          <line
            x1={`${shareOf(control.start, control) * 100}%`}
            x2={`${shareOf(control.start, control) * 100}%`}
            y2="100%"
          />
        </svg>
      </div>
      <button
        type="button"
        aria-disabled={value === control.start && typed === null}
        onClick={() => {
          setHeld(null);
          set(control.start);
        }}
      >
        {words.reset}
      </button>
    </form>
  );
}
