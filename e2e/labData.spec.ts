/** The lab's data as a student takes it away: files that equal the command line's byte for byte, many
 * runs that can be given up, runs kept beside each other, links and pictures; and what happens where a
 * part of it fails. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { labWords } from '../src/lesson/words/en/lab.ts';
import { axeFaults, clippedText, smallTargets, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { tabTo } from './hands.ts';
import { advance, expectPicture, open, reload } from './product.ts';

const { affinity } = labWords.experiments;
const SIMPLE = 'quality=low&motion=reduced';
const DOSE = `#/lab/dose?seed=7&${SIMPLE}`;

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' });
}

function said(page: Page, text: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

async function saved(page: Page, name: string): Promise<{ text: string; download: Download }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, name).press('Enter'),
  ]);
  return { text: await readFile(await download.path(), 'utf8'), download };
}

/** What the command in the file's own heading prints. */
function printedAgain(csv: string): string {
  const command = /^# command: simulate (.+)$/m.exec(csv)?.[1] ?? '';
  return execFileSync('/bin/sh', ['-c', `node --import tsx scripts/simulate.ts ${command}`], {
    encoding: 'utf8',
  });
}

/** What the page owes to everybody and does not give. */
async function allFaults(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await tooWide(page)),
    ...(await smallTargets(page, 24)),
    ...(await clippedText(page)),
  ];
}

async function setField(page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name });
  // It shows what is typed, and not what is said, once it has the focus.
  await field.focus();
  await field.fill(text);
  await field.press('Enter');
}

test('the run and a hundred like it are saved as the command line prints them', async ({
  page,
}) => {
  await open(page, `#/lab/dose?seed=11&drug=2500&${SIMPLE}`);
  const one = await saved(page, 'CSV');
  expect(one.download.suggestedFilename()).toBe('engager-dose-seed11.csv');
  expect(one.text).toMatch(/^# engager \d+\.\d+\.\d+\n# command: simulate binding --drug=2500 /);
  expect(one.text).toContain('\n# seed: 11\n');
  expect(one.text).toContain('\n# drug: 2500 pg/mL (chosen)\n');
  expect(one.text).toMatch(/\ntime,boundCd19PerBlast,boundCd3PerTCell,freeDrug\n0,0,0,/);
  expect(printedAgain(one.text)).toBe(one.text);
  await expect(said(page, 'Saved as engager-dose-seed11.csv')).toBeVisible();

  await button(page, 'Run 100 like this').press('Enter');
  await expect(said(page, 'the band holds them from the 5th to the 95th percentile')).toBeVisible();
  // The focus is where it was, on what can be done next.
  await expect(button(page, 'CSV of 100 runs')).toBeFocused();
  const many = await saved(page, 'CSV of 100 runs');
  expect(many.download.suggestedFilename()).toBe('engager-dose-seed11-100runs.csv');
  expect(many.text).toContain(',boundCd19PerBlast_mean,boundCd19PerBlast_sd,');
  expect(printedAgain(many.text)).toBe(many.text);
  await expect(page.locator('.plot').first()).toContainText('100 runs, 5–95 %');
});

for (const [hash, chosen] of [
  ['affinity?seed=3&kd-cd3=1e-9', 'kd-cd3: 1e-9 M'],
  ['ratio?seed=5&ratio=40&adhesion=contact', 't-cells: 24 unitless'],
  ['escape?seed=7&treg=8', 'treg: 8 %'],
  ['infusion?seed=7&clearance=2.5', 'clearance: 2.5 L/h'],
] as const) {
  test(`the run of ${hash} is saved as the command line prints it`, async ({ page }) => {
    await open(page, `#/lab/${hash}&${SIMPLE}`);
    const { text } = await saved(page, 'CSV');
    expect(text).toContain(`\n# ${chosen} (chosen)\n`);
    // Another engine prints it: not one digit may differ.
    expect(printedAgain(text) === text).toBe(true);
  });
}

test('where no chance is in the model, it is said that every run is the same', async ({ page }) => {
  await open(page, `#/lab/infusion?seed=7&${SIMPLE}`);
  await expect(page.getByText('one run tells all')).toBeVisible();
  await expect(button(page, 'Run 100 like this')).toHaveCount(0);
});

/** Runs that have said how far they are get no further: they are not over before someone gives them up. */
async function holdRuns(page: Page): Promise<void> {
  const held = `const say = postMessage;
globalThis.postMessage = (message) => {
  say(message);
  while (message.done > 0);
};
`;
  await page.route(/assets\/runs\.worker/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: held + (await response.text()) });
  });
}

