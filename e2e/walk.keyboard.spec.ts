/** The whole way by keyboard alone, on the light ground; the focus is never lost on it. */
import { test } from './console.ts';
import { keyboard } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ colorScheme: 'light', viewport: { width: 800, height: 450 } });

for (const { name, through } of [
  { name: 'the first page to bonds', through: ['cast', 'molecule', 'grips', 'bridge'] },
  { name: 'the lethal hit to the infusion', through: ['hit', 'serial', 'infusion'] },
  { name: 'cytokines to the last step', through: ['cytokine', 'failure', 'evidence'] },
] as const) {
  test(`a student goes from ${name}, by keyboard alone`, async ({ page }) => {
    // The longest of all journeys; nothing in it is measured in seconds.
    test.setTimeout(900_000);
    await walkTheLesson({
      page,
      hand: keyboard(page),
      options: 'quality=low',
      through,
      guess: 1,
      slip: true,
    });
  });
}
