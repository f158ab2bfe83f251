/** The whole way by mouse, on a wide screen and the dark ground, second runs included. */
import { test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test('a student goes from the first page to the map, by mouse', async ({ page }) => {
  test.slow();
  await walkTheLesson({ page, hand: mouse, options: 'quality=low', guess: 0, seconds: true });
});
