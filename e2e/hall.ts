/** The hall of a lecture, as tests wait for it. */
import { expect, type Page } from '@playwright/test';
import { open } from './product.ts';

/** Its line stands, and its keys are listened to. */
export async function expectAttended(page: Page): Promise<void> {
  await expect(page.locator('.hall-line')).toBeVisible();
  await expect(page.locator('html[data-lecture]')).toBeAttached();
}

/** Opens a lecture and waits until it takes presses. */
export async function openHall(page: Page, hash: string): Promise<void> {
  await open(page, hash);
  await expectAttended(page);
}

/** Waits until all that it may show is here, so that the network may go. */
export async function expectFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('lecture-fetched').length > 0);
  await page.evaluate(async () => document.fonts.ready.then(() => undefined));
}

/** Its tools hide where nobody moves the mouse, but not while one of them has the focus. */
export async function showTools(page: Page): Promise<void> {
  const tools = page.locator('.hall-tools');
  await tools.getByRole('button').first().focus();
  await expect(tools).toHaveCSS('opacity', '1');
}
