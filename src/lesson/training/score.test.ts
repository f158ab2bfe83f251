import { describe, expect, test } from 'vitest';
import { modules } from '../step.ts';
import {
  bestOf,
  hasPassed,
  PASS_SHARE,
  percentOf,
  resultOf,
  shareOf,
  totalOf,
  type Attempt,
} from './score.ts';

function attempt(right: number, of: number, atMs = 1): Attempt {
  return { seed: 7, track: 'full', atMs, version: '0.1.0', byModule: { cast: { right, of } } };
}

describe('a result', () => {
  test('passes with 80 % right and not with less', () => {
    expect(PASS_SHARE).toBe(0.8);
    // 12 questions: 9 of them are 75 %, 10 are 83 %.
    expect(hasPassed(attempt(9, 12))).toBe(false);
    expect(hasPassed(attempt(10, 12))).toBe(true);
    expect(hasPassed(attempt(8, 10))).toBe(true);
    expect(hasPassed(attempt(0, 0))).toBe(false);
  });

  test('is never said as the pass mark where it was missed', () => {
    for (let of = 1; of <= 12; of += 1) {
      for (let right = 0; right <= of; right += 1) {
        expect(percentOf({ right, of }) >= 100 * PASS_SHARE).toBe(hasPassed(attempt(right, of)));
      }
    }
  });

  test('is the sum over modules', () => {
    const byModule = { cast: { right: 1, of: 2 }, evidence: { right: 2, of: 2 } };
    expect(totalOf({ byModule })).toEqual({ right: 3, of: 4 });
    expect(shareOf(totalOf({ byModule }))).toBe(0.75);
    expect(shareOf({ right: 0, of: 0 })).toBe(0);
  });

  test('of a draw counts the first answer to each question, once all have one', () => {
    const draw = [
      { id: 'a', module: modules[0] },
      { id: 'b', module: modules[0] },
      { id: 'c', module: modules[9] },
    ];
    const answers = new Map([
      ['a', true],
      ['b', false],
    ]);
    const first = (id: string): boolean | undefined => answers.get(id);
    expect(resultOf(draw, first)).toBeNull();
    answers.set('c', true);
    expect(resultOf(draw, first)).toEqual({
      cast: { right: 1, of: 2 },
      evidence: { right: 1, of: 1 },
    });
    expect(resultOf([], first)).toBeNull();
  });

  test('is best where most is right, the earliest among equals', () => {
    expect(bestOf([])).toBeNull();
    const [low, first, again] = [attempt(3, 12, 1), attempt(11, 12, 2), attempt(11, 12, 3)];
    expect(bestOf([low, first, again])).toBe(first);
    expect(bestOf([again, first])).toBe(first);
  });
});
