/**
 * Six frames of a lecture as the hall sees them, words and all: like the pictures stored beside this file, one of
 * them (with `SOAK=1` all) drawn twice to the same pixels. After a wanted change of looks, renew those and look at them:
 * `RENEW_PICTURES=1 npx playwright test presentPictures` (after `npm run build`).
 */
import type { Page } from '@playwright/test';
import type { BeatId } from '../src/lesson/beats.ts';
import { stepOf, type StepId } from '../src/lesson/lesson.ts';
import type { Step } from '../src/lesson/step.ts';
import { expect, test } from './console.ts';
import { allTwice, expectAsStored, holdTime, WINDOW, type Size } from './pictures.ts';
import { expectFetched, openHall } from './hall.ts';
import { expectArrived, framesPass } from './product.ts';

/** Pictures in a row that are alike before a frame counts as standing still, and those after which it is
 * given up. */
const ALIKE = 4;
const MOST_TRIES = 40;

const OLD_PROJECTOR: Size = { width: 960, height: 720 };

interface Frame {
  readonly name: string;
  /** Step and beat. */
  readonly at: readonly [step: StepId, beat: BeatId];
  readonly ground?: 'dark' | 'light';
  readonly window?: Size;
  readonly twice?: boolean;
}
const frames: readonly Frame[] = [
  { name: 'scale', at: ['cast.scale', 'shown'] },
  { name: 'question', at: ['cast.blind', 'question'], window: OLD_PROJECTOR },
  { name: 'race', at: ['grips.race', 'answer'] },
  { name: 'touch', at: ['bridge.touch', 'answer'], ground: 'dark', twice: true },
  { name: 'granzyme', at: ['hit.granzyme', 'shown'] },
  { name: 'tower', at: ['evidence.tower', 'answer'] },
];

test.use({ restful: false });

test.beforeEach(async ({ page }) => holdTime(page));

/** The frame once it stands still: parts of it are fetched and find their size. */
async function takeFrame(
  page: Page,
  { at: [step, beat], ground = 'light' }: Frame,
): Promise<Buffer> {
  await page.goto('about:blank');
  const options = `seed=7&quality=medium&motion=reduced&track=lecture-15&ground=${ground}`;
  await openHall(page, `#/present/${step}?beat=${beat}&${options}`);
  await expectFetched(page);
  await expectArrived(page);
  const { plot }: Step = stepOf(step);
  if (plot !== undefined && beat !== 'line' && beat !== 'question') {
    await expect(page.locator('.hall-plot figure').first()).toBeVisible();
  }
  let before: Buffer = Buffer.alloc(0);
  let alike = 1;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = await page.screenshot();
    alike = now.equals(before) ? alike + 1 : 1;
    if (alike === ALIKE) return now;
    before = now;
    await framesPass(page, 12);
  }
  throw new Error('The frame does not come to stand.');
}

for (const frame of frames) {
  const name = `present-${frame.name}`;
  const { window = WINDOW } = frame;
  test(name, async ({ page }) => {
    await page.setViewportSize(window);
    const first = await takeFrame(page, frame);
    const again = frame.twice === true || allTwice ? [await takeFrame(page, frame)] : [];
    await expectAsStored(page, name, [first, ...again], window);
  });
}
