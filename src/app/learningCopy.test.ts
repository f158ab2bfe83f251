import { expect, test } from 'vitest';
import { noProgress } from '../store/progress.ts';
import { learningCopy } from './learningCopy.ts';

function browserWith(kept: Map<string, string>): Window {
  return {
    localStorage: {
      get length() {
        return kept.size;
      },
      key: (index: number) => [...kept.keys()][index] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    },
  } as unknown as Window;
}

const progress = { ...noProgress, last: 'hit.death', lastAtMs: 3 } as unknown as typeof noProgress;

test('each learner has a copy of their own, under a key that names nobody', () => {
  const kept = new Map<string, string>();
  const browser = browserWith(kept);
  learningCopy(browser, 'scorm12', 'ada@example.org').write({
    progress: { ...noProgress, last: 'cast.check', lastAtMs: 3 },
    taken: false,
  });
  expect(learningCopy(browser, 'scorm12', 'ada@example.org').read()).toMatchObject({
    progress: { last: 'cast.check' },
    taken: false,
  });
  for (const other of [
    learningCopy(browser, 'scorm12', 'bob@example.org'),
    learningCopy(browser, 'cmi5', 'ada@example.org'),
    learningCopy(browser, 'scorm12', null),
  ]) {
    expect(other.read()).toEqual({ progress: noProgress, taken: true });
  }
  expect([...kept].flat().join()).not.toContain('ada');
  learningCopy(browser, 'scorm12', 'ada@example.org').forget();
  expect(kept.size).toBe(0);
});

test('a copy that cannot be read is set aside, and one that cannot be kept is told', () => {
  const kept = new Map<string, string>();
  const copy = learningCopy(browserWith(kept), 'scorm12', null);
  // There is no such step.
  copy.write({ progress, taken: false });
  expect(copy.read()).toEqual({ progress: noProgress, taken: true });
  const refused = {
    get localStorage(): Storage {
      throw new DOMException('Refused', 'SecurityError');
    },
  } as unknown as Window;
  const without = learningCopy(refused, 'scorm12', null);
  expect(without.write({ progress: noProgress, taken: false })).toBe(false);
  expect(without.read().taken).toBe(true);
  without.forget();
});
