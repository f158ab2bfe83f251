/** A command: a name, a table of options and a run, and how the texts of options become a call of it.
 * The command line and the lab both ask for runs in this way. */

import { parameters, type ParameterId } from '../../science/parameters.ts';
import type { RunPlan, RunTable } from '../runTable.ts';
import { ensembleSettings } from '../setting.ts';
import { commandLine, type OptionTexts } from './line.ts';
import { settingOptions, UsageError, type Options, type UsedValue, type Values } from './option.ts';

/** Those of every command that draws from chance. */
export const chanceOptions = settingOptions(ensembleSettings);

interface ChanceValues {
  readonly seed: number;
  readonly replicates: number;
}

/** Runs to be tabulated, a table that one run gives as a whole, or a single answer. */
export type Outcome =
  | { readonly kind: 'runs'; readonly plan: RunPlan }
  | { readonly kind: 'table'; readonly table: RunTable }
  | { readonly kind: 'answer'; readonly answer: Readonly<Record<string, number>> };

export interface CommandPlan<Table extends Options> {
  readonly name: string;
  readonly about: string;
  readonly options: Table;
  /** Parameters the run uses besides those its options set. */
  readonly uses: readonly ParameterId[];
  start(values: Values<Table> & ChanceValues): Outcome;
}

/** A call as asked for: how it is typed, what it was given, and how to begin it. */
export interface Call {
  /** As it would be typed after `npm run`, without `--`. */
  readonly line: string;
  readonly seed: number;
  readonly used: readonly UsedValue[];
  /** Throws a SettingError where the options do not go together. */
  start(): Outcome;
}

export interface Command {
  readonly name: string;
  readonly about: string;
  readonly options: Options;
  /** Reads the options; throws a UsageError for one that is unknown, missing or out of range. */
  call(texts: OptionTexts): Call;
}

/** Makes a command of a plan. */
export function defineCommand<Table extends Options>(plan: CommandPlan<Table>): Command {
  const options: Options = { ...plan.options, ...chanceOptions };
  return {
    name: plan.name,
    about: plan.about,
    options,
    call(texts) {
      const values = readOptions(plan.name, options, texts);
      // `options` holds exactly these tables, and each value was read by its own option.
      const typed = values as Values<Table> & ChanceValues;
      return {
        line: commandLine(plan.name, texts),
        seed: typed.seed,
        used: usedValues(plan, values, typed.replicates),
        start: () => plan.start(typed),
      };
    },
  };
}

function usedValues<Table extends Options>(
  plan: CommandPlan<Table>,
  values: Readonly<Record<string, unknown>>,
  replicates: number,
): UsedValue[] {
  return [
    ...chanceOptions.replicates.used('replicates', replicates),
    ...Object.entries(plan.options).flatMap(([name, option]) => option.used(name, values[name])),
    ...plan.uses.map((id) => {
      const { value, unit, grade } = parameters[id];
      return { name: id, value, unit, grade };
    }),
  ];
}

function readOptions(
  command: string,
  options: Options,
  texts: OptionTexts,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(texts)) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new UsageError(`--${name} is not an option of ${command}.`);
    values[name] = option.read(`--${name}`, text);
  }
  for (const [name, option] of Object.entries(options)) {
    if (Object.hasOwn(values, name)) continue;
    if (option.required === true) {
      throw new UsageError(`${command} needs --${name}=${option.form}.`);
    }
    values[name] = option.fallback;
  }
  return values;
}
