/** A control of the lab as a field: what is typed is read by its rules. */
import type { LabControl, LabControlId } from '../../lesson/lab/experiment.ts';
import { readControl } from '../../lesson/lab/values.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { useValueField, type Stroke, type ValueField } from '../shared/ValueField.tsx';
import { plainTyped, sayRefusal, writeControl } from './sayControl.ts';

export interface LabFieldProps<Control extends LabControl> {
  readonly id: LabControlId;
  readonly control: Control;
  readonly value: Control['start'];
  /** Sets it; answers with a sentence where the values do not go together. */
  readonly onSet: (value: number | string, stroke?: Stroke) => string | null;
}

export function useLabField<Control extends LabControl>({
  id,
  control,
  value,
  onSet,
}: LabFieldProps<Control>): ValueField<Control['start']> {
  return useValueField({
    value,
    write: (shown) => writeControl(shown, control),
    onType: (text) => {
      const read = readControl(words.controls[id].name, plainTyped(text), control);
      return read.ok ? onSet(read.value) : sayRefusal(read.problem, control);
    },
    onSlide: onSet,
  });
}
