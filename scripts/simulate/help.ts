/** What `--help` says. */

import { chanceOptions, type Command } from '../../src/sim/commands/command.ts';
import type { Options } from '../../src/sim/commands/option.ts';
import { outputOptions } from './arguments.ts';

const everyCommandOptions: Options = { ...chanceOptions, ...outputOptions };

/** The commands and what they share. */
export function overview(version: string, commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `engager ${version}: the model without a screen`,
    '',
    'npm run simulate -- COMMAND [--option=value ...]',
    '',
    'Commands (each with its own --help):',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'Options of every command:',
    ...optionLines(everyCommandOptions),
    '',
    'Values carry units where they have any: 621pg/mL, 20ng/mL, 1e-9M, 15nm, 50um, 24h.',
    'A bare number takes the unit shown.',
    'npm run -s simulate keeps npm itself from printing two lines before the output.',
    '',
  ].join('\n');
}

/** One command and all its options. */
export function commandHelp({ name, about, options }: Command): string {
  return [
    `simulate ${name} [--option=value ...]`,
    about,
    '',
    ...optionLines({ ...options, ...outputOptions }),
    '',
  ].join('\n');
}

function optionLines(options: Options): string[] {
  return Object.entries(options).flatMap(([name, { form, about, details, required }]) => [
    `  --${name}${form === undefined ? '' : `=${form}`}${required === true ? ' (required)' : ''}`,
    `      ${[about, ...details].join('; ')}`,
  ]);
}
