import { describe, expect, test } from 'vitest';
import { finalId } from '../checks/finalIds.ts';
import { dayAfter, reviewAfter, REVIEW_DAYS, reviewsOf, type Answered } from './review.ts';

/** A moment of this device's time, in November 2026. */
const at = (day: number, hour = 12): number => new Date(2026, 10, day, hour, 30).getTime();
const right = (day: number, hour?: number): Answered => ({ atMs: at(day, hour), right: true });
const wrong = (day: number, hour?: number): Answered => ({ atMs: at(day, hour), right: false });
const dayStart = (day: number): number => new Date(2026, 10, day).getTime();

describe('what was missed', () => {
  test('comes back after 1, 7 and 30 days, and then no more', () => {
    expect(REVIEW_DAYS).toEqual([1, 7, 30]);
    expect(reviewAfter([wrong(1)])).toEqual({ box: 0, dueAtMs: dayStart(2) });
    expect(reviewAfter([wrong(1), right(2)])).toEqual({ box: 1, dueAtMs: dayStart(9) });
    expect(reviewAfter([wrong(1), right(2), right(9)])).toEqual({ box: 2, dueAtMs: dayStart(39) });
    expect(reviewAfter([wrong(1), right(2), right(9), right(39)])).toBeNull();
  });

  test('is due from the start of the day, however late it was missed', () => {
    expect(reviewAfter([wrong(1, 23)])?.dueAtMs).toBe(dayStart(2));
    expect(reviewAfter([wrong(1, 0)])?.dueAtMs).toBe(dayStart(2));
    expect(reviewAfter([wrong(1, 23), right(2, 0)])?.box).toBe(1);
  });

  test('begins anew with a wrong answer, whenever it is given', () => {
    expect(reviewAfter([wrong(1), right(2), wrong(3)])).toEqual({ box: 0, dueAtMs: dayStart(4) });
    expect(reviewAfter([wrong(1), right(2), right(9), wrong(39)])?.box).toBe(0);
  });

  test('is not moved on by a right answer before it is due', () => {
    expect(reviewAfter([wrong(1), right(1, 13)])).toEqual({ box: 0, dueAtMs: dayStart(2) });
    expect(reviewAfter([wrong(1), right(2), right(8)])).toEqual({ box: 1, dueAtMs: dayStart(9) });
  });

  test('comes late where it was answered late: the next interval begins there', () => {
    expect(reviewAfter([wrong(1), right(20)])).toEqual({ box: 1, dueAtMs: dayStart(27) });
  });

  test('was never missed where every answer was right', () => {
    expect(reviewAfter([])).toBeNull();
    expect(reviewAfter([right(1), right(2)])).toBeNull();
  });

  test('counts alike in a check, a review and a final assessment', () => {
    const reviews = reviewsOf({
      'cast.cd3': [right(1)],
      [finalId(9, 'cast.cd3')]: [wrong(3)],
      [finalId(10, 'cast.cd3')]: [right(5)],
      'grips.one': [right(1)],
    });
    expect([...reviews]).toEqual([['cast.cd3', { box: 1, dueAtMs: dayStart(12) }]]);
  });
});

test('a day begins at midnight also where the clocks were changed in between', () => {
  for (const [month, day] of [
    [2, 28],
    [9, 24],
    [11, 31],
  ] as const) {
    const due = new Date(dayAfter(new Date(2026, month, day, 23, 59).getTime(), 1));
    expect([due.getHours(), due.getMinutes(), due.getDate()]).toEqual([
      0,
      0,
      new Date(2026, month, day + 1).getDate(),
    ]);
  }
});
