/** What the journeys do again and again: open an address, look at the canvas, move the model. */
import { expect, type Page } from '@playwright/test';
import type { Fact } from '../src/lesson/facts.ts';

export const RACE = '#/learn/grips.race?seed=7';

/** Waits for the first picture, or for word that none comes; and for the type, which moves what stands. */
async function expectReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => window.engagerProbe?.ready === true && document.fonts.status === 'loaded',
  );
}

/** Opens an address with the probe and waits until it is ready. */
export async function open(page: Page, hash = RACE): Promise<void> {
  const answer = await page.goto(`./?probe${hash}`);
  // Where only the hash is another, the page stays, and was ready before.
  if (answer === null) await page.reload();
  await expectReady(page);
}

/** Loads the page anew, and waits as `open` does. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await expectReady(page);
}

/** Runs the model by so many seconds of screen time. */
export async function advance(page: Page, seconds: number): Promise<void> {
  await page.evaluate((time) => window.engagerProbe?.advance(time), seconds);
}

/** Runs the model to where a fact holds, or to the end of the run. */
export async function runUntil(page: Page, fact: Fact): Promise<void> {
  await page.evaluate((wanted) => window.engagerProbe?.runUntil(wanted), fact);
}

/** Lets the page go on by so many frames of its own. */
export async function framesPass(page: Page, frames: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);
}

export async function readings(page: Page) {
  return page.evaluate(() => window.engagerProbe?.readings());
}

export async function worldHash(page: Page): Promise<string> {
  return page.evaluate(() => window.engagerProbe?.worldHash() ?? '');
}

/** Soon, then less often: what is waited for takes long only where something is fetched or built. */
export const OFTEN = { intervals: [30, 60, 120, 250] };

/** Waits until the camera stands where the step asked for it, in a place that is drawn. The way there is not
 * waited for: it is gone at once. To be called once the step stands: its address is another before that. */
export async function expectArrived(page: Page): Promise<void> {
  const arrived = (): Promise<boolean> =>
    page.evaluate(() => {
      const probe = window.engagerProbe;
      if (probe?.arrived() === false) probe.settle();
      return probe?.arrived() === true;
    });
  await expect.poll(arrived, OFTEN).toBe(true);
}

/** How many hues the canvas shows, and what share of it the commonest covers. Runs in the page. */
export function huesOfCanvas(): { colours: number; commonest: number } {
  // Draws one frame, so that the canvas holds it while it is read.
  window.engagerProbe?.advance(0);
  const canvas = document.querySelector('canvas');
  const flat = document.createElement('canvas');
  flat.width = 160;
  flat.height = 90;
  const context = flat.getContext('2d', { willReadFrequently: true });
  if (!canvas || !context) return { colours: 0, commonest: 1 };
  context.drawImage(canvas, 0, 0, flat.width, flat.height);
  const { data } = context.getImageData(0, 0, flat.width, flat.height);
  const tally = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    // Fine enough for a calm scene of few hues.
    const colour =
      ((data[i] ?? 0) >> 3) * 1024 + ((data[i + 1] ?? 0) >> 3) * 32 + ((data[i + 2] ?? 0) >> 3);
    tally.set(colour, (tally.get(colour) ?? 0) + 1);
  }
  return {
    colours: tally.size,
    commonest: Math.max(...tally.values()) / (flat.width * flat.height),
  };
}

/** Whether hues are those of a picture: many, none of them nearly everywhere. */
export function isPicture({ colours, commonest }: ReturnType<typeof huesOfCanvas>): boolean {
  // A single molecule leaves much of a ground bare.
  return colours > 24 && commonest < 0.9;
}

/** Fails unless the canvas shows a picture. */
export async function expectPicture(page: Page): Promise<void> {
  const hues = await page.evaluate(huesOfCanvas);
  expect(isPicture(hues), JSON.stringify(hues)).toBe(true);
}

/** The name of what draws WebGL: the tests are exact only when it is software. */
export async function renderer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
}

/** Draw calls made over thirty frames, once what was still to be drawn has been. */
export async function drawsInThirtyFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const gl = WebGL2RenderingContext.prototype;
    let count = 0;
    for (const name of [
      'drawElements',
      'drawElementsInstanced',
      'drawArrays',
      'drawArraysInstanced',
    ] as const) {
      const original: (...args: never[]) => void = gl[name];
      Object.assign(gl, {
        [name](this: WebGL2RenderingContext, ...args: never[]) {
          count += 1;
          original.apply(this, args);
        },
      });
    }
    // Let what the pause still had to draw be drawn, then count.
    for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
    count = 0;
    for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
    return count;
  });
}
