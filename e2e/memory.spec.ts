/** Going round and round costs no memory: the heap, the page's nodes and listeners, the renderer's textures
 * and geometries and the graphics contexts level off. `npm test` goes round one module and the views beside
 * the steps; `npm run soak` (SOAK=1) round the whole lesson, and then lets the monkey play for ten minutes. */
import type { CDPSession, Page } from '@playwright/test';
import { steps } from '../src/lesson/lesson.ts';
import { goTo } from './access.ts';
import { expect, test } from './console.ts';
import { placeMonkey } from './monkey/place.ts';
import { advance, expectArrived, open } from './product.ts';

const SOAK = process.env['SOAK'] !== undefined;
const OPTIONS = 'quality=low&motion=reduced';
const address = (path: string) => `#/${path}?${OPTIONS}`;
const FIRST = 'learn/cast.tcell';
const START = address(FIRST);

/** What may be left over by a whole round after the first. The first fetches and keeps what all the others use
 * again; a heap breathes by what the browser has compiled and not yet given back. */
const LEFT_BY_A_ROUND = {
  heapMB: 1,
  nodes: 40,
  listeners: 8,
  textures: 0,
  geometries: 0,
  contexts: 0,
};
/** The same for ten minutes of the monkey, that may leave notices and open folds behind. */
const LEFT_BY_MONKEY = {
  heapMB: 12,
  nodes: 400,
  listeners: 80,
  textures: 2,
  geometries: 4,
  contexts: 0,
};

type Level = typeof LEFT_BY_A_ROUND;

test.use({
  restful: false,
  viewport: { width: 800, height: 450 },
  deviceScaleFactor: 0.25,
  serviceWorkers: 'block',
});

/** Counts the graphics contexts that are alive. To be called before the page is opened. */
async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: WeakRef<WebGL2RenderingContext>[] = [];
    const make = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: unknown[]
    ) {
      const context: unknown = Reflect.apply(make, this, given);
      if (context instanceof WebGL2RenderingContext) made.push(new WeakRef(context));
      return context;
    } as typeof make;
    Object.assign(window, {
      contextsAlive: () =>
        new Set(made.map((one) => one.deref()).filter((one) => one?.isContextLost() === false))
          .size,
    });
  });
}

/** What stands in memory, at the same place each time. */
async function level(page: Page, browser: CDPSession): Promise<Level> {
  await goTo(page, 'map', OPTIONS);
  await expect(page.locator('.map-step').first()).toBeVisible();
  await goTo(page, FIRST, OPTIONS);
  await advance(page, 0);
  // Twice: what the first sets free may hold on to more.
  await browser.send('HeapProfiler.collectGarbage');
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters');
  const drawn = await page.evaluate(() => ({
    info: window.engagerProbe?.renderInfo(),
    contexts: (window as unknown as { contextsAlive(): number }).contextsAlive(),
  }));
  return {
    heapMB: usedSize / 2 ** 20,
    nodes,
    listeners: jsEventListeners,
    textures: drawn.info?.textures ?? 0,
    geometries: drawn.info?.geometries ?? 0,
    contexts: drawn.contexts,
  };
}

/** Every quantity of `after` is at most that of `before` and what may be left. */
function expectLevel(before: Level, after: Level, left: Level, rounds: number): void {
  const grown = (Object.keys(left) as (keyof Level)[]).filter(
    (what) => after[what] - before[what] > left[what] * rounds,
  );
  expect(grown, JSON.stringify({ before, after, left, rounds })).toEqual([]);
}

/** Through the steps, each run for a while and drawn; and through the views beside them. */
async function goRound(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await goTo(page, `learn/${id}`, OPTIONS);
    await advance(page, 6);
  }
  // Each stands before it is left: what the first round did not fetch would count in a later one.
  for (const [view, shown] of [
    ['gallery/blast', 'canvas'],
    ['gallery/engager', 'canvas'],
    ['glossary', '.glossary-entry'],
    ['handout', '.handout'],
    ['lab', '.lab-card'],
    ['train', '.train-module'],
  ] as const) {
    await goTo(page, view, OPTIONS);
    await expect(page.locator(shown).first()).toBeVisible();
  }
  await goTo(page, '', OPTIONS);
  await expectArrived(page);
  await goTo(page, 'present/bridge.touch', OPTIONS);
  await expect(page.locator('.hall-tools')).toBeAttached();
}

test('three rounds leave nothing behind', async ({ page, context }) => {
  test.setTimeout(SOAK ? 3_600_000 : 600_000);
  const ids = steps.filter(({ module }) => SOAK || module === 'bridge').map(({ id }) => id);
  await watchContexts(page);
  await open(page, START);
  const browser = await context.newCDPSession(page);
  await goRound(page, ids);
  const levels = [await level(page, browser)];
  for (let round = 0; round < 3; round += 1) {
    await goRound(page, ids);
    levels.push(await level(page, browser));
  }
  test.info().annotations.push({ type: 'levels', description: JSON.stringify(levels) });
  const [first, , , last] = levels;
  if (!first || !last) throw new Error('No rounds were gone.');
  expect(last.contexts).toBe(1);
  expectLevel(first, last, LEFT_BY_A_ROUND, 3);
});

test('ten minutes of the monkey level off', async ({ page, context }) => {
  test.skip(!SOAK, 'Only in the soak: it takes ten minutes.');
  test.setTimeout(3_600_000);
  const TEN_MINUTES_MS = 600_000;
  const elsewhere = steps.map(({ id }) => address(`learn/${id}`));
  await watchContexts(page);
  await placeMonkey(page, { seed: 1, home: START, elsewhere });
  await open(page, START);
  await page.mouse.click(1, 1);
  const browser = await context.newCDPSession(page);
  const levels: Level[] = [];
  for (let part = 0; part < 5; part += 1) {
    const end = Date.now() + TEN_MINUTES_MS / 5;
    while (Date.now() < end) {
      const report = await page.evaluate(() => window.engagerMonkey?.act(50));
      expect(report?.deadEnd).toBe(null);
    }
    await page.evaluate(() => window.engagerMonkey?.rest());
    levels.push(await level(page, browser));
  }
  test.info().annotations.push({ type: 'levels', description: JSON.stringify(levels) });
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) throw new Error('Nothing was played.');
  expectLevel(first, last, LEFT_BY_MONKEY, 1);
});
