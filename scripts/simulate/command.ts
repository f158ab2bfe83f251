/** A command: a name, a table of options and a run, and how an argument line becomes a call of it. */

import type { UsedValue } from '../../src/deliver/csv.ts';
import { parameters, type ParameterId } from '../../src/science/parameters.ts';
import type { RunTable } from '../../src/sim/runTable.ts';
import { ensembleSettings } from '../../src/sim/setting.ts';
import { nearest } from './nearest.ts';
import {
  settingOptions,
  switchOption,
  textOption,
  UsageError,
  type Options,
  type Values,
} from './option.ts';

/** Those of every command. */
export const everyCommandOptions = {
  ...settingOptions(ensembleSettings),
  out: textOption('write to this file instead of standard output', 'FILE', false, readFileName),
  json: switchOption('print one JSON object instead of comma-separated rows'),
  help: switchOption('say what the command does and takes'),
} satisfies Options;

interface EveryCommandValues {
  readonly seed: number;
  readonly replicates: number;
}

/** A run over time, yielding how many replicates are done; or a single answer, printed as JSON. */
export type Outcome =
  | { readonly kind: 'table'; readonly run: Generator<number, RunTable> }
  | { readonly kind: 'answer'; readonly answer: Readonly<Record<string, number>> };

export interface CommandPlan<Table extends Options> {
  readonly name: string;
  readonly about: string;
  readonly options: Table;
  /** Parameters the run uses besides those its options set. */
  readonly uses: readonly ParameterId[];
  start(values: Values<Table> & EveryCommandValues): Outcome;
}

/** A call as asked for: where its output goes, what it was given, and how to begin it. */
export interface Call {
  readonly command: string;
  readonly seed: number;
  readonly replicates: number;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly used: readonly UsedValue[];
  start(): Outcome;
}

export interface Command {
  readonly name: string;
  readonly about: string;
  readonly options: Options;
  /** Reads the arguments after the command's name; throws a UsageError. */
  call(args: readonly string[]): Call;
}

/** Makes a command of a plan. */
export function defineCommand<Table extends Options>(plan: CommandPlan<Table>): Command {
  const options: Options = { ...plan.options, ...everyCommandOptions };
  return {
    name: plan.name,
    about: plan.about,
    options,
    call(args) {
      const values = readArguments(plan.name, options, args);
      // `options` holds exactly these tables, and each value was read by its own option.
      const typed = values as Values<Table> & Values<typeof everyCommandOptions>;
      const shown = args.filter((arg) => !/^--(out=|json$)/.test(arg)).map(shellWord);
      return {
        command: ['simulate', plan.name, ...shown].join(' '),
        seed: typed.seed,
        replicates: typed.replicates,
        out: typed.out,
        json: typed.json,
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
    ...everyCommandOptions.replicates.used('replicates', replicates),
    ...Object.entries(plan.options).flatMap(([name, option]) => option.used(name, values[name])),
    ...plan.uses.map((id) => {
      const { value, unit, grade } = parameters[id];
      return { name: id, value, unit, grade };
    }),
  ];
}

function readArguments(
  command: string,
  options: Options,
  args: readonly string[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const arg of args) {
    const [, name, text] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) {
      throw new UsageError(`"${arg}" is not an option of ${command}; options look like --seed=7.`);
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      throw new UsageError(
        `--${name} is not an option of ${command}; ${nearest(`--${name}`, Object.keys(options).map(dashed))}.`,
      );
    }
    if (Object.hasOwn(values, name)) throw new UsageError(`--${name} is given more than once.`);
    if (option.form === undefined && text !== undefined) {
      throw new UsageError(`--${name} is a switch and takes no value, but "${text}" was given.`);
    }
    if (option.form !== undefined && text === undefined) {
      throw new UsageError(`--${name} needs a value, as in --${name}=${option.form}.`);
    }
    values[name] = option.read(`--${name}`, text ?? '');
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

function dashed(name: string): string {
  return `--${name}`;
}

function readFileName(option: string, text: string): string {
  if (text === '') throw new UsageError(`${option} takes the name of a file; nothing was given.`);
  return text;
}

/** As it would be typed in a shell. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
