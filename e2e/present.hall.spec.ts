/** What goes wrong in a hall: an impatient press, no network, a lost picture, a laptop that sleeps, a machine
 * that is slow. The lecture goes on. */
import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import { beatsOf } from '../src/lesson/beats.ts';
import { lectureWay } from '../src/lesson/lectureChart.ts';
import { stepOf } from '../src/lesson/lesson.ts';
import type { Step } from '../src/lesson/step.ts';
import { presentWords as words } from '../src/lesson/words/en/present.ts';
import { saveWords } from '../src/lesson/words/en/save.ts';
import { axeFaults } from './access.ts';
import { expect, test } from './console.ts';
import { expectAttended, expectFetched, openHall, showTools } from './hall.ts';
import { expectArrived, expectPicture, readings } from './product.ts';

const SIMPLE = 'quality=low&motion=reduced';
/** A day of the race takes so many screen seconds. */
const DAY_S = 86_400;
const RACE_SCREEN_S = 40;
const HOUR_MS = 3_600_000;

test.use({ restful: false, viewport: { width: 800, height: 500 } });

async function stand(page: Page): Promise<string> {
  const at = await page.evaluate(() => window.engagerProbe?.address() ?? '');
  const [, step = '', query = ''] = /^#\/\w+\/([^?]+)\?(.*)$/.exec(at) ?? [];
  return `${step}/${new URLSearchParams(query).get('beat') ?? 'line'}`;
}

async function expectAt(page: Page, place: string): Promise<void> {
  await expect.poll(() => stand(page)).toBe(place);
}

/** The model's clock, screen seconds. */
async function screenS(page: Page): Promise<number> {
  return ((await readings(page))?.timeS ?? 0) * (RACE_SCREEN_S / DAY_S);
}

declare global {
  interface Window {
    hall: {
      /** Lets so many milliseconds pass at once, as sleep does. */
      skipMs: number;
      /** Every frame is said to take so many milliseconds longer. */
      slowerMs: number;
      hidden: boolean;
      locks: { held: number; asked: number };
      wide: number;
    };
  }
}

/** A room whose clock, sight, wake lock and screen the test holds. */
async function holdRoom(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hall = { skipMs: 0, slowerMs: 0, hidden: false, locks: { held: 0, asked: 0 }, wide: 0 };
    window.hall = hall;
    const [now, date] = [performance.now.bind(performance), Date.now];
    performance.now = () => now() + hall.skipMs;
    Date.now = () => date() + hall.skipMs;
    const next = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (callback) =>
      next((time) => {
        frames += 1;
        callback(time + hall.skipMs + frames * hall.slowerMs);
      });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (hall.hidden ? 'hidden' : 'visible'),
    });
    Element.prototype.requestFullscreen = async () => {
      hall.wide += 1;
    };
    class Lock {
      released = false;
      constructor() {
        hall.locks.held += 1;
        hall.locks.asked += 1;
        // A browser lets go by itself where the window is out of sight.
        document.addEventListener('visibilitychange', () => hall.hidden && void this.release());
      }
      async release(): Promise<void> {
        if (!this.released) hall.locks.held -= 1;
        this.released = true;
      }
    }
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: async () => new Lock() },
    });
  });
}

