/** The whole way by keyboard alone, on the light ground; the focus is never lost on it. */
import { test } from './console.ts';
import { keyboard } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ colorScheme: 'light', viewport: { width: 800, height: 450 } });

test('a student goes from the first page to the last step, by keyboard alone', async ({ page }) => {
  // The longest of all journeys; nothing in it is measured in seconds.
  test.setTimeout(900_000);
  await walkTheLesson({
    page,
    hand: keyboard(page),
    options: 'quality=low',
    guess: 1,
    slip: true,
  });
});
