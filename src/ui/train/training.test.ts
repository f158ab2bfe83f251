import { describe, expect, test } from 'vitest';
import { askedIn, loadItemsOf } from '../../lesson/checks/asking.ts';
import { finalId } from '../../lesson/checks/finalIds.ts';
import { tracks } from '../../lesson/tracks.ts';
import { modules } from '../../lesson/step.ts';
import { dayAfter } from '../../lesson/training/review.ts';
import { checkOf } from '../../lesson/words/en/checks/shelf.ts';
import { noProgress, type Progress } from '../../store/progress.ts';
import { dueAt } from './due.ts';
import { FINAL_STEP, freshSeed, nextDraw } from './finalDraw.ts';
import { linesOf, trainingTracks } from './outline.ts';

await loadItemsOf(FINAL_STEP);

const NOON = new Date(2026, 10, 22, 12).getTime();
const answered = (right: boolean, atMs = NOON) => [{ atMs, right, response: '' }];

function withItems(items: Progress['items']): Progress {
  return { ...noProgress, items };
}

describe('the final assessment', () => {
  test('is asked on the ways that have checks', () => {
    expect(trainingTracks).toEqual(['full', 'clinical']);
  });

  test.each(trainingTracks)('on the way “%s” asks nothing that was not shown', (track) => {
    const on = new Set<string>(tracks[track]);
    for (let seed = 0; seed < 100; seed += 1) {
      const draw = askedIn(FINAL_STEP, { track, seed });
      expect(draw).toHaveLength(12);
      for (const { item } of draw) expect(item.after.filter((step) => !on.has(step))).toEqual([]);
      const perModule = modules.map((id) => draw.filter(({ item }) => item.module === id).length);
      expect(Math.max(...perModule)).toBeLessThanOrEqual(2);
      expect(Math.min(...perModule)).toBeGreaterThanOrEqual(1);
    }
  });

  test('goes on where it was left, and after its result with a fresh draw', () => {
    const draw = askedIn(FINAL_STEP, { track: 'full', seed: 7 });
    expect(nextDraw(noProgress, 'full', 7)).toEqual({ seed: 7, answered: 0, length: 12 });
    const some = Object.fromEntries(draw.slice(0, 5).map(({ item }) => [item.id, answered(true)]));
    expect(nextDraw(withItems(some), 'full', 7)).toEqual({ seed: 7, answered: 5, length: 12 });
    const attempt = { seed: 7, track: 'full', atMs: NOON, version: '0.1.0', byModule: {} } as const;
    const tried = {
      ...withItems({ ...some, [finalId(8, 'x')]: answered(true) }),
      attempts: [attempt],
    };
    expect(nextDraw(tried, 'full', 7)).toEqual({ seed: 9, answered: 0, length: 12 });
    expect(freshSeed(tried, 2 ** 32 - 1)).toBe(0);
  });
});

describe('what is due', () => {
  const [first, second, third] = checkOf('cast').map(({ item }) => item.id);

  test('is what was missed, from the next day on, the longest due first', () => {
    const items = {
      [first!]: answered(false, NOON),
      [second!]: answered(false, dayAfter(NOON, -3)),
      [third!]: answered(true, NOON),
    };
    const ids = (nowMs: number) => dueAt(items, nowMs).now.map(({ item }) => item.id);
    expect(ids(NOON)).toEqual([second]);
    expect(dueAt(items, NOON).next).toEqual({ atMs: dayAfter(NOON, 1), count: 1 });
    expect(ids(dayAfter(NOON, 1))).toEqual([second, first]);
    expect(dueAt(items, dayAfter(NOON, 1)).next).toBeNull();
  });

  test('counts a question that was missed in the assessment, and none that is no question', () => {
    const items = {
      [finalId(3, first!)]: answered(false),
      [finalId(4, second!)]: answered(false),
      'cytokine.care.report': answered(false),
    };
    expect(dueAt(items, NOON).next).toEqual({ atMs: dayAfter(NOON, 1), count: 2 });
  });
});

describe('the modules', () => {
  test('show their check as far as it was answered, and the time', () => {
    const asked = checkOf('cast').map(({ item }) => item.id);
    const progress = {
      ...withItems({ [asked[0]!]: answered(true), [asked[1]!]: answered(false) }),
      spentS: { cast: 61 },
    };
    const [cast, ...others] = linesOf('full', progress);
    expect(cast).toMatchObject({
      spentS: 61,
      check: { step: 'cast.check', answered: 2, right: 1, of: asked.length },
      goTo: 'cast.marrow',
    });
    expect(others.map(({ check }) => check?.answered ?? null)).toEqual([
      ...Array.from({ length: 8 }, () => 0),
      null,
    ]);
    expect(others.at(-1)?.hasFinal).toBe(true);
  });

  test('go on at the first step that is not done', () => {
    const done = { done: true, chosen: null, atMs: 1 };
    const steps = { 'cast.marrow': done, 'cast.tcell': done };
    expect(linesOf('full', { ...noProgress, steps })[0]?.goTo).toBe('cast.blast');
    const all = Object.fromEntries(tracks.full.map((id) => [id, done]));
    expect(linesOf('full', { ...noProgress, steps: all })[0]?.goTo).toBe('cast.marrow');
  });
});
