/** The first half of the way by mouse, on a wide screen and the dark ground, second runs included. */
import { test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 1024, height: 576 } });

test('a student goes from the first page to the lethal hit, by mouse', async ({ page }) => {
  test.slow();
  await walkTheLesson({
    page,
    hand: mouse,
    options: 'quality=low',
    through: ['cast', 'molecule', 'grips', 'bridge', 'hit'],
    guess: 0,
    seconds: true,
    looks: true,
  });
});
