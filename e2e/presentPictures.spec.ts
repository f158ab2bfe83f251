/**
 * Six frames of a lecture as the hall sees them, words and all: drawn twice to the same pixels, and like the
 * pictures stored beside this file. After a wanted change of looks, renew those and look at them:
 * `RENEW_PICTURES=1 npx playwright test presentPictures` (after `npm run build`).
 */
import type { Page } from '@playwright/test';
import type { BeatId } from '../src/lesson/beats.ts';
import { stepOf, type StepId } from '../src/lesson/lesson.ts';
import type { Step } from '../src/lesson/step.ts';
import { expect, test } from './console.ts';
import { compare, holdTime, kindOf, shrink, store, WINDOW, type Size } from './pictures.ts';
import { expectArrived, open, renderer } from './product.ts';

/** As in `pictures.spec.ts`; letters are drawn a little differently by another build as well. */
const LARGEST_MEAN = 4;
const LARGEST_FAR_SHARE = 0.02;
/** Pictures in a row that are alike before a frame counts as standing still, and those after which it is
 * given up. */
const ALIKE = 4;
const MOST_TRIES = 40;

const renewing = process.env['RENEW_PICTURES'] === '1';
const OLD_PROJECTOR: Size = { width: 960, height: 720 };

interface Frame {
  readonly name: string;
  /** Step and beat. */
  readonly at: readonly [step: StepId, beat: BeatId];
  readonly ground?: 'dark' | 'light';
  readonly window?: Size;
}
const frames: readonly Frame[] = [
  { name: 'scale', at: ['cast.scale', 'shown'] },
  { name: 'question', at: ['cast.blind', 'question'], window: OLD_PROJECTOR },
  { name: 'race', at: ['grips.race', 'answer'] },
  { name: 'touch', at: ['bridge.touch', 'answer'], ground: 'dark' },
  { name: 'granzyme', at: ['hit.granzyme', 'shown'] },
  { name: 'tower', at: ['evidence.tower', 'answer'] },
];

test.beforeEach(async ({ page }) => holdTime(page));

/** The frame once it stands still: parts of it are fetched and find their size. */
async function takeFrame(
  page: Page,
  { at: [step, beat], ground = 'light' }: Frame,
): Promise<Buffer> {
  await page.goto('about:blank');
  const options = `seed=7&quality=medium&motion=reduced&track=lecture-15&ground=${ground}`;
  await open(page, `#/present/${step}?beat=${beat}&${options}`);
  await expect(page.locator('.hall-tools')).toBeAttached();
  await expect(page.locator('.hall-line')).toBeVisible();
  await expectArrived(page);
  const { plot }: Step = stepOf(step);
  if (plot !== undefined && beat !== 'line' && beat !== 'question') {
    await expect(page.locator('.hall-plot figure').first()).toBeVisible();
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => document.fonts.ready.then(() => undefined));
  let before: Buffer = Buffer.alloc(0);
  let alike = 1;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = await page.screenshot();
    alike = now.equals(before) ? alike + 1 : 1;
    if (alike === ALIKE) return now;
    before = now;
    await page.evaluate(async () => {
      for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
  throw new Error('The frame does not come to stand.');
}

for (const frame of frames) {
  const name = `present-${frame.name}`;
  const { window = WINDOW } = frame;
  test(name, async ({ page }) => {
    await page.setViewportSize(window);
    const first = await takeFrame(page, frame);
    const second = await takeFrame(page, frame);
    expect(first.equals(second), 'the second drawing has other pixels').toBe(true);
    const { whole, packed } = await shrink(page, first, window);
    const drawnBy = kindOf(await renderer(page));
    if (renewing) store.write(name, packed, drawnBy);
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
    const { mean, farShare } = await compare(page, whole, kept);
    expect(mean).toBeLessThan(LARGEST_MEAN);
    expect(farShare).toBeLessThan(LARGEST_FAR_SHARE);
  });
}
