import { describe, expect, test } from 'vitest';
import type { Interaction, LearningSystem, Standing } from './learningSystem.ts';
import { createScorm12 } from './scorm12.ts';
import { createScorm2004 } from './scorm2004.ts';

const signal = new AbortController().signal;

const standing: Standing = {
  completed: true,
  doneShare: 0.25,
  passed: true,
  score: { right: 10, of: 12 },
  resume: 'resume',
  location: 'hit.check',
  sessionS: 61.5,
};

const choice: Interaction = {
  key: 'hit.death 1',
  item: 'hit.death',
  kind: 'choice',
  asked: 'How does it die?',
  options: ['bursts', 'apoptosis', 'starves'],
  response: ['bursts', 'starves'],
  rightResponse: ['apoptosis'],
  right: false,
  atMs: Date.UTC(2026, 10, 22, 9, 5, 3),
};
const value: Interaction = {
  ...choice,
  key: 'hit.repair 2',
  item: 'hit.repair',
  kind: 'numeric',
  options: [],
  response: ['12.5'],
  rightResponse: ['10', '20'],
  right: true,
};

interface Names {
  readonly prefix: string;
  readonly end: string;
}

/** A run-time that keeps what is set and writes down every call; `answer` may stand in for it. */
function runTime({ prefix, end }: Names, values: Record<string, string>) {
  const calls: string[] = [];
  const behaviour: { answer: ((name: string) => unknown) | null } = { answer: null };
  const does = (name: string, keep: (...given: readonly string[]) => string) => {
    return (...given: readonly string[]): unknown => {
      calls.push([name, ...given.filter((one) => one !== '')].join(' '));
      return behaviour.answer === null ? keep(...given) : behaviour.answer(name);
    };
  };
  const own = {
    [`${prefix}Initialize`]: does('begin', () => 'true'),
    [end]: does('end', () => 'true'),
    [`${prefix}GetValue`]: does('get', (element = '') => values[element] ?? ''),
    [`${prefix}SetValue`]: does('set', (element = '', text = '') => {
      values[element] = text;
      const [, at, name] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) ?? [];
      if (name === 'id') values['cmi.interactions._count'] = String(Number(at) + 1);
      return 'true';
    }),
    [`${prefix}Commit`]: does('commit', () => 'true'),
    [`${prefix}GetLastError`]: does('error', () => '0'),
  };
  return { api: own, calls, values, behaviour };
}

/** A window with an API object somewhere above it, or none. */
function windowUnder(name: string, api: object | null): Window {
  const top: Record<string, unknown> = { [name]: api, opener: null };
  top['parent'] = top;
  const framed: Record<string, unknown> = { parent: { parent: top }, top, opener: null };
  return framed as unknown as Window;
}

const versions = [
  {
    version: 'SCORM 1.2',
    object: 'API',
    names: { prefix: 'LMS', end: 'LMSFinish' },
    create: createScorm12,
    suspendData: 'cmi.suspend_data',
  },
  {
    version: 'SCORM 2004',
    object: 'API_1484_11',
    names: { prefix: '', end: 'Terminate' },
    create: createScorm2004,
    suspendData: 'cmi.suspend_data',
  },
] as const;

describe.each(versions)('a run-time of $version', ({ object, names, create, suspendData }) => {
  const begin = (values: Record<string, string> = {}) => {
    const there = runTime(names, { 'cmi.interactions._count': '0', ...values });
    return { ...there, system: create(windowUnder(object, there.api)) };
  };

  test('is begun once, written to, and ended once', async () => {
    const { system, calls, values } = begin({ [suspendData]: 'before' });
    expect((await system.open(signal)).resume).toBe('before');
    await system.open(signal);
    await system.tell(standing, [choice], signal);
    await system.close(standing, []);
    expect(calls.filter((call) => call === 'begin')).toHaveLength(1);
    expect(calls[0]).toBe('begin');
    expect(calls.filter((call) => call === 'end')).toHaveLength(1);
    expect(calls.filter((call) => call === 'commit')).toHaveLength(1);
    expect(calls.at(-1)).toBe('end');
    expect(values[suspendData]).toBe('resume');
  });

  test('takes no interaction twice, and one that it refuses holds up nothing', async () => {
    const { system, values } = begin();
    await system.open(signal);
    await system.tell(standing, [choice], signal);
    await system.tell(standing, [choice, value], signal);
    expect(values['cmi.interactions._count']).toBe('2');
    const without = begin({ 'cmi.interactions._count': '' });
    await without.system.open(signal);
    await without.system.tell(standing, [choice], signal);
    expect(without.calls.some((call) => call.startsWith('set cmi.interactions'))).toBe(false);
  });

  test('that is not there, or comes later, is looked for anew', async () => {
    const there = runTime(names, {});
    const above = { [object]: null } as Record<string, unknown>;
    above['parent'] = above;
    const system = create({ parent: above } as unknown as Window);
    await expect(system.open(signal)).rejects.toThrow('no API');
    above[object] = there.api;
    await expect(system.open(signal)).resolves.toMatchObject({ mode: 'normal' });
  });

  test('of another origin is no run-time', async () => {
    const shut = new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'parent') return shut;
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    await expect(create({ parent: shut } as unknown as Window).open(signal)).rejects.toThrow();
  });

  test.each<[string, (name: string) => unknown]>([
    ['“false” to every call', () => 'false'],
    ['false to every call', () => false],
    ['rubbish', () => ({ rubbish: true })],
    ['nothing', () => undefined],
    [
      'an exception',
      () => {
        throw new Error('broken');
      },
    ],
  ])('that answers %s is told from one that took it, and may come back', async (_, answer) => {
    const { system, behaviour, values, calls } = begin();
    behaviour.answer = answer;
    await expect(system.open(signal)).rejects.toThrow();
    behaviour.answer = null;
    await system.open(signal);
    behaviour.answer = answer;
    await expect(system.tell(standing, [choice], signal)).rejects.toThrow();
    behaviour.answer = null;
    await system.tell(standing, [choice], signal);
    expect(values['cmi.interactions._count']).toBe('1');
    behaviour.answer = answer;
    await expect(system.close(standing, [])).rejects.toThrow();
    // Ended in any case.
    expect(calls.at(-1)).toBe('end');
  });

  test('whose commit fails gets the same again, interactions once', async () => {
    const { system, behaviour, values } = begin();
    await system.open(signal);
    const keep = behaviour;
    let fails = true;
    const before = { ...values };
    keep.answer = null;
    const failing = runTime(names, before);
    failing.behaviour.answer = null;
    const commit = failing.api[`${names.prefix}Commit`] as () => unknown;
    failing.api[`${names.prefix}Commit`] = () => (fails ? 'false' : commit());
    const other = create(windowUnder(object, failing.api));
    await other.open(signal);
    await expect(other.tell(standing, [choice], signal)).rejects.toThrow('not kept');
    fails = false;
    await other.tell(standing, [choice], signal);
    expect(before['cmi.interactions._count']).toBe('1');
  });

  test('that only shows is told nothing', async () => {
    const { system, calls } = begin({ 'cmi.mode': 'review', 'cmi.core.lesson_mode': 'review' });
    expect((await system.open(signal)).mode).toBe('review');
    await system.close(null, []);
    expect(calls.filter((call) => call.startsWith('set'))).toEqual([]);
    expect(calls.at(-1)).toBe('end');
  });
});

