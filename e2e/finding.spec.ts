/** Finding one's way: the search, the glossary and the map. */
import type { Page } from '@playwright/test';
import { steps } from '../src/lesson/lesson.ts';
import { modules } from '../src/lesson/step.ts';
import { tracks } from '../src/lesson/tracks.ts';
import { glossaryPage } from '../src/lesson/words/en/glossary.ts';
import { labWords } from '../src/lesson/words/en/lab.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { pageWords } from '../src/lesson/words/en/page.ts';
import { searchWords } from '../src/lesson/words/en/search.ts';
import { expect, test } from './console.ts';
import { open } from './product.ts';
import { expectAccessible } from './walk.ts';

test.use({ viewport: { width: 1024, height: 640 } });

const RACE = '#/learn/grips.race?seed=7&quality=low';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
// Not those of other lists on the page.
const results = (page: Page) => page.getByRole('listbox').getByRole('option');

test('the search finds steps and terms, by key and by pointer, small slips allowed', async ({
  page,
}) => {
  await open(page, RACE);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: searchWords.label });
  await expect(field).toBeFocused();
  await field.fill('crowded marow');
  await expect(results(page).first()).toContainText('The crowded marrow');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/learn\/cast\.marrow\?/);
  // The address is there before the step, and so is a heading that has the focus.
  await expect(page.locator('.way')).toContainText('The crowded marrow');
  await expect(heading(page)).toBeFocused();

  await page.keyboard.press('/');
  await field.fill('perfroin');
  await expect(results(page).filter({ hasText: 'Perforin' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await field.fill('zzzzzz');
  await expect(page.getByText(searchWords.nothing('zzzzzz'))).toBeVisible();
  await field.fill('perforin');
  await results(page)
    .filter({ hasText: /^Perforin/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/glossary\/perforin/);
  await expect(heading(page)).toHaveText(/^Perforin/);
});

test('the search finds an experiment of the lab', async ({ page }) => {
  await open(page, RACE);
  const { name, question } = labWords.experiments.ratio;
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: searchWords.label }).fill(`lab ${name}`);
  await results(page).filter({ hasText: question }).click();
  await expect(page).toHaveURL(/#\/lab\/ratio/);
  await expect(heading(page)).toHaveText(question);
});

test('every term has its place in the glossary, its number its source, and a way back', async ({
  page,
}) => {
  await open(page, RACE);
  await page.evaluate(() => {
    location.hash = '#/glossary?seed=7&quality=low&step=grips.race';
  });
  await expect(heading(page)).toHaveText(glossaryPage.title);
  await expectAccessible(page);
  await page.getByLabel(glossaryPage.filter).fill('gap');
  await page.getByRole('link', { name: 'Gap', exact: true }).click();
  await expect(heading(page)).toHaveText('Gap');
  await expect(heading(page)).toBeFocused();
  await page.locator('.glossary-meaning').getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectAccessible(page);
  const inLesson = page.getByRole('region', { name: glossaryPage.inSteps });
  await expect(inLesson.getByRole('link').first()).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText(glossaryPage.title);
  await page.getByRole('link', { name: pageWords.back }).click();
  await expect(page).toHaveURL(/#\/learn\/grips\.race/);

  await page.evaluate(() => {
    location.hash = '#/glossary/warpdrive';
  });
  await expect(page.locator('.notice')).toContainText('warpdrive');
  await expect(heading(page)).toHaveText(glossaryPage.title);
});

test('the map shows ten modules, what is done and where to go on', async ({ page }) => {
  await open(page, RACE);
  await page.evaluate(() => window.engagerProbe?.runUntil('dayPassed'));
  await page.evaluate(() => {
    location.hash = '#/map?seed=7&quality=low&step=grips.race';
  });
  await expect(heading(page)).toHaveText(mapWords.title);
  await expect(page.locator('.map-module')).toHaveCount(modules.length);
  await expect(page.locator('.map-step')).toHaveCount(steps.length);
  const progress = page.locator('.map-progress');
  await expect(progress).toContainText(mapWords.progress(1, steps.length));
  const race = page.locator('.map-step', { hasText: '3.2' });
  await expect(race).toContainText(mapWords.done);
  await expect(race).toContainText(mapWords.here);
  // A shorter way shows only its steps, and stays chosen.
  await page.getByRole('radio', { name: mapWords.track['lecture-15'].name }).check();
  await expect(page.locator('.map-step')).toHaveCount(tracks['lecture-15'].length);
  await expect(page).toHaveURL(/track=lecture-15/);
  await page.reload();
  await expect(page.locator('.map-step')).toHaveCount(tracks['lecture-15'].length);
  await expectAccessible(page);
  // One goes on at the first step of this way that is not done.
  await progress.getByRole('link').click();
  await expect(page).toHaveURL(/#\/learn\/cast\.marrow\?.*track=lecture-15/);
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.way')).toContainText(`1 of ${tracks['lecture-15'].length}`);
});