test('a hundred runs say how far they are, are given up at once, and the scene goes on', async ({
  page,
}) => {
  await holdRuns(page);
  await open(page, `#/lab/ratio?seed=7&ratio=40&adhesion=contact&${SIMPLE}`);
  const run = button(page, 'Run 100 like this');
  await tabTo(page, run);
  await page.keyboard.press('Enter');
  const progress = page.locator('.many-runs-progress');
  await expect(progress).toContainText(/^[1-9]\d* of 100 runs, about \d+ (s|min) left$/);
  expect(page.workers()).toHaveLength(1);
  await advance(page, 5);
  await expectPicture(page);
  // The same key gives them up.
  await expect(button(page, 'Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Cancelled. Nothing was changed.')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(run).toBeFocused();

  // Another value gives them up too.
  await page.keyboard.press('Enter');
  await expect(progress).toContainText('of 100 runs');
  await setField(page, /^T cells per hundred blasts/, '30');
  await expect(said(page, 'these runs were given up')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

test('runs are kept by their values, four of them, through a reload, and let go', async ({
  page,
}) => {
  await open(page, DOSE);
  const keep = button(page, 'Keep for comparison');
  const kept = page.locator('.kept-runs li');
  await keep.press('Enter');
  await expect(kept).toHaveText([/^A as it starts/]);
  await keep.press('Enter');
  await expect(said(page, 'This run is kept already, as A.')).toBeVisible();
  for (const [level, name] of [
    ['100', 'B'],
    ['2 ng/mL', 'C'],
    ['5000', 'D'],
  ] as const) {
    await setField(page, /^Level of the drug/, level);
    await keep.press('Enter');
    await expect(said(page, `Kept as ${name}.`)).toBeVisible();
  }
  await expect(kept).toHaveText([
    /^A as it starts/,
    /^B 100 pg\/mL/,
    /^C 2,000 pg\/mL/,
    /^D 5,000 pg\/mL/,
  ]);
  await expect(page.locator('.plot').first()).toContainText('C');

  // A fifth asks which may go; Escape keeps the four.
  await setField(page, /^Level of the drug/, '9000');
  await keep.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Four runs are kept');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(keep).toBeFocused();
  await keep.press('Enter');
  await button(page, 'Drop B: 100 pg/mL').press('Enter');
  await expect(kept).toHaveText([
    /^A as it starts/,
    /^B 9,000 pg\/mL/,
    /^C 2,000 pg\/mL/,
    /^D 5,000 pg\/mL/,
  ]);

  await reload(page);
  await expect(kept).toHaveCount(4);
  await expect.poll(() => allFaults(page)).toEqual([]);
  // Another experiment has its own.
  await page.goto(`./?probe#/lab/affinity?seed=7&${SIMPLE}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(affinity.question);
  await expect(button(page, 'Keep for comparison')).toBeVisible();
  await expect(kept).toHaveCount(0);
  await page.goBack();
  await expect(kept).toHaveCount(4);
  await button(page, 'Drop C').press('Enter');
  await expect(kept).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Kept for comparison' })).toBeFocused();
  for (const name of ['A', 'B', 'D']) await button(page, `Drop ${name}`).press('Enter');
  await expect(kept).toHaveCount(0);
  await expect(keep).toBeFocused();
});

test('a link holds every value, and is selected where the browser does not copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `#/lab/dose?seed=12&drug=2500&${SIMPLE}&ground=light`);
  await button(page, 'Share').press('Enter');
  const field = page.getByRole('textbox', { name: 'Link to this run' });
  const link = await field.inputValue();
  expect(link).toMatch(/#\/lab\/dose\?seed=12&drug=2500&cd19=\d+$/);
  await button(page, 'Copy the link').press('Enter');
  await expect(said(page, 'The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect.poll(() => allFaults(page)).toEqual([]);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await button(page, 'Copy the link').press('Enter');
  await expect(said(page, 'The link is selected')).toBeVisible();
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  await button(page, 'Close').press('Enter');
  await expect(button(page, 'Share')).toBeFocused();

  // Whoever opens it sees the run.
  await page.goto(link);
  await expect(page.getByRole('textbox', { name: /^Level of the drug/ })).toHaveValue(
    /2,?500|2\.5/,
  );
});

test('a plot is saved as SVG and as PNG, in the colours it has, with its type', async ({
  page,
}) => {
  await open(page, DOSE);
  await advance(page, 20);
  await button(page, 'Share').press('Enter');
  const [svgDownload] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /: SVG$/)
      .first()
      .press('Enter'),
  ]);
  expect(svgDownload.suggestedFilename()).toMatch(/^engager-dose-[a-z0-9-]+-seed7\.svg$/);
  const svg = await readFile(await svgDownload.path(), 'utf8');
  expect(svg).toContain('@font-face');
  expect(svg).not.toMatch(/var\(|class="/);
  const [pngDownload] = await Promise.all([
    page.waitForEvent('download'),
    button(page, /: PNG$/)
      .first()
      .press('Enter'),
  ]);
  const png = (await readFile(await pngDownload.path())).toString('base64');
  const looked = await page.evaluate(
    async ([drawing, picture]) => {
      const [one, two] = [new Image(), new Image()];
      one.src = URL.createObjectURL(new Blob([drawing!], { type: 'image/svg+xml' }));
      two.src = `data:image/png;base64,${picture}`;
      await Promise.all([one.decode(), two.decode()]);
      const canvas = document.createElement('canvas');
      canvas.width = two.naturalWidth;
      canvas.height = two.naturalHeight;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(two, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        colours.add((data[at]! >> 4) * 256 + (data[at + 1]! >> 4) * 16 + (data[at + 2]! >> 4));
      }
      return {
        svgWidth: one.naturalWidth,
        pngWidth: two.naturalWidth,
        colours: colours.size,
        opaque: data[3] === 255,
      };
    },
    [svg, png],
  );
  expect(looked.svgWidth).toBeGreaterThan(200);
  expect(looked.pngWidth).toBeCloseTo(2 * looked.svgWidth, -1);
  expect(looked.colours).toBeGreaterThan(10);
  expect(looked.opaque).toBe(true);
  await button(page, 'Close').press('Enter');

  // A table has no picture, and that is said.
  await button(page, 'As a table').first().press('Enter');
  await button(page, 'Share').press('Enter');
  await button(page, /: SVG$/)
    .first()
    .press('Enter');
  await expect(said(page, 'This plot stands as a table now')).toBeVisible();
});

test('where the runs cannot be fetched it is said, nothing is lost, and they are had when asked again', async ({
  page,
  silence,
}) => {
  await open(page, `#/lab/dose?seed=7&drug=2500&${SIMPLE}`);
  const worker = /assets\/runs\.worker/;
  await page.route(worker, (route) => route.abort());
  await button(page, 'Run 100 like this').press('Enter');
  await expect(said(page, 'These runs could not be carried out.')).toBeVisible();
  await button(page, 'CSV').press('Enter');
  await expect(said(page, 'The run could not be carried out for its file.')).toBeVisible();
  await button(page, 'Keep for comparison').press('Enter');
  await expect(said(page, 'so it is not kept')).toBeVisible();
  await expect(page).toHaveURL(/drug=2500/);
  await page.unroute(worker);
  await button(page, 'Try again').press('Enter');
  await expect(button(page, 'CSV of 100 runs')).toBeVisible();
  await saved(page, 'CSV');
  expect(silence.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  silence.length = 0;
});

test('what is kept last time and cannot be read is in nobody’s way', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('engager.lab.kept', '{{rubbish'));
  await open(page, DOSE);
  await button(page, 'Keep for comparison').press('Enter');
  await expect(page.locator('.kept-runs li')).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('engager.lab.kept.setAside'))).toBe(
    '{{rubbish',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const ground of ['dark', 'light'] as const) {
    test(`everything is reached and nothing is amiss, ${ground}`, async ({ page }) => {
      await open(page, `${DOSE}&ground=${ground}`);
      await button(page, 'Keep for comparison').press('Enter');
      await button(page, 'Run 100 like this').press('Enter');
      await expect(button(page, 'CSV of 100 runs')).toBeVisible();
      await expect(page.locator('.kept-runs li')).toHaveCount(1);
      await expect.poll(() => allFaults(page)).toEqual([]);
      await button(page, 'Share').press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect.poll(() => allFaults(page)).toEqual([]);
    });
  }
});