async function written(create: (browser: Window) => LearningSystem, at: number, now: Standing) {
  const { object, names } = versions[at]!;
  const there = runTime(names, { 'cmi.interactions._count': '0' });
  const system = create(windowUnder(object, there.api));
  await system.open(signal);
  await system.tell(now, [choice, value], signal);
  return there.values;
}

test('SCORM 1.2 is written in its own words', async () => {
  const values = await written(createScorm12, 0, standing);
  expect(values).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.lesson_location': 'hit.check',
    'cmi.core.exit': 'suspend',
    'cmi.core.score.raw': '83.33',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.session_time': '0000:01:01.50',
    'cmi.interactions.0.id': 'hit.death',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': 'a,c',
    'cmi.interactions.0.correct_responses.0.pattern': 'b',
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.1.type': 'numeric',
    'cmi.interactions.1.student_response': '12.5',
    'cmi.interactions.1.result': 'correct',
  });
  expect(values['cmi.interactions.0.time']).toMatch(/^\d\d:\d\d:\d\d$/);
  expect(values).not.toHaveProperty('cmi.interactions.1.correct_responses.0.pattern');
});

async function statusOf(now: Partial<Standing>): Promise<string | undefined> {
  return (await written(createScorm12, 0, { ...standing, ...now }))['cmi.core.lesson_status'];
}

test('what is not done is incomplete in SCORM 1.2, also with a score that passes', async () => {
  expect(await statusOf({ completed: false })).toBe('incomplete');
  expect(await statusOf({ passed: false })).toBe('failed');
  expect(await statusOf({ passed: null, score: null })).toBe('completed');
});

test('SCORM 2004 is written in its own words', async () => {
  expect(await written(createScorm2004, 1, standing)).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.location': 'hit.check',
    'cmi.exit': 'suspend',
    'cmi.progress_measure': '0.25',
    'cmi.score.scaled': '0.8333',
    'cmi.score.raw': '10',
    'cmi.score.max': '12',
    'cmi.session_time': 'PT61.5S',
    'cmi.interactions.0.learner_response': 'bursts[,]starves',
    'cmi.interactions.0.correct_responses.0.pattern': 'apoptosis',
    'cmi.interactions.0.result': 'incorrect',
    'cmi.interactions.0.timestamp': '2026-11-22T09:05:03.0Z',
    'cmi.interactions.1.correct_responses.0.pattern': '10[:]20',
  });
});

async function shareIn(
  create: (browser: Window) => LearningSystem,
  at: number,
  text: string,
): Promise<number | null> {
  const { object, names } = versions[at]!;
  const element = at === 0 ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';
  const { api } = runTime(names, { [element]: text });
  return (await create(windowUnder(object, api)).open(signal)).masteryShare;
}

test('what a system says of mastery is read as a share, or not at all', async () => {
  expect(await shareIn(createScorm12, 0, '75')).toBe(0.75);
  expect(await shareIn(createScorm2004, 1, '0.75')).toBe(0.75);
  for (const text of ['', 'much', '-3', '1e9', 'NaN']) {
    expect(await shareIn(createScorm12, 0, text)).toBeNull();
    expect(await shareIn(createScorm2004, 1, text)).toBeNull();
  }
});
