/** How argument lines are read: what is accepted, and the one sentence for what is not. */

import { describe, expect, it } from 'vitest';

import { readArguments } from './arguments.ts';
import { SettingError } from '../../src/sim/setting.ts';
import { binding } from '../../src/sim/commands/binding.ts';
import { commandHelp } from './help.ts';
import { network } from './network.ts';
import { UsageError } from '../../src/sim/commands/option.ts';
import { trimer } from '../../src/sim/commands/trimer.ts';

function used(args: readonly string[], name: string): unknown {
  return readArguments(binding, args).call.used.find((each) => each.name === name);
}

/** The sentence that a call, or starting it, ends in. */
function sentence(begin: () => unknown): string {
  try {
    begin();
  } catch (error) {
    if (error instanceof SettingError) return `--${error.setting} ${error.message}`;
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('binding', () => {
  it('takes its defaults, with their grades, from the parameters', () => {
    expect(readArguments(binding, []).call.used).toEqual([
      { name: 'replicates', value: 1, unit: 'unitless', grade: 'chosen' },
      { name: 'drug', value: 621, unit: 'pg/mL', grade: 'published' },
      { name: 'hours', value: 24, unit: 'h', grade: 'chosen' },
      { name: 'every', value: 600, unit: 's', grade: 'chosen' },
      { name: 'cd19', value: 20_000, unit: 'copies/cell', grade: 'assumed' },
      { name: 'cd3', value: 60_000, unit: 'copies/cell', grade: 'published' },
      { name: 'kd-cd19', value: 1e-9, unit: 'M', grade: 'seed' },
      { name: 'kd-cd3', value: 1e-7, unit: 'M', grade: 'seed' },
      { name: 'kon', value: 1e5, unit: '1/(M s)', grade: 'assumed' },
      { name: 'moleculeMassDa', value: 55_000, unit: 'Da', grade: 'seed' },
    ]);
  });

  it('takes values with units, and says which were chosen', () => {
    const drug = { name: 'drug', value: 20_000, unit: 'pg/mL', grade: 'chosen' };
    expect(used(['--drug=20ng/mL'], 'drug')).toEqual(drug);
    expect(used(['--drug=20 ng/mL'], 'drug')).toEqual(drug);
    expect(used(['--hours=90min'], 'hours')).toMatchObject({ value: 1.5 });
    expect(used(['--every=1h'], 'every')).toMatchObject({ value: 3600 });
    expect(used(['--kd-cd19=10nM'], 'kd-cd19')).toMatchObject({ value: 1e-8, grade: 'chosen' });
    expect(used(['--box=50um'], 'box')).toMatchObject({ value: 50 });
    expect(used([], 'box')).toBeUndefined();
  });

  it('repeats the command without what does not touch the numbers', () => {
    const asked = readArguments(binding, ['--drug=20 ng/mL', '--out=x.csv', '--json', '--seed=3']);
    expect(asked.call.line).toBe("simulate binding '--drug=20 ng/mL' --seed=3");
  });

  it.each([
    ['--drug=-3', '--drug takes a number from 0 to 10000000000 pg/mL; "-3" is outside it.'],
    ['--drug=', '--drug takes a number from 0 to 10000000000 pg/mL; nothing was given.'],
    ['--drug', '--drug needs a value, as in --drug=NUMBERpg/mL.'],
    ['--seed=-1', '--seed takes a whole number from 0 to 4294967295; "-1" is outside it.'],
    [
      '--seed=4294967296',
      '--seed takes a whole number from 0 to 4294967295; "4294967296" is outside it.',
    ],
    [
      '--seed=1.5',
      '--seed takes a whole number from 0 to 4294967295; "1.5" is not a whole number.',
    ],
    ['--replicates=0', '--replicates takes a whole number from 1 to 1000000; "0" is outside it.'],
    ['--drgu=3', '--drgu is not an option of binding; perhaps you mean --drug.'],
    ['--json=yes', '--json is a switch and takes no value, but "yes" was given.'],
    ['621', '"621" is not an option of binding; options look like --seed=7.'],
    ['--out=', '--out takes the name of a file; nothing was given.'],
  ])('refuses %s', (arg, expected) => {
    expect(sentence(() => readArguments(binding, [arg]).call)).toBe(expected);
  });

  it('lists the options where none is near, inherited names included', () => {
    const told = sentence(() => readArguments(binding, ['--constructor=1']).call);
    expect(told).toMatch(/^--constructor is not an option of binding; there are --drug, --box, /);
  });

  it('refuses an option given twice', () => {
    expect(sentence(() => readArguments(binding, ['--seed=1', '--seed=1']).call)).toBe(
      '--seed is given more than once.',
    );
  });

  it('refuses rows, boxes and runs beyond reason', () => {
    expect(sentence(() => readArguments(binding, ['--every=0.001']).call.start())).toMatch(
      /^--every makes a row every 0\.001 from 0 to 86400, more than 1000000 rows;/,
    );
    expect(
      sentence(() => readArguments(binding, ['--box=1mm', '--drug=1mg/mL']).call.start()),
    ).toMatch(
      /^--box of 1000 um at 1000000000 pg\/mL holds \d+ molecules; 1000000000 are the most/,
    );
    expect(sentence(() => readArguments(binding, ['--replicates=1000000']).call.start())).toMatch(
      /^--hours of 24 in 1000000 runs at these rates takes some \S+ events; 10000000000 are the most/,
    );
  });
});

describe('network', () => {
  it.each([
    ['0:50', 'STEP'],
    ['50:0:10', 'STOP'],
    ['-1:50:10', 'START'],
    ['0:50:0', 'STEP more than 0'],
    ['0:50:-5', 'STEP more than 0'],
    ['0:∞:1', 'STOP'],
    ['0:50:10:2', 'START:STOP:STEP'],
    ['a:b:c', 'START'],
    ['', 'START'],
  ])('refuses --times=%s', (times, word) => {
    const told = sentence(() => readArguments(network, [`--times=${times}`]).call);
    expect(told).toMatch(/^--times takes START:STOP:STEP with 0 <= START <= STOP and STEP more/);
    expect(told).toContain(word);
    expect(told.endsWith(`not "${times}".`)).toBe(true);
  });

  it('needs a file and times', () => {
    expect(sentence(() => readArguments(network, []).call)).toBe('network needs --file=net.json.');
    expect(sentence(() => readArguments(network, ['--file=no/such.json']).call)).toMatch(
      /^--file=no\/such\.json does not exist; /,
    );
    expect(
      sentence(() => readArguments(network, ['--file=package.json', '--times=0:1:1']).call),
    ).toMatch(/^--file=package\.json: The field "species" of the network must be an object.*\.$/);
    expect(
      sentence(() => readArguments(network, ['--file=README.md', '--times=0:1:1']).call),
    ).toMatch(/^--file=README\.md (is not JSON: |does not exist)/);
  });
});

describe('help', () => {
  it.each([binding, network, trimer])('says unit, default, range and grade: $name', (command) => {
    const text = commandHelp(command);
    for (const name of Object.keys(command.options)) expect(text).toContain(`--${name}`);
    expect(text).toContain('default 7; a whole number from 0 to 4294967295');
  });

  it('names the source of a default', () => {
    expect(commandHelp(binding)).toContain(
      'default 621 pg/mL (published, Zhu 2018, J Clin Pharmacol 58:168); a number from 0 to',
    );
  });
});
