/** Use without a network: after one visit everything opens; a newer version waits to be asked for; inside
 * someone else's frame nothing is kept. */
import type { Page } from '@playwright/test';
import { workerFor } from '../scripts/build/offline.ts';
import { aboutWords } from '../src/lesson/words/en/about.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { expect, test, watchConsole } from './console.ts';
import { mouse } from './hands.ts';
import { built, startHost, type OwnHost } from './ownHost.ts';
import { advance, expectPicture, reload } from './product.ts';
import { walkTheLesson } from './walk.ts';

const NEWER = 'The newer Engager';
const WINDOW = { width: 1024, height: 576 };
const FOLDER = '/courses/2026/engager/';

/** Opens the product as anyone does and waits until all of it is kept. */
async function visit(page: Page, { address }: OwnHost): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The files that the worker of the build keeps. */
function keptFiles(): string[] {
  const [, list = '[]'] = /^const FILES = (.*);$/m.exec(built('sw.js').toString()) ?? [];
  return JSON.parse(list) as string[];
}

test('after one visit the whole product opens with the host gone', async ({ page }) => {
  // A dozen pages, each opened anew.
  test.setTimeout(600_000);
  const host = await startHost(FOLDER);
  await visit(page, host);
  // What the first page still asked for goes with it.
  await page.goto('about:blank');
  await host.switchOff();
  const heading = page.getByRole('heading', { level: 1 });
  const go = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${host.address}?probe${hash}`);
    await expect(heading).toBeVisible();
  };
  for (const step of ['cast.blast', 'bridge.hook', 'serial.niche', 'evidence.tower'] as const) {
    await test.step(step, async () => {
      await go(`#/learn/${step}?quality=low`);
      await page.waitForFunction(() => window.engagerProbe?.ready === true);
      await advance(page, 5);
      await expectPicture(page);
    });
  }
  await reload(page);
  for (const view of [
    'map',
    'glossary/perforin',
    'gallery',
    'lab',
    'train',
    'present/grips.race',
  ]) {
    await test.step(view, () => go(`#/${view}`));
  }
  await go('#/about');
  await expect(page.getByText(aboutWords.kept.kept)).toBeVisible();
  await go('#/map');
  const pictures = page.locator('.map img');
  await pictures.last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => pictures.last().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
});

if (process.env['SOAK']) {
  test('the lesson is walked with the host gone', async ({ browser }) => {
    test.setTimeout(3_600_000);
    const host = await startHost(FOLDER);
    const page = await browser.newPage({ baseURL: host.address, viewport: WINDOW });
    const silence = watchConsole(page);
    await visit(page, host);
    await page.goto('about:blank');
    await host.switchOff();
    await walkTheLesson({ page, hand: mouse, options: 'quality=low', guess: 0 });
    expect(silence).toEqual([]);
    await page.close();
  });
}

test('all that the build holds is kept, and nothing of it is missing on the host', async ({
  page,
}) => {
  const host = await startHost(FOLDER);
  await visit(page, host);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  expect(kept.map((url) => url.slice(host.address.length)).toSorted()).toEqual(keptFiles());
  await host.switchOff();
});

test('a newer version is offered in the lesson, never forced, and keeps the place', async ({
  page,
}) => {
  const host = await startHost(FOLDER);
  const step = '#/learn/grips.race?seed=7&quality=low';
  await page.goto(`${host.address}${step}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const said = page.locator('meta[name="description"]');
  const old = (await said.getAttribute('content')) ?? '';
  const page2 = built('index.html').toString().replace(old, NEWER);
  const files = keptFiles();
  host.put({
    'index.html': page2,
    'sw.js': workerFor(files, (file) => (file === 'index.html' ? Buffer.from(page2) : built(file))),
  });
  // Someone comes back, and is in the lesson by the time that the newer version is here.
  await page.reload();
  const notice = page.locator('.notice', { hasText: english.notices.newerVersion });
  await expect(notice).toBeVisible();
  await expect(said).toHaveAttribute('content', old);
  await expect(page.getByRole('button', { name: /without a guess/ })).toBeVisible();
  // Put away, it is there when next opened; asked for, it is used now.
  await notice.getByRole('button', { name: interfaceWords.notices.acts.newerVersion }).click();
  await expect(said).toHaveAttribute('content', NEWER);
  await expect(page).toHaveURL(`${host.address}${step}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
  // Now with the host gone, too.
  await host.switchOff();
  await page.reload();
  await expect(said).toHaveAttribute('content', NEWER);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a host that has Engager no more gets its address back', async ({ page, silence }) => {
  const host = await startHost(FOLDER);
  await visit(page, host);
  host.put({ 'sw.js': null, 'index.html': '<!doctype html><title>Another page</title>' });
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.goto('about:blank');
  await page.goto(host.address);
  await expect(page).toHaveTitle('Another page');
  await host.switchOff();
  // The browser says that the worker is gone, or the other page's icon.
  expect(silence.filter((line) => !/status of 404/.test(line))).toEqual([]);
  silence.length = 0;
});

test('inside a frame, and for a page under test, nothing is kept', async ({ page }) => {
  const host = await startHost(FOLDER);
  await page.route('**/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>A course</title><link rel="icon" href="data:,"><iframe src="./#/learn/cast.marrow?quality=low" title="Engager" width="900" height="600"></iframe>',
    }),
  );
  await page.goto(`${host.address}course.html`);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(framed.locator('canvas')).toBeVisible();
  await page.goto(`${host.address}?probe`);
  await page.waitForFunction(() => window.engagerProbe?.ready === true);
  expect(
    await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0]);
  await host.switchOff();
});
