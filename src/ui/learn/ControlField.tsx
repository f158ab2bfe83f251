/** The one condition of the step that the learner changes: by slider, by arrow key, or typed with its
 * unit; the usual value is marked and one press away. */
import { useId, type ReactNode } from 'react';
import { controlOf, type ControlId } from '../../lesson/controls.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Powers } from '../shared/Powers.tsx';
import { TypedField, useValueField, ValueSlider } from '../shared/ValueField.tsx';
import { readTyped, sayValue, shareOf, writeResting, writeTyped } from './typedValue.ts';

const words = interfaceWords.control;

export function ControlField({ id }: { id: ControlId }): ReactNode {
  const { commands } = useSession();
  const control = controlOf(id);
  const { start, unit } = control;
  const name = words.names[id];
  const [low, high] = [sayValue(control.low, control), sayValue(control.high, control)];
  const stands = useSessionStore(
    (session) => session.address,
    (state) => state.value ?? start,
  );
  const ids = useId();
  const set = (wanted: number | null): string | null => {
    if (wanted === null) return words.refused(name, low, high, writeTyped(start));
    commands.setControl(wanted === start ? null : wanted);
    return null;
  };
  const field = useValueField<number>({
    value: stands,
    write: writeTyped,
    onType: (text) => set(readTyped(text, control)),
    onSlide: set,
  });
  const value = field.shown;
  const usual = `${shareOf(start, control) * 100}%`;

  return (
    <form className="control" onSubmit={field.send} noValidate>
      <div className="control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <TypedField
          field={field}
          id={`${ids}field`}
          label={words.typed(name, unit)}
          describedBy={`${ids}range`}
          writing={writeTyped(value)}
          resting={writeResting(value)}
        />
        <span aria-hidden="true">{unit}</span>
      </div>
      <p
        id={`${ids}range`}
        className={field.refused === null ? 'quiet' : 'refused'}
        aria-live="polite"
      >
        <Powers
          text={
            field.refused ?? `${words.range(low, high)} ${words.usual(sayValue(start, control))}`
          }
        />
      </p>
      <div className="control-slide">
        <ValueSlider
          field={field}
          name={name}
          settable={control}
          start={start}
          said={speakPowers(sayValue(value, control))}
        />
        <svg className="control-usual" aria-hidden="true">
          <line x1={usual} x2={usual} y2="100%" />
        </svg>
      </div>
      <button
        type="button"
        aria-disabled={value === start && field.draft === null}
        onClick={() => {
          field.clear();
          set(start);
        }}
      >
        {words.reset}
      </button>
    </form>
  );
}
