/** What is being typed in a field of the lab, until it is sent or the value changes by another way; what
 * is refused stays to be put right. */
import { useCallback, useState, type FormEvent } from 'react';
import type { LabControl, LabControlId } from '../../lesson/lab/experiment.ts';
import { readControl } from '../../lesson/lab/values.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { plainTyped, sayRefusal } from './sayControl.ts';

export interface Draft {
  readonly text: string;
  /** Why it cannot be set, once it was sent. */
  readonly refused?: string;
}

interface DraftField {
  readonly draft: Draft | null;
  setDraft(draft: Draft | null): void;
  send(event: Pick<FormEvent, 'preventDefault'>): void;
}

/** `onSet` sets a value, and answers with a sentence where the values do not go together. */
export function useDraft(
  id: LabControlId,
  control: LabControl,
  value: number | string,
  onSet: (value: number | string) => string | null,
): DraftField {
  const [kept, setKept] = useState<{ readonly draft: Draft; readonly of: typeof value } | null>(
    null,
  );
  // Undone, tried or reset from elsewhere: nothing half typed stands in the way.
  const draft = kept !== null && kept.of === value ? kept.draft : null;
  const setDraft = useCallback(
    (wanted: Draft | null) => setKept(wanted && { draft: wanted, of: value }),
    [value],
  );
  const send = (event: Pick<FormEvent, 'preventDefault'>): void => {
    event.preventDefault();
    if (draft === null) return;
    const { text } = draft;
    const read = readControl(words.controls[id].name, plainTyped(text), control);
    const refused = read.ok ? onSet(read.value) : sayRefusal(read.problem, control);
    setDraft(refused === null ? null : { text, refused });
  };
  return { draft, setDraft, send };
}
