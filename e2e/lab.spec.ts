/** The lab as a student uses it: an experiment is opened, a value typed, the plot watched, undone, tried,
 * refused; by mouse, by keys alone, on a phone. */
import type { Locator, Page } from '@playwright/test';
import { labWords as words } from '../src/lesson/words/en/lab.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { plotsWords } from '../src/lesson/words/en/plots.ts';
import { sayClock } from '../src/lesson/words/format.ts';
import { axeFaults, clippedText, smallTargets, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { keyboard, mouse, tabTo, touch, type Hand } from './hands.ts';
import { advance, expectPicture, open, readings, reload } from './product.ts';
import { expectScene } from './walk.ts';

const SIMPLE = 'quality=low&motion=reduced';
const { dose, ratio, infusion } = words.experiments;
const level = words.controls.drug.name;

const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });
const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name: interfaceWords.control.slider(name), exact: true });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const status = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });
const plot = (page: Page, title: string): Locator => page.locator('.plot', { hasText: title });

/** Types into a field as someone does who has come to it, and sends it with Enter. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).focus();
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

/** Where on the bell the run sits, as the plot says it to those who do not see it. */
async function sits(page: Page): Promise<string> {
  const summary = await plot(page, words.plots.bell.title).locator('.visually-hidden').innerText();
  return /this run: ([^.]+)/.exec(summary)?.[1] ?? '';
}

async function faults(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await tooWide(page)),
    ...(await smallTargets(page, 24)),
    ...(await clippedText(page)),
  ];
}

