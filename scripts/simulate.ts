/** The model on the command line: `npm run simulate -- COMMAND [--option=value ...]`. */

import { commands as shared } from '../src/sim/commands/commands.ts';
import packageJson from '../package.json' with { type: 'json' };
import { readArguments } from './simulate/arguments.ts';
import type { Command } from '../src/sim/commands/command.ts';
import { commandHelp, overview } from './simulate/help.ts';
import { nearest } from './simulate/nearest.ts';
import { UsageError } from '../src/sim/commands/option.ts';
import { SettingError } from '../src/sim/setting.ts';
import { carryOut } from './simulate/output.ts';
import { network } from './simulate/network.ts';

const commands: readonly Command[] = [network, ...Object.values(shared)];

function simulate([name, ...args]: readonly string[]): void {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(packageJson.version, commands));
    return;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const names = commands.map((each) => each.name);
    throw new UsageError(
      name === undefined
        ? `Name a command: there are ${names.join(', ')}; --help says more.`
        : `"${name}" is not a command; ${nearest(name, names)}.`,
    );
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(commandHelp(command));
    return;
  }
  carryOut(readArguments(command, args), packageJson.version);
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  simulate(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof SettingError) {
    process.stderr.write(`--${error.setting} ${error.message}\n`);
  } else throw error;
  process.exitCode = 2;
}
