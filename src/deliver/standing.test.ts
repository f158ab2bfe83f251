import { describe, expect, test } from 'vitest';
import { deedOf, steps, type StepId } from '../lesson/lesson.ts';
import { tracks } from '../lesson/tracks.ts';
import { noProgress, type Progress } from '../store/progress.ts';
import { judge, stepsInScope, type Scope } from './standing.ts';

const whole: Scope = { track: 'full', module: null, asked: [], masteryShare: null };
const asked = ['hit.noGranzyme', 'hit.sequence', 'hit.repair', 'hit.death', 'hit.killer'];
const one: Scope = { ...whole, module: 'hit', asked };

function withDone(...ids: readonly StepId[]): Progress['steps'] {
  return Object.fromEntries(ids.map((id) => [id, { done: true, chosen: null, atMs: 1 }]));
}

function attempt(right: number, track: 'full' | 'clinical' = 'full'): Progress['attempts'][number] {
  return { seed: right, track, atMs: right, version: '1', byModule: { hit: { right, of: 12 } } };
}

function answers(...rights: readonly boolean[]): Progress['items'][string] {
  return rights.map((right, at) => ({ atMs: at + 1, right, response: '' }));
}

const judgedSteps = steps
  .map(({ id }): StepId => id)
  .filter((id) => ['check', 'final'].includes(deedOf(id)?.kind ?? ''));

describe('the whole lesson', () => {
  test('is nothing at first', () => {
    expect(judge(noProgress, whole)).toEqual({
      completed: false,
      doneShare: 0,
      passed: null,
      score: null,
    });
  });

  test('is completed by its checks and its final, not by its other steps', () => {
    const before = judgedSteps.slice(0, -1);
    expect(judge({ ...noProgress, steps: withDone(...before) }, whole).completed).toBe(false);
    const done = { ...noProgress, steps: withDone(...judgedSteps), attempts: [attempt(9)] };
    expect(judge(done, whole)).toMatchObject({
      completed: true,
      doneShare: judgedSteps.length / steps.length,
      passed: false,
      score: { right: 9, of: 12 },
    });
  });

  test('is judged by the best final of its track', () => {
    const attempts = [attempt(10), attempt(7), attempt(12, 'clinical')];
    expect(judge({ ...noProgress, attempts }, whole)).toMatchObject({
      completed: false,
      passed: true,
      score: { right: 10, of: 12 },
    });
    expect(judge({ ...noProgress, attempts }, { ...whole, track: 'clinical' }).score?.right).toBe(
      12,
    );
  });

  test('is passed from where the system says', () => {
    const progress = { ...noProgress, attempts: [attempt(10)] };
    expect(judge(progress, { ...whole, masteryShare: 0.8333 }).passed).toBe(true);
    expect(judge(progress, { ...whole, masteryShare: 0.84 }).passed).toBe(false);
    // What the system is told is what is judged: neither is rounded up.
    expect(judge(progress, { ...whole, masteryShare: 0.83333 }).passed).toBe(false);
  });
});

describe('one module', () => {
  test('is judged once every item of its check was answered, by what was ever right', () => {
    const items = {
      ...Object.fromEntries(asked.slice(0, 4).map((id) => [id, answers(true)])),
      'cast.cd3': answers(true),
    };
    expect(judge({ ...noProgress, items }, one)).toMatchObject({ passed: null, score: null });
    const all = { ...items, 'hit.killer': answers(false) };
    expect(judge({ ...noProgress, items: all, steps: withDone('hit.check') }, one)).toMatchObject({
      completed: true,
      passed: true,
      score: { right: 4, of: 5 },
    });
    const again = { ...all, 'hit.killer': answers(false, true, false) };
    expect(judge({ ...noProgress, items: again }, one).score).toEqual({ right: 5, of: 5 });
  });

  test('is completed without the others', () => {
    expect(judge({ ...noProgress, steps: withDone('hit.check') }, one)).toMatchObject({
      completed: true,
      doneShare: 1 / stepsInScope(one).length,
    });
  });
});

test('a lecture asks nothing: it is completed by its steps, and never judged', () => {
  const lecture: Scope = { ...whole, track: 'lecture-15' };
  const all = tracks['lecture-15'];
  const some = { ...noProgress, steps: withDone(...all.slice(1)) };
  expect(judge(some, lecture)).toMatchObject({ completed: false, passed: null, score: null });
  const every = { ...noProgress, steps: withDone(...all) };
  expect(judge(every, lecture)).toMatchObject({ completed: true, doneShare: 1 });
});
