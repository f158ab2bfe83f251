/** What the controls of an experiment are set to: read from what was typed, held together, and written
 * back where it differs from the start. Nothing is thrown at a person: what cannot be used is said. */
import { readQuantity } from '../../science/quantity.ts';
import { parseSchedule } from '../../sim/pharmacokineticsSchedule.ts';
import { SettingError } from '../../sim/setting.ts';
import {
  controlsOf,
  startValues,
  type Experiment,
  type LabControl,
  type LabControlId,
  type LabValues,
} from './experiment.ts';

export type ControlReading =
  | { readonly ok: true; readonly value: number | string }
  /** Why not, in one sentence that begins with the name of the control. */
  | { readonly ok: false; readonly problem: string };

/** What was typed as the control can use it; `name` is what the control is called. */
export function readControl(name: string, text: string, control: LabControl): ControlReading {
  switch (control.kind) {
    case 'number':
      return readQuantity(name, text, control.rule);
    case 'choice': {
      const wanted = text.trim();
      const value = control.options.find((option) => option === wanted);
      if (value !== undefined) return { ok: true, value };
      const options = control.options.join(', ');
      return { ok: false, problem: `${name} is one of ${options}; "${wanted}" is not.` };
    }
    case 'schedule':
      return readSchedule(name, text, control.longestDays);
  }
}

function readSchedule(name: string, text: string, longestDays: number): ControlReading {
  const wanted = text.trim();
  try {
    const days = parseSchedule(wanted).reduce((sum, step) => sum + step.days, 0);
    if (days <= longestDays) return { ok: true, value: wanted };
    return {
      ok: false,
      problem: `${name} lasts ${days} days in all; here it may last up to ${longestDays} days.`,
    };
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return { ok: false, problem: `${name} ${error.message}` };
  }
}

/** Why values that are each in their range cannot be run together, in one sentence; null if they can. */
export function refusalTogether(experiment: Experiment, values: LabValues): string | null {
  try {
    experiment.check(values);
    return null;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return `${error.setting} ${error.message}`;
  }
}

/** A text of the address that cannot be used: the control stands at its start. */
export interface Refused {
  /** As the address says it. */
  readonly what: string;
  readonly why: string;
}

/** Values from the texts of an address. */
export function readValues(
  experiment: Experiment,
  texts: Readonly<Record<string, string>>,
): { readonly values: LabValues; readonly refused: readonly Refused[] } {
  const start = startValues(experiment);
  const controls = new Map<string, LabControl>(controlsOf(experiment));
  const read: Record<string, number | string> = {};
  const refused: Refused[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const control = controls.get(name);
    const what = `${name}=${text}`;
    if (control === undefined) {
      refused.push({ what, why: `the controls here are ${[...controls.keys()].join(', ')}` });
      continue;
    }
    const reading = readControl(name, text, control);
    if (reading.ok) read[name] = reading.value;
    else refused.push({ what, why: reading.problem.replace(/\.$/, '') });
  }
  const values = { ...start, ...read };
  const together = refusalTogether(experiment, values);
  if (together === null) return { values, refused };
  const what = Object.entries(read).map(([name, value]) => `${name}=${value}`);
  const why = together.replace(/\.$/, '');
  return { values: start, refused: [...refused, { what: what.join(' '), why }] };
}

/** Texts for an address: of the values that differ from where the experiment starts. */
export function writeValues(
  experiment: Experiment,
  values: LabValues,
): Readonly<Partial<Record<LabControlId, string>>> {
  const start = startValues(experiment);
  return Object.fromEntries(
    controlsOf(experiment).flatMap(([id]) =>
      values[id] === undefined || values[id] === start[id] ? [] : [[id, String(values[id])]],
    ),
  );
}
