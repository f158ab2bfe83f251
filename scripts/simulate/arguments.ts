/** How an argument line becomes a call of a command. */

import type { Call, Command } from '../../src/sim/commands/command.ts';
import {
  switchOption,
  textOption,
  UsageError,
  type Options,
} from '../../src/sim/commands/option.ts';
import { nearest } from './nearest.ts';

/** Options of every command that say what becomes of the output, and touch no number. */
export const outputOptions = {
  out: textOption('write to this file instead of standard output', 'FILE', false, readFileName),
  json: switchOption('print one JSON object instead of comma-separated rows'),
  help: switchOption('say what the command does and takes'),
} satisfies Options;

/** A call, and where its output goes. */
export interface Asked {
  readonly call: Call;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Reads the arguments after the command's name; throws a UsageError. */
export function readArguments(command: Command, args: readonly string[]): Asked {
  const options: Options = { ...command.options, ...outputOptions };
  const texts: Record<string, string> = {};
  for (const arg of args) {
    const [, name, text] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) {
      throw new UsageError(
        `"${arg}" is not an option of ${command.name}; options look like --seed=7.`,
      );
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const known = Object.keys(options).map((each) => `--${each}`);
      throw new UsageError(
        `--${name} is not an option of ${command.name}; ${nearest(`--${name}`, known)}.`,
      );
    }
    if (Object.hasOwn(texts, name)) throw new UsageError(`--${name} is given more than once.`);
    if (option.form === undefined && text !== undefined) {
      throw new UsageError(`--${name} is a switch and takes no value, but "${text}" was given.`);
    }
    if (option.form !== undefined && text === undefined) {
      throw new UsageError(`--${name} needs a value, as in --${name}=${option.form}.`);
    }
    texts[name] = text ?? '';
  }
  const { out, json, help: _, ...own } = texts;
  return {
    call: command.call(own),
    out: out === undefined ? undefined : outputOptions.out.read('--out', out),
    json: json !== undefined,
  };
}

function readFileName(option: string, text: string): string {
  if (text === '') throw new UsageError(`${option} takes the name of a file; nothing was given.`);
  return text;
}
