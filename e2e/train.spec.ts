/** Training: from the first page to the certificate by keyboard alone on a phone, what was missed coming
 * back, progress as a file, and two tabs. No scene is drawn: what is walked here is the training. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { loadItemsOf } from '../src/lesson/checks/asking.ts';
import type { Item } from '../src/lesson/checks/item.ts';
import { modules } from '../src/lesson/step.ts';
import { tracks } from '../src/lesson/tracks.ts';
import { checkWords } from '../src/lesson/words/en/checks/frame.ts';
import { checkOf, loadChecks } from '../src/lesson/words/en/checks/shelf.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { loadWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { trainWords as words } from '../src/lesson/words/en/train.ts';
import { english } from '../src/lesson/words/en/words.ts';
import type { Progress } from '../src/store/progress.ts';
import { axeFaults, clippedText, smallTargets, tabStops, tooWide } from './access.ts';
import { answerCheck, give } from './answers.ts';
import { expect, test } from './console.ts';
import { expectFocus, keyboard, mouse } from './hands.ts';

const FINAL = 'evidence.final';
const DAY_MS = 86_400_000;
const NOON_MS = new Date(2026, 10, 22, 12).getTime();
const PASS_PERCENT = 80;

test.use({ viewport: { width: 390, height: 844 } });
test.beforeEach(async ({ context }) => {
  await context.addInitScript((nowMs) => {
    HTMLCanvasElement.prototype.getContext = () => null;
    // No day ends while a test is under way.
    Date.now = () => nowMs;
  }, NOON_MS);
  await loadItemsOf(FINAL);
  await loadChecks(...modules);
  await loadWords('cast');
});

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a page of the training; what is on the device before it is first opened is `kept`. */
async function openTraining(page: Page, hash = '#/train', kept?: object): Promise<void> {
  if (kept) {
    await page.addInitScript(
      (text) => {
        if (localStorage.getItem('engager.progress') === null) {
          localStorage.setItem('engager.progress', text);
        }
      },
      JSON.stringify({ version: 3, value: kept }),
    );
  }
  await page.goto(`./${hash}`);
  await expect(h1(page)).toBeVisible();
}

async function keptOn(page: Page): Promise<Progress> {
  const text = await page.evaluate(() => localStorage.getItem('engager.progress') ?? '{}');
  return (JSON.parse(text) as { value: Progress }).value;
}

const progress = (change: Partial<Progress>): Progress => ({
  steps: {},
  items: {},
  attempts: [],
  spentS: {},
  last: null,
  lastAtMs: 0,
  epochMs: 0,
  ...change,
});

const passed = {
  seed: 8,
  track: 'clinical',
  atMs: NOON_MS,
  version: '0.1.0',
  byModule: Object.fromEntries(
    modules.map((module, at) => [module, { right: 1, of: at < 2 ? 2 : 1 }]),
  ),
} as Progress['attempts'][number];

function file(contents: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'some.json', mimeType: 'application/json', buffer: Buffer.from(contents) };
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** What was missed comes back under `at` days ago. */
function missed(items: readonly Item[], daysAgo: number): Progress['items'] {
  const atMs = NOON_MS - daysAgo * DAY_MS;
  return Object.fromEntries(items.map(({ id }) => [id, [{ atMs, right: false, response: '' }]]));
}

