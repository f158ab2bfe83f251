/** The product as one file, from a disk, with the network cut: nothing is asked for, nothing is missing. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/install.mjs';
import { steps } from '../src/lesson/lesson.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { goTo } from './access.ts';
import { expect, test } from './console.ts';
import { advance, expectPicture, reload, runUntil } from './product.ts';
import { expectScene } from './walk.ts';

/** What a mail box or a learning system takes as one attachment. */
const LIMIT_MB = 8;

test('one file from a disk is the whole product, and asks nobody for anything', async ({
  page,
  context,
}, { outputDir }) => {
  // It builds first.
  test.setTimeout(600_000);
  const build = ['scripts/with.mjs', 'vite', 'build', '--mode', 'single', '--logLevel', 'error'];
  const { status } = spawnSync('node', [...build, '--outDir', outputDir], {
    cwd: root,
    stdio: 'inherit',
  });
  expect(status).toBe(0);
  const file = join(outputDir, 'engager.html');
  expect(statSync(file).size / 1e6).toBeLessThan(LIMIT_MB);

  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  const address = pathToFileURL(file).href;
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${address}?probe`);
  await page.waitForFunction(() => window.engagerProbe?.ready === true);
  await page.getByRole('button', { name: interfaceWords.home.begin }).click();
  await expect(page).toHaveURL(/#\/learn\/cast\.marrow/);
  await expectScene(page);

  const go = async (view: string, options = 'seed=7&quality=low'): Promise<void> => {
    await goTo(page, view, options);
    await expect(page).toHaveURL(`${address}?probe#/${view}?${options}`);
  };
  await test.step('a step is done, and is still done when the file is opened again', async () => {
    await go('learn/grips.race');
    await page.getByRole('button', { name: 'Run without a guess' }).click();
    await runUntil(page, 'dayPassed');
    await expect(heading).toHaveText(/blast keeps its hold/i);
    await reload(page);
    await go('map');
    await expect(page.locator('.map-step', { hasText: '3.2' })).toContainText(mapWords.done);
    const pictures = page.locator('.map img');
    await expect(pictures).toHaveCount(steps.length);
    await pictures.last().scrollIntoViewIfNeeded();
    await expect
      .poll(() => pictures.last().evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
  });
  for (const step of ['molecule.anatomy', 'bridge.synapse', 'infusion.stop', 'evidence.tower']) {
    await test.step(step, async () => {
      await go(`learn/${step}`);
      await advance(page, 5);
      await expectPicture(page);
    });
  }
  for (const view of ['glossary/perforin', 'gallery', 'train', 'about', 'handout']) {
    await test.step(view, () => go(view));
  }
  await test.step('a hundred runs in a worker of the lab', async () => {
    await go('lab/dose', 'seed=11&quality=low');
    await page.getByRole('button', { name: 'Run 100 like this' }).click();
    await expect(page.getByRole('button', { name: 'CSV of 100 runs' })).toBeVisible();
  });
  // The file itself, twice.
  expect([...new Set(asked.map((url) => url.replace(/[?#].*/, '')))]).toEqual([address]);
});
