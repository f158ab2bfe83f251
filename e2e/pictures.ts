/** Pictures of the drawn scene alone: taken without words and panels, made small, and compared. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Fact } from '../src/lesson/facts.ts';
import { advance, expectArrived, framesPass, open, renderer, runUntil } from './product.ts';

export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** How far into the run: so many screen seconds, or to where a fact holds; neither where nothing
   * runs. */
  readonly atS?: number;
  readonly when?: Fact;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Twice the stored size: what is stored is the mean of four pixels. */
export const WINDOW: Size = { width: 960, height: 540 };
/** A stored picture is at most this large: WebP, because no lossless format gets there. */
const LARGEST_BYTES = 40_000;
const QUALITIES = [0.9, 0.8, 0.7, 0.6, 0.5] as const;
const folder = path.join(import.meta.dirname, 'pictures');
const rendererFile = path.join(folder, 'renderer.json');

/** Only the drawing is left, over the whole window. */
const BARE = `
  .panel, .gallery-card, .header, .labels, .kill-badge, .plate-link, .gallery-scale, .over-side, .over-caption
    { display: none !important }
  .learn, .gallery { grid-template-columns: minmax(0, 1fr) 0 !important }
  .over-top, .over-bottom
    { height: 0 !important; margin: 0 !important; padding: 0 !important; overflow: hidden !important }
`;

/** Holds the page's clock, so that what is drawn depends on the model's time alone and not on how
 * fast this machine is. To be called before the page is opened. */
export async function holdTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = 1000;
    performance.now = () => now;
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => next(() => callback(now));
  });
}

/** Opens a scene and takes it, as a PNG of the whole window. */
export async function take(page: Page, { hash, atS, when }: Scene): Promise<Buffer> {
  await page.goto('about:blank');
  await open(page, hash);
  // As the page's policy allows no style element.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, BARE);
  await page.waitForFunction(
    (width) => document.querySelector('canvas')?.clientWidth === width,
    WINDOW.width,
  );
  if (atS !== undefined) await advance(page, atS);
  if (when !== undefined) await runUntil(page, when);
  // The gallery has no steps to arrive at.
  if (!hash.startsWith('#/gallery')) await expectArrived(page);
  // What the change of size still had to draw is drawn within a few frames.
  await framesPass(page, 6);
  return page.screenshot();
}

/** The picture of a window at its stored size, as data: URLs: as it is, and packed as well as fits. */
export async function shrink(
  page: Page,
  png: Buffer,
  window = WINDOW,
): Promise<{ whole: string; packed: string }> {
  const stored: Size = { width: window.width / 2, height: window.height / 2 };
  const { whole, packed } = await page.evaluate(
    async ([data, { width, height }, qualities, largest]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, width, height);
      const fits = (url: string): boolean => (url.length - url.indexOf(',')) * 0.75 <= largest;
      return {
        whole: canvas.toDataURL('image/png'),
        packed: qualities.map((quality) => canvas.toDataURL('image/webp', quality)).find(fits),
      };
    },
    [png.toString('base64'), stored, QUALITIES, LARGEST_BYTES] as const,
  );
  if (packed === undefined) throw new Error(`A picture fits ${LARGEST_BYTES} bytes at no quality.`);
  return { whole, packed };
}

export interface Difference {
  /** Mean difference of a channel, of 255. */
  readonly mean: number;
  /** Share of pixels of which some channel differs by more than `FAR`. */
  readonly farShare: number;
}

/** Pictures are compared at half their stored size, where what packing lost evens out. */
const COMPARED: Size = { width: WINDOW.width / 4, height: WINDOW.height / 4 };
/** A difference that is seen, of 255. */
const FAR = 32;

/** Compares two pictures, both data: URLs. */
export async function compare(page: Page, one: string, other: string): Promise<Difference> {
  return page.evaluate(
    async ([urls, { width, height }, far]) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = document.createElement('canvas');
          Object.assign(canvas, { width, height });
          const context = canvas.getContext('2d', { willReadFrequently: true });
          context?.drawImage(image, 0, 0, width, height);
          return context?.getImageData(0, 0, width, height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) return { mean: Infinity, farShare: 1 };
      let [sum, seen] = [0, 0];
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].map((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)));
        sum += apart.reduce((total, channel) => total + channel, 0);
        if (Math.max(...apart) > far) seen += 1;
      }
      return { mean: sum / ((a.length / 4) * 3), farShare: seen / (a.length / 4) };
    },
    [[one, other], COMPARED, FAR] as const,
  );
}

/** The software that draws, without its version: pictures of one are not those of another. */
function kindOf(drawnBy: string): string {
  return /llvmpipe|SwiftShader/i.exec(drawnBy)?.[0] ?? drawnBy;
}

const store = {
  drawnBy: (): string | null =>
    existsSync(rendererFile)
      ? (JSON.parse(readFileSync(rendererFile, 'utf8')) as { renderer: string }).renderer
      : null,
  read(name: string): string | null {
    const file = path.join(folder, `${name}.webp`);
    return existsSync(file) ? `data:image/webp;base64,${readFileSync(file, 'base64')}` : null;
  },
  write(name: string, packed: string, drawnBy: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${name}.webp`),
      Buffer.from(packed.split(',')[1] ?? '', 'base64'),
    );
    writeFileSync(rendererFile, `${JSON.stringify({ renderer: drawnBy })}\n`);
  },
};

/** Another build of the same renderer rounds a little differently; a changed drawing goes far beyond.
 * Packing alone costs up to 3.2 and 0.0011. */
const LARGEST_MEAN = 4;
export const LARGEST_FAR_SHARE = 0.02;

const renewing = process.env['RENEW_PICTURES'] === '1';
/** Whether every picture is drawn a second time, and not just some. */
export const allTwice = process.env['SOAK'] === '1';

/** All drawings of one scene have the same pixels, and look like the picture stored under this name. */
export async function expectAsStored(
  page: Page,
  name: string,
  [first, ...others]: readonly [Buffer, ...Buffer[]],
  window = WINDOW,
): Promise<void> {
  const alike = others.every((other) => other.equals(first));
  expect(alike, 'another drawing has other pixels').toBe(true);
  const { whole, packed } = await shrink(page, first, window);
  const drawnBy = kindOf(await renderer(page));
  if (renewing) store.write(name, packed, drawnBy);
  const stored = store.drawnBy();
  if (stored !== drawnBy) {
    test.info().annotations.push({
      type: 'not compared',
      description: `The stored pictures were drawn by ${stored}, these by ${drawnBy}: they are drawn alike twice, but not compared with the stored ones.`,
    });
    return;
  }
  const kept = store.read(name);
  if (!kept) throw new Error(`There is no picture “${name}” yet: see the head of its test.`);
  const { mean, farShare } = await compare(page, whole, kept);
  expect(mean).toBeLessThan(LARGEST_MEAN);
  expect(farShare).toBeLessThan(LARGEST_FAR_SHARE);
}
