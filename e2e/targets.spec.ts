/** What is pressed in a hall, or by someone in training, is a finger's width: 44 pixels a side. */
import type { Page } from '@playwright/test';
import { clippedText, goTo, smallTargets, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { open } from './product.ts';

const SIMPLE = 'quality=low&motion=reduced';
const LEAST_PX = 44;

async function expectWide(page: Page): Promise<void> {
  const faults = async (): Promise<string[]> => [
    ...(await smallTargets(page, LEAST_PX)),
    ...(await tooWide(page)),
    ...(await clippedText(page)),
  ];
  await expect.configure({ soft: true }).poll(faults).toEqual([]);
}

for (const { name, viewport } of [
  { name: 'a desk', viewport: { width: 1280, height: 720 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test.describe(`in a window as wide as ${name}`, () => {
    test.use({ viewport });

    test('every tool of a lecture, and all in its dialogs, can be hit', async ({ page }) => {
      await open(page, `#/present/grips.race?${SIMPLE}`);
      // The tools show themselves to whoever comes to one of them.
      await page.locator('.hall-tools button').first().focus();
      await page.locator('.hall-tools summary').click();
      await expectWide(page);
      for (const key of ['o', 'g', '?', 'c']) {
        await test.step(`the dialog of ${key}`, async () => {
          await page.locator('.view').focus();
          await page.keyboard.press(key);
          const dialog = page.getByRole('dialog');
          await expect(dialog).toBeVisible();
          for (const summary of await dialog.locator('summary').all()) await summary.click();
          await expectWide(page);
          await page.keyboard.press('Escape');
          await expect(dialog).toBeHidden();
        });
      }
    });

    test('so can everything in training', async ({ page }) => {
      await open(page, `#/?${SIMPLE}`);
      for (const [view, shown] of [
        ['train', '.train-module'],
        ['train/due', '.train-review'],
        ['train/certificate', '.train-back'],
      ] as const) {
        await goTo(page, view, SIMPLE);
        await expect(page.locator(shown).first()).toBeVisible();
        await expectWide(page);
      }
    });
  });
}
