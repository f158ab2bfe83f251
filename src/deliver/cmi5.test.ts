import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCmi5 } from './cmi5.ts';
import { SessionOver, type Interaction, type Standing } from './learningSystem.ts';
import {
  createStatementStore,
  type StatementStore,
  type StoreOptions,
} from './statementStore.fixture.ts';

const ADDRESS = 'https://learning.example';
const signal = new AbortController().signal;

const begun: Standing = {
  completed: false,
  doneShare: 0.5,
  passed: null,
  score: null,
  resume: 'resume',
  location: '',
  sessionS: 61.5,
};
const passed: Standing = { ...begun, completed: true, passed: true, score: { right: 10, of: 12 } };
const failed: Standing = { ...begun, completed: true, passed: false, score: { right: 9, of: 12 } };

const answered: Interaction = {
  key: 'hit.death 1',
  item: 'hit.death',
  kind: 'choice',
  asked: 'How does it die?',
  options: ['bursts', 'apoptosis'],
  response: ['apoptosis'],
  rightResponse: ['apoptosis'],
  right: true,
  atMs: Date.UTC(2026, 10, 22),
};

/** What stands in the way of every request, or nothing. */
let trouble: ((path: string) => Response | undefined) | null = null;

function serve(store: StatementStore): void {
  const handle = async (input: string | URL | Request, init: RequestInit = {}) => {
    const path = String(input).replace(ADDRESS, '');
    const inTheWay = trouble?.(path);
    if (inTheWay) return inTheWay;
    const headers = Object.fromEntries(new Headers(init.headers));
    const { method = 'GET', body } = init;
    const { status, body: text } = store.handle({
      method,
      path,
      headers,
      body: String(body ?? ''),
    });
    return new Response(status === 204 ? null : text, { status });
  };
  vi.stubGlobal('fetch', vi.fn<typeof fetch>(handle));
}