async function see(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((now) => {
    window.hall.hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('a press that comes too early fills the screen and is carried out, once', async ({ page }) => {
  await holdRoom(page);
  const door = new EventEmitter();
  const opened = once(door, 'open');
  await page.route(/assets\/(Lectern|lectureRoom)-/, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(`./?probe#/present/cast.blind?track=lecture-15&${SIMPLE}`);
  await expect(page.locator('.view')).toBeAttached();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await page.evaluate(() => window.hall.wide)).toBe(1);
  expect(await stand(page)).toBe('cast.blind/line');
  door.emit('open');
  await expectAt(page, 'cast.blind/question');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'cast.blind/run');
});

test('without the network, from right after it opened, the lecture goes to its end whole', async ({
  page,
  context,
  silence,
}) => {
  const missing: string[] = [];
  page.on('requestfailed', (request) => {
    // The browser asks for the icon of its tab anew with every address.
    if (!request.url().endsWith('/icon.svg')) missing.push(request.url());
  });
  const way = lectureWay('lecture-15', []);
  await openHall(page, `#/present/${way[0]}?track=lecture-15&${SIMPLE}`);
  await expectFetched(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const id of way) {
    for (const beat of beatsOf(id)) {
      await expectAt(page, `${id}/${beat}`);
      const step: Step = stepOf(id);
      if (step.plot !== undefined && beat === 'answer') {
        await expect(page.locator('.hall-plot figure').first()).toBeVisible();
      }
      await page.keyboard.press('PageDown');
    }
  }
  await expectArrived(page);
  await expectPicture(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.keyboard.press('o');
  const pictures = page.locator('.hall-card img');
  await expect(pictures).toHaveCount(way.length);
  const widths = () =>
    pictures.evaluateAll((all: HTMLImageElement[]) => all.map(({ naturalWidth }) => naturalWidth));
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  // Any step may be gone to, also one that is not on the track.
  await page.keyboard.press('g');
  await page.getByLabel(words.jump.field).fill('serial.next');
  await page.keyboard.press('Enter');
  await expectAt(page, 'serial.next/line');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: saveWords.title })).toBeVisible();
  await context.setOffline(false);
  expect(missing).toEqual([]);
  expect(silence.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  silence.length = 0;
});

test('a lost picture comes back where the lecture has gone on to, and time runs no faster', async ({
  page,
  silence,
}) => {
  await openHall(page, `#/present/grips.race?beat=run&track=lecture-15&${SIMPLE}`);
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    Object.assign(window, { restoreContext: () => loss?.restoreContext() });
  });
  await expect(page.locator('.notice')).toContainText('picture was lost');
  const clock = () => page.evaluate(() => performance.now() / 1000);
  const [fromS, from] = [await clock(), await screenS(page)];
  await expect.poll(() => screenS(page)).toBeGreaterThan(from + 2);
  const [until, untilS] = [await screenS(page), await clock()];
  // Read before the clock of the page, so that it is never ahead of it.
  expect(until - from).toBeLessThanOrEqual(untilS - fromS + 0.2);
  await page.keyboard.press('PageDown');
  await expectAt(page, 'grips.race/answer');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'bridge.touch/line');
  await page.evaluate(() => (window as unknown as { restoreContext(): void }).restoreContext());
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(() => expectPicture(page)).toPass();
  await page.keyboard.press('PageDown');
  await expectAt(page, 'bridge.touch/question');
  // three says so in the console, once each.
  expect(silence.toSorted()).toEqual([
    'log: THREE.WebGLRenderer: Context Lost.',
    'log: THREE.WebGLRenderer: Context Restored.',
  ]);
  silence.length = 0;
});

test('the laptop sleeps for an hour: nothing jumps, and the screen is kept awake again', async ({
  page,
}) => {
  await holdRoom(page);
  await openHall(page, `#/present/grips.race?beat=run&track=lecture-15&${SIMPLE}`);
  const locks = () => page.evaluate(() => window.hall.locks);
  await expect.poll(locks).toEqual({ held: 1, asked: 1 });
  await see(page, true);
  await expect.poll(locks).toEqual({ held: 0, asked: 1 });
  const { before, after } = await page.evaluate(async (ms) => {
    await new Promise(requestAnimationFrame);
    const start = window.engagerProbe?.readings().timeS ?? 0;
    window.hall.skipMs = ms;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return { before: start, after: window.engagerProbe?.readings().timeS ?? 0 };
  }, HOUR_MS);
  // Three frames at most a tenth of a second each, and what was not yet told before.
  expect((after - before) * (RACE_SCREEN_S / DAY_S)).toBeLessThanOrEqual(0.5);
  await see(page, false);
  await expect.poll(locks).toEqual({ held: 1, asked: 2 });
  await expectAt(page, 'grips.race/run');
  await expect.poll(() => screenS(page)).toBeGreaterThan(after * (RACE_SCREEN_S / DAY_S) + 0.5);
  await page.keyboard.press('PageDown');
  await expectAt(page, 'grips.race/answer');
  // Seen and unseen in quick succession asks for one lock, and leaving lets go of it.
  await see(page, true);
  await see(page, false);
  await see(page, true);
  await see(page, false);
  await expect.poll(async () => (await locks()).held).toBe(1);
  await page.getByRole('link', { name: words.leave }).press('Enter');
  await expect.poll(async () => (await locks()).held).toBe(0);
});

