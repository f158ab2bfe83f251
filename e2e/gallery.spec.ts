/** Browsing the gallery: everyone is there, with a card and a picture that turns, to one scale. */
import type { Page } from '@playwright/test';
import { cast, type CastId } from '../src/cast/registry.ts';
import { stanceOf } from '../src/cast/stance.ts';
import { axeFaults, goTo } from './access.ts';
import { expect, test } from './console.ts';
import { drawsInThirtyFrames, open } from './product.ts';
import { expectNotWider } from './walk.ts';

const ids = Object.keys(cast) as CastId[];
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const canvas = (page: Page) => page.locator('.gallery-picture canvas');

test('one step from the lesson, and back to where one was', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page);
  const title = await heading(page).textContent();
  expect(loaded.filter((url) => /gallery/i.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'Gallery' }).click();
  await expect(heading(page)).toHaveText(/molecules/i);
  await page.getByRole('link', { name: 'CD45' }).first().click();
  await expect(heading(page)).toHaveText('CD45');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(/molecules/i);
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(heading(page)).toHaveText(title ?? '');
  await expect(page).toHaveURL(/#\/learn\/grips\.race\?seed=7/);
});

test('everyone has a card and a picture', async ({ page }) => {
  await open(page, '#/gallery');
  for (const id of ids) {
    await goTo(page, `gallery/${id}`);
    await expect(heading(page)).toHaveText(cast[id].name);
    const card = page.locator('.exhibit');
    await expect(card).toContainText(cast[id].card.what);
    await expect(card).toContainText(cast[id].card.howMany);
    await expect(card.locator('.grade')).toHaveCount(1);
    await expect(card).toContainText(cast[id].kind === 'cell' ? 'µm across' : 'nm long');
    await expect(page.getByRole('application')).toHaveAccessibleName(
      `${cast[id].name}. ${cast[id].card.what}`,
    );
    expect(await page.evaluate(() => window.engagerProbe?.ready)).toBe(true);
  }
});

test('turns by key, by button and by drag, and goes back', async ({ page }) => {
  await open(page, '#/gallery/engager?motion=reduced');
  const front = await canvas(page).screenshot();
  const changes = async (act: () => Promise<unknown>): Promise<void> => {
    const before = await canvas(page).screenshot();
    await act();
    await expect.poll(async () => before.equals(await canvas(page).screenshot())).toBe(false);
  };
  const view = page.getByRole('application');
  await view.focus();
  await changes(() => page.keyboard.press('ArrowRight'));
  await changes(() => page.keyboard.press('+'));
  await changes(() => page.keyboard.press('0'));
  await page.getByText('View', { exact: true }).click();
  await changes(() => page.getByRole('button', { name: 'Turn up' }).click());
  await changes(() => page.getByRole('button', { name: 'Move left' }).click());
  await changes(async () => {
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(380, 300, { steps: 4 });
    await page.mouse.up();
  });
  await page.getByRole('button', { name: 'Put the view back' }).click();
  await page.getByText('View', { exact: true }).click();
  await page.mouse.move(5, 5);
  await expect.poll(async () => front.equals(await canvas(page).screenshot())).toBe(true);
});

test('all molecules are drawn to the scale of the bar', async ({ page }) => {
  await open(page, '#/gallery/molecules');
  await expect(page.locator('.scale')).toHaveText(/^\d+ nm$/);
  const said = await page.locator('.scale').innerText();
  const bar = await page.locator('.scale-bar').boundingBox();
  const pxPerNm = (bar?.width ?? 0) / Number.parseFloat(said);
  for (const id of ids.filter((one) => cast[one].kind === 'molecule')) {
    const link = page.locator('.plate-link', { hasText: cast[id].name }).first();
    const name = await link.locator('span').boundingBox();
    const box = await link.boundingBox();
    const drawn = (name?.y ?? 0) - (box?.y ?? 0);
    // The name stands below the drawing, at most the few pixels of its own room away.
    expect(Math.abs(drawn - stanceOf(cast[id]).height * pxPerNm), id).toBeLessThan(6);
  }
});

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 720 }],
  ['narrowest', { width: 320, height: 640 }],
] as const) {
  test.describe(`on the ${name} screen`, () => {
    test.use({ viewport });

    test('axe finds nothing on either ground, and nothing is wider than the window', async ({
      page,
    }) => {
      await open(page, '#/gallery/molecules?ground=dark');
      for (const ground of ['dark', 'light']) {
        for (const exhibit of ['molecules', 'cells', 'engager', 'blast']) {
          await goTo(page, `gallery/${exhibit}`, `ground=${ground}`);
          await expect(page.locator('html')).toHaveAttribute('data-ground', ground);
          expect(await axeFaults(page), `${exhibit}, ${ground}`).toEqual([]);
          await expectNotWider(page);
        }
      }
    });
  });
}

test('an exhibit that does not exist is said once, and all molecules are shown', async ({
  page,
}) => {
  await open(page, '#/gallery/toString');
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText('toString');
  await expect(heading(page)).toHaveText(/molecules/i);
  await expect(page).toHaveURL(/#\/gallery\/molecules/);
});

test('draws nothing while nothing changes', async ({ page }) => {
  await open(page, '#/gallery/blast');
  expect(await drawsInThirtyFrames(page)).toBe(0);
});

test('a lost context returns with the same picture', async ({ page, silence }) => {
  await open(page, '#/gallery/engager');
  const before = await canvas(page).screenshot();
  await page.evaluate(() => {
    const drawn = document.querySelector('canvas');
    const loss = drawn?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    // It may come back only once its loss has been told.
    drawn?.addEventListener('webglcontextlost', () => setTimeout(() => loss?.restoreContext()));
    loss?.loseContext();
  });
  await expect
    .poll(() => silence.filter((line) => line.includes('Context Restored')).length)
    .toBe(1);
  await expect.poll(async () => before.equals(await canvas(page).screenshot())).toBe(true);
  expect(silence.filter((line) => !/THREE\.WebGLRenderer: Context/.test(line))).toEqual([]);
  silence.length = 0;
});

test('without WebGL everyone is shown flat, in the same places', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, '#/gallery/molecules');
  await expect(page.locator('.notice')).toContainText('draws no 3D');
  const molecules = ids.filter((id) => cast[id].kind === 'molecule');
  await expect(page.locator('.flat > g')).toHaveCount(molecules.length);
  await expect(page.locator('.plate-link')).toHaveCount(molecules.length);
  await expect(page.locator('.scale')).toContainText('nm');
  await goTo(page, 'gallery/macrophage');
  await expect(page.locator('.flat circle')).toHaveCount(2);
  await expect(page.locator('.scale')).toContainText('µm');
});
