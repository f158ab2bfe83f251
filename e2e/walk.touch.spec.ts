/** The whole way by touch, on a phone. */
import { test } from './console.ts';
import { touch } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a student goes from the first page to the map, by touch on a phone', async ({ page }) => {
  test.slow();
  await walkTheLesson({ page, hand: touch, options: 'quality=low', guess: 2 });
});
