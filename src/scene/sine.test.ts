import { expect, test } from 'vitest';
import { cosine, sine } from './sine.ts';

test('is the sine and the cosine, as near as a picture can show', () => {
  let most = 0;
  for (let step = -20_000; step <= 20_000; step += 1) {
    const radians = step * 0.0137;
    most = Math.max(most, Math.abs(sine(radians) - Math.sin(radians)));
    most = Math.max(most, Math.abs(cosine(radians) - Math.cos(radians)));
  }
  expect(most).toBeLessThan(1e-7);
  expect(sine(0)).toBe(0);
});
