/** Every step in WebKit: the address leads to it, its words stand, its scene is drawn and nothing is thrown. */
import { expect, test } from '@playwright/test';
import { steps } from '../../src/lesson/lesson.ts';
import { modules } from '../../src/lesson/step.ts';
import { loadWords, stepWords } from '../../src/lesson/words/en/shelf.ts';
import { writeArrivals } from '../arrivals.ts';
import { huesOfCanvas, isPicture } from '../product.ts';
import { bareAtFirst } from '../walk.ts';
import { openWebKit, type EnginePage } from './webDriver.ts';

/** Nothing is drawn twice for a dive, and a step is there at once. */
const OPTIONS = 'seed=7&quality=low&motion=reduced';

declare global {
  interface Window {
    /** What the page said in the sweep. */
    sweepSaid?: string[];
  }
}

/** Writes down from now on what the page throws or says in its console. Runs in the page. */
function listen(): void {
  const said: string[] = [];
  window.sweepSaid = said;
  window.addEventListener('error', ({ message }) => said.push(`exception: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${reason}`));
  for (const kind of ['error', 'warn', 'log', 'info'] as const) {
    Object.assign(console, {
      [kind]: (...parts: unknown[]) => said.push(`${kind}: ${parts.join(' ')}`),
    });
  }
}

let engine: EnginePage;

test.beforeAll(async () => {
  engine = await openWebKit();
});

test.afterAll(() => engine.close());

test('every step stands in WebKit, and its canvas is a picture', async ({ baseURL }) => {
  test.setTimeout(600_000);
  test.info().annotations.push({ type: 'engine', description: engine.name });
  await loadWords(...modules);
  await engine.go(`${baseURL}?probe#/learn/${steps[0].id}?${OPTIONS}`);
  await expect
    .poll(() => engine.evaluate(() => window.engagerProbe?.ready === true, null))
    .toBe(true);
  await engine.evaluate(listen, null);
  await engine.evaluate(writeArrivals, null);
  for (const { id } of steps) {
    await test.step(id, async () => {
      await engine.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/learn/${id}?${OPTIONS}`);
      // Its run may be over before it is looked at.
      const headings = () =>
        engine.evaluate(() => window.arrivals?.map(({ heading }) => heading), null);
      await expect.poll(headings).toContain(stepWords(id).line);
      const arrived = () => engine.evaluate(() => window.engagerProbe?.arrived() ?? false, null);
      await expect.poll(arrived).toBe(true);
      if (!bareAtFirst.includes(id)) {
        const drawn = async () => isPicture(await engine.evaluate(huesOfCanvas, null));
        await expect.poll(drawn).toBe(true);
      }
    });
  }
  expect(await engine.evaluate(() => document.querySelectorAll('.notice').length, null)).toBe(0);
  expect(await engine.evaluate(() => window.sweepSaid ?? ['nobody listened'], null)).toEqual([]);
});
