/** A lecture: driven by a clicker, with a notes window beside it, whatever happens to either. */
import type { BrowserContext, Page } from '@playwright/test';
import { beatsOf } from '../src/lesson/beats.ts';
import { lectureWay } from '../src/lesson/lectureChart.ts';
import { axeFaults } from './access.ts';
import { expect, test, watchConsole } from './console.ts';
import { expectAttended, openHall, showTools } from './hall.ts';
import { reload } from './product.ts';

/** What is drawn is looked at elsewhere: here it is drawn as simply as it can be. */
const SIMPLE = 'quality=low&motion=reduced';

test.use({ viewport: { width: 800, height: 500 } });

function address(page: Page): Promise<string> {
  return page.evaluate(() => window.engagerProbe?.address() ?? '');
}

/** Step and beat, as `step/beat`. */
async function stand(page: Page): Promise<string> {
  const [, step = '', query = ''] = /^#\/\w+\/([^?]+)\?(.*)$/.exec(await address(page)) ?? [];
  return `${step}/${new URLSearchParams(query).get('beat') ?? 'line'}`;
}

async function expectAt(page: Page, place: string): Promise<void> {
  await expect.poll(() => stand(page)).toBe(place);
}

function camera(page: Page): Promise<number> {
  return page.evaluate(() => window.engagerProbe?.camera()?.azimuth ?? 0);
}

function hallLine(page: Page) {
  return page.locator('.hall-line');
}

async function openNotes(context: BrowserContext, hall: Page): Promise<Page> {
  const [notes] = await Promise.all([context.waitForEvent('page'), hall.keyboard.press('s')]);
  await notes.waitForFunction(() => window.engagerProbe?.ready === true);
  await expect(notes.locator('.notes-link')).toContainText('Joined');
  return notes;
}

test('a clicker leads through the short lecture to its end, and back', async ({ page }) => {
  const way = lectureWay('lecture-15', []);
  const places = way.flatMap((step) => beatsOf(step).map((beat) => `${step}/${beat}`));
  await openHall(page, `#/present/${way[0]}?track=lecture-15&${SIMPLE}`);
  const lines = new Set<string>();
  for (const place of places) {
    await expectAt(page, place);
    lines.add((await hallLine(page).textContent()) ?? '');
    await page.keyboard.press('PageDown');
  }
  const last = places.at(-1) ?? '';
  await expectAt(page, last);
  expect(lines.size).toBeGreaterThan(way.length);
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  // Back through the last steps press by press, then at once.
  for (const place of places.toReversed().slice(1, 8)) {
    await page.keyboard.press('PageUp');
    await expectAt(page, place);
  }
  await page.keyboard.press('Home');
  await expectAt(page, places[0] ?? '');
});

test('the line is large, the tools hide, and every key has a button', async ({ page }) => {
  await openHall(page, `#/present/bridge.touch?track=lecture-15&${SIMPLE}`);
  const height = 500;
  const size = await hallLine(page).evaluate((line) =>
    Number.parseFloat(getComputedStyle(line).fontSize),
  );
  expect(size).toBeGreaterThanOrEqual(height / 22);
  await expect(page.locator('.hall-tools')).toHaveCSS('opacity', '0');
  // They come out for three seconds: it is written down when they do.
  await page.evaluate(() => {
    const root = document.documentElement;
    const note = (): void => {
      const tools = document.querySelector('.hall-tools');
      if (tools) root.dataset['opacities'] += getComputedStyle(tools).opacity;
    };
    root.dataset['opacities'] = '';
    new MutationObserver(note).observe(root, { attributeFilter: ['data-lecture'] });
  });
  await page.mouse.move(300, 200);
  await expect(page.locator('html')).toHaveAttribute('data-opacities', /^10/);
  // Light, unless someone chose otherwise.
  await expect(page.locator('html')).toHaveAttribute('data-ground', 'light');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('data-ground', 'dark');
  await page.keyboard.press('t');
  await expect(page.locator('.labels')).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.locator('.hall-black')).toBeVisible();
  // The press that brings the picture back does no more.
  await page.keyboard.press('PageDown');
  await expect(page.locator('.hall-black')).toBeHidden();
  await expectAt(page, 'bridge.touch/line');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help.getByRole('row')).toHaveCount(17);
  // What a dialog shows is not gone through by the clicker.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectAt(page, 'bridge.touch/line');
});

