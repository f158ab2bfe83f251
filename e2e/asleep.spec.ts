/** Time that does not go as it should: a frame a second, 240 a second, a tab asleep for an hour, a clock that
 * is set while one learns. The model's results are the same. */
import type { Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { expect, test } from './console.ts';
import { advance, open, readings, reload, worldHash } from './product.ts';

test.use({ restful: false, viewport: { width: 800, height: 450 }, deviceScaleFactor: 0.25 });

declare global {
  interface Window {
    /** Lets so much time pass and draws one frame, so many times over. */
    passFrames?: (count: number, frameMs: number) => Promise<void>;
  }
}

/** Takes the frames and the clock that they are drawn by into the test's hands. To be called before the
 * page is opened; until it is ready time goes as ever. */
async function holdFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // What is drawn is looked at elsewhere.
    WebGL2RenderingContext.prototype.drawElements = () => {};
    WebGL2RenderingContext.prototype.drawElementsInstanced = () => {};
    let nowMs = 1000;
    let held = false;
    let lastId = 0;
    const waiting = new Map<number, FrameRequestCallback>();
    const paint = window.requestAnimationFrame.bind(window);
    performance.now = () => nowMs;
    window.requestAnimationFrame = (callback) => {
      waiting.set((lastId += 1), callback);
      return lastId;
    };
    window.cancelAnimationFrame = (id) => void waiting.delete(id);
    const draw = (): void => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(nowMs);
    };
    const untilHeld = (): void => {
      if (held) return;
      nowMs += 1;
      draw();
      paint(untilHeld);
    };
    paint(untilHeld);
    window.passFrames = async (count, frameMs) => {
      held = true;
      for (let i = 0; i < count; i += 1) {
        nowMs += frameMs;
        draw();
        // What a frame begins in tasks is done before the next.
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
  });
}

const passFrames = (page: Page, count: number, frameMs: number) =>
  page.evaluate(([frames = 0, ms = 0]) => window.passFrames?.(frames, ms), [count, frameMs]);

const timeS = async (page: Page): Promise<number> => (await readings(page))?.timeS ?? 0;

/** A question is let run without a guess, so that the model's clock goes with the frames. */
async function start(page: Page): Promise<void> {
  await holdFrames(page);
  await open(page, '#/learn/grips.race?quality=low');
  await passFrames(page, 1, 1);
  await page.getByRole('button', { name: interfaceWords.question.by.run.unguessed }).click();
}

/** What the run comes to in the end. */
async function outcome(page: Page): Promise<unknown> {
  await advance(page, 40);
  return [await worldHash(page), await page.evaluate(() => window.engagerProbe?.facts())];
}

/** A day of the race takes so long on the screen, seconds. */
const DAY_ON_SCREEN_S = 40;
const DAY_S = 86_400;
/** One tick of the model, seconds of the race. */
const TICK_S = DAY_S / DAY_ON_SCREEN_S / 60;

test('a frame a second and 240 a second come to the same', async ({ page }) => {
  const ends: unknown[] = [];
  const gone: number[] = [];
  // A frame longer than a tenth of a second counts as a tenth: each of these is a second.
  for (const [frames, frameMs] of [
    [10, 1000],
    [240, 1000 / 240],
    [60, 1000 / 60],
  ] as const) {
    await page.goto('about:blank');
    await start(page);
    const before = await timeS(page);
    await passFrames(page, frames, frameMs);
    gone.push((await timeS(page)) - before);
    ends.push(await outcome(page));
  }
  const secondS = DAY_S / DAY_ON_SCREEN_S;
  for (const time of gone) expect(Math.abs(time - secondS)).toBeLessThanOrEqual(1.5 * TICK_S);
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[2]).toEqual(ends[0]);
});

test('a tab that slept for an hour goes on where it was', async ({ page }) => {
  await start(page);
  await passFrames(page, 60, 1000 / 60);
  const before = await timeS(page);
  await passFrames(page, 1, 3_600_000);
  // The hour counts as one frame, of a tenth of a second at most.
  expect(await timeS(page)).toBeLessThanOrEqual(before + 7 * TICK_S);
  await passFrames(page, 60, 1000 / 60);
  const slept = await outcome(page);

  await page.goto('about:blank');
  await start(page);
  expect(await outcome(page)).toEqual(slept);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  // The hour was not spent learning.
  const kept = await page.evaluate(() => localStorage.getItem('engager.progress') ?? '{}');
  const { value } = JSON.parse(kept) as { value?: { spentS?: Record<string, number> } };
  expect(value?.spentS?.['grips'] ?? 0).toBeLessThan(900);
});

test('a clock that is set forward and back loses no answer and changes no run', async ({
  page,
}) => {
  const YEAR_MS = 365 * 86_400_000;
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('clockSetBy') ?? '0');
  });
  const setClock = (byMs: number) =>
    page.evaluate((ms) => sessionStorage.setItem('clockSetBy', String(ms)), byMs);
  await open(page, '#/learn/grips.race?quality=low');
  await advance(page, 20);
  const half = await worldHash(page);
  await setClock(YEAR_MS);
  expect(await worldHash(page)).toBe(half);
  await advance(page, 20);
  const forward = await worldHash(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  await setClock(-YEAR_MS);
  const next = page.getByRole('button', { name: interfaceWords.step.next, exact: true });
  await next.click();
  await expect(page).toHaveURL(/grips\.hold/);
  // The address is there before the step: until that is fetched, the last one stands.
  await expect(next).toHaveCount(0);
  await page.getByRole('button', { name: interfaceWords.step.back, exact: true }).click();
  await expect(page).toHaveURL(/grips\.race/);
  // Done a year ahead of now is done.
  await expect(next).toBeVisible();
  await advance(page, 40);
  expect(await worldHash(page)).toBe(forward);
  await reload(page);
  await expect(next).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});
