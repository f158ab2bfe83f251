/** By keyboard alone, on the light ground; the focus is never lost on it. `npm test` goes two modules so, and
 * all of them without graphics (`walk.text`); `SOAK=1` goes the whole way from the first page to the last. */
import { test } from './console.ts';
import { keyboard } from './hands.ts';
import { walkTheLesson } from './walk.ts';

test.use({ colorScheme: 'light', viewport: { width: 800, height: 450 } });

const part = { name: 'the race and the bridge', through: ['grips', 'bridge'] } as const;
const wholeWay = [
  { name: 'the beginning', through: ['cast', 'molecule', 'grips', 'bridge'] },
  { name: 'the lethal hit to the infusion', through: ['hit', 'serial', 'infusion'] },
  { name: 'cytokines to the last step', through: ['cytokine', 'failure', 'evidence'] },
] as const;

for (const { name, through } of process.env['SOAK'] ? wholeWay : [part]) {
  test(`a student goes through ${name}, by keyboard alone`, async ({ page }) => {
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
