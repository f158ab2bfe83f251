/** A device that keeps nothing any more: it is full, or what stands there is rubbish, or someone clears it
 * while one learns. It is said once, and the lesson goes on with what was done. */
import type { Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { expect, test } from './console.ts';
import { advance, open, reload } from './product.ts';

test.use({ viewport: { width: 800, height: 450 }, deviceScaleFactor: 0.25 });

const RACE = '#/learn/grips.race?quality=low';
const next = (page: Page) =>
  page.getByRole('button', { name: interfaceWords.step.next, exact: true });
const back = (page: Page) =>
  page.getByRole('button', { name: interfaceWords.step.back, exact: true });

/** Does the step, goes on and comes back: it is still done. */
async function expectGoesOn(page: Page): Promise<void> {
  await advance(page, 40);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  await next(page).click();
  await expect(page).toHaveURL(/grips\.hold/);
  // The address is there before the step: until that is fetched, the last one stands.
  await expect(next(page)).toHaveCount(0);
  await back(page).click();
  await expect(page).toHaveURL(/grips\.race/);
  await expect(next(page)).toBeVisible();
}

test('a full device is said once, and what was kept before stays', async ({ page }) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
      if (sessionStorage.getItem('full') !== null && this === localStorage)
        throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, text);
    };
  });
  await open(page, RACE);
  await page.keyboard.press('l');
  await page.evaluate(() => sessionStorage.setItem('full', ''));
  const kept = await page.evaluate(() => localStorage.getItem('engager.progress'));
  await expectGoesOn(page);
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText('keeps nothing');
  expect(await page.evaluate(() => localStorage.getItem('engager.progress'))).toBe(kept);
});

test('rubbish in everything that is kept is set aside, and nothing of it is lost', async ({
  page,
}) => {
  const rubbish = [
    '',
    '{',
    'null',
    '[]',
    // Of a version that both know, and of one to come.
    '{"version":2,"value":{"steps":[],"items":"x"}}',
    '{"version":9,"value":{}}',
    '\u0000',
  ];
  await page.goto('./#/map');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // All keys that the product keeps anything under, once it has kept what it does by itself.
  const keys = ['engager.progress', 'engager.settings'];
  for (const text of rubbish) {
    await test.step(JSON.stringify(text), async () => {
      await page.evaluate(
        ({ names, value }) => {
          localStorage.clear();
          for (const name of names) localStorage.setItem(name, value);
        },
        { names: keys, value: text },
      );
      await page.goto('about:blank');
      await open(page, RACE);
      await expect(page.locator('.notice')).toHaveCount(1);
      await expect(page.locator('.notice')).toContainText('set aside, not deleted');
      for (const key of keys) {
        const aside = await page.evaluate((name) => localStorage.getItem(`${name}.setAside`), key);
        expect(aside).toBe(text);
      }
    });
  }
  await expectGoesOn(page);
});

test('a device that is cleared while one learns keeps what stands on the page', async ({
  page,
}) => {
  await open(page, RACE);
  await advance(page, 40);
  await expect(next(page)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await next(page).click();
  await expect(page).toHaveURL(/grips\.hold/);
  await reload(page);
  await back(page).click();
  await expect(next(page)).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});
