/** The kinds of option a command can have, each reading its own text and describing itself. */

import type { Grade } from '../../science/parameters.ts';
import { acceptedRange, readQuantity } from '../../science/quantity.ts';
import type { Setting, Settings, SettingValues } from '../setting.ts';

/** One number a run was given; `chosen` where it is a person's choice, without a source. */
export interface UsedValue {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  readonly grade: Grade | 'chosen';
}

/** What was asked for cannot be done; the message is one sentence for the person who asked. */
export class UsageError extends Error {}

export interface Option<Value> {
  readonly about: string;
  /** What stands after `=`; an option without it is a switch. */
  readonly form?: string;
  /** The value when the option is not given; undefined where none is due. */
  readonly fallback?: Value;
  readonly required?: boolean;
  /** The value of `text`; throws a UsageError. `option` is the name with its dashes. */
  read(option: string, text: string): Value;
  /** Range, default and grade, for the help. */
  readonly details: readonly string[];
  /** How the value stands in a table's heading. */
  used(name: string, value: Value): readonly UsedValue[];
}

export type Options = Readonly<Record<string, Option<unknown>>>;

export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};

/** Options for settings of a model. */
export function settingOptions<Table extends Settings>(
  settings: Table,
): { readonly [Name in keyof Table]: Option<SettingValues<Table>[Name]> } {
  const options = Object.entries(settings).map(([name, setting]) => [name, numberOption(setting)]);
  // Built entry by entry from the same keys, which Object.fromEntries cannot tell the compiler.
  return Object.fromEntries(options) as {
    readonly [Name in keyof Table]: Option<SettingValues<Table>[Name]>;
  };
}

function numberOption(setting: Setting): Option<number> {
  const { about, fallback, provenance, unit } = setting;
  const origin = [provenance?.grade, provenance?.source].filter((part) => part !== undefined);
  const printedUnit = unit === 'unitless' ? '' : ` ${unit}`;
  return {
    about,
    form: setting.whole === true ? 'N' : unit === 'unitless' ? 'NUMBER' : `NUMBER${unit}`,
    ...(fallback === undefined ? {} : { fallback }),
    read(option, text) {
      const reading = readQuantity(option, text, setting);
      if (!reading.ok) throw new UsageError(reading.problem);
      return reading.value;
    },
    details: [
      fallback === undefined
        ? 'not set by default'
        : `default ${fallback}${printedUnit}${origin.length === 0 ? '' : ` (${origin.join(', ')})`}`,
      acceptedRange(setting),
    ],
    used(name, value) {
      const given = value !== fallback || provenance === undefined;
      return value === undefined
        ? []
        : [{ name, value, unit, grade: given ? 'chosen' : provenance.grade }];
    },
  };
}

/** On or off. */
export function switchOption(about: string): Option<boolean> {
  return {
    about,
    fallback: false,
    read: () => true,
    details: [],
    used: (name, value) => [
      {
        name,
        value: value ? 'yes' : 'no',
        unit: 'unitless',
        grade: 'chosen',
      },
    ],
  };
}

/** One of a few words. */
export function choiceOption<const Choice extends string>(
  about: string,
  choices: readonly Choice[],
  fallback: Choice,
): Option<Choice> {
  return {
    about,
    form: choices.join('|'),
    fallback,
    read(option, text) {
      const choice = choices.find((each) => each === text);
      if (choice === undefined) {
        throw new UsageError(`${option} takes one of ${choices.join(', ')}, not "${text}".`);
      }
      return choice;
    },
    details: [`default ${fallback}`],
    used: (name, value) => [{ name, value, unit: 'unitless', grade: 'chosen' }],
  };
}

/** Text that `parse` makes something of, throwing a UsageError where it cannot. */
export function textOption<Value>(
  about: string,
  form: string,
  required: boolean,
  parse: (option: string, text: string) => Value,
  used: (value: Value) => readonly UsedValue[] = () => [],
): Option<Value> {
  return { about, form, required, read: parse, details: [], used: (_name, value) => used(value) };
}
