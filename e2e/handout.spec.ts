/** The handout: complete on the screen and in the PDF, on either sheet, and mended after a fault. */
import type { Page } from '@playwright/test';
import { stepOf } from '../src/lesson/lesson.ts';
import { tracks } from '../src/lesson/tracks.ts';
import { handoutWords } from '../src/lesson/words/en/handout.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { loadWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { expect, test } from './console.ts';
import { expectAccessible, expectNotWider } from './walk.ts';

const track = 'lecture-15';
const way = tracks[track];
const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;
/** Width of the words on A4, the narrower sheet, between the margins that the handout asks for. */
const WORDS_PX = ((210 - 2 * 15) / MM_PER_INCH) * PX_PER_INCH;

async function openHandout(page: Page): Promise<void> {
  await page.goto(`./#/handout?track=${track}`);
  await expect(page.locator('.handout-step')).toHaveCount(way.length);
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('every step stands on it, with its sources, and prints on A4 and Letter', async ({ page }) => {
  await loadWords(...new Set(way.map((id) => stepOf(id).module)));
  await openHandout(page);
  await expect(page).toHaveTitle(new RegExp(mapWords.track[track].name));
  const lines = page.locator('.handout-step h2');
  await expect(lines).toHaveText(way.map((id) => stepWords(id).line));
  for (const [index, id] of way.entries()) {
    const sheet = page.locator('.handout-step').nth(index);
    await expect(sheet.locator('.handout-sources ul:not(.handout-studies) li')).toHaveCount(
      stepOf(id).figures.length,
    );
  }
  // Trials are told with how many of how many.
  await expect(page.locator('.handout-studies').filter({ hasText: 'TOWER' }).first()).toContainText(
    /\d+ of \d+/,
  );
  await expectAccessible(page);

  // Light on paper whatever the ground; each step whole and no wider than the sheet.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: Math.floor(WORDS_PX), height: 900 });
  await expectNotWider(page);
  await expect(page.locator('.page-header')).toBeHidden();
  await expect(page.locator('.handout')).toHaveCSS('color-scheme', 'light');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const sheets = await page.locator('.handout-step').evaluateAll((steps) =>
    steps.map((step) => ({
      height: step.getBoundingClientRect().height,
      broken: getComputedStyle(step).breakInside,
    })),
  );
  // Letter is the lower sheet: 11 inches less the margins.
  const letterPx = (11 - (16 + 18) / MM_PER_INCH) * PX_PER_INCH;
  for (const { height, broken } of sheets) {
    expect(broken).toBe('avoid');
    expect(height).toBeLessThan(letterPx);
  }
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    // One to three steps a page.
    expect(countPages(pdf)).toBeGreaterThanOrEqual(way.length / 3);
    expect(countPages(pdf)).toBeLessThanOrEqual(way.length);
    // Words are set in fonts and can be selected; pictures of pages have none.
    expect(pdf.toString('latin1')).toContain('/ToUnicode');
  }
});

test('a part that cannot be fetched is said, and fetched at the second try', async ({
  page,
  silence,
}) => {
  await page.goto(`./#/map?track=${track}`);
  const sources = /assets\/provenance-/;
  await page.route(sources, (route) => route.abort());
  await page.getByRole('link', { name: handoutWords.open }).click();
  await expect(page.getByRole('alert')).toHaveText(handoutWords.missing);
  await page.unroute(sources);
  await page.getByRole('button', { name: handoutWords.retry }).click();
  await expect(page.locator('.handout-step')).toHaveCount(way.length);
  // The browser says it by itself.
  expect(silence.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  silence.length = 0;
});
