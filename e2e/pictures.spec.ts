/**
 * Every place and a few of the gallery, on both grounds: drawn twice to the same pixels, and like
 * the pictures stored beside this file. After a wanted change of looks, renew those and look at them:
 * `RENEW_PICTURES=1 npx playwright test pictures` (after `npm run build`).
 */
import { steps } from '../src/lesson/lesson.ts';
import { expect, test } from './console.ts';
import { compare, kindOf, shrink, store, take, WINDOW, type Scene } from './pictures.ts';
import { renderer } from './product.ts';

/** Another build of the same renderer rounds a little differently; a changed drawing goes far beyond.
 * The stored levels alone put pixels 4 apart on average at worst. */
const LARGEST_MEAN = 4;
const LARGEST_FAR_SHARE = 0.02;

const renewing = process.env['RENEW_PICTURES'] === '1';
const options = 'seed=7&quality=medium';

/** The first step that plays in each place. */
const places: readonly Scene[] = [...new Set(steps.map(({ place }) => place))].map((place) => {
  const step = steps.find((candidate) => candidate.place === place) ?? steps[0];
  return { name: place, hash: `#/learn/${step.id}?${options}`, atS: 3 };
});
const gallery: readonly Scene[] = ['molecules', 'cells', 'engager', 'tCell'].map((exhibit) => ({
  name: `gallery-${exhibit}`,
  hash: `#/gallery/${exhibit}?${options}`,
}));

test.use({ viewport: WINDOW });

for (const scene of [...places, ...gallery]) {
  for (const ground of ['dark', 'light']) {
    const name = `${scene.name}-${ground}`;
    test(name, async ({ page, silence }) => {
      const shown = { ...scene, hash: `${scene.hash}&ground=${ground}` };
      const first = await take(page, shown);
      const second = await take(page, shown);
      expect(first.equals(second), 'the second drawing has other pixels').toBe(true);
      const small = await shrink(page, first);
      const drawnBy = kindOf(await renderer(page));
      if (renewing) store.write(name, small, drawnBy);
      const stored = store.renderer();
      if (stored !== drawnBy) {
        test.info().annotations.push({
          type: 'not compared',
          description: `The stored pictures were drawn by ${stored}, these by ${drawnBy}: they are drawn alike twice, but not compared with the stored ones.`,
        });
        return;
      }
      const kept = store.read(name);
      if (!kept) throw new Error(`There is no picture “${name}” yet: see the head of this file.`);
      const { mean, farShare } = await compare(page, small, kept);
      expect(mean).toBeLessThan(LARGEST_MEAN);
      expect(farShare).toBeLessThan(LARGEST_FAR_SHARE);
      expect(silence).toEqual([]);
    });
  }
}

test('a shifted picture, and one of another ground, are told from the stored one', async ({
  page,
}) => {
  const scene = gallery[2] as Scene;
  const dark = await shrink(
    page,
    await take(page, { ...scene, hash: `${scene.hash}&ground=dark` }),
  );
  const light = await shrink(
    page,
    await take(page, { ...scene, hash: `${scene.hash}&ground=light` }),
  );
  expect((await compare(page, dark, dark)).mean).toBe(0);
  expect((await compare(page, dark, light)).farShare).toBeGreaterThan(0.5);
  await page.getByRole('application').press('ArrowRight');
  await page.waitForTimeout(2500);
  const turned = await shrink(page, await page.screenshot());
  expect((await compare(page, light, turned)).farShare).toBeGreaterThan(LARGEST_FAR_SHARE);
});
