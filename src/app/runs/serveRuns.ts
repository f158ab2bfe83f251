/** What the worker does with a request: runs it, says how far it is, and hands over what it came to. */
import { commands } from '../../sim/commands/commands.ts';
import { UsageError } from '../../sim/commands/option.ts';
import { SettingError } from '../../sim/setting.ts';
import { tabulate } from '../../sim/runTable.ts';
import { keepRuns } from '../../sim/spread.ts';
import type { RunRequest, RunResult } from '../../store/runs.ts';

export type RunMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: RunResult }
  | { readonly kind: 'refused'; readonly why: string };

/** How often it is said how far the runs are, milliseconds. */
const SAYING_MS = 100;

/** Carries out a request, posting messages of which the last is not of progress. */
export function serveRuns(
  request: RunRequest,
  post: (message: RunMessage) => void,
  nowMs: () => number,
): void {
  try {
    post({ kind: 'done', result: carryOut(request, post, nowMs) });
  } catch (error) {
    if (error instanceof UsageError) post({ kind: 'refused', why: error.message });
    else if (error instanceof SettingError) {
      post({ kind: 'refused', why: `${error.setting} ${error.message}` });
    } else throw error;
  }
}

function carryOut(
  { command, options }: RunRequest,
  post: (message: RunMessage) => void,
  nowMs: () => number,
): RunResult {
  const { line, seed, used, start } = commands[command].call(options);
  const outcome = start();
  if (outcome.kind !== 'runs') throw new Error(`${line} has no runs over time.`);
  const kept = keepRuns(outcome.plan);
  const of = kept.plan.replicates;
  post({ kind: 'progress', done: 0, of });
  const run = tabulate(kept.plan);
  let saidMs = nowMs();
  let step = run.next();
  while (!step.done) {
    if (nowMs() - saidMs >= SAYING_MS) {
      saidMs = nowMs();
      post({ kind: 'progress', done: step.value, of });
    }
    step = run.next();
  }
  return { line, seed, used, table: step.value, spread: kept.spread() };
}