test('a slow machine draws more simply, without a jump; only the notes say so', async ({
  page: hall,
  context,
}) => {
  // Eighty frames are judged: small ones, for where a busy machine draws them.
  await hall.setViewportSize({ width: 640, height: 490 });
  await holdRoom(hall);
  // Without the probe: under test a machine is never judged.
  await hall.goto('./#/present/grips.race?beat=run&track=lecture-15&motion=reduced');
  await expectAttended(hall);
  await expect(hall.locator('.readouts')).toBeVisible();
  await expect(hall.locator('.scale-bar')).toBeVisible();
  const [notes] = await Promise.all([context.waitForEvent('page'), hall.keyboard.press('s')]);
  await expect(notes.locator('.notes-link')).toContainText('Joined');
  await hall.bringToFront();
  const scale = () => hall.locator('.scale').boundingBox();
  const before = await scale();
  await hall.evaluate(() => {
    window.hall.slowerMs = 60;
  });
  await expect(notes.getByText(words.notes.lowered)).toBeAttached({ timeout: 120_000 });
  expect(await scale()).toEqual(before);
  await expect(hall.getByText(words.notes.lowered)).toHaveCount(0);
  await expect(hall.locator('.notice')).toHaveCount(0);
  await hall.keyboard.press('PageDown');
  await expect(hall).toHaveURL(/beat=answer/);
  // The notes say what this run came to, once it has.
  await expect(notes.locator('.notes-part').nth(1)).toContainText(/Here the blast holds [1-9]/);
});

test('the scene goes over gently to the room that a question leaves', async ({ page }) => {
  await openHall(page, '#/present/grips.race?track=lecture-15&quality=low');
  await expectArrived(page);
  const seen = await page.evaluate(async () => {
    const frames: { said: string; widthPx: number }[] = [];
    for (let still = 0; still < 10 && frames.length < 400;) {
      const said = document.querySelector('.scale')?.textContent ?? '';
      const widthPx = document.querySelector('.scale-bar')?.getBoundingClientRect().width ?? 0;
      const [first, last] = [frames[0], frames.at(-1)];
      still = widthPx === last?.widthPx && widthPx !== first?.widthPx ? still + 1 : 0;
      frames.push({ said, widthPx });
      if (!first) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
      await new Promise(requestAnimationFrame);
    }
    return frames;
  });
  await expectAt(page, 'grips.race/question');
  // Pixels to the micrometre, whichever round length the bar has.
  const sizes = seen.map(({ said, widthPx }) => {
    const [, length = '1', unit = ''] = /([\d.]+) (\S+)/.exec(said) ?? [];
    return widthPx / (Number(length) * (unit === 'nm' ? 0.001 : 1));
  });
  const all = Math.abs((sizes.at(-1) ?? 0) - (sizes[0] ?? 0));
  expect(all).toBeGreaterThan(1);
  const steps = sizes.slice(1).map((size, at) => Math.abs(size - (sizes[at] ?? 0)));
  // A frame counts as a tenth of a second at most: a seventh of the move, at its fastest a fourth of it.
  expect(Math.max(...steps)).toBeLessThan(0.3 * all);
});

test.describe('every dialog is accessible', () => {
  for (const [name, ground, viewport] of [
    ['on light', 'light', { width: 800, height: 500 }],
    ['on dark', 'dark', { width: 800, height: 500 }],
    ['on a phone', 'light', { width: 390, height: 844 }],
  ] as const) {
    test(name, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openHall(
        page,
        `#/present/grips.race?beat=answer&track=lecture-15&ground=${ground}&${SIMPLE}`,
      );
      const expectClean = async (what: string): Promise<void> =>
        expect(await axeFaults(page), what).toEqual([]);
      await showTools(page);
      await expectClean('the hall');
      for (const [key, title] of [
        ['o', words.overview.title],
        ['g', words.jump.title],
        ['?', words.help.title],
        ['c', saveWords.title],
      ] as const) {
        await page.keyboard.press(key);
        const dialog = page.getByRole('dialog', { name: title });
        await expect(dialog).toBeVisible();
        if (key === 'o') {
          await expect(page.locator('.hall-card[aria-current]')).toBeFocused();
          await page.locator('summary', { hasText: words.ownTrack.title }).press('Enter');
          await page.getByRole('button', { name: words.ownTrack.use }).press('Enter');
          await expect(page.getByLabel(words.ownTrack.name)).toBeVisible();
        }
        if (key === 'g') await page.getByLabel(words.jump.field).fill('the');
        await expectClean(title);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
    });
  }
});