test('a trainee goes from the first page to the certificate, by keyboard alone', async ({
  page,
}) => {
  test.slow();
  const hand = keyboard(page);
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => (window as { printed?: number }).printed!++ });
  });
  await page.goto('./');
  await hand.press(link(page, words.enter));
  await expect(h1(page)).toHaveText(words.title);
  await expect(h1(page)).toBeFocused();
  await hand.choose(page.getByRole('radio', { name: mapWords.track.clinical.name }));
  await expect(page).toHaveURL(/track=clinical/);

  await test.step('the check of the first module, one answer of it wrong', async () => {
    await hand.press(page.getByRole('link', { name: words.modules.open(english.modules.cast) }));
    for (const id of tracks.clinical.slice(0, tracks.clinical.indexOf('cast.check'))) {
      // The address goes ahead of the step, which is still to be fetched.
      await expect(page).toHaveURL(new RegExp(`#/learn/${id.replace('.', '\\.')}\\?`));
      await expect(h1(page)).toHaveText(stepWords(id).line);
      await hand.press(button(page, interfaceWords.step.skip));
    }
    const { right, of } = await answerCheck(page, hand, 'cast.check', 1, {
      track: 'clinical',
      seed: 7,
    });
    expect(right).toBe(of - 1);
    await openTraining(page, '#/train?track=clinical');
    await expect(page.locator('.train-module').first()).toContainText(
      words.modules.right(right, of),
    );
    await expect(page.getByText(/Nothing is due today\. Next: one question on/)).toBeVisible();
  });

  await test.step('a first try that does not pass', async () => {
    await hand.press(link(page, words.final.take));
    const { right, of } = await answerCheck(page, hand, FINAL, 4, { track: 'clinical', seed: 7 });
    expect(of).toBe(12);
    const percent = Math.round((100 * right) / of);
    expect(percent).toBeLessThan(PASS_PERCENT);
    const verdict = words.final.verdict(false, percent, PASS_PERCENT);
    await expect(page.locator('.train-verdict')).toHaveText(verdict);
    // Every module that lost a point leads back.
    await expect(page.locator('.train-by-module li').first()).toBeVisible();
    await expect(page.locator('.train-by-module a')).not.toHaveCount(0);
    await expect(button(page, checkWords.again)).toHaveCount(0);
    expect((await keptOn(page)).attempts).toHaveLength(1);
  });

  await test.step('a second try, with a new draw, that passes', async () => {
    await hand.press(button(page, words.final.newDraw));
    await expect(page).toHaveURL(/seed=8/);
    await expect(h1(page)).toBeFocused();
    const { right, of } = await answerCheck(page, hand, FINAL, 1, { track: 'clinical', seed: 8 });
    const percent = Math.round((100 * right) / of);
    await expect(page.locator('.train-verdict')).toContainText(
      words.final.verdict(true, percent, PASS_PERCENT),
    );
    await page.reload();
    await expect(page.locator('.train-verdict')).toBeVisible();
    await hand.press(link(page, words.final.toCertificate));
    await expect(h1(page)).toHaveText(words.certificate.title);
    await expectFocus(page);
  });

  await test.step('the certificate', async () => {
    const name = page.getByLabel(words.certificate.name);
    await hand.press(button(page, words.certificate.print));
    await expect(page.getByRole('alert')).toHaveText(words.certificate.nameMissing);
    await expect(name).toBeFocused();
    await page.keyboard.type('Dr. Ada Ferreira-Żółkiewska');
    await expect(page.locator('.certificate-name')).toHaveText('Dr. Ada Ferreira-Żółkiewska');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (window as { printed?: number }).printed)).toBe(1);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Ferreira');
  });
});

test('the certificate is one page, says what the result was, and no more', async ({ page }) => {
  await openTraining(page, '#/train/certificate', progress({ attempts: [passed] }));
  const sheet = page.locator('.certificate');
  for (const said of ['10 of 12 (83', '80', '22 November 2026', '0.1.0', 'Clinical']) {
    await expect(sheet).toContainText(said);
  }
  await expect(sheet.locator('.certificate-modules li')).toHaveCount(modules.length);
  await expect(page.getByText(interfaceWords.home.disclaimer)).toHaveCount(1);
  const name = page.getByLabel(words.certificate.name);
  await name.fill('x'.repeat(90));
  await button(page, words.certificate.print).click();
  await expect(page.getByRole('alert')).toHaveText(words.certificate.nameLong(80));
  await name.fill(
    'A name that is long enough to need two lines on any sheet, Ph. D., R. N., Pharm.',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  for (const hidden of [page.locator('.page-header'), name, h1(page)]) {
    await expect(hidden).toBeHidden();
  }
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter'] as const) {
    expect(countPages(await page.pdf({ format }))).toBe(1);
  }
});

test('without a pass there is no certificate, but the way to it', async ({ page }) => {
  await openTraining(page, '#/train/certificate');
  await expect(page.locator('.certificate')).toHaveCount(0);
  await link(page, words.final.take).click();
  await expect(page).toHaveURL(/#\/learn\/evidence\.final/);
});

test('what was missed comes back when it is due, and then later', async ({ page }) => {
  const kinds = ['one', 'several', 'order', 'set', 'point'] as const;
  const pool = modules.flatMap((module) => checkOf(module).map(({ item }) => item));
  const items = kinds.flatMap((kind) => pool.find((item) => item.kind === kind) ?? []);
  expect(items).toHaveLength(kinds.length);
  await openTraining(page, '#/train', progress({ items: missed(items, 2) }));
  await expect(page.getByText(words.due.now(items.length))).toBeVisible();
  await link(page, words.due.begin).click();
  await expect(h1(page)).toHaveText(words.due.heading);
  const inOrder = pool.filter((item) => items.includes(item));
  for (const [at, item] of inOrder.entries()) {
    await expect(page.locator('.check')).toContainText(checkWords.position(at + 1, inOrder.length));
    const wrongly = item.kind === 'one';
    const right = await give(page, mouse, item, wrongly);
    expect(right).toBe(!wrongly);
    await button(page, checkWords.submit).click();
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
      checkWords.verdict(right),
    );
    await button(page, at === inOrder.length - 1 ? checkWords.finish : checkWords.next).click();
  }
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    checkWords.score(inOrder.length - 1, inOrder.length),
  );
  await expect(page.getByText(/Nothing is due today\. Next: one question on/)).toBeVisible();
  await link(page, words.back).first().click();
  await expect(h1(page)).toHaveText(words.title);
  await expect(h1(page)).toBeFocused();
  await expect(page.getByText(/Nothing is due today/)).toBeVisible();
});

