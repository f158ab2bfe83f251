/** What axe can find, wherever one can be: every step, every view beside the lesson, every dialog, on both
 * grounds. `SOAK=1` looks at every one of them on each ground in every size, and in forced colours. */
import type { Page } from '@playwright/test';
import { isLectured } from '../src/lesson/beats.ts';
import { steps, type StepId } from '../src/lesson/lesson.ts';
import { axeFaults, clippedText, goTo, smallTargets, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { open } from './product.ts';

const grounds = ['dark', 'light'] as const;
type Ground = (typeof grounds)[number];

/** Drawn as simply as can be: what is looked at is what stands over it. */
const simple = (ground: Ground): string => `quality=low&motion=reduced&ground=${ground}`;

const beside = [
  '',
  'map',
  'glossary',
  'glossary/gap',
  'gallery/molecules',
  'gallery/tCell',
  'handout',
  'lab',
  'train',
  'present/grips.race',
  'notes/grips.race',
] as const;

/** What is enlarged four times in a window of 1280 by 1024 has so many CSS pixels. */
const sizes = [
  { name: 'a desk', width: 1280, height: 720 },
  { name: 'a phone', width: 390, height: 844 },
  { name: '320 pixels', width: 320, height: 568 },
  { name: '400 %', width: 320, height: 256 },
] as const;

async function faults(page: Page, forced: boolean): Promise<string[]> {
  // The model waits while it is looked at.
  await page.evaluate(() => window.engagerProbe?.advance(1));
  return [
    // In forced colours they are the system's, and styles do not tell which.
    ...(await axeFaults(page, forced ? ['color-contrast'] : [])),
    ...(await tooWide(page)),
    ...(await smallTargets(page, 24)),
    ...(await clippedText(page)),
  ];
}

async function expectStep(page: Page, id: StepId, ground: Ground, forced = false): Promise<void> {
  await goTo(page, `learn/${id}`, simple(ground));
  expect.soft(await faults(page, forced), `${id} on the ${ground} ground`).toEqual([]);
}

async function expectBeside(page: Page, view: string, ground: Ground, forced = false) {
  await goTo(page, view, simple(ground));
  expect.soft(await faults(page, forced), `${view} on the ${ground} ground`).toEqual([]);
}

test.describe('in a small window', () => {
  test.use({ viewport: { width: 800, height: 500 } });

  test('axe finds nothing at any step', async ({ page }) => {
    test.slow();
    await open(page, `#/learn/${steps[0].id}?${simple('dark')}`);
    for (const [at, { id }] of steps.entries()) {
      await expectStep(page, id, grounds[at % 2] ?? 'dark');
    }
  });

  test('nor in any view beside the lesson', async ({ page }) => {
    await open(page, `#/?${simple('dark')}`);
    for (const [at, view] of beside.entries()) {
      await expectBeside(page, view, grounds[at % 2] ?? 'dark');
    }
  });
});

if (process.env['SOAK']) {
  for (const { name, width, height } of sizes) {
    for (const ground of grounds) {
      test.describe(`${name}, on the ${ground} ground`, { tag: '@soak' }, () => {
        test.use({ viewport: { width, height } });
        test.setTimeout(900_000);

        test('axe finds nothing anywhere', async ({ page }) => {
          await open(page, `#/learn/${steps[0].id}?${simple(ground)}`);
          for (const { id } of steps) await expectStep(page, id, ground);
          for (const view of beside) await expectBeside(page, view, ground);
        });
      });
    }
  }

  test.describe('in forced colours', { tag: '@soak' }, () => {
    test.setTimeout(900_000);
    test('axe finds nothing anywhere', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open(page, `#/learn/${steps[0].id}?${simple('dark')}`);
      for (const { id } of steps) await expectStep(page, id, 'dark', true);
      for (const view of beside) await expectBeside(page, view, 'dark', true);
    });
  });

  test.describe('in a lecture', { tag: '@soak' }, () => {
    test.setTimeout(900_000);
    test('axe finds nothing at any step', async ({ page }) => {
      const lectured = steps.filter((step) => isLectured(step));
      await open(page, `#/present/${lectured[0]?.id}?${simple('light')}`);
      for (const [at, { id }] of lectured.entries()) {
        await expectBeside(page, `present/${id}`, grounds[at % 2] ?? 'dark');
      }
    });
  });
}
