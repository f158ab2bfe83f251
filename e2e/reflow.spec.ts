/** Narrow, enlarged four times, and in the system's own colours: nothing is wider than the window,
 * nothing is lost, and everything can be pressed. */
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { labWords } from '../src/lesson/words/en/lab.ts';
import { goTo, smallTargets, tabStops } from './access.ts';
import { expect, test } from './console.ts';
import { chosenUnseen, linesAlike } from './forced.ts';
import { advance, expectArrived, open } from './product.ts';
import { expectAccessible } from './walk.ts';

const OPTIONS = 'seed=7&quality=low';
/** Sides that WCAG 2.2 asks of a target, CSS pixels. */
const LEAST_PX = 24;
/** What differs in its layout: each kind of step, and each view beside the lesson. */
const views = [
  '',
  'learn/cast.marrow',
  'learn/cast.scale',
  'learn/molecule.check',
  'learn/grips.race',
  'learn/grips.hold',
  'map',
  'glossary/gap',
] as const;

for (const [name, viewport] of [
  ['320 pixels wide', { width: 320, height: 568 }],
  ['enlarged to 400 %', { width: 320, height: 256 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('every view fits, and axe finds nothing', async ({ page }) => {
      await open(page, `#/?${OPTIONS}`);
      for (const view of views) {
        await test.step(view === '' ? 'the first page' : view, async () => {
          await goTo(page, view, OPTIONS);
          await expectAccessible(page);
          expect(await smallTargets(page, LEAST_PX)).toEqual([]);
        });
      }
    });

    test('a student predicts, runs and goes on', async ({ page }) => {
      await open(page, `#/learn/grips.race?${OPTIONS}`);
      const heading = page.getByRole('heading', { level: 1 });
      await page.getByText(/by tens of times/i).click();
      await page.getByRole('button', { name: interfaceWords.question.by.run.go }).click();
      await advance(page, 40);
      await expect(page.locator('.happened')).toBeVisible();
      // The sentence that answers can be brought into view, and is not covered.
      await page.locator('.happened').scrollIntoViewIfNeeded();
      await expect(page.locator('.happened')).toBeInViewport();
      const line = (await heading.textContent()) ?? '';
      await page.getByRole('button', { name: interfaceWords.step.next, exact: true }).click();
      await expect(page).toHaveURL(/grips\.hold/);
      // The address is ahead of a step that is fetched.
      await expect(heading).not.toHaveText(line);
      await page.getByRole('button', { name: interfaceWords.header.menu }).click();
      await page.getByRole('button', { name: interfaceWords.header.settings }).click();
      const settings = page.getByRole('dialog', { name: settingsWords.title });
      await expect(settings).toBeVisible();
      await settings.getByRole('button', { name: settingsWords.reset }).scrollIntoViewIfNeeded();
      await expectAccessible(page);
      expect(await smallTargets(page, LEAST_PX)).toEqual([]);
    });
  });
}

test('the largest text leaves the transport in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, `#/?${OPTIONS}`);
  for (const view of ['learn/grips.race', 'lab/dose']) {
    await goTo(page, view, OPTIONS);
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'));
    const parts = page.locator('.transport, .transport :is(button, select)');
    await expect(parts.first()).toBeVisible();
    const end = () =>
      parts.evaluateAll((all) =>
        Math.max(...all.map((part) => part.getBoundingClientRect().right)),
      );
    await expect.poll(end, view).toBeLessThanOrEqual(320);
    await expect.poll(() => smallTargets(page, LEAST_PX)).toEqual([]);
  }
});

test('in forced colours focus is seen, and so is what is chosen, and which line is which', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `#/learn/cast.scale?${OPTIONS}`);
  const seen = async (): Promise<void> => {
    // Names in the scene stand still only once it does, and nothing runs.
    await advance(page, 0);
    await expectArrived(page);
    expect.soft(await chosenUnseen(page)).toEqual([]);
    const stops = await tabStops(page);
    expect.soft(stops.flatMap(({ faults }) => faults)).toEqual([]);
  };
  await seen();
  await goTo(page, 'learn/grips.race', OPTIONS);
  await page.getByRole('radio').first().check();
  await seen();
  await page.getByRole('button', { name: interfaceWords.question.by.run.go }).click();
  await advance(page, 40);
  await goTo(page, 'lab/dose', OPTIONS);
  await page.getByRole('button', { name: labWords.experiments.dose.tries.coated.name }).click();
  await advance(page, 5);
  await seen();
  await goTo(page, 'present/grips.race', OPTIONS);
  await page.getByRole('navigation').waitFor();
  await seen();
  for (const view of ['learn/grips.race', 'learn/infusion.decay', 'lab/dose'] as const) {
    await goTo(page, view, OPTIONS);
    await advance(page, 20);
    // Without its markers a line that has just come is like the others.
    const faults = async () => {
      const { lines, faults: found } = await linesAlike(page);
      return lines > 1 ? found : ['no lines'];
    };
    await expect.poll(faults, view).toEqual([]);
  }
});
