/** Every way through the lesson leads to its end, step by step, also for those who skip everything. No
 * picture is drawn: what is walked here is the way. */
import type { StepId } from '../src/lesson/lesson.ts';
import { trackIds, tracks } from '../src/lesson/tracks.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { loadWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { modules } from '../src/lesson/step.ts';
import { expect, test } from './console.ts';
import { holdTime } from './pictures.ts';
import { open } from './product.ts';

const words = interfaceWords.step;

test.use({ viewport: { width: 800, height: 450 } });
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  // What is only to be watched is not done by itself while it is looked at.
  await holdTime(page);
  await loadWords(...modules);
});

for (const track of trackIds) {
  test(`the track “${track}” leads from its first step to its last`, async ({ page }) => {
    const ids: readonly StepId[] = tracks[track];
    test.slow();
    await open(page, `#/learn/${ids[0]}?track=${track}`);
    for (const [at, id] of ids.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepWords(id).line);
      await expect(page).toHaveURL(new RegExp(`#/learn/${id.replace('.', '\\.')}\\?`));
      await expect(page.getByText(words.number(at + 1, ids.length))).toBeVisible();
      const skip = page.getByRole('button', { name: words.skip });
      if (at < ids.length - 1) await skip.click();
      else await expect(skip).toHaveCount(0);
    }
  });
}
