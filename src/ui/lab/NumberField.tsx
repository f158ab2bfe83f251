/** A number of the lab: on a slider on which the range of patients is marked, or typed with its unit. */
import { useId, type ReactNode } from 'react';
import type { NumberControl } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { speakPowers } from '../../lesson/words/format.ts';
import { shareOf } from '../learn/typedValue.ts';
import { TypedField, ValueSlider } from '../shared/ValueField.tsx';
import { sayNumber, writeControl } from './sayControl.ts';
import { useLabField, type LabFieldProps } from './useLabField.ts';

export function NumberField(props: LabFieldProps<NumberControl>): ReactNode {
  const { id, control } = props;
  const { rule, scale, seen, start } = control;
  const { name, seen: seenName }: { name: string; seen?: string } = words.controls[id];
  const settable = { unit: rule.unit, scale, low: rule.low, high: rule.high };
  const field = useLabField(props);
  const ids = useId();
  const said = sayNumber(field.shown, rule);
  const share = (at: number): number => 100 * shareOf(at, settable);
  return (
    <form className="lab-control" onSubmit={field.send} noValidate>
      <div className="lab-control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <TypedField
          field={field}
          id={`${ids}field`}
          describedBy={`${ids}said`}
          writing={writeControl(field.shown, control)}
          resting={said}
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
        <ValueSlider
          field={field}
          name={name}
          settable={settable}
          start={start}
          whole={rule.whole === true}
          describedBy={`${ids}said`}
          said={speakPowers(said)}
        />
      </div>
      <p id={`${ids}said`} className="lab-ends quiet">
        <span>{sayNumber(rule.low, rule)}</span>
        {seen && (
          <span className="lab-seen-name">
            {seenName}
            <span className="visually-hidden">
              {words.seen(
                sayNumber(seen.low, rule),
                seen.high === seen.low ? null : sayNumber(seen.high, rule),
              )}
            </span>
          </span>
        )}
        <span>{sayNumber(rule.high, rule)}</span>
      </p>
      <p className="refused" role="status">
        {field.refused}
      </p>
    </form>
  );
}
