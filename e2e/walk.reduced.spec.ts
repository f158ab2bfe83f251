/** With less motion nothing is missing, and no run need be waited for. */
import { expect, test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 800, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

for (const { name, through } of [
  { name: 'the end', through: ['failure', 'evidence'] },
  { name: 'the beginning', through: ['cast', 'molecule', 'grips'] },
] as const) {
  test(`a student goes through ${name} of the lesson, with less motion`, async ({ page }) => {
    test.slow();
    await walkTheLesson({
      page,
      hand: mouse,
      options: 'quality=low',
      through,
      guess: 1,
      skips: true,
      seconds: name === 'the end',
      looks: true,
    });
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  });
}
