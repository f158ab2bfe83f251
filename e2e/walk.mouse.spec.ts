/** By mouse, on a wide screen and the dark ground, second runs included: the lethal hit, serial lysis and
 * cytokine release. */
import { test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ viewport: { width: 1024, height: 576 } });

for (const { name, through } of [
  { name: 'the lethal hit', through: ['hit'] },
  { name: 'serial lysis', through: ['serial'] },
  { name: 'cytokine release', through: ['cytokine'] },
] as const) {
  test(`a student goes through ${name}, by mouse`, async ({ page }) => {
    test.slow();
    await walkTheLesson({
      page,
      hand: mouse,
      options: 'quality=low',
      through,
      guess: 0,
      seconds: true,
      looks: true,
    });
  });
}
