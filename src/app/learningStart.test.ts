import { describe, expect, test } from 'vitest';
import { noProgress, type Progress } from '../store/progress.ts';
import type { LearningCopy } from './learningCopy.ts';
import { addressToBeginWith, progressToBeginWith } from './learningStart.ts';

const none: LearningCopy = { progress: noProgress, taken: true };

function answered(...ids: readonly string[]): Progress {
  const items = ids.map((id) => [id, [{ atMs: 1, right: true, response: '' }]]);
  return { ...noProgress, items: Object.fromEntries(items) as Progress['items'] };
}

const itemsIn = (progress: Progress): string[] => Object.keys(progress.items).toSorted();

describe('the progress that a session begins with', () => {
  test('is what the system kept, and what this browser kept for it', () => {
    const begun = progressToBeginWith({
      kept: answered('kept'),
      own: { progress: answered('own'), taken: false },
      nobodys: { progress: answered('nobodys'), taken: false },
      here: answered('here'),
    });
    expect(itemsIn(begun)).toEqual(['here', 'kept', 'nobodys', 'own']);
  });

  test('is nothing again for one whom the system put back to the beginning', () => {
    const own = { progress: answered('own'), taken: true };
    expect(progressToBeginWith({ kept: null, own, nobodys: none, here: noProgress })).toEqual(
      noProgress,
    );
  });

  test('has what was done without a system also where the learner once began anew', () => {
    const kept = { ...answered('kept'), epochMs: 9 };
    const begun = progressToBeginWith({ kept, own: none, nobodys: none, here: answered('here') });
    expect(itemsIn(begun)).toEqual(['here', 'kept']);
    // But not what the learner put away.
    const own = { progress: answered('put away'), taken: false };
    expect(itemsIn(progressToBeginWith({ kept, own, nobodys: none, here: noProgress }))).toEqual([
      'kept',
    ]);
  });
});

describe('the address that a session begins with', () => {
  const whole = { track: 'full', module: null } as const;

  test('is where one was', () => {
    expect(addressToBeginWith('', whole, { last: 'hit.check' })).toMatch(/^#\/learn\/hit\.check\?/);
    expect(addressToBeginWith('#/', whole, { last: null })).toMatch(/^#\/\?seed/);
  });

  test('is in what was asked for', () => {
    const part = { track: 'clinical', module: 'hit' } as const;
    expect(addressToBeginWith('', part, { last: 'cast.check' })).toMatch(
      /^#\/learn\/hit\.perforin\?.*track=clinical/,
    );
    expect(addressToBeginWith('', part, { last: 'hit.check' })).toMatch(/^#\/learn\/hit\.check\?/);
  });

  test('is the one that somebody asked for', () => {
    expect(addressToBeginWith('#/map', whole, { last: 'hit.check' })).toBeNull();
  });
});
