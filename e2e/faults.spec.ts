/** Bad input and missing parts: the page opens, says one sentence, and loses nothing it could keep. */
import { controlOf } from '../src/lesson/controls.ts';
import { steps } from '../src/lesson/lesson.ts';
import type { Step } from '../src/lesson/step.ts';
import { refuseGraphics } from './byName.ts';
import { expect, test } from './console.ts';
import { advance, expectPicture, open, readings, reload } from './product.ts';

for (const [hash, sentence, leadsTo] of [
  ['#/learn/no.such.step', 'no step called “no.such.step”', 'learn/cast.marrow'],
  ['#/dance/grips.race', 'no way in called “dance”', ''],
  ['#/learn/grips.race?seed=seven', 'seed=seven', 'learn/grips.race'],
  ['#/learn/bridge.bonds?value=1e6', 'a number from 100 to 100000', 'learn/bridge.bonds'],
  ['#/learn/grips.race?colour=red', '“colour”', 'learn/grips.race'],
] as const) {
  test(`the address ${hash} opens the lesson and says what was wrong`, async ({ page }) => {
    await open(page, hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const notice = page.locator('.notice');
    await expect(notice).toHaveCount(1);
    await expect(notice).toContainText(sentence);
    await expect(page).toHaveURL(new RegExp(`#/${leadsTo}\\?seed=7$`));
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });
}

test('conditions at the ends of what can be set run, and every number stays one', async ({
  page,
}) => {
  for (const step of steps as readonly Step[]) {
    if (!step.control) continue;
    const { low, high } = controlOf(step.control);
    for (const value of [low, high]) {
      await test.step(`${step.id}, ${value}`, async () => {
        await page.goto('about:blank');
        await open(page, `#/learn/${step.id}?quality=low&value=${value}`);
        await advance(page, 20);
        const read = Object.entries((await readings(page)) ?? {});
        expect(read.length).toBeGreaterThan(0);
        expect(read.filter(([, number]) => !Number.isFinite(number))).toEqual([]);
        await expectPicture(page);
        await expect(page.locator('.notice')).toHaveCount(0);
        await expect(page).toHaveURL(/[?&]value=/);
      });
    }
  }
});

test('a part that cannot be fetched keeps the place, and is had when asked for again', async ({
  page,
  silence,
}) => {
  // The words of the next module.
  await page.route(/assets\/molecule-/, (route) => route.abort());
  await open(page, '#/learn/cast.check?quality=low');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const skip = page.getByRole('button', { name: 'Skip this step' });
  await skip.click();
  await expect(page.locator('.notice')).toContainText('could not be fetched');
  await expect(page).toHaveURL(/#\/learn\/cast\.check/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/know of the cast/);
  await page.unroute(/assets\/molecule-/);
  await skip.click();
  await expect(page).toHaveURL(/#\/learn\/molecule\.anatomy/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/two grips/);
  // The browser says it by itself.
  expect(silence.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  silence.length = 0;
});

test('stored rubbish is set aside, said once, and not lost', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('engager.progress.setAside') === null) {
      localStorage.setItem('engager.progress', '{{rubbish');
    }
  });
  await open(page);
  await expect(page.locator('.notice')).toContainText('could not be read');
  expect(await page.evaluate(() => localStorage.getItem('engager.progress.setAside'))).toBe(
    '{{rubbish',
  );
  await reload(page);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('without storage the lesson goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.locator('.notice')).toContainText('keeps nothing');
  await advance(page, 40);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
});

test('without WebGL there is a picture, the words, the numbers and the clock', async ({ page }) => {
  await refuseGraphics(page);
  await open(page);
  await expect(page.locator('.notice')).toContainText('draws no 3D');
  const picture = page.locator('.picture img');
  await expect(picture).toHaveAttribute('alt', /T cell/);
  expect(
    await picture.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.naturalWidth),
    ),
  ).toBeGreaterThan(500);
  await expect(page.locator('.caption')).toContainText('Molecules 80 times too large');
  await page.getByRole('button', { name: 'Run without a guess' }).click();
  // The clock runs by itself, without a scene to drive it.
  await expect.poll(async () => (await readings(page))?.timeS ?? 0).toBeGreaterThan(0);
  // Paused: it is the button that brings the end.
  await advance(page, 0);
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
});

test('a lost context returns with the scene where it was', async ({ page, silence }) => {
  await open(page);
  await advance(page, 10);
  const before = await readings(page);
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    Object.assign(window, { restoreContext: () => loss?.restoreContext() });
  });
  await expect(page.locator('.notice')).toContainText('picture was lost');
  expect(await readings(page)).toEqual(before);
  await page.evaluate(() => (window as unknown as { restoreContext(): void }).restoreContext());
  await expect(page.locator('.notice')).toHaveCount(0);
  await expectPicture(page);
  // three says so in the console, once each, and nothing else may be said.
  expect(silence.toSorted()).toEqual([
    'log: THREE.WebGLRenderer: Context Lost.',
    'log: THREE.WebGLRenderer: Context Restored.',
  ]);
  silence.length = 0;
});

test('an exception in the scene leaves the panel working', async ({ page, silence }) => {
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.createShader = () => {
      throw new Error('made to fail');
    };
  });
  await open(page);
  await expect(page.locator('.notice')).toContainText('draws no 3D');
  await advance(page, 40);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  // Said once, not at every frame.
  expect(silence).toEqual(['exception: made to fail']);
  silence.length = 0;
});
