import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../lesson/facts.ts';
import { loadWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { announcement, type Heard } from './announcement.ts';

const readings = { timeS: 0, boundCd19: 0, boundCd3: 0 };
const before: Heard = {
  step: 'grips.race',
  run: 'first',
  question: 'asked',
  held: new Set<Fact>(['timeLeft']),
  skipping: { under: false, last: null },
  thing: null,
  readings,
  lineTold: false,
};

beforeAll(() => loadWords('grips', 'cast'));

describe('what is announced', () => {
  test('nothing, where only the numbers moved', () => {
    const now = { ...before, readings: { timeS: 60, boundCd19: 3, boundCd3: 1 } };
    expect(announcement(before, now)).toBe('');
  });

  test('another step, as it stands', () => {
    const said = announcement(before, { ...before, step: 'cast.scale', held: new Set() });
    expect(said).toBe(plainWords(stepWords('cast.scale').describe.still, readings));
  });

  test('that the model runs, and what came out', () => {
    const committed: Heard = { ...before, question: 'committed' };
    expect(announcement(before, committed)).toBe('The model runs.');
    const shown: Heard = { ...committed, question: 'shown', readings: { timeS: 86_400 } };
    expect(announcement(committed, shown)).toContain(stepWords('grips.race').outcomeLine);
  });

  test('a skip when it begins and what it passed over, once each', () => {
    const under: Heard = { ...before, skipping: { under: true, last: null } };
    expect(announcement(before, under)).toBe('skipping to the next event.');
    expect(announcement(under, under)).toBe('');
    const last = {
      before: { timeS: 600, touches: 22, kills: 0 },
      after: { timeS: 10_200, touches: 200, kills: 0 },
    };
    const after: Heard = { ...before, skipping: { under: false, last } };
    expect(announcement(under, after).replaceAll('\u00a0', ' ')).toBe(
      'Skipped 2 h 40 min: 178 touches came and went.',
    );
    expect(announcement(after, after)).toBe('');
  });

  test('what happened in the scene, and a deed done', () => {
    const now: Heard = { ...before, held: new Set<Fact>(['timeLeft', 'blastDied', 'deedDone']) };
    expect(announcement(before, now)).toBe(`A blast died. ${stepWords('grips.race').outcomeLine}`);
  });

  test('in a lecture not the line, which is told by itself', () => {
    const now: Heard = {
      ...before,
      lineTold: true,
      held: new Set<Fact>(['blastDied', 'deedDone']),
    };
    expect(announcement(before, now)).toBe('A blast died.');
  });

  test('a thing that was pointed at', () => {
    expect(announcement(before, { ...before, thing: 'tCell' })).toMatch(/^T cell\. /);
  });
});
