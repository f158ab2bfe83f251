/** `network`: any reaction network of a file, exactly. */

import { readFileSync } from 'node:fs';

import { defineCommand } from '../../src/sim/commands/command.ts';
import { textOption, UsageError, type UsedValue } from '../../src/sim/commands/option.ts';
import { planEnsemble } from '../../src/sim/kinetics/ensemble.ts';
import { compileNetwork, type Network } from '../../src/sim/kinetics/network.ts';
import { timesBetween } from '../../src/sim/runTable.ts';

export const network = defineCommand({
  name: 'network',
  about: "Copy numbers of a reaction network over time, in the unit of the file's rates.",
  options: {
    file: textOption(
      'the network: {"species": {"X": 100}, "reactions": [{"reactants": {"X": 1}, "products": {"X": 2}, "rate": 0.1}]}; orders up to two, rates per distinct combination',
      'net.json',
      true,
      readNetwork,
      describe,
    ),
    times: textOption('when to report, both ends included', 'START:STOP:STEP', true, readTimes),
  },
  uses: [],
  start: ({ file, times, seed, replicates }) => ({
    kind: 'runs',
    plan: planEnsemble(file, times, replicates, seed),
  }),
});

function readNetwork(option: string, file: string): Network {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      `${option}=${file} ${missing ? 'does not exist' : 'cannot be read'}; name a file that holds a network as JSON.`,
    );
  }
  let description: unknown;
  try {
    description = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option}=${file} is not JSON: ${oneLine((error as Error).message)}.`);
  }
  let compiled: Network;
  try {
    compiled = compileNetwork(description);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${option}=${file}: ${error.message}`);
    throw error;
  }
  if (compiled.species.includes('time')) {
    throw new UsageError(
      `${option}=${file}: a species cannot be called "time", as the first column is.`,
    );
  }
  return compiled;
}

function describe({ species, initialCounts, rates }: Network): UsedValue[] {
  const counts = Array.from(initialCounts, (value, index) => ({
    name: `species ${species[index]}`,
    value,
    unit: 'copies',
  }));
  const constants = Array.from(rates, (value, index) => ({
    name: `rate of reaction ${index + 1}`,
    value,
    unit: '1/time',
  }));
  return [...counts, ...constants].map((each) => ({ ...each, grade: 'chosen' }));
}

function readTimes(option: string, text: string): Float64Array {
  const [start = NaN, stop = NaN, step = NaN, ...rest] = text
    .split(':')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  const fine = start >= 0 && stop >= start && step > 0 && Number.isFinite(stop + step);
  if (!fine || rest.length > 0) {
    throw new UsageError(
      `${option} takes START:STOP:STEP with 0 <= START <= STOP and STEP more than 0, as in 0:50:10; not "${text}".`,
    );
  }
  return timesBetween(start, stop, step, 'times');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
