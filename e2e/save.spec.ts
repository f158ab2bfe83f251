/** Pictures and clips: what is saved is opened and looked at. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './console.ts';
import { advance, expectArrived, open, readings } from './product.ts';
import { expectAccessible } from './walk.ts';

const SIMPLE = 'quality=low&motion=reduced';

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save picture or clip' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Shares of all pixels, and of the strip at the foot, that are not of the commonest colour there. */
async function look(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const varied = (fromY: number, untilY: number): number => {
      const { data } = context.getImageData(0, fromY, canvas.width, untilY - fromY);
      const tally = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = (data[at]! >> 4) * 256 + (data[at + 1]! >> 4) * 16 + (data[at + 2]! >> 4);
        tally.set(colour, (tally.get(colour) ?? 0) + 1);
      }
      return 1 - Math.max(...tally.values()) / (data.length / 4);
    };
    const { width, height } = canvas;
    // At twice the screen, the strip is at least 80 px high, of its own colour but for its words.
    return { width, height, scene: varied(0, height - 200), strip: varied(height - 80, height) };
  }, png.toString('base64'));
}

test('a picture at twice the screen, with what it shows written under it', async ({ page }) => {
  await open(page, `#/learn/grips.race?seed=7&ground=dark&${SIMPLE}`);
  await expectArrived(page);
  await page.locator('.camera summary').press('Enter');
  await openDialog(page);
  const view = await page.locator('.view').boundingBox();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('engager-grips.race-seed7-dark.png');
  const seen = await look(page, await bytesOf(download));
  expect(seen.width).toBe(2 * Math.round(view?.width ?? 0));
  expect(seen.height).toBe(2 * Math.round(view?.height ?? 0));
  expect(seen.scene).toBeGreaterThan(0.3);
  expect(seen.strip).toBeGreaterThan(0.005);
  expect(seen.strip).toBeLessThan(0.5);
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible();
  // The scene stands as it stood.
  const canvas = page.locator('.view canvas');
  const width = await canvas.evaluate((element: HTMLCanvasElement) => element.width);
  expect(width).toBe(Math.round(view?.width ?? 0));
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Save picture or clip' })).toBeFocused();
});

test('a picture of the lab carries the name of its experiment', async ({ page }) => {
  await open(page, `#/lab/dose?seed=7&drug=2000&ground=dark&${SIMPLE}`);
  await expectArrived(page);
  await page.locator('.camera summary').press('Enter');
  await openDialog(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('engager-lab-dose-seed7-dark.png');
  const seen = await look(page, await bytesOf(download));
  expect(seen.strip).toBeGreaterThan(0.005);
  expect(seen.strip).toBeLessThan(0.5);
  await expectAccessible(page);
});

test.describe('in a small window', () => {
  test.use({ viewport: { width: 480, height: 270 } });

  test('a clip plays, moves the run by its own length, and can be cancelled', async ({ page }) => {
    await open(page, `#/present/grips.race?beat=run&track=lecture-15&seed=7&${SIMPLE}`);
    await expectArrived(page);
    // The beat has set the run going; from here on nothing but the clip moves it.
    await expect.poll(async () => (await readings(page))?.timeS).toBeGreaterThan(0);
    await advance(page, 0);
    await page.mouse.move(100, 60);
    await openDialog(page);
    const view = await page.locator('.view').boundingBox();
    const before = (await readings(page))?.timeS ?? 0;
    await page.getByLabel('Length').selectOption('5');
    // A hundred and fifty frames take a busy machine its time.
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: 'Record the clip' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('engager-grips.race-seed7-5s-light.webm');
    const bytes = await bytesOf(download);
    expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
    // On a page without a policy: ours plays no films.
    const screen = await page.context().newPage();
    const film = await screen.evaluate(async (base64) => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = `data:video/webm;base64,${base64}`;
      await new Promise((resolve, reject) => {
        video.addEventListener('loadeddata', resolve);
        video.addEventListener('error', () => reject(new Error(video.error?.message)));
      });
      const { duration, videoWidth, videoHeight } = video;
      // What one can seek to is there.
      video.currentTime = 4;
      await new Promise((resolve) => video.addEventListener('seeked', resolve));
      const at = video.currentTime;
      await video.play();
      await new Promise((resolve) => video.addEventListener('ended', resolve));
      return { duration, videoWidth, videoHeight, at };
    }, bytes.toString('base64'));
    await screen.close();
    expect(film.duration).toBeCloseTo(5, 1);
    expect(film.videoWidth).toBe(view?.width);
    expect(film.videoHeight).toBe(view?.height);
    expect(film.at).toBeCloseTo(4, 1);
    const after = (await readings(page))?.timeS ?? 0;
    // A day of the race takes forty seconds; the first of 150 frames is the moment it began at.
    expect(after - before).toBeCloseTo((149 / 30) * (86_400 / 40), 0);

    // An encoder that never keeps up: the clip is not over before it is cancelled.
    await page.evaluate(() => {
      let asked = 0;
      Object.defineProperty(VideoEncoder.prototype, 'encodeQueueSize', {
        get: () => ((asked += 1) > 9 ? 99 : 0),
      });
    });
    await page.getByLabel('Length').selectOption('30');
    await page.getByRole('button', { name: 'Record the clip' }).press('Enter');
    await expect(page.getByText(/(seconds|minutes) left/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'cancelled' })).toBeVisible();
    // The stage is free again.
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the picture' }).press('Enter'),
    ]);
  });
});
