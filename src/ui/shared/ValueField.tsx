/** A value that is set: typed in a field, moved on a slider, or both. What is typed stands as it was typed
 * until it is used; where it cannot be used it stays to be put right, with one sentence that says why. */
import { useEffect, useEffectEvent, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { shareOf, SLIDER_STEPS, valueAt, type Settable } from '../learn/typedValue.ts';

/** A run may begin anew with every value: it waits until the hand rests this long, ms. */
const REST_MS = 250;

/** One movement of a hand, however often it rests on its way. */
export type Stroke = object;

interface Use<Value> {
  /** What is set. */
  readonly value: Value;
  /** A value as it is typed. */
  write(value: Value): string;
  /** Uses what was typed; answers with a sentence where it cannot be used. */
  onType(text: string): string | null;
  /** The same for where the hand came to rest. */
  onSlide?(value: Value, stroke: Stroke | undefined): string | null;
  /** Every letter and every movement is used at once: nothing is begun anew by it. */
  readonly atOnce?: boolean;
}

export interface ValueField<Value> {
  /** Where the hand is, or what is set. */
  readonly shown: Value;
  /** What is being typed. */
  readonly draft: string | null;
  readonly refused: string | null;
  type(text: string): void;
  send(event?: Pick<FormEvent, 'preventDefault'>): void;
  slide(value: Value): void;
  beginStroke(): void;
  /** Forgets what was typed, and where the hand is. */
  clear(): void;
}

interface Draft<Value> {
  readonly text: string;
  readonly refused: string | null;
  readonly of: Value;
}

export function useValueField<Value>(use: Use<Value>): ValueField<Value> {
  const { value, atOnce = false, onType } = use;
  const [kept, setKept] = useState<Draft<Value> | null>(null);
  const [held, setHeld] = useState<{ readonly at: Value } | null>(null);
  const stroke = useRef<Stroke>(undefined);
  // Set from elsewhere meanwhile: nothing half typed stands in the way.
  const draft = kept !== null && (atOnce || kept.of === value) ? kept : null;
  const keep = (text: string, refused: string | null): void =>
    setKept({ text, refused, of: value });

  const rest = useEffectEvent((at: Value): void => {
    setHeld(null);
    const refused = use.onSlide?.(at, stroke.current) ?? null;
    if (refused !== null) keep(use.write(at), refused);
  });
  useEffect(() => {
    if (held === null) return undefined;
    const resting = setTimeout(() => rest(held.at), REST_MS);
    return () => clearTimeout(resting);
  }, [held]);

  return {
    shown: held === null ? value : held.at,
    draft: draft?.text ?? null,
    refused: draft?.refused ?? null,
    type: (text) => keep(text, atOnce ? onType(text) : null),
    send: (event) => {
      event?.preventDefault();
      if (draft === null) return;
      const refused = atOnce ? draft.refused : onType(draft.text);
      if (refused === null) setKept(null);
      else keep(draft.text, refused);
    },
    slide: (at) => {
      setKept(null);
      if (atOnce) use.onSlide?.(at, stroke.current);
      else setHeld({ at });
    },
    beginStroke: () => {
      stroke.current = {};
    },
    clear: () => {
      setKept(null);
      setHeld(null);
    },
  };
}

interface TypedProps {
  readonly field: ValueField<number> | ValueField<string>;
  readonly id: string;
  /** What it says of the field beyond its label. */
  readonly label?: string;
  readonly describedBy: string;
  /** The value as it stands while someone types there, and while nobody does. */
  readonly writing: string;
  readonly resting: string;
  readonly wide?: boolean;
}

export function TypedField(props: TypedProps): ReactNode {
  const { field, id, label, describedBy, writing, resting, wide = false } = props;
  const [focused, setFocused] = useState(false);
  return (
    <input
      id={id}
      className={wide ? 'control-field wide' : 'control-field'}
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={field.refused !== null}
      data-typing={field.draft === null ? undefined : ''}
      value={field.draft ?? (focused ? writing : resting)}
      onChange={(event) => field.type(event.target.value)}
      onFocus={() => setFocused(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') field.clear();
      }}
      onBlur={() => {
        setFocused(false);
        field.send();
      }}
    />
  );
}

interface SliderProps {
  readonly field: ValueField<number>;
  readonly name: string;
  readonly settable: Settable;
  /** What the stop next to it gives exactly. */
  readonly start?: number;
  readonly whole?: boolean;
  readonly describedBy?: string;
  /** The value as it is said. */
  readonly said: string;
}

export function ValueSlider(props: SliderProps): ReactNode {
  const { field, name, settable, start, whole = false, describedBy, said } = props;
  const stopOf = (value: number): number => Math.round(shareOf(value, settable) * SLIDER_STEPS);
  const valueOf = (stop: number): number => {
    if (start !== undefined && stop === stopOf(start)) return start;
    const value = valueAt(stop / SLIDER_STEPS, settable);
    return whole ? Math.round(value) : value;
  };
  return (
    <input
      type="range"
      min="0"
      max={SLIDER_STEPS}
      value={stopOf(field.shown)}
      aria-label={interfaceWords.control.slider(name)}
      aria-valuetext={said}
      aria-describedby={describedBy}
      onPointerDown={field.beginStroke}
      onKeyDown={field.beginStroke}
      onChange={(event) => field.slide(valueOf(Number(event.target.value)))}
    />
  );
}
