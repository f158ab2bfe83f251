/**
 * Every place and a few of the gallery, on both grounds: like the pictures stored beside this file, and on
 * the dark one (with `SOAK=1` on both) drawn twice to the same pixels. After a wanted change of looks, renew those and look at them:
 * `RENEW_PICTURES=1 npx playwright test pictures` (after `npm run build`).
 */
import { steps } from '../src/lesson/lesson.ts';
import { expect, test } from './console.ts';
import {
  allTwice,
  compare,
  expectAsStored,
  holdTime,
  LARGEST_FAR_SHARE,
  shrink,
  take,
  WINDOW,
  type Scene,
} from './pictures.ts';

const options = 'seed=7&quality=medium';

/** The first step that plays in each place. */
const places: readonly Scene[] = [...new Set(steps.map(({ place }) => place))].map((place) => {
  const step = steps.find((candidate) => candidate.place === place) ?? steps[0];
  return { name: place, hash: `#/learn/${step.id}?${options}`, atS: 3 };
});
const moments: readonly Scene[] = [
  { name: 'infusion', hash: `#/learn/infusion.schedule?${options}`, atS: 3 },
  { name: 'pores', hash: `#/learn/hit.perforin?${options}`, when: 'poreOpen' },
  { name: 'dying', hash: `#/learn/hit.apoptosis?${options}`, when: 'targetCommitted' },
  { name: 'followed', hash: `#/learn/serial.next?${options}`, when: 'bridgeFormed' },
];
const gallery: readonly Scene[] = ['molecules', 'cells', 'engager', 'tCell'].map((exhibit) => ({
  name: `gallery-${exhibit}`,
  hash: `#/gallery/${exhibit}?${options}`,
}));

test.use({ viewport: WINDOW });
test.beforeEach(async ({ page }) => holdTime(page));

for (const scene of [...places, ...moments, ...gallery]) {
  for (const ground of ['dark', 'light']) {
    const name = `${scene.name}-${ground}`;
    test(name, async ({ page, silence }) => {
      const shown = { ...scene, hash: `${scene.hash}&ground=${ground}` };
      const first = await take(page, shown);
      const again = ground === 'dark' || allTwice ? [await take(page, shown)] : [];
      await expectAsStored(page, name, [first, ...again]);
      expect(silence).toEqual([]);
    });
  }
}

test('one turn of the view, and another ground, are told from the stored picture', async ({
  page,
}) => {
  const scene = gallery[2] as Scene;
  const taken = async (png: Buffer): Promise<string> => (await shrink(page, png)).whole;
  const dark = await taken(await take(page, { ...scene, hash: `${scene.hash}&ground=dark` }));
  const light = await taken(
    await take(page, { ...scene, hash: `${scene.hash}&ground=light&motion=reduced` }),
  );
  expect((await compare(page, dark, dark)).mean).toBe(0);
  expect((await compare(page, dark, light)).farShare).toBeGreaterThan(0.5);
  await page.getByRole('application').press('ArrowRight');
  // The focus shows before the view has turned.
  const share = async () =>
    (await compare(page, light, await taken(await page.screenshot()))).farShare;
  await expect.poll(share).toBeGreaterThan(LARGEST_FAR_SHARE);
});
