/** Carries out a call, shows how far it is, and sends its text where it was asked for. */

import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { answerText, csvText, headingOf, jsonText } from '../../src/deliver/csv.ts';
import { UsageError } from '../../src/sim/commands/option.ts';
import { tabulate, type RunPlan, type RunTable } from '../../src/sim/runTable.ts';
import type { Asked } from './arguments.ts';

/** Runs a call to its end and writes what it gives; throws a UsageError where it cannot be written. */
export function carryOut({ call, out, json }: Asked, version: string): void {
  if (out !== undefined) requireWritable(out);
  const outcome = call.start();
  if (outcome.kind === 'answer') {
    write(out, answerText(outcome.answer));
    return;
  }
  const table = outcome.kind === 'table' ? outcome.table : finish(outcome.plan);
  const heading = headingOf(version, call);
  write(out, json ? jsonText(heading, table) : csvText(heading, table));
}

const progressEveryMs = 200;

function finish(plan: RunPlan): RunTable {
  const terminal = process.stderr.isTTY;
  const run = tabulate(plan);
  let shown = Date.now();
  let step = run.next();
  while (!step.done) {
    if (terminal && Date.now() - shown > progressEveryMs) {
      shown = Date.now();
      process.stderr.write(`\r${step.value} of ${plan.replicates} runs`);
    }
    step = run.next();
  }
  if (terminal) process.stderr.write('\r\u001B[K');
  return step.value;
}

function write(out: string | undefined, text: string): void {
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

/** Finds out before a long run rather than after it. */
function requireWritable(out: string): void {
  const folder = path.dirname(out);
  const refuse = (why: string): never => {
    throw new UsageError(`--out=${out} cannot be written: ${why}.`);
  };
  const existing = statSync(out, { throwIfNoEntry: false });
  if (existing?.isDirectory() === true) refuse('it is a folder');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    refuse(`there is no folder ${folder}`);
  }
  try {
    accessSync(existing === undefined ? folder : out, constants.W_OK);
  } catch {
    refuse('permission is denied');
  }
}
