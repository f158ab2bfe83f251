/** From serial lysis to cytokine release by touch, on a phone, second runs included. */
import { test } from './console.ts';
import { touch } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a student goes from the map to cytokine release, by touch on a phone', async ({ page }) => {
  test.slow();
  await walkTheLesson({
    page,
    hand: touch,
    options: 'quality=low',
    through: ['serial', 'infusion', 'cytokine'],
    guess: 2,
    seconds: true,
    looks: true,
  });
});
