/** The graphics context is lost and comes back, once for every place and every kind of world in it: the
 * model stands where it stood, the panel works meanwhile, and the same picture is drawn again. */
import type { Page } from '@playwright/test';
import { steps } from '../src/lesson/lesson.ts';
import { scenarios } from '../src/lesson/scenarios.ts';
import type { Step } from '../src/lesson/step.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { goTo } from './access.ts';
import { expect, test } from './console.ts';
import { advance, expectArrived, framesPass, open, worldHash } from './product.ts';
import { bareAtFirst } from './walk.ts';

test.use({ viewport: { width: 800, height: 450 }, deviceScaleFactor: 0.5 });

/** The first step that shows this kind of world, and of what stands still this scene, in this place. */
const oneOfEach = [
  ...new Map(
    (steps as readonly Step[])
      .filter(({ id }) => !(bareAtFirst as readonly string[]).includes(id))
      .toReversed()
      .map((step) => {
        const scenario = scenarios[step.scenario];
        return [`${step.place} ${scenario.kind}`, step.id] as const;
      }),
  ),
];

/** Levels, of 255, by which a picture may differ from one drawn anew: where triangles meet exactly, the order
 * of uploads decides which is in front. */
const MEAN_DIFFERENCE = 0.5;

/** The canvas, small, as bytes. */
async function pixels(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    window.engagerProbe?.advance(0);
    const canvas = document.querySelector('canvas');
    const flat = new OffscreenCanvas(160, 90).getContext('2d', { willReadFrequently: true });
    if (!canvas || !flat) return [];
    flat.drawImage(canvas, 0, 0, 160, 90);
    return [...flat.getImageData(0, 0, 160, 90).data];
  });
}

function meanDifference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, level, i) => sum + Math.abs(level - (b[i] ?? 0)), 0) / a.length;
}

test('a lost context comes back with the same picture, in every place', async ({
  page,
  silence,
}) => {
  test.setTimeout(600_000);
  await open(page, `#/learn/${oneOfEach[0]?.[1]}?quality=low&motion=reduced`);
  for (const [what, id] of oneOfEach) {
    await test.step(`${what}: ${id}`, async () => {
      await goTo(page, `learn/${id}`, 'quality=low&motion=reduced');
      await advance(page, 3);
      // What lies over the picture may have another size now, which the scene makes room for.
      await framesPass(page, 2);
      await expect(async () => {
        const [once, again] = [await pixels(page), await pixels(page)];
        expect(new Set(once).size).toBeGreaterThan(24);
        expect(meanDifference(once, again)).toBe(0);
      }).toPass();
      const before = { hash: await worldHash(page), picture: await pixels(page) };
      await page.evaluate(() => {
        const gl = document.querySelector('canvas')?.getContext('webgl2');
        const loss = gl?.getExtension('WEBGL_lose_context');
        Object.assign(window, { restoreContext: () => loss?.restoreContext() });
        loss?.loseContext();
      });
      await expect(page.locator('.notice')).toContainText('picture was lost');
      // The panel goes on.
      await page.keyboard.press('l');
      await page.keyboard.press('l');
      await expect(
        page.getByRole('button', { name: interfaceWords.step.skip, exact: true }),
      ).toBeEnabled();
      expect(await worldHash(page)).toBe(before.hash);
      await page.evaluate(() => (window as unknown as { restoreContext(): void }).restoreContext());
      await expect(page.locator('.notice')).toHaveCount(0);
      expect(await worldHash(page)).toBe(before.hash);
      await expect
        .poll(async () => meanDifference(before.picture, await pixels(page)))
        .toBeLessThanOrEqual(MEAN_DIFFERENCE);
    });
  }
  // three says so in the console, once each.
  expect(new Set(silence)).toEqual(
    new Set([
      'log: THREE.WebGLRenderer: Context Lost.',
      'log: THREE.WebGLRenderer: Context Restored.',
    ]),
  );
  expect(silence.length).toBe(2 * oneOfEach.length);
  silence.length = 0;
});

test('a scene that breaks while it is drawn says so once, and the lesson goes on', async ({
  page,
  silence,
}) => {
  await open(page, '#/learn/grips.race?quality=low');
  await expectArrived(page);
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElementsInstanced = () => {
      throw new Error('made to fail');
    };
  });
  await expect(page.locator('.notice')).toContainText('draws no 3D');
  await expect(page.locator('.notice')).toHaveCount(1);
  await page.getByRole('button', { name: interfaceWords.question.by.run.unguessed }).click();
  await page.getByRole('button', { name: interfaceWords.question.toEnd, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  await page.getByRole('button', { name: interfaceWords.step.next, exact: true }).click();
  await expect(page).toHaveURL(/grips\.hold/);
  expect(silence).toEqual(['exception: made to fail']);
  silence.length = 0;
});
