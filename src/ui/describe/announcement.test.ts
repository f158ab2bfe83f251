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
  stop: 0,
  readings,
  lineTold: false,
};

beforeAll(() => loadWords('grips', 'cast', 'cytokine', 'serial'));

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
    expect(announcement(before, under)).toBe('Skipping to the next event.');
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

  test('each stop of a dive, as it stands', () => {
    const { running } = stepWords('cast.scale').describe;
    const dive: Heard = { ...before, step: 'cast.scale', question: 'none' };
    expect(announcement(dive, { ...dive, stop: 1 })).toBe(running[1]);
    expect(announcement(before, { ...before, stop: 1 })).toBe('');
  });

  test('what a run waits for, and in a crowd not what a single contact does', () => {
    const niche: Heard = { ...before, step: 'cytokine.cascade', question: 'none' };
    const held = new Set<Fact>(['tCellsRelease', 'granulesReleased', 'secondKill']);
    expect(announcement(niche, { ...niche, held })).toBe(
      'A T cell killed for the second time. T cells give off cytokines.',
    );
    const followed: Heard = { ...niche, step: 'serial.next' };
    const killed = new Set<Fact>(['followedKilled', 'blastDied', 'tCellsRelease']);
    expect(announcement(followed, { ...followed, held: killed })).toBe(
      'The T cell that is followed killed a blast.',
    );
  });

  test('a thing that was pointed at', () => {
    expect(announcement(before, { ...before, thing: 'tCell' })).toMatch(/^T cell\. /);
  });
});
