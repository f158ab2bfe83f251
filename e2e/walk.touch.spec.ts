/** By touch, on a phone: the beginning, and the infusion with second runs. */
import { test } from './console.ts';
import { touch } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const { name, through } of [
  { name: 'the cast and the molecule', through: ['cast', 'molecule'] },
  { name: 'the infusion', through: ['infusion'] },
] as const) {
  test(`a student goes through ${name}, by touch on a phone`, async ({ page }) => {
    test.slow();
    await walkTheLesson({
      page,
      hand: touch,
      options: 'quality=low',
      through,
      guess: 2,
      seconds: through[0] === 'infusion',
      looks: true,
    });
  });
}
