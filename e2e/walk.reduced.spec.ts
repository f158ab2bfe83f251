/** With less motion nothing is missing, and no run need be waited for: the end of the lesson here, the whole of
 * it in the soak (`walk.access`). */
import { expect, test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 800, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

test('a student goes through the end of the lesson, with less motion', async ({ page }) => {
  test.slow();
  await walkTheLesson({
    page,
    hand: mouse,
    options: 'quality=low',
    through: ['failure', 'evidence'],
    guess: 1,
    skips: true,
    seconds: true,
    looks: true,
  });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
});
