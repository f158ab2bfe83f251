/** Files that do not come: whatever it is, the place is kept, one sentence says so, and a press asks
 * again. */
import type { Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { pageWords } from '../src/lesson/words/en/page.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { expect, test } from './console.ts';
import { advance, expectPicture, open, readings } from './product.ts';
import { expectAccessible } from './walk.ts';

const RACE = '#/learn/grips.race?seed=7&quality=low';
const words = interfaceWords.notices;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const missing = (page: Page) =>
  page.getByRole('alert').filter({ hasText: english.notices.partMissing });
const again = (page: Page) => page.getByRole('button', { name: words.acts.partMissing });

/** From now on these files do not come; returns what lets them. */
async function hide(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/** Asks again, and waits until it was in vain: the notice that stands then is a new one. */
async function againInVain(page: Page): Promise<void> {
  await missing(page).evaluate((notice) => notice.setAttribute('data-old', ''));
  await again(page).click();
  await expect(missing(page).and(page.locator(':not([data-old])'))).toBeVisible();
}

/** Goes on within the page, as links do. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test.afterEach(({ silence }) => {
  // The browser says by itself what it could not fetch, and axe that it could not read it; nobody else
  // says anything.
  const theirs = /Failed to load resource|Couldn't load preload assets/;
  expect(silence.filter((line) => !theirs.test(line))).toEqual([]);
  silence.length = 0;
});

test('what the first page cannot do without', async ({ page }) => {
  const show = await hide(page, /assets\/raceWorld-/);
  await page.goto(`./?probe${RACE}`);
  await expect(missing(page)).toBeVisible();
  await expectAccessible(page);
  await againInVain(page);
  await show();
  await again(page).click();
  await expect(heading(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/learn\/grips\.race/);
  await page.waitForFunction(() => window.engagerProbe?.ready === true);
});

for (const [what, files] of [
  ['the scene', /assets\/Stage-/],
  ['a place in it', /assets\/raceMaker-/],
] as const) {
  test(`${what}: the lesson goes on, and the scene stands once it came`, async ({ page }) => {
    const show = await hide(page, files);
    await open(page, RACE);
    const notice = page.locator('.notice', { hasText: english.notices.sceneMissing });
    await expect(notice).toHaveCount(1);
    await expect(page.locator('.picture img')).toHaveAttribute('alt', /T cell/);
    await page.getByRole('button', { name: 'Run without a guess' }).click();
    await expect.poll(async () => (await readings(page))?.timeS ?? 0).toBeGreaterThan(0);
    await show();
    await notice.getByRole('button', { name: words.acts.sceneMissing }).click();
    await expect(page.locator('canvas')).toBeVisible();
    await page.waitForFunction(() => window.engagerProbe?.ready === true);
    await expectPicture(page);
    await expect(notice).toHaveCount(0);
    // The run that was under way is the one that is shown.
    expect((await readings(page))?.timeS).toBeGreaterThan(0);
    await advance(page, 40);
    await expect(heading(page)).toHaveText(/blast keeps its hold/i);
  });
}

for (const [what, files] of [
  ['a page beside the lesson', /assets\/MapView-.*\.js/],
  ['the style of a page', /assets\/MapView-.*\.css/],
] as const) {
  test(`${what}: asked for again, or back to the lesson`, async ({ page }) => {
    await open(page, RACE);
    const show = await hide(page, files);
    await go(page, '#/map?seed=7&quality=low&step=grips.race');
    await expect(missing(page)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: pageWords.back }).click();
    await expect(page).toHaveURL(/#\/learn\/grips\.race/);
    await page.goBack();
    await againInVain(page);
    await show();
    await again(page).click();
    await expect(heading(page)).toHaveText(mapWords.title);
    await expect(page.locator('.map-module').first()).toBeVisible();
    const styled = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('link[rel="stylesheet"]')].some((link) =>
          (link as HTMLLinkElement).href.includes('/MapView-'),
        ),
      );
    expect(await styled()).toBe(true);
  });
}

test('the words of other modules, on a page that names them', async ({ page }) => {
  await open(page, RACE);
  const show = await hide(page, /assets\/serial-/);
  await go(page, '#/map?seed=7&quality=low&step=grips.race');
  await expect(heading(page)).toHaveText(mapWords.title);
  await expect(missing(page)).toBeVisible();
  await show();
  await again(page).click();
  await expect(page.locator('.map-module')).toHaveCount(10);
});

test('a dialog, by keyboard, and the words of the next step', async ({ page }) => {
  await open(page, '#/learn/cast.check?quality=low');
  const showDialog = await hide(page, /assets\/SettingsDialog-/);
  await page.getByRole('button', { name: interfaceWords.header.settings }).press('Enter');
  await expect(missing(page)).toBeVisible();
  await expectAccessible(page);
  // Escape goes on without it, as with any dialog.
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: interfaceWords.header.settings }).press('Enter');
  await expect(missing(page)).toBeVisible();
  await showDialog();
  await again(page).press('Enter');
  await expect(page.getByRole('dialog', { name: settingsWords.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);

  const showWords = await hide(page, /assets\/molecule-/);
  await page.getByRole('button', { name: 'Skip this step' }).click();
  const notice = page.locator('.notice', { hasText: english.notices.partMissing });
  await expect(notice).toBeVisible();
  await expect(page).toHaveURL(/#\/learn\/cast\.check/);
  await showWords();
  await notice.getByRole('button', { name: words.acts.partMissing }).click();
  await expect(page).toHaveURL(/#\/learn\/molecule\.anatomy/);
  await expect(heading(page)).toHaveText(/two grips/);
  await expect(notice).toHaveCount(0);
});

test('the product itself: the page says so, and opens when loaded again', async ({ page }) => {
  const show = await hide(page, /assets\/index-.*\.js/);
  await page.goto(`./?probe${RACE}`);
  await expect(page.getByText('Engager is on its way')).toBeVisible();
  await show();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Engager is on its way')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/learn\/grips\.race/);
});
