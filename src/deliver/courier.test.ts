import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCourier, type Keeping } from './courier.ts';
import {
  SessionOver,
  type Interaction,
  type Launch,
  type LearningSystem,
  type Standing,
} from './learningSystem.ts';

const MINUTE_MS = 60_000;

const launch: Launch = {
  mode: 'normal',
  learner: 'learner-1',
  resume: '',
  parameters: '',
  masteryShare: null,
  sound: null,
  returnUrl: null,
};
const standing: Standing = {
  completed: false,
  doneShare: 0,
  passed: null,
  score: null,
  resume: 'resume',
  location: '',
  sessionS: 0,
};

function interaction(key: string): Interaction {
  return {
    key,
    item: key,
    kind: 'choice',
    asked: '',
    options: ['a', 'b'],
    response: ['a'],
    rightResponse: ['a'],
    right: true,
    atMs: 0,
  };
}

const never = (): Promise<never> => new Promise(() => undefined);

/** A system that does as it is told, and writes down what it took. */
function systemThat(does: Partial<Pick<LearningSystem, 'open' | 'tell' | 'close'>> = {}) {
  const took: string[][] = [];
  const system: LearningSystem = {
    protocol: 'scorm12',
    longestResume: 4096,
    learner: null,
    open: async () => launch,
    async tell(_, answered) {
      took.push(answered.map(({ key }) => key));
    },
    async close(_, answered) {
      took.push(['end', ...answered.map(({ key }) => key)]);
    },
    ...does,
  };
  return { system, took };
}

