/** The plain direct method in C at -O2, for comparison, where a C compiler is found. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '../../src/sim/kinetics/network.ts';
import type { Random } from '../../src/sim/random.ts';

const source = join(import.meta.dirname, 'directMethod.c');

/** Runs a network for so many milliseconds and returns how many events passed in a second. */
export type DirectMethodInC = (network: Network, random: Random, runMs: number) => number;

/** Compiles the program in a folder of its own; without a compiler that works, null. */
export function compileDirectMethod(): DirectMethodInC | null {
  const program = join(mkdtempSync(join(tmpdir(), 'engager-bench-c-')), 'directMethod');
  try {
    execFileSync('cc', ['-std=c99', '-O2', '-o', program, source, '-lm'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return (network, random, runMs) => {
    const output = execFileSync(program, { input: written(network, random, runMs) });
    return Number(output.toString().split(' ')[0]);
  };
}

/** The network in the form that the program reads. */
function written(network: Network, random: Random, runMs: number): string {
  const { species, rates, initialCounts, firstSlots, secondSlots, paired } = network;
  const { changeStarts, changedSpecies, changes } = network;
  const lines: (readonly number[])[] = [
    [runMs, random.uint32(), random.uint32(), random.uint32(), random.uint32()],
    [species.length, rates.length],
    [...initialCounts],
  ];
  rates.forEach((rate, r) => {
    const from = changeStarts[r]!;
    const to = changeStarts[r + 1]!;
    lines.push([rate, firstSlots[r]!, secondSlots[r]!, paired[r]!, to - from]);
    for (let at = from; at < to; at += 1) lines.push([changedSpecies[at]!, changes[at]!]);
  });
  return lines.map((line) => line.join(' ')).join('\n');
}
