/** Pictures of the drawn scene alone: taken without words and panels, made small, and compared. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { advance, open } from './product.ts';

export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** Screen seconds into the run; none where nothing runs. */
  readonly atS?: number;
}

/** Twice the stored size: what is stored is the mean of four pixels. */
export const WINDOW = { width: 960, height: 540 } as const;
const STORED = { width: 480, height: 270 } as const;
/** Levels of each colour channel that are kept: what a picture needs to be told from another, and
 * no more than fits 40 kB. */
const LEVELS = 32;
const LARGEST_BYTES = 40_000;
const folder = path.join(import.meta.dirname, 'pictures');
const rendererFile = path.join(folder, 'renderer.json');

/** Only the drawing is left, over the whole window. */
const BARE = `
  .panel, .gallery-card, .header, .labels, .plate-link, .gallery-scale, .over-side, .over-caption
    { display: none !important }
  .learn, .gallery { grid-template-columns: minmax(0, 1fr) 0 !important }
  .over-top, .over-bottom
    { height: 0 !important; margin: 0 !important; padding: 0 !important; overflow: hidden !important }
`;

/** Opens a scene and takes it, as a PNG of the whole window. */
export async function take(page: Page, { hash, atS }: Scene): Promise<Buffer> {
  await page.goto('about:blank');
  await open(page, hash);
  await page.addStyleTag({ content: BARE });
  await page.waitForFunction(
    (width) => document.querySelector('canvas')?.clientWidth === width,
    WINDOW.width,
  );
  if (atS !== undefined) await advance(page, atS);
  // What the change of size still had to draw is drawn within a few frames.
  await page.evaluate(async () => {
    for (let i = 0; i < 6; i += 1) await new Promise(requestAnimationFrame);
  });
  return page.screenshot();
}

/** The picture at its stored size and levels, as a PNG. */
export async function shrink(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([data, { width, height }, levels]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('There is no 2D canvas here.');
      context.drawImage(image, 0, 0, width, height);
      const pixels = context.getImageData(0, 0, width, height);
      const step = 255 / (levels - 1);
      pixels.data.forEach((value, at) => {
        pixels.data[at] = Math.round(Math.round(value / step) * step);
      });
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/png');
    },
    [png.toString('base64'), STORED, LEVELS] as const,
  );
  const small = Buffer.from(url.split(',')[1] ?? '', 'base64');
  if (small.length > LARGEST_BYTES) throw new Error(`A picture takes ${small.length} bytes.`);
  return small;
}

export interface Difference {
  /** Mean difference of a channel, of 255. */
  readonly mean: number;
  /** Share of pixels of which some channel differs by more than `FAR`. */
  readonly farShare: number;
}

/** A difference that is seen. */
export const FAR = 32;

export async function compare(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  return page.evaluate(
    async ([files, far]) => {
      const [a, b] = await Promise.all(
        files.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          Object.assign(canvas, { width: image.width, height: image.height });
          const context = canvas.getContext('2d', { willReadFrequently: true });
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) return { mean: Infinity, farShare: 1 };
      let [sum, seen] = [0, 0];
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2].map((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)));
        sum += apart.reduce((total, one) => total + one, 0);
        if (Math.max(...apart) > far) seen += 1;
      }
      return { mean: sum / ((a.length / 4) * 3), farShare: seen / (a.length / 4) };
    },
    [[one.toString('base64'), other.toString('base64')], FAR] as const,
  );
}

/** The software that draws, without its version: pictures of one are not those of another. */
export function kindOf(renderer: string): string {
  return /llvmpipe|SwiftShader/i.exec(renderer)?.[0] ?? renderer;
}

export const store = {
  renderer: (): string | null =>
    existsSync(rendererFile)
      ? (JSON.parse(readFileSync(rendererFile, 'utf8')) as { renderer: string }).renderer
      : null,
  read(name: string): Buffer | null {
    const file = path.join(folder, `${name}.png`);
    return existsSync(file) ? readFileSync(file) : null;
  },
  write(name: string, png: Buffer, renderer: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.png`), png);
    writeFileSync(rendererFile, `${JSON.stringify({ renderer })}\n`);
  },
};
