/** The doses of the pump, typed one after the other. */
import { useId, type ReactNode } from 'react';
import type { LabControlId, ScheduleControl } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { useDraft } from './useDraft.ts';

interface ScheduleFieldProps {
  readonly id: LabControlId;
  readonly control: ScheduleControl;
  readonly value: string;
  /** Sets it; answers with a sentence where the values do not go together. */
  readonly onSet: (value: number | string) => string | null;
}

export function ScheduleField({ id, control, value, onSet }: ScheduleFieldProps): ReactNode {
  const { name, hint }: { name: string; hint?: string } = words.controls[id];
  const { draft, setDraft, send } = useDraft(id, control, value, onSet);
  const ids = useId();
  return (
    <form className="lab-control" onSubmit={send} noValidate>
      <div className="lab-control-head">
        <label htmlFor={`${ids}field`}>{name}</label>
        <input
          id={`${ids}field`}
          className="control-field wide"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${ids}said`}
          aria-invalid={draft?.refused !== undefined}
          data-typing={draft === null ? undefined : ''}
          value={draft?.text ?? value}
          onChange={(event) => setDraft({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
          onBlur={send}
        />
      </div>
      <p id={`${ids}said`} className="quiet">
        {hint}
      </p>
      <p className="refused" role="status">
        {draft?.refused}
      </p>
    </form>
  );
}
