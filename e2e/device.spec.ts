/** What stays on the device: settings, progress and where one was; how it is reset, brought up to date
 * and set aside; and the narration, spoken by a voice that only writes down. */
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { narrationWords } from '../src/lesson/words/en/narration.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { open, reload } from './product.ts';

test.use({ viewport: { width: 960, height: 600 } });

const MARROW = '#/learn/cast.marrow?quality=low';
const dialog = (page: Page) => page.getByRole('dialog', { name: settingsWords.title });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function press(page: Page, name: string): Promise<void> {
  const menu = button(page, interfaceWords.header.menu);
  const wanted = button(page, name);
  if (!(await wanted.isVisible()) && (await menu.isVisible())) await menu.click();
  await wanted.click();
}

async function openSettings(page: Page): Promise<void> {
  await press(page, interfaceWords.header.settings);
  await expect(dialog(page)).toBeVisible();
}

/** Leaves something on the device before the page is there to read it; once, not at every reload. */
async function leave(page: Page, key: string, text: string): Promise<void> {
  await page.addInitScript(
    ([name, value]) => {
      if (sessionStorage.getItem(name) === null) localStorage.setItem(name, value);
      sessionStorage.setItem(name, 'left');
    },
    [key, text] as const,
  );
}

const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

test('settings are taken at once and survive a reload', async ({ page }) => {
  await open(page, MARROW);
  const html = page.locator('html');
  await openSettings(page);
  const choice = (legend: string, value: string) =>
    dialog(page).getByRole('group', { name: legend }).getByText(value, { exact: true });
  const { ground, motion, textSize } = settingsWords;
  const sizeBefore = (await heading(page).boundingBox())?.height ?? 0;
  await choice(ground.legend, ground.light).click();
  await choice(textSize.legend, textSize.largest).click();
  await choice(motion.legend, motion.reduced).click();
  await dialog(page).getByLabel(settingsWords.shortcuts.name).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  const stands = async (): Promise<void> => {
    await expect(html).toHaveAttribute('data-ground', 'light');
    await expect(html).toHaveAttribute('data-motion', 'reduced');
    expect((await heading(page).boundingBox())?.height).toBeGreaterThan(sizeBefore);
    // Single-key shortcuts are off.
    await page.keyboard.press('l');
    await expect(html).toHaveAttribute('data-ground', 'light');
  };
  await stands();
  await reload(page);
  await stands();
});

test('a dialog gives the focus back to where it came from', async ({ page }) => {
  await open(page, MARROW);
  await heading(page).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
});

test('progress survives a reload, is gone on with, and is reset only when sure', async ({
  page,
}) => {
  await open(page, MARROW);
  await page
    .getByRole('group', { name: interfaceWords.deed.things })
    .getByRole('button', { name: 'T cell' })
    .click();
  await button(page, interfaceWords.step.next).click();
  await expect(page).toHaveURL(/cast\.tcell/);

  await page.goto('about:blank');
  await open(page, '');
  await page.getByRole('button', { name: /Continue where you were: 1\.2 The T cell/ }).click();
  await expect(page).toHaveURL(/cast\.tcell/);
  await expect(heading(page)).toBeFocused();
  await button(page, interfaceWords.step.back).click();
  // What was done stays done: the way on is lit at once.
  await expect(button(page, interfaceWords.step.next)).toBeVisible();

  await openSettings(page);
  await expect(dialog(page)).toContainText(settingsWords.kept(1, 0));
  await button(page, settingsWords.reset).click();
  await expect(dialog(page)).toContainText(settingsWords.sure(1, 0));
  await expect(button(page, settingsWords.keep)).toBeFocused();
  await button(page, settingsWords.keep).click();
  await expect(button(page, settingsWords.reset)).toBeFocused();
  expect(await kept(page, 'engager.progress')).toContain('cast.marrow');
  await button(page, settingsWords.reset).click();
  await button(page, settingsWords.resetNow).click();
  await expect(dialog(page)).toContainText(settingsWords.forgotten);
  expect(await kept(page, 'engager.progress')).not.toContain('done');
  await button(page, settingsWords.close).click();
  await expect(button(page, interfaceWords.step.next)).toHaveCount(0);
  await reload(page);
  await expect(button(page, interfaceWords.step.skip)).toBeVisible();
});

test('what an older version kept is brought up to date', async ({ page }) => {
  const done = { version: 1, value: { steps: { 'cast.marrow': { done: true, chosen: null } } } };
  await leave(page, 'engager.progress', JSON.stringify(done));
  const settings = { ground: 'light', motion: null, quality: 'low', shortcuts: true };
  await leave(page, 'engager.settings', JSON.stringify({ version: 1, value: settings }));
  await open(page, '#/learn/cast.marrow');
  await expect(page.locator('html')).toHaveAttribute('data-ground', 'light');
  await expect(button(page, interfaceWords.step.next)).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(JSON.parse((await kept(page, 'engager.progress')) ?? '{}')).toMatchObject({
    version: 3,
    value: { last: 'cast.marrow' },
  });
});

test('what a newer version kept is set aside, and said', async ({ page }) => {
  const newer = JSON.stringify({ version: 99, value: { all: 'different' } });
  await leave(page, 'engager.progress', newer);
  await open(page, MARROW);
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText('newer version');
  expect(await kept(page, 'engager.progress.setAside')).toBe(newer);
  await reload(page);
  await expect(page.locator('.notice')).toHaveCount(0);
});

declare global {
  interface Window {
    spoken: string[];
  }
}

/** A voice that writes down what it is given. */
async function giveVoice(page: Page, voices: readonly { lang: string; default: boolean }[]) {
  await page.addInitScript((list) => {
    window.spoken = [];
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      speak(utterance: Utterance) {
        window.spoken.push(utterance.text);
        queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
      },
      cancel() {},
      getVoices: () => list,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  }, voices);
}

test('narration is off, and once on speaks the step, sentence by sentence', async ({ page }) => {
  await giveVoice(page, [
    { lang: 'de-DE', default: true },
    { lang: 'en-GB', default: false },
  ]);
  await open(page, MARROW);
  expect(await page.evaluate(() => window.spoken)).toEqual([]);
  await openSettings(page);
  await dialog(page).getByLabel(settingsWords.narration.name).check();
  await page.keyboard.press('Escape');
  const spoken = () => page.evaluate(() => window.spoken);
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(5);
  const [first = '', second = ''] = await spoken();
  expect([first, second]).toEqual(['Leukaemic blasts fill the marrow.', 'T cells pass by.']);
  // Another step is spoken when one comes to it; its text stays on the page.
  await button(page, interfaceWords.step.skip).click();
  await expect.poll(spoken).toContain('CD3 is the part of the receptor that signals.');
  await expect(heading(page)).toHaveText('CD3 is the part of the receptor that signals.');
});

test('without a voice the narration says so once and keeps silent', async ({ page }) => {
  await giveVoice(page, []);
  await open(page, MARROW);
  await openSettings(page);
  await dialog(page).getByLabel(settingsWords.narration.name).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.narrator')).toContainText(narrationWords.noVoice);
  expect(await page.evaluate(() => window.spoken)).toEqual([]);
});