test('progress goes into a file and comes back from it, with a question and a way back', async ({
  page,
}) => {
  const pool = checkOf('cast').map(({ item }) => item);
  await openTraining(page, '#/train', progress({ items: missed(pool.slice(0, 2), 0) }));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, words.file.save).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^engager-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await saved.path(), 'utf8');
  const input = page.getByLabel(words.file.bring);
  const alert = page.locator('.train-refused');
  const kept = page.getByText(/^Kept here:/);

  // No sentence twice in a row: each is that of its own file.
  for (const [contents, why] of [
    ['pasted prose', 'notOurs'],
    [text.replace('"version": 3', '"version": 99'), 'newer'],
    ['', 'notOurs'],
    [text.replace('"last": null', '"last": "no.such.step"'), 'broken'],
    ['{"version":3,"value":{"name":"of something else"}}', 'notOurs'],
  ] as const) {
    await input.setInputFiles(file(contents));
    await expect(alert).toHaveText(words.file.refused[why]);
    await expect(kept).toHaveText(settingsWords.kept(0, 2));
  }
  await input.setInputFiles({ ...file(''), buffer: Buffer.alloc(9 * 1024 * 1024, ' ') });
  await expect(alert).toHaveText(words.file.refused.tooLarge);

  await button(page, settingsWords.reset).click();
  await button(page, settingsWords.resetNow).click();
  await input.setInputFiles(file(text));
  await expect(page.getByText(words.file.holds(0, 2))).toBeVisible();
  await expect(button(page, words.file.add)).toBeFocused();
  await button(page, words.file.add).click();
  await expect(kept).toHaveText(settingsWords.kept(0, 2));
  await expect(button(page, words.file.undo)).toBeFocused();
  await button(page, words.file.undo).click();
  await expect(kept).toHaveCount(0);
  await expect(page.getByText(words.file.undone)).toBeVisible();
  await input.setInputFiles(file(text));
  await button(page, words.file.replace).click();
  await page.reload();
  await expect(kept).toHaveText(settingsWords.kept(0, 2));
});

test('what was set aside can be saved, and brought back where it can be read', async ({ page }) => {
  const readable = JSON.stringify({
    version: 3,
    value: progress({
      items: missed(
        checkOf('cast').map(({ item }) => item),
        1,
      ),
    }),
  });
  await page.addInitScript((text) => {
    if (localStorage.getItem('engager.settings') !== null) return;
    localStorage.setItem('engager.settings', '{}');
    localStorage.setItem('engager.progress', '{{rubbish');
    localStorage.setItem('engager.progress.setAside', text);
  }, readable);
  await openTraining(page);
  await expect(page.locator('.notice').first()).toContainText(english.notices.storageBroken);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, words.file.asideSave(2, 2)).click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toBe('{{rubbish');
  await button(page, words.file.asideBring(1, 2)).click();
  await expect(page.getByText(/^Kept here:/)).toHaveText(settingsWords.kept(0, 5));
  await expect(page.getByText(words.due.now(5))).toBeVisible();
  await expect(button(page, words.file.asideSave(1, 1))).toBeVisible();
});

test('two tabs know what was done in either', async ({ page, context }) => {
  await openTraining(page);
  const other = await context.newPage();
  await openTraining(other, '#/learn/grips.check');
  await answerCheck(other, mouse, 'grips.check', 1);
  await expect(page.locator('.train-module').nth(2)).toContainText(words.modules.right(4, 5));
  await other.close();
});

test('a page that there is none of says so, and a way without checks too', async ({ page }) => {
  await openTraining(page, '#/train/nowhere?track=lecture-15');
  await expect(page.getByText(words.noPage('nowhere'))).toBeVisible();
  await expect(page.getByText(words.wayWithoutChecks)).toBeVisible();
  await page.getByRole('radio', { name: mapWords.track.full.name }).check();
  await expect(page.getByText(words.wayWithoutChecks)).toHaveCount(0);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`on the ${colorScheme} ground`, () => {
    test.use({ colorScheme });

    test('every page of the training is accessible', async ({ page }) => {
      const items = missed(
        checkOf('cast').map(({ item }) => item),
        2,
      );
      const full = progress({ items, attempts: [{ ...passed, seed: 7, byModule: {} }, passed] });
      await openTraining(page, '#/train', full);
      for (const [name, shown] of [
        ['', '.train-module'],
        ['due', '.check'],
        ['certificate', '.certificate'],
      ] as const) {
        await page.goto(`./#/train/${name}`);
        await expect(page.locator(shown).first()).toBeVisible();
        for (const size of [
          { width: 390, height: 844 },
          { width: 1280, height: 720 },
        ]) {
          await page.setViewportSize(size);
          const found = async (): Promise<string[]> => [
            ...(await tabStops(page)).flatMap(({ faults }) => faults),
            ...(await axeFaults(page)),
            ...(await tooWide(page)),
            ...(await smallTargets(page, 44)),
            ...(await clippedText(page)),
          ];
          await expect.poll(found).toEqual([]);
        }
      }
    });
  });
}