function carry(system: LearningSystem) {
  const became: Keeping[] = [];
  const begun = vi.fn<(launch: Launch) => void>();
  const taken = vi.fn<() => void>();
  const courier = createCourier(system, {
    standing: () => standing,
    begun,
    taken,
    keepingChanged: (keeping) => became.push(keeping),
  });
  return { courier, became, begun, taken };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what happens is carried to the system', () => {
  test('at once when the session begins, then gathered', async () => {
    const { system, took } = systemThat();
    const { courier, became, begun, taken } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toHaveBeenCalledExactlyOnceWith(launch);
    expect(took).toEqual([[]]);
    expect(became).toEqual(['kept']);
    courier.answered([interaction('one')]);
    courier.answered([interaction('two')]);
    courier.changed();
    expect(took).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(took).toEqual([[], ['one', 'two']]);
    expect(taken).toHaveBeenCalledTimes(2);
    // Nothing new is not told.
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(took).toHaveLength(2);
  });

  test('what comes while something is told is told after it', async () => {
    let finish: (() => void) | undefined;
    const told: string[][] = [];
    const { system } = systemThat({
      tell: (_, answered) => {
        told.push(answered.map(({ key }) => key));
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    const { courier, taken } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    courier.answered([interaction('late')]);
    finish?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(taken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    finish?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([[], ['late']]);
    expect(taken).toHaveBeenCalledOnce();
  });

  test('at once when the page goes out of sight', async () => {
    const { system, took } = systemThat();
    const { courier } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    courier.answered([interaction('one')]);
    courier.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(took).toEqual([[], ['one']]);
  });

  test('nothing where the system only shows', async () => {
    const { system, took } = systemThat({ open: async () => ({ ...launch, mode: 'review' }) });
    const { courier, became } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    courier.answered([interaction('one')]);
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(took).toEqual([]);
    expect(became).toEqual(['silent']);
  });
});

describe('a system that fails', () => {
  test.each([
    ['is not there', { open: () => Promise.reject(new Error('none')) }],
    ['does not answer when the session begins', { open: never }],
    ['takes nothing', { tell: () => Promise.reject(new Error('no')) }],
    ['hangs while it takes something', { tell: never }],
    [
      'throws',
      {
        tell: () => {
          throw new Error('thrown');
        },
      },
    ],
  ])(
    'that %s is asked again, ever more seldom, and gets all of it when it is back',
    async (_, does) => {
      const { system, took } = systemThat();
      const well = { ...system };
      Object.assign(system, does);
      let asked = 0;
      for (const name of ['open', 'tell'] as const) {
        const failing = system[name] as (...given: never[]) => Promise<never>;
        if (failing === well[name]) continue;
        Object.assign(system, {
          [name]: (...given: never[]) => {
            asked += 1;
            return failing(...given);
          },
        });
      }
      const { courier, became, taken } = carry(system);
      await vi.advanceTimersByTimeAsync(0);
      courier.answered([interaction('one')]);
      await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
      courier.answered([interaction('two')]);
      await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
      expect(became).toEqual(['late']);
      expect(taken).not.toHaveBeenCalled();
      // Neither given up nor besieged.
      expect(asked).toBeGreaterThanOrEqual(7);
      expect(asked).toBeLessThanOrEqual(14);

      Object.assign(system, well);
      await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
      expect(took.flat()).toEqual(['one', 'two']);
      expect(became).toEqual(['late', 'kept']);
      expect(taken).toHaveBeenCalled();
    },
  );

  test('is asked at once when the network is back', async () => {
    const { system, took } = systemThat();
    const { open } = system;
    Object.assign(system, { open: () => Promise.reject(new Error('away')) });
    const { courier, became } = carry(system);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    Object.assign(system, { open });
    courier.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(took).toHaveLength(1);
    expect(became).toEqual(['late', 'kept']);
  });

  test('that has ended the session is not asked again', async () => {
    const tell = vi.fn<LearningSystem['tell']>(() => Promise.reject(new SessionOver('shut')));
    const { system, took } = systemThat({ tell });
    const { courier, became } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    courier.changed();
    courier.hurry();
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(tell).toHaveBeenCalledOnce();
    expect(became).toEqual(['over']);
    expect(await courier.end()).toBe(false);
    expect(took).toEqual([]);
  });

  test('whose word cannot be taken in is told nothing that would take its place', async () => {
    const { system, took } = systemThat();
    const { courier, became, begun } = carry(system);
    begun.mockImplementation(() => {
      throw new Error('cannot be taken in');
    });
    courier.changed();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(became).toEqual(['late']);
    expect(await courier.end()).toBe(false);
    expect(took).toEqual([]);
  });

  test('that answers after it was given up is not taken at its late word', async () => {
    let answer: ((late: Launch) => void) | undefined;
    const { system } = systemThat({
      open: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const { begun, became } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    const tooLate = answer;
    await vi.advanceTimersByTimeAsync(20_000);
    tooLate?.(launch);
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).not.toHaveBeenCalled();
    expect(became).toEqual(['late']);
  });
});

describe('the end of a session', () => {
  test('takes along what was not told, and nothing is called after it', async () => {
    const { system, took } = systemThat();
    const { courier, became } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    courier.answered([interaction('one')]);
    const ended = courier.end();
    // Sent off before anything else can happen.
    expect(took).toEqual([[], ['end', 'one']]);
    expect(await ended).toBe(true);
    courier.answered([interaction('two')]);
    courier.hurry();
    expect(await courier.end()).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(took).toHaveLength(2);
    expect(became).toEqual(['kept', 'over']);
  });

  test('is nothing to a system that was never there', async () => {
    const close = vi.fn<LearningSystem['close']>(async () => undefined);
    const { system } = systemThat({ open: () => Promise.reject(new Error('none')), close });
    const { courier } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    expect(await courier.end()).toBe(false);
    expect(close).not.toHaveBeenCalled();
  });

  test('records nothing where the system only shows', async () => {
    const close = vi.fn<LearningSystem['close']>(async () => undefined);
    const { system } = systemThat({ open: async () => ({ ...launch, mode: 'browse' }), close });
    const { courier } = carry(system);
    await vi.advanceTimersByTimeAsync(0);
    await courier.end();
    expect(close).toHaveBeenCalledExactlyOnceWith(null, []);
  });
});
