/** The doses of the pump, typed one after the other. */
import { useId, type ReactNode } from 'react';
import type { ScheduleControl } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { TypedField } from '../shared/ValueField.tsx';
import { useLabField, type LabFieldProps } from './useLabField.ts';

export function ScheduleField(props: LabFieldProps<ScheduleControl>): ReactNode {
  const { id, value } = props;
  const { name, hint }: { name: string; hint?: string } = words.controls[id];
  const field = useLabField(props);
  const ids = useId();
  return (
    <form className="lab-control" onSubmit={field.send} noValidate>
      <div className="lab-control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <TypedField
          field={field}
          id={`${ids}field`}
          describedBy={`${ids}said`}
          writing={value}
          resting={value}
          wide
        />
      </div>
      <p id={`${ids}said`} className="quiet">
        {hint}
      </p>
      <p className="refused" role="status">
        {field.refused}
      </p>
    </form>
  );
}
