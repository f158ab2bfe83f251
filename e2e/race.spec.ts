/** A student meets `grips.race`: predicts, lets it run, and reads the answer off what happened. */
import { defaultBindingConditions } from '../src/sim/binding.ts';
import { createRaceWorld } from '../src/sim/raceWorld.ts';
import { scenarios } from '../src/lesson/scenarios.ts';
import { axeFaults } from './access.ts';
import { expect, test } from './console.ts';
import {
  RACE,
  advance,
  drawsInThirtyFrames,
  expectArrived,
  expectPicture,
  open,
  readings,
  reload,
  renderer,
  worldHash,
} from './product.ts';

const DAY_ON_SCREEN_S = 40;

test('is drawn in software here, so that pictures are exact', async ({ page }) => {
  await open(page);
  expect(await renderer(page)).toMatch(/llvmpipe|SwiftShader/i);
});

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on a ${name} screen`, () => {
    test.use({ viewport, hasTouch: name === 'phone' });

    test('a student predicts, watches and is told why', async ({ page }) => {
      await open(page);
      await expectPicture(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/which one keeps it/i);
      const choose = page.getByRole('radio', { name: /about the same/i });
      await (name === 'phone' ? choose.tap() : choose.click());
      await page.getByRole('button', { name: 'Let it run' }).click();
      await expect(page.getByText('You said:')).toContainText('About the same');
      await advance(page, DAY_ON_SCREEN_S / 2);
      expect((await readings(page))?.timeS).toBeGreaterThanOrEqual(43_200);
      await advance(page, DAY_ON_SCREEN_S / 2);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
      const end = await readings(page);
      // The feedback speaks of this run: its numbers are the model's.
      await expect(page.locator('.feedback')).toContainText(`the blast held ${end?.['boundCd19']}`);
      await expect(page.locator('#description')).toContainText(
        `holds ${end?.['boundCd19']} drug molecules`,
      );
      expect(await page.evaluate(() => window.engagerProbe?.stage())).toBe('cd19Held');
      await expectPicture(page);
    });

    test('axe finds nothing, before and after the run, on both grounds', async ({ page }) => {
      for (const ground of ['dark', 'light']) {
        // A page of its own: else the second run would be the first, over.
        await page.goto('about:blank');
        await open(page, `${RACE}&ground=${ground}`);
        expect(await axeFaults(page)).toEqual([]);
        await advance(page, DAY_ON_SCREEN_S);
        await page.getByText('Where the numbers come from').click();
        expect(await axeFaults(page)).toEqual([]);
      }
    });

    test('the buttons above the scene cover nothing of it, and nothing is wider than the window', async ({
      page,
    }) => {
      await open(page);
      // Looked at in one go, and again where type or a part of the page is still to come.
      const faults = () =>
        page.evaluate(() => {
          const [header, ...parts] = ['.header', '.readouts', '.camera'].map((part) =>
            document.querySelector(part)?.getBoundingClientRect(),
          );
          const foot = header?.bottom ?? Infinity;
          return {
            covered: parts.some((part) => !part || part.y < foot),
            wide: document.documentElement.scrollWidth > window.innerWidth,
          };
        });
      await expect.poll(faults).toEqual({ covered: false, wide: false });
    });
  });
}

test('by keyboard alone: choose, run, pause, step, replay, turn the view', async ({ page }) => {
  await open(page);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /by tens of times/i })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You said:')).toBeVisible();
  await page.keyboard.press('k');
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await expect(play).toBeVisible();
  const { timeS = 0 } = (await readings(page)) ?? {};
  await page.getByRole('button', { name: 'A moment on' }).focus();
  await page.keyboard.press('Enter');
  expect((await readings(page))?.timeS).toBeCloseTo(timeS + 18 * 60, 6);
  await page.getByRole('button', { name: 'A moment back' }).focus();
  await page.keyboard.press('Enter');
  expect((await readings(page))?.timeS).toBeCloseTo(timeS, 6);
  await page.getByRole('application').focus();
  const before = await page.locator('.view canvas').screenshot();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => before.equals(await page.locator('.view canvas').screenshot()))
    .toBe(false);
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('the same seed gives the same world in Node and in the page', async ({ page }) => {
  const { durationS, pace } = scenarios.race;
  const world = createRaceWorld({ ...defaultBindingConditions, durationS, pace }, 41);
  await open(page, '#/learn/grips.race?seed=41');
  for (const seconds of [1, 10, 29]) {
    await advance(page, seconds);
    world.advance(seconds * world.pace);
    expect(await worldHash(page)).toBe(world.hash());
  }
});

test('back, forward, reload and a pasted link give the same world', async ({ page }) => {
  /** As the page has it: the browser's own address may be ahead of it. */
  const seed = () => page.evaluate(() => window.engagerProbe?.address());
  await open(page);
  await advance(page, DAY_ON_SCREEN_S);
  const first = await worldHash(page);
  await page.getByRole('button', { name: 'Another run' }).click();
  await expect(page).toHaveURL(/seed=8/);
  await advance(page, DAY_ON_SCREEN_S);
  const second = await worldHash(page);
  expect(second).not.toBe(first);
  await page.goBack();
  await expect.poll(seed).toContain('seed=7');
  await advance(page, DAY_ON_SCREEN_S);
  expect(await worldHash(page)).toBe(first);
  await page.goForward();
  await expect(page).toHaveURL(/seed=8/);
  await reload(page);
  await advance(page, DAY_ON_SCREEN_S);
  expect(await worldHash(page)).toBe(second);
});

test('sources stand one click from every figure', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /621\s*pg\/mL/ }).click();
  const source = page.getByRole('dialog');
  await expect(source).toContainText('Zhu 2018');
  await expect(source).toContainText('published');
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await page.getByText('Where the numbers come from').click();
  await expect(page.locator('.sources .grade-assumed').first()).toBeVisible();
});

test('a paused scene draws nothing, and stays within 40 calls and 1.5 million triangles', async ({
  page,
}) => {
  await open(page);
  expect(await drawsInThirtyFrames(page)).toBeGreaterThan(0);
  await advance(page, 5);
  // What is on its way is no scene that stands still.
  await expectArrived(page);
  const info = await page.evaluate(() => window.engagerProbe?.renderInfo());
  expect(info?.calls).toBeGreaterThan(0);
  expect(info?.calls).toBeLessThanOrEqual(40);
  expect(info?.triangles).toBeLessThanOrEqual(1_500_000);
  expect(await drawsInThirtyFrames(page)).toBe(0);
});

test('with less motion it teaches the same', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  await page.getByRole('radio', { name: /by tens of times/i }).click();
  await page.getByRole('button', { name: 'Let it run' }).click();
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await expect(page.locator('.feedback')).toContainText('Yes: the blast held');
  await expectPicture(page);
});
