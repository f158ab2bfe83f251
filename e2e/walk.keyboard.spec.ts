/** By keyboard alone, on the light ground; the focus is never lost on it. `npm test` goes the first four
 * modules so, and all of them without graphics (`walk.text`); `SOAK=1` goes on to the last step. */
import { test } from './console.ts';
import { keyboard } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ colorScheme: 'light', viewport: { width: 800, height: 450 } });

const beginning = {
  name: 'from the first page to the bridge',
  through: ['cast', 'molecule', 'grips', 'bridge'],
} as const;
const wayOn = [
  { name: 'from the lethal hit to the infusion', through: ['hit', 'serial', 'infusion'] },
  { name: 'from cytokines to the last step', through: ['cytokine', 'failure', 'evidence'] },
] as const;

for (const { name, through } of process.env['SOAK'] ? [beginning, ...wayOn] : [beginning]) {
  test(`a student goes ${name}, by keyboard alone`, async ({ page }) => {
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
