/** What a person may set for a run: its kind, unit, range, default and where the default comes from. */

import { parameters, type Grade, type ParameterId } from '../science/parameters.ts';
import { provenance } from '../science/provenance.ts';
import type { QuantityRule } from '../science/quantity.ts';

/** One number a run can be given; `fallback` is in the rule's unit, and absent where none is due. */
export type Setting = QuantityRule & {
  readonly about: string;
  readonly fallback?: number;
  /** Where the fallback comes from; absent where it is only a choice of this product. */
  readonly provenance?: Provenance;
};

export interface Provenance {
  readonly grade: Grade;
  readonly source?: string;
}

export type Settings = Readonly<Record<string, Setting>>;

/** A value for every setting, in its rule's unit; undefined only where there is no fallback. */
export type SettingValues<Table extends Settings> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly fallback: number }
    ? number
    : number | undefined;
};

/** A fallback that is a parameter's value; the setting must share its unit. */
export function fromParameter(id: ParameterId): { fallback: number; provenance: Provenance } {
  const { value, grade } = parameters[id];
  const { source } = provenance[id];
  return { fallback: value, provenance: source === undefined ? { grade } : { grade, source } };
}

/**
 * A setting that cannot be run with the others. The message goes on from the setting's name, as in
 * "every" + " makes too many rows; take at least 2 s."
 */
export class SettingError extends RangeError {
  readonly setting: string;

  constructor(setting: string, why: string) {
    super(why);
    this.setting = setting;
  }
}

/** Those of every command that draws from chance. */
export const ensembleSettings = {
  seed: {
    kind: 'number',
    unit: 'unitless',
    low: 0,
    high: 2 ** 32 - 1,
    whole: true,
    fallback: 7,
    about: 'start value of all chance',
  },
  replicates: {
    kind: 'number',
    unit: 'unitless',
    low: 1,
    high: 1_000_000,
    whole: true,
    fallback: 1,
    about: 'independent runs; more than one gives means and sample standard deviations',
  },
} as const satisfies Settings;
