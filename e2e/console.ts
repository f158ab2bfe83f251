/** The console of a page: every message in it fails the test, but for one line that is not ours. */
import { test as base, expect, type Page } from '@playwright/test';

const notOurs = [
  // The driver's own remark when a picture is read back.
  /GL Driver Message .*ReadPixels/,
];

export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!notOurs.some((line) => line.test(text))) said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost')
      said.push(`fetched: ${request.url()}`);
  });
  return said;
}

/** How long a page that moves rests between two frames, milliseconds. A scene drawn in software takes all
 * that a machine has, and the tests beside it would wait for frames that nobody looks at. What a page that
 * stands still has to draw is drawn at once. */
const REST_MS = 150;

/** Runs in the page before anything else: all that ask for a frame get the same one, after the rest. */
function restBetweenFrames(restMs: number): void {
  const paint = window.requestAnimationFrame.bind(window);
  const later = window.setTimeout.bind(window);
  const now = performance.now.bind(performance);
  const asked = new Map<number, FrameRequestCallback>();
  let lastId = 0;
  let awaited = false;
  let restedFromMs = -restMs;
  const draw = (frameMs: number): void => {
    awaited = false;
    const callbacks = [...asked.values()];
    asked.clear();
    for (const callback of callbacks) {
      try {
        callback(frameMs);
      } catch (error) {
        reportError(error);
      }
    }
    restedFromMs = now();
  };
  window.requestAnimationFrame = (callback) => {
    asked.set((lastId += 1), callback);
    if (!awaited) {
      awaited = true;
      later(() => paint(draw), restedFromMs + restMs - now());
    }
    return lastId;
  };
  window.cancelAnimationFrame = (id) => void asked.delete(id);
}

/** A test whose page must stay silent and fetch nothing from elsewhere. */
export const test = base.extend<{ restful: boolean; silence: string[] }>({
  /** Whether pages rest between frames; not where a test holds the clock or waits for many frames. */
  restful: [true, { option: true }],
  silence: [
    async ({ page, restful }, use) => {
      if (restful) await page.context().addInitScript(restBetweenFrames, REST_MS);
      const said = watchConsole(page);
      await use(said);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
