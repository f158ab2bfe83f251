/** Narrow, enlarged four times, and in the system's own colours: nothing is wider than the window,
 * nothing is lost, and everything can be pressed. */
import type { Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { expect, test } from './console.ts';
import { advance, open } from './product.ts';
import { expectAccessible } from './walk.ts';

const OPTIONS = 'seed=7&quality=low';
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

/** Sides that WCAG 2.2 asks of a target, CSS pixels. */
const LEAST_PX = 24;

/** Targets smaller than that on a side, but for links and figures within a sentence. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [role=slider], [role=option]',
    )) {
      const { display } = getComputedStyle(element);
      if (display === 'inline' && element.closest('p, li, dd') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // A label is pressed for what it names.
      const label = element.closest('label');
      const sides = [element, ...(label ? [label] : [])].map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height);
      });
      // Kept for screen readers alone.
      if (sides.every((side) => side <= 1)) continue;
      if (Math.max(...sides) < least - 0.01) {
        const name = element.textContent?.trim() || element.getAttribute('aria-label') || '';
        small.push(`${element.localName}.${element.className} “${name}” ${sides.join(' or ')}`);
      }
    }
    return small;
  }, LEAST_PX);
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}?${OPTIONS}`);
  await expect(page.locator('main').first()).toBeVisible();
  if (view.startsWith('learn')) await expect(page.locator('.panel')).toBeVisible();
}

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
          await goTo(page, view);
          await expectAccessible(page);
          expect(await smallTargets(page)).toEqual([]);
        });
      }
    });

    test('a student predicts, runs and goes on', async ({ page }) => {
      await open(page, `#/learn/grips.race?${OPTIONS}`);
      await page.getByText(/by tens of times/i).click();
      await page.getByRole('button', { name: interfaceWords.question.by.run.go }).click();
      await advance(page, 40);
      await expect(page.locator('.happened')).toBeVisible();
      // The sentence that answers can be brought into view, and is not covered.
      await page.locator('.happened').scrollIntoViewIfNeeded();
      await expect(page.locator('.happened')).toBeInViewport();
      await page.getByRole('button', { name: interfaceWords.step.next, exact: true }).click();
      await expect(page).toHaveURL(/grips\.hold/);
      await page.getByRole('button', { name: interfaceWords.header.menu }).click();
      await page.getByRole('button', { name: interfaceWords.header.settings }).click();
      const settings = page.getByRole('dialog', { name: settingsWords.title });
      await expect(settings).toBeVisible();
      await settings.getByRole('button', { name: settingsWords.reset }).scrollIntoViewIfNeeded();
      await expectAccessible(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  });
}

test('on a wide screen, in forced colours, everything can be told apart and used', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `#/?${OPTIONS}`);
  for (const view of views) {
    await test.step(view === '' ? 'the first page' : view, async () => {
      await goTo(page, view);
      // Colours are the system's here, and styles do not tell which they are.
      await expectAccessible(page, ['color-contrast']);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
  await goTo(page, 'learn/grips.race');
  const choice = page.getByRole('radio').first();
  const drawn = (): Promise<string> =>
    choice.evaluate((input) => {
      const style = getComputedStyle(input.closest('label') ?? input);
      return [style.borderColor, style.backgroundColor, style.outlineStyle].join(' ');
    });
  const before = await drawn();
  await choice.check();
  expect(await drawn()).not.toBe(before);
});
