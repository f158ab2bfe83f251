import { expect, test } from 'vitest';
import { createClock, LONGEST_FRAME_S, STEP_S } from './clock.ts';

function stepsIn(frames: readonly number[]): number {
  const clock = createClock();
  let steps = 0;
  for (const frame of frames) clock.advance(frame, () => (steps += 1));
  return steps;
}

test('the same screen time gives the same number of steps at any frame rate', () => {
  const seconds = 3;
  for (const rate of [10, 24, 30, 60, 75, 120, 144, 240]) {
    expect(
      stepsIn(Array.from({ length: seconds * rate }, () => 1 / rate)),
      `${rate} per second`,
    ).toBe(seconds / STEP_S);
  }
});

test('a frame that took an hour counts as a tenth of a second', () => {
  expect(stepsIn([3600])).toBe(Math.floor(LONGEST_FRAME_S / STEP_S));
});

test('time that goes backwards or is no number moves nothing', () => {
  expect(stepsIn([-1, Number.NaN, 0])).toBe(0);
});

test('alpha is the share of a step waited for', () => {
  const clock = createClock();
  clock.advance(STEP_S * 1.25, () => {});
  expect(clock.steps).toBe(1);
  expect(clock.alpha).toBeCloseTo(0.25, 9);
});
