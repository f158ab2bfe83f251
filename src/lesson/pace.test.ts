import { expect, test } from 'vitest';
import { aheadS, type PlannedStep } from './pace.ts';

const plan: readonly PlannedStep[] = [
  { step: 'cast.marrow', minutes: 1 },
  { step: 'cast.scale', minutes: 2 },
  { step: 'grips.race', minutes: 3 },
];

test('within its planned time a step is on time', () => {
  expect(aheadS(plan, 'cast.scale', 60)).toBe(0);
  expect(aheadS(plan, 'cast.scale', 180)).toBe(0);
});

test('before it one is ahead, after it behind', () => {
  expect(aheadS(plan, 'cast.scale', 40)).toBe(20);
  expect(aheadS(plan, 'cast.scale', 200)).toBe(-20);
});

test('a step that is not in the plan is neither', () => {
  expect(aheadS(plan, 'hit.perforin', 500)).toBe(0);
});
