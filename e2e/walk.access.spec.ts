/** `SOAK=1`: the whole way with less motion, second runs too, and axe at every step once it is done. */
import { test } from './console.ts';
import { mouse } from './hands.ts';
import { walkTheLesson } from './walk.ts';

if (process.env['SOAK']) {
  test.describe('the whole lesson with less motion', { tag: '@soak' }, () => {
    test.use({
      viewport: { width: 800, height: 600 },
      colorScheme: 'light',
      contextOptions: { reducedMotion: 'reduce' },
    });
    test.setTimeout(1_800_000);

    for (const { name, through } of [
      { name: 'first half', through: ['cast', 'molecule', 'grips', 'bridge', 'hit'] },
      { name: 'second half', through: ['serial', 'infusion', 'cytokine', 'failure', 'evidence'] },
    ] as const) {
      test(`nothing is missing in its ${name}`, async ({ page }) => {
        await walkTheLesson({
          page,
          hand: mouse,
          options: 'quality=low',
          through,
          guess: 0,
          skips: true,
          seconds: true,
          looks: true,
        });
      });
    }
  });
}
