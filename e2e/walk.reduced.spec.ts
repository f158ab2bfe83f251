/** The whole way with less motion: nothing is missing, and no run need be waited for. */
import { expect, test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 800, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

test('a student goes from the first page to the map, with less motion', async ({ page }) => {
  test.slow();
  await walkTheLesson({ page, hand: mouse, options: 'quality=low', guess: 1, skips: true });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
});
