/** The worker's protocol, with a worker that is not one, and what it serves against the command line. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { csvText } from '../../deliver/csv.ts';
import type { RunEnd, RunProgress, RunRequest } from '../../store/runs.ts';
import { runsOn, type RunsWorker } from './askRuns.ts';
import { serveRuns, type RunMessage } from './serveRuns.ts';

const request: RunRequest = {
  command: 'binding',
  options: { drug: '621', hours: '1', every: '1200', seed: '7', replicates: '5' },
};

/** Everything that serving a request posts; each look at the clock is so many milliseconds later. */
function served(asked: RunRequest, strideMs = 0): RunMessage[] {
  const messages: RunMessage[] = [];
  let timeMs = 0;
  serveRuns(
    asked,
    (message) => messages.push(message),
    () => (timeMs += strideMs),
  );
  return messages;
}

describe('serving a request', () => {
  it('says how far it is, and ends with the result', () => {
    const messages = served(request, 60);
    const said = messages.flatMap((message) => (message.kind === 'progress' ? [message.done] : []));
    expect(said[0]).toBe(0);
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    const last = messages.at(-1);
    if (last?.kind !== 'done') throw new Error('not done');
    expect(last.result.seed).toBe(7);
    expect(last.result.table.rows).toHaveLength(4);
    expect(last.result.spread.runs).toBe(5);
  });

  it('says nothing of how far it is where it is over soon', () => {
    expect(served(request).map(({ kind }) => kind)).toEqual(['progress', 'done']);
  });

  it.each([
    [{ drug: '-3' }, /^--drug takes a number from 0 to/],
    [{ every: '0.00001' }, /^--every takes|^every makes a row/],
    [{ colour: 'blue' }, /^--colour is not an option of binding\.$/],
  ])('refuses %o in one sentence', (options, sentence) => {
    const [only] = served({ command: 'binding', options });
    expect(only).toMatchObject({ kind: 'refused', why: expect.stringMatching(sentence) });
  });

  it('throws what is nobody’s mistake, for the page to hear of', () => {
    expect(() => served({ command: 'trimer', options: {} })).toThrow('has no runs over time');
  });

  it('keeps the mean of the table as the mean of the spread', () => {
    const last = served(request).at(-1);
    if (last?.kind !== 'done') throw new Error('not done');
    const { table, spread } = last.result;
    const column = table.columns.indexOf('boundCd19PerBlast_mean');
    table.rows.forEach((row, index) => {
      expect(spread.columns['boundCd19PerBlast']!.mean[index]).toBeCloseTo(row[column]!, 9);
    });
  });
});

describe('what the page saves', () => {
  it.each<RunRequest>([
    request,
    { command: 'binding', options: { drug: '20ng/mL', hours: '1', seed: '11' } },
    {
      command: 'contact',
      options: { drug: '10 ng/mL', seconds: '5', every: '1', replicates: '3' },
    },
    { command: 'killing', options: { 't-cells': '3', targets: '20', hours: '4', replace: '' } },
    {
      command: 'niche',
      options: { 't-cells': '6', hours: '3', every: '0.03125', adhesion: 'assay', replicates: '3' },
    },
    { command: 'infusion', options: { patients: '20', schedule: '28x2', every: '6', seed: '3' } },
    { command: 'course', options: { schedule: '9x7,28x21', days: '3' } },
  ])('is what the command line prints, byte for byte: $command $options', (asked) => {
    const last = served(asked).at(-1);
    if (last?.kind !== 'done') throw new Error('not done');
    const { line, seed, used, table } = last.result;
    const args = Object.entries(asked.options).map(([name, text]) =>
      text === '' ? `--${name}` : `--${name}=${text}`,
    );
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/simulate.ts', asked.command, ...args],
      { encoding: 'utf8' },
    );
    expect(csvText({ version, command: line, seed, values: used }, table)).toBe(printed);
  });
});

/** A worker that does as it is told by the test. */
class ToldWorker implements RunsWorker {
  readonly asked: unknown[] = [];
  ended = 0;
  private readonly heard = new Map<string, (event: never) => void>();
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended += 1;
  }
  addEventListener(kind: string, heard: (event: never) => void): void {
    this.heard.set(kind, heard);
  }
  says(data: RunMessage): void {
    this.heard.get('message')?.({ data } as never);
  }
  breaks(kind: 'error' | 'messageerror'): Event {
    const event = new Event(kind, { cancelable: true });
    this.heard.get(kind)?.(event as never);
    return event;
  }
}

function asking(): {
  worker: ToldWorker;
  abort: AbortController;
  said: RunProgress[];
  ended: Promise<RunEnd>;
  pass(ms: number): void;
} {
  const worker = new ToldWorker();
  const abort = new AbortController();
  const said: RunProgress[] = [];
  let timeMs = 1000;
  const carryOut = runsOn(
    () => worker,
    () => timeMs,
  );
  const ended = carryOut(request, abort.signal, (progress) => said.push(progress));
  return { worker, abort, said, ended, pass: (ms) => (timeMs += ms) };
}

describe('asking a worker', () => {
  it('hands over the request, says the time left, and lets the worker go', async () => {
    const { worker, said, ended, pass } = asking();
    expect(worker.asked).toEqual([request]);
    pass(5000);
    worker.says({ kind: 'progress', done: 0, of: 100 });
    pass(14_000);
    worker.says({ kind: 'progress', done: 61, of: 100 });
    expect(said[0]).toEqual({ done: 0, of: 100, leftS: Infinity });
    expect(said[1]?.leftS).toBeCloseTo((14 / 61) * 39, 9);
    expect(worker.ended).toBe(0);
    const [, done] = served(request);
    worker.says(done!);
    expect((await ended).kind).toBe('done');
    expect(worker.ended).toBe(1);
  });

  it('ends it at once when cancelled, whatever it says afterwards', async () => {
    const { worker, abort, ended } = asking();
    worker.says({ kind: 'progress', done: 3, of: 5 });
    abort.abort();
    expect(worker.ended).toBe(1);
    worker.says({ kind: 'refused', why: 'too late' });
    expect(await ended).toEqual({ kind: 'cancelled' });
  });

  it('asks nobody where it was cancelled before', async () => {
    let spawned = 0;
    const carryOut = runsOn(
      () => {
        spawned += 1;
        return new ToldWorker();
      },
      () => 0,
    );
    const end = await carryOut(request, AbortSignal.abort(), () => undefined);
    expect([end.kind, spawned]).toEqual(['cancelled', 0]);
  });

  it.each(['error', 'messageerror'] as const)('fails quietly on %s', async (kind) => {
    const { worker, ended } = asking();
    expect(worker.breaks(kind).defaultPrevented).toBe(true);
    expect(await ended).toEqual({ kind: 'failed' });
    expect(worker.ended).toBe(1);
  });

  it('fails where no worker can be had', async () => {
    const carryOut = runsOn(
      () => {
        throw new Error('refused by the page’s policy');
      },
      () => 0,
    );
    const end = await carryOut(request, new AbortController().signal, () => undefined);
    expect(end).toEqual({ kind: 'failed' });
  });

  it('passes on why a request is refused', async () => {
    const { worker, ended } = asking();
    worker.says({ kind: 'refused', why: 'hours of 24 is too long.' });
    expect(await ended).toEqual({ kind: 'refused', why: 'hours of 24 is too long.' });
  });
});