test('overview, jump and a track of one’s own', async ({ page }) => {
  await openHall(page, `#/present/cast.marrow?track=lecture-15&${SIMPLE}`);
  await page.keyboard.press('o');
  await expect(page.locator('.hall-card[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectAt(page, 'cast.blind/line');
  await page.keyboard.press('g');
  await expect(page.getByLabel('Its number or its name')).toBeFocused();
  await page.keyboard.type('race');
  await page.keyboard.press('Enter');
  await expectAt(page, 'grips.race/line');
  await page.keyboard.press('g');
  await expect(page.getByLabel('Its number or its name')).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectAt(page, lectureWay('lecture-15', [])[2] + '/line');

  await page.keyboard.press('o');
  await expect(page.locator('.hall-card[aria-current]')).toBeFocused();
  await page.locator('summary', { hasText: 'own track' }).press('Enter');
  await page.getByRole('button', { name: 'Use this track' }).press('Enter');
  await page.getByLabel('Name').fill('Monday');
  await page.getByRole('button', { name: 'Move 1.1 The crowded marrow down' }).press('Enter');
  await expect(page.getByRole('combobox')).toContainText('Monday');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => address(page)).toContain('steps=cast.blind+cast.marrow');
  await page.keyboard.press('Home');
  await expectAt(page, 'cast.blind/line');
  await reload(page);
  expect(await address(page)).toContain('name=Monday');
});

test('the notes window mirrors the lecture both ways, joins late and survives', async ({
  page: hall,
  context,
}) => {
  await openHall(hall, `#/present/cast.blind?track=lecture-15&${SIMPLE}`);
  await hall.keyboard.press('PageDown');
  await expectAt(hall, 'cast.blind/question');
  await hall.keyboard.press('b');
  const notes = await openNotes(context, hall);
  const said = watchConsole(notes);
  // It came late and finds what stands.
  await expectAt(notes, 'cast.blind/question');
  await expect(notes.locator('.notes-black')).toBeVisible();
  await expect(notes.locator('.notes-part')).toHaveCount(3);
  const button = (name: string) => notes.getByRole('button', { name, exact: true });

  await button('Black screen').click();
  await expect(hall.locator('.hall-black')).toBeHidden();
  await button('Next').click();
  await expectAt(hall, 'cast.blind/run');
  await hall.keyboard.press('PageDown');
  await expectAt(notes, 'cast.blind/answer');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(
    (await hallLine(hall).textContent()) ?? '',
  );
  await hall.keyboard.press('k');
  await expect(button('Run')).toBeVisible();
  await button('Run').click();
  await expect(button('Pause')).toBeVisible();
  await button('Dark ground').click();
  await expect(hall.locator('html')).toHaveAttribute('data-ground', 'dark');

  await hall.bringToFront();
  await hall.locator('.view').focus();
  await hall.keyboard.press('ArrowRight');
  await expect.poll(() => camera(hall)).toBeGreaterThan(0.1);
  await expect.poll(() => camera(notes)).toBe(await camera(hall));

  await hall.keyboard.press('q');
  await hall.mouse.move(400, 100);
  const dot = notes.locator('.pointer-dot');
  await expect(dot).toBeVisible();
  const share = () =>
    dot.evaluate((ring) => {
      const { x, width } = ring.getBoundingClientRect();
      const picture = document.querySelector('.picture')?.getBoundingClientRect();
      return picture ? (x + width / 2 - picture.x) / picture.width : 0;
    });
  await expect.poll(share).toBeCloseTo(0.5, 1);

  // Either may be loaded anew; what stood stands.
  await reload(hall);
  await expectAttended(hall);
  await expectAt(hall, 'cast.blind/answer');
  await expect(hall.locator('html')).toHaveAttribute('data-ground', 'dark');
  await reload(notes);
  await expect(notes.locator('.notes-link')).toContainText('Joined');
  await hall.keyboard.press('PageDown');
  const next = lectureWay('lecture-15', [])[2] + '/line';
  await expectAt(notes, next);
  await notes.close();
  await hall.keyboard.press('PageUp');
  await expectAt(hall, 'cast.blind/answer');
  expect(said).toEqual([]);
});

test('two lectures in one browser never cross', async ({ page: first, context }) => {
  const hash = `#/present/cast.marrow?track=lecture-15&channel=lecture1&${SIMPLE}`;
  await openHall(first, hash);
  const notes = await openNotes(context, first);
  await first.keyboard.press('k');
  // The same address opened again is another lecture.
  const second = await context.newPage();
  await openHall(second, hash);
  await expect.poll(() => address(second)).not.toContain('channel=lecture1');
  await second.keyboard.press('End');
  const last = lectureWay('lecture-15', []).at(-1) + '/line';
  await expectAt(second, last);
  await first.bringToFront();
  await first.keyboard.press('PageDown');
  await expectAt(notes, 'cast.marrow/shown');
  await expectAt(second, last);
});

test('a window that may not open leaves a link, and both windows are accessible', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openHall(page, `#/present/grips.race?beat=question&track=lecture-15&${SIMPLE}`);
  await showTools(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('s');
  const link = page.getByRole('link', { name: 'Open the notes in a new window' });
  const [notes] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await notes.waitForFunction(() => window.engagerProbe?.ready === true);
  await expect(notes.locator('.notes-link')).toContainText('Joined');
  await expect(notes.locator('.notes-part')).toHaveCount(3);
  expect(await axeFaults(notes)).toEqual([]);
});

test('the projector changes its size and its density: the lecture goes on', async ({ page }) => {
  await openHall(page, '#/present/cast.blind?track=lecture-15&quality=high&motion=reduced');
  const width = () => page.locator('.view canvas').evaluate((c: HTMLCanvasElement) => c.width);
  await expect.poll(width).toBe(800);
  await page.setViewportSize({ width: 640, height: 480 });
  await expect.poll(width).toBe(640);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 640,
    height: 480,
    deviceScaleFactor: 1.5,
    mobile: false,
  });
  await expect.poll(width).toBe(960);
  await page.keyboard.press('PageDown');
  await expectAt(page, 'cast.blind/question');
});