class Memory {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

function launch(store: StatementStore, memory = new Memory()) {
  const query = store.launch(ADDRESS);
  const window = { sessionStorage: memory } as unknown as Window;
  return { system: createCmi5(window, query), again: () => createCmi5(window, query) };
}

function storeWith(options: StoreOptions = {}): StatementStore {
  const store = createStatementStore({ masteryScore: 0.8, ...options });
  serve(store);
  return store;
}

const verbsOf = (store: StatementStore) => store.verbsOfSession();

beforeEach(() => {
  trouble = null;
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session of cmi5', () => {
  test('that is passed breaks no rule', async () => {
    const store = storeWith();
    const { system } = launch(store);
    expect(await system.open(signal)).toMatchObject({
      mode: 'normal',
      resume: '',
      masteryShare: 0.8,
    });
    await system.tell(begun, [answered], signal);
    await vi.advanceTimersByTimeAsync(1000);
    await system.tell(passed, [answered], signal);
    await system.tell(passed, [], signal);
    await vi.advanceTimersByTimeAsync(1000);
    await system.close(passed, []);
    expect(store.problems).toEqual([]);
    expect(verbsOf(store)).toEqual([
      'initialized',
      'answered',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(store.statements[3]).toMatchObject({
      result: {
        success: true,
        score: { scaled: 0.8333, raw: 10, min: 0, max: 12 },
        duration: 'PT61.5S',
      },
    });
    expect(store.statements[1]).toMatchObject({
      object: { definition: { interactionType: 'choice', correctResponsesPattern: ['apoptosis'] } },
      result: { success: true, response: 'apoptosis' },
    });
  });

  test('tells what was answered before it as answered at its beginning: nothing comes before that', async () => {
    const store = storeWith();
    const { system } = launch(store);
    await system.open(signal);
    const yesterday = Date.now() - 86_400_000;
    await system.tell(begun, [{ ...answered, atMs: yesterday }], signal);
    const [first, second] = store.statements;
    expect(second?.['timestamp']).toBe(first?.['timestamp']);
  });

  test('that is failed says so at its end alone, as it may still be passed', async () => {
    const store = storeWith();
    const { system } = launch(store);
    await system.open(signal);
    await system.tell(failed, [], signal);
    expect(verbsOf(store)).toEqual(['initialized', 'completed']);
    await system.close(failed, []);
    expect(verbsOf(store)).toEqual(['initialized', 'completed', 'failed', 'terminated']);

    // Another session of the same registration: completed is not said again, and passed may follow.
    const next = launch(store).system;
    expect((await next.open(signal)).resume).toBe('resume');
    await next.tell(failed, [], signal);
    await next.tell(passed, [], signal);
    await next.close(passed, []);
    expect(verbsOf(store)).toEqual(['initialized', 'passed', 'terminated']);

    // And after that neither.
    const last = launch(store).system;
    await last.open(signal);
    await last.close(failed, []);
    expect(verbsOf(store)).toEqual(['initialized', 'terminated']);
    expect(store.problems).toEqual([]);
  });

  test.each(['Browse', 'Review'] as const)('launched to %s is silent', async (launchMode) => {
    const store = storeWith({ launchMode });
    const { system } = launch(store);
    expect((await system.open(signal)).mode).toBe(launchMode.toLowerCase());
    await vi.advanceTimersByTimeAsync(90_000);
    await system.close(null, [answered]);
    expect(verbsOf(store)).toEqual(['initialized', 'terminated']);
    expect(store.documents.size).toBe(0);
    expect(store.statements[1]).toMatchObject({ result: { duration: 'PT90S' } });
    expect(store.problems).toEqual([]);
  });

  test('takes from the launch what it was launched with', async () => {
    const store = storeWith({
      launchParameters: 'track=clinical',
      returnURL: 'https://learning.example/back',
      audioPreference: 'off',
      masteryScore: 0.5,
    });
    expect(await launch(store).system.open(signal)).toMatchObject({
      parameters: 'track=clinical',
      returnUrl: 'https://learning.example/back',
      sound: false,
      masteryShare: 0.5,
    });
  });

  test('whose page is loaded anew fetches no other token, and after its end says nothing', async () => {
    const store = storeWith();
    const { system, again } = launch(store);
    await system.open(signal);
    await system.close(begun, []);
    await expect(again().open(signal)).rejects.toBeInstanceOf(SessionOver);
    expect(verbsOf(store)).toEqual(['initialized', 'terminated']);
    expect(store.problems).toEqual([]);
  });
});

describe('a store in trouble', () => {
  test('gets the same statements again, each once', async () => {
    const store = storeWith();
    const { system } = launch(store);
    // What was taken, but the answer got lost.
    let lose = true;
    trouble = (path) => {
      if (!lose || !path.startsWith('/xapi/statements')) return undefined;
      lose = false;
      return new Response('', { status: 502 });
    };
    await expect(system.open(signal)).rejects.toThrow('502');
    await system.open(signal);
    lose = true;
    await expect(system.tell(passed, [answered], signal)).rejects.toThrow('502');
    await system.tell(passed, [answered], signal);
    await system.close(passed, []);
    expect(verbsOf(store)).toEqual([
      'initialized',
      'answered',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(store.problems).toEqual([]);
  });

  test('that lost its answer does not hear a statement twice', async () => {
    const store = storeWith();
    const { system } = launch(store);
    await system.open(signal);
    let taken = false;
    trouble = (path) => {
      if (taken || !path.startsWith('/xapi/activities/state')) return undefined;
      taken = true;
      return new Response('', { status: 503 });
    };
    await expect(system.tell(passed, [answered], signal)).rejects.toThrow('503');
    await system.tell(passed, [answered], signal);
    expect(verbsOf(store)).toEqual(['initialized', 'answered', 'completed', 'passed']);
  });

  test('that was away too long to be told all of it at the end is told in the next session', async () => {
    const store = storeWith();
    const { system } = launch(store);
    await system.open(signal);
    const many = Array.from({ length: 100 }, (_, at) => ({ ...answered, key: `hit.death ${at}` }));
    await expect(system.close(passed, many)).rejects.toThrow('too much');
    expect(verbsOf(store)).toEqual(['initialized', 'terminated']);
    expect(store.documents.size).toBe(0);
    const next = launch(store).system;
    await next.open(signal);
    await next.tell(passed, many, signal);
    await next.close(passed, []);
    expect(verbsOf(store)).toHaveLength(104);
    expect(store.problems).toEqual([]);
  });

  test('that shuts the session is not pressed', async () => {
    const store = storeWith();
    const { system } = launch(store);
    await system.open(signal);
    trouble = () => new Response('', { status: 403 });
    await expect(system.tell(begun, [], signal)).rejects.toBeInstanceOf(SessionOver);
  });

  test.each([
    ['no token', '{"error-code":"2"}'],
    ['rubbish', '<html>'],
    ['null', 'null'],
  ])('that answers the launch with %s is a failure, not a crash', async (_, body) => {
    const store = storeWith();
    trouble = (path) => (path.startsWith('/token') ? new Response(body) : undefined);
    await expect(launch(store).system.open(signal)).rejects.toThrow();
    expect(store.statements).toEqual([]);
  });

  test('a launch without an actor is a failure, not a crash', async () => {
    storeWith();
    const query = new URLSearchParams({ endpoint: ADDRESS, fetch: `${ADDRESS}/token` });
    const system = createCmi5({ sessionStorage: new Memory() } as unknown as Window, query);
    await expect(system.open(signal)).rejects.toThrow('actor');
  });
});

test('the store of these tests refuses what breaks a rule', async () => {
  const store = storeWith();
  const { system } = launch(store);
  await system.open(signal);
  await vi.advanceTimersByTimeAsync(1000);
  await system.close(failed, []);
  const forged = { ...store.statements[0], id: crypto.randomUUID() };
  const refused = store.handle({
    method: 'POST',
    path: '/xapi/statements',
    headers: {
      authorization: `Basic ${Buffer.from('session:1').toString('base64')}`,
      'x-experience-api-version': '1.0.3',
    },
    body: JSON.stringify([forged]),
  });
  expect(refused.status).toBe(400);
  expect(store.problems).toEqual([
    'initialized: terminated last (7.1.2)',
    'initialized: defined statements in the order of their times (9.3)',
    'initialized: once in a session (9.3)',
  ]);
});
