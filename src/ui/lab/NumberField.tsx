/** A number of the lab: on a slider on which the range of patients is marked, or typed with its unit. */
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { LabControlId, NumberControl } from '../../lesson/lab/experiment.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { shareOf, SLIDER_STEPS, valueAt } from '../learn/typedValue.ts';
import { sayNumber, writeControl } from './sayControl.ts';
import { useDraft } from './useDraft.ts';

/** The run may begin anew with every value: it waits until the hand rests this long, ms. */
const REST_MS = 250;

interface NumberFieldProps {
  readonly id: LabControlId;
  readonly control: NumberControl;
  readonly value: number;
  /** Sets it; answers with a sentence where the values do not go together. */
  readonly onSet: (value: number | string) => string | null;
}

export function NumberField({ id, control, value, onSet }: NumberFieldProps): ReactNode {
  const { rule, scale, seen } = control;
  const { name, seen: seenName }: { name: string; seen?: string } = words.controls[id];
  const settable = { unit: rule.unit, scale, low: rule.low, high: rule.high };
  // What the hand is at, until it rests.
  const [held, setHeld] = useState<number | null>(null);
  const { draft, setDraft, send } = useDraft(id, control, value, onSet);
  const [focused, setFocused] = useState(false);
  const ids = useId();
  const shown = held ?? value;

  useEffect(() => {
    if (held === null) return undefined;
    const rest = setTimeout(() => {
      setHeld(null);
      const refused = onSet(held);
      setDraft(refused === null ? null : { text: writeControl(held, control), refused });
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [held, control, onSet, setDraft]);

  const slide = (at: number): void => {
    const start = Math.round(shareOf(control.start, settable) * SLIDER_STEPS);
    const wanted = at === start ? control.start : valueAt(at / SLIDER_STEPS, settable);
    setHeld(rule.whole === true ? Math.round(wanted) : wanted);
    setDraft(null);
  };

  const share = (at: number): number => 100 * shareOf(at, settable);
  const [low, high] = [sayNumber(rule.low, rule), sayNumber(rule.high, rule)];
  const isSeen = seen
    ? ` ${seenName}${words.seen(
        sayNumber(seen.low, rule),
        seen.high === seen.low ? null : sayNumber(seen.high, rule),
      )}.`
    : '';
  return (
    <form className="lab-control" onSubmit={send} noValidate>
      <div className="lab-control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <input
          id={`${ids}field`}
          className="control-field"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${ids}said`}
          aria-invalid={draft?.refused !== undefined}
          data-typing={draft === null ? undefined : ''}
          value={draft?.text ?? (focused ? writeControl(shown, control) : sayNumber(shown, rule))}
          onChange={(event) => setDraft({ text: event.target.value })}
          onFocus={() => setFocused(true)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
          onBlur={(event) => {
            setFocused(false);
            send(event);
          }}
        />
      </div>
      <div className="lab-slide">
        {seen && (
          <svg className="lab-seen" aria-hidden="true">
            <rect
              x={`${share(seen.low)}%`}
              width={`${share(seen.high) - share(seen.low)}%`}
              height="100%"
            />
          </svg>
        )}
        <input
          type="range"
          min="0"
          max={SLIDER_STEPS}
          value={Math.round(shareOf(shown, settable) * SLIDER_STEPS)}
          aria-label={words.slider(name)}
          aria-valuetext={speakPowers(sayNumber(shown, rule))}
          aria-describedby={`${ids}said`}
          onChange={(event) => slide(Number(event.target.value))}
        />
      </div>
      <p className="lab-ends quiet" aria-hidden="true">
        <span>{low}</span>
        {seen && <span className="lab-seen-name">{seenName}</span>}
        <span>{high}</span>
      </p>
      <p id={`${ids}said`} className="visually-hidden">
        {speakPowers(interfaceWords.control.range(low, high) + isSeen)}
      </p>
      <p className="refused" role="status">
        {draft?.refused}
      </p>
    </form>
  );
}