/** From the first page to the experiment, then everything it lets one do, by one way of doing it. */
async function throughDose(page: Page, hand: Hand): Promise<void> {
  await open(page, `#/?seed=7&${SIMPLE}`);
  await hand.press(page.getByRole('link', { name: interfaceWords.header.lab, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
  await hand.press(page.getByRole('link', { name: dose.question }));
  await expect(page.getByRole('heading', { level: 1, name: dose.question })).toBeFocused();
  await expectScene(page);

  await advance(page, 10);
  const before = (await readings(page))?.['boundCd19'] ?? 0;
  expect(before).toBeGreaterThan(0);
  const satBefore = await sits(page);
  await tabTo(page, field(page, level));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('62.1 ng/mL');
  await page.keyboard.press('Enter');
  await expect(status(page, words.change.began)).toBeVisible();
  await expect(page).toHaveURL(/drug=62100/);
  await expect.poll(() => sits(page)).not.toBe(satBefore);
  await advance(page, 10);
  expect((await readings(page))?.['boundCd19'] ?? 0).toBeGreaterThan(20 * before);

  await hand.press(button(page, words.undo));
  await expect(field(page, level)).toHaveValue('621 pg/mL');
  await expect.poll(() => sits(page)).toBe(satBefore);
  await hand.press(button(page, words.redo));
  await expect(field(page, level)).toHaveValue('62.1 ng/mL');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, level)).toHaveValue('621 pg/mL');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(field(page, level)).toHaveValue('62.1 ng/mL');

  await hand.press(button(page, dose.tries.coated.name));
  await expect(status(page, dose.tries.coated.what)).toBeVisible();
  await expect(field(page, level)).toHaveValue('100 µg/mL');
  await advance(page, 30);
  expect((await readings(page))?.['occupancyCd19']).toBeGreaterThan(0.9);
  await hand.press(button(page, words.reset));
  await expect(field(page, level)).toHaveValue('621 pg/mL');
  await expect(page).not.toHaveURL(/drug=/);
}

test('a student goes through dose by mouse', async ({ page }) => {
  await throughDose(page, mouse);
  // What the plot shows as a table is what the model reads.
  await advance(page, 20);
  const now = await readings(page);
  const held = plot(page, words.plots.bound.title);
  await held.getByRole('button', { name: plotsWords.asTable }).click();
  await expect(held.locator('tbody tr').last()).toContainText(String(now?.['boundCd19']));
});

test('by keyboard alone', async ({ page }) => {
  await throughDose(page, keyboard(page));
  // A slider stops where the hand rests.
  await tabTo(page, slider(page, level));
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('drug=');
  await expect(slider(page, level)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: words.lesson }));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('a slow drag is one step back', async ({ page }) => {
  await open(page, `#/lab/dose?seed=7&${SIMPLE}`);
  await slider(page, level).hover();
  const { x, y, width, height } = (await slider(page, level).boundingBox())!;
  // The run begins anew wherever the hand rests.
  const andRest = async (move: () => Promise<void>): Promise<void> => {
    const before = page.url();
    await move();
    await expect.poll(() => page.url()).not.toBe(before);
  };
  await andRest(() => page.mouse.down());
  for (const share of [0.6, 0.7, 0.8]) {
    await andRest(() => page.mouse.move(x + share * width, y + height / 2));
  }
  await page.mouse.up();
  await button(page, words.undo).click();
  await expect(field(page, level)).toHaveValue('621 pg/mL');
  await expect(button(page, words.undo)).toHaveAttribute('aria-disabled', 'true');
  await button(page, words.redo).click();
  await expect(field(page, level)).not.toHaveValue('621 pg/mL');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('by touch', async ({ page }) => {
    await throughDose(page, touch);
  });
});

test('nonsense is refused in a sentence at its field, and nothing is lost', async ({ page }) => {
  await open(page, `#/lab/dose?seed=7&drug=2000&${SIMPLE}`);
  const nonsense = [
    ['12 ng', 'has none of the units'],
    ['1e-9', 'is outside it'],
    ['-3', 'is outside it'],
    ['∞', 'is not a number with a unit'],
    ['', 'nothing was given'],
    ['The dose is nine micrograms a day for a week. '.repeat(20), 'is not a number with a unit'],
  ] as const;
  for (const [text, why] of nonsense) {
    await type(page, level, text);
    const refused = status(page, `${level} takes a number from 1 pg/mL to 10 mg/mL`);
    await expect(refused).toContainText(why);
    await expect(field(page, level)).toHaveAttribute('aria-invalid', 'true');
    // What was typed is there to be put right.
    await expect(field(page, level)).toHaveValue(text);
    expect(page.url()).toContain('drug=2000');
  }
  await page.keyboard.press('Escape');
  await expect(field(page, level)).toHaveAttribute('aria-invalid', 'false');

  await page.goto(`./?probe#/lab/infusion?seed=7&${SIMPLE}`);
  await expect(page.getByRole('heading', { level: 1, name: infusion.question })).toBeFocused();
  const schedule = words.controls.schedule.name;
  for (const text of ['plenty', '9x7,,28x21', '9x-1', '9x300', '']) {
    await type(page, schedule, text);
    await expect(status(page, new RegExp(`^${schedule} `))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await type(page, words.controls['stop-day'].name, '80');
  await type(page, words.controls.stop.name, '10 h');
  await expect(status(page, 'lies outside the schedule')).toBeVisible();
  expect(page.url()).not.toContain('stop=10');
});

test('an address with what cannot be used says so once, and the rest stands', async ({ page }) => {
  await open(page, `#/lab/dose?seed=7&drug=banana&cd19=5000&kd=3&${SIMPLE}`);
  await expect(page.locator('.notice')).toHaveCount(2);
  await expect(field(page, words.controls.cd19.name)).toHaveValue('5,000');
  await expect(field(page, level)).toHaveValue('621 pg/mL');
  await expect(page).not.toHaveURL(/banana/);
  await reload(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(field(page, words.controls.cd19.name)).toHaveValue('5,000');
});

test('a level acts on the marrow that runs, and says from when', async ({ page }) => {
  await open(page, `#/lab/ratio?seed=7&${SIMPLE}`);
  await expectPicture(page);
  await advance(page, 10);
  const before = await readings(page);
  expect(before?.['kills']).toBeGreaterThan(0);
  await type(page, level, '1 pg/mL');
  // The run was under way before it was paused: how long depends on the machine.
  const said = words.change.altered(sayClock(before?.timeS ?? 0));
  await expect(status(page, said)).toBeVisible();
  expect((await readings(page))?.timeS).toBe(before?.timeS);
  // Another ratio is another run.
  await type(page, words.controls.ratio.name, '50');
  await expect(status(page, words.change.began)).toBeVisible();
  expect((await readings(page))?.['tCells']).toBe(30);
  await page.getByRole('radio', { name: words.options.contact }).check();
  await expect(page).toHaveURL(/adhesion=contact/);
});

for (const [name, hash] of [
  ['the page of experiments', 'lab'],
  ['dose', 'lab/dose'],
  ['affinity', 'lab/affinity'],
  ['ratio', 'lab/ratio'],
  ['escape', 'lab/escape'],
  ['infusion', 'lab/infusion'],
] as const) {
  test(`${name} is open to everybody, on both grounds and on a phone`, async ({ page }) => {
    await page.goto(`./?probe#/${hash}?seed=7&${SIMPLE}&ground=dark`);
    await expect(page.locator('h1')).toBeVisible();
    if (hash !== 'lab') {
      await page.waitForFunction(() => window.engagerProbe?.ready === true);
      await advance(page, 12);
      await expectPicture(page);
      await expect(page.locator('.plot').first()).toBeVisible();
    }
    // A plot follows the size of the window a moment later.
    await expect.poll(() => faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Light/ }).click();
    await expect(page.locator('html')).toHaveAttribute('data-ground', 'light');
    await expect.poll(() => faults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => tooWide(page)).toEqual([]);
  });
}

test('the infusion tells of a syndrome what it is, and forecasts nothing', async ({ page }) => {
  await open(page, `#/lab/infusion?seed=7&${SIMPLE}`);
  await expect(page.getByText('graded by fever, blood pressure and oxygen')).toBeVisible();
  await button(page, infusion.tries.pumpStops.name).click();
  await expect(field(page, words.controls.stop.name)).toHaveValue('48 h');
  await expect(page.getByText(ratio.question)).toHaveCount(0);
});
