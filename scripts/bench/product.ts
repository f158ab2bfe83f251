/** What the built product weighs until its first picture moves, and how much it draws while it is
 * paused and still. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { drawsInThirtyFrames, open } from '../../e2e/product.ts';
import { steps, type StepId } from '../../src/lesson/lesson.ts';
import { placeIds, type PlaceId } from '../../src/lesson/step.ts';
import { launchOptions } from '../browser.mjs';
import { sentKb, zippedKb } from '../build/weight.ts';
import { giveUp, root, run } from '../install.mjs';
import { serve } from '../serve.mjs';

export interface FirstPicture {
  readonly address: string;
  /** Fetched until the picture moves: script and style, gzip; fonts and pictures, as sent. */
  readonly codeKb: number;
  readonly mediaKb: number;
  /** Whether the page's heading was painted before the picture. */
  readonly textFirst: boolean;
}

/** Draw calls over thirty frames of a scene that is paused and still. */
export interface Stillness {
  readonly place: PlaceId;
  readonly step: StepId;
  readonly draws: number;
}

export interface ProductCost {
  readonly firstPictures: readonly FirstPicture[];
  /** Script of the whole product, gzip. */
  readonly allScriptKb: number;
  readonly still: readonly Stillness[];
}

/** What a page tells of its first picture. */
interface Told {
  /** When its first two frames were begun, milliseconds. */
  readonly framesMs: number[];
  /** What stood before the first. */
  heading: string;
  paintedMs: number;
}

declare global {
  interface Window {
    benchTold?: Told;
  }
}

/** Addresses whose first picture is weighed: the first page, and a step that someone may begin with. */
const FIRST_ADDRESSES = ['#/', '#/learn/grips.race'];
const WAIT = { timeout: 120_000 };

const dist = join(root, 'dist');
const read = (file: string): Uint8Array => readFileSync(join(dist, file));
const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

const isCode = (file: string): boolean => /\.(js|css)$/.test(file);

/** Runs in the page before anything of it does. */
function listen(): void {
  const told: Told = { framesMs: [], heading: '', paintedMs: Infinity };
  window.benchTold = told;
  const gl = WebGL2RenderingContext.prototype;
  const { drawElementsInstanced } = gl;
  gl.drawElementsInstanced = function (...args) {
    drawElementsInstanced.apply(this, args);
    const { framesMs } = told;
    // One time for all that a frame does.
    const nowMs = Number(document.timeline.currentTime);
    if (framesMs.length === 2 || framesMs[0] === nowMs) return;
    framesMs.push(nowMs);
    if (framesMs.length === 2) return;
    told.heading = document.querySelector('h1')?.textContent ?? '';
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    told.paintedMs = painted?.startTime ?? Infinity;
  };
}

async function firstPicture(context: BrowserContext, address: string): Promise<FirstPicture> {
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.goto(`./${address}`);
  await page.waitForFunction(() => window.benchTold?.framesMs.length === 2, null, WAIT);
  const { files, textFirst } = await page.evaluate(() => {
    const { framesMs, heading, paintedMs } = window.benchTold as Told;
    const [firstMs = 0, secondMs = 0] = framesMs;
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < secondMs)
      .map(({ name }) => new URL(name).pathname.slice(1));
    return { files: [...new Set(fetched)], textFirst: heading !== '' && paintedMs < firstMs };
  });
  await page.close();
  return {
    address,
    codeKb: sum(files.filter(isCode).map((file) => zippedKb(read(file)))),
    mediaKb: sum(files.filter((file) => !isCode(file)).map((file) => sentKb(read(file)))),
    textFirst,
  };
}

async function stillness(context: BrowserContext, place: PlaceId): Promise<Stillness> {
  const step =
    steps.find((each) => each.place === place)?.id ??
    giveUp(`No step plays in the place ${place}.`);
  const page = await context.newPage();
  await open(page, `#/learn/${step}?seed=7`);
  await page.evaluate(() => window.engagerProbe?.advance(1));
  await page.waitForFunction(() => window.engagerProbe?.arrived(), null, WAIT);
  const draws = await drawsInThirtyFrames(page);
  await page.close();
  return { place, step, draws };
}

/** Builds the product and measures it as a browser gets it. */
export async function measureProduct(): Promise<ProductCost> {
  if (run('vite', ['build', '--logLevel', 'error']) !== 0) giveUp('The build failed; see above.');
  const baseURL = await serve(root, 0);
  const browser = await chromium.launch(launchOptions());
  try {
    const firstPictures: FirstPicture[] = [];
    for (const address of FIRST_ADDRESSES) {
      // Nothing of it was ever here.
      const context = await browser.newContext({ baseURL });
      firstPictures.push(await firstPicture(context, address));
      await context.close();
    }
    const context = await browser.newContext({ baseURL });
    const still: Stillness[] = [];
    for (const place of placeIds) still.push(await stillness(context, place));
    const scripts = readdirSync(dist, { recursive: true }).map(String);
    return {
      firstPictures,
      allScriptKb: sum(
        scripts.filter((file) => file.endsWith('.js')).map((file) => zippedKb(read(file))),
      ),
      still,
    };
  } finally {
    await browser.close();
  }
}
