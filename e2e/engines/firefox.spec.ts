/** Journeys in Firefox: by keyboard from the first page through a module and its check, a question, a
 * lecture, and the views beside the steps. */
import { execFileSync } from 'node:child_process';
import { glossaryPage } from '../../src/lesson/words/en/glossary.ts';
import { interfaceWords } from '../../src/lesson/words/en/interface.ts';
import { loadWords, stepWords } from '../../src/lesson/words/en/shelf.ts';
import { expect, test } from '../console.ts';
import { openHall } from '../hall.ts';
import { keyboard, mouse } from '../hands.ts';
import { advance, expectPicture, open, readings } from '../product.ts';
import { walkTheLesson } from '../walk.ts';

test.use({ viewport: { width: 800, height: 450 } });

test('by keyboard from the first page through a module, its check and the map', async ({
  page,
}) => {
  test.setTimeout(900_000);
  await walkTheLesson({
    page,
    hand: keyboard(page),
    options: 'quality=low&motion=reduced',
    through: ['molecule'],
    guess: 0,
    slip: true,
  });
});

test('a question is predicted, run to its end and answered by what happened', async ({ page }) => {
  await open(page, '#/learn/grips.race?quality=low');
  await expectPicture(page);
  await mouse.choose(page.getByRole('radio', { name: /about the same/i }));
  await page.getByRole('button', { name: 'Let it run' }).click();
  await expect(page.getByText(interfaceWords.question.youSaid)).toContainText('About the same');
  await advance(page, 40);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/blast keeps its hold/i);
  const end = await readings(page);
  await expect(page.locator('.feedback')).toContainText(`the blast held ${end?.['boundCd19']}`);
});

test('a lecture goes on and back by its keys, in a large line', async ({ page }) => {
  await loadWords('bridge');
  await openHall(page, '#/present/bridge.touch?track=lecture-15&quality=low&motion=reduced');
  const beat = () => page.evaluate(() => window.engagerProbe?.address() ?? '');
  const first = await beat();
  await expect(page.locator('.hall-line')).toContainText(stepWords('bridge.touch').line);
  for (let presses = 0; presses < 3; presses += 1) {
    const before = await beat();
    await page.keyboard.press('PageDown');
    await expect.poll(beat).not.toBe(before);
  }
  for (let presses = 0; presses < 3; presses += 1) {
    const before = await beat();
    await page.keyboard.press('PageUp');
    await expect.poll(beat).not.toBe(before);
  }
  expect(await beat()).toBe(first);
});

test('glossary, gallery, map and settings open', async ({ page }) => {
  await page.goto('./#/glossary');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(glossaryPage.title);
  await open(page, '#/gallery/tCell?quality=low');
  await expect(page.locator('.gallery-picture canvas')).toBeVisible();
  await page.goto('./#/map');
  await expect(page.locator('.map-step').first()).toBeVisible();
  await open(page, '#/learn/cast.marrow?quality=low');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const settings = page.getByRole('button', { name: interfaceWords.header.settings, exact: true });
  if (!(await settings.isVisible())) {
    await page.getByRole('button', { name: interfaceWords.header.menu, exact: true }).click();
  }
  await settings.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('runs of the lab are saved as the command line prints them, digit for digit', async ({
  page,
}) => {
  // A file that is saved is read before it leaves the page.
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const keep = async (): Promise<void> => {
        document.documentElement.dataset['saved'] = await file.text();
      };
      if (file.type.startsWith('text/csv')) void keep();
      return create(file);
    };
  });
  for (const hash of ['infusion?seed=7&clearance=2.5', 'ratio?seed=5&adhesion=contact']) {
    await page.goto('about:blank');
    await open(page, `#/lab/${hash}&quality=low&motion=reduced`);
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const root = page.locator('html[data-saved]');
    await expect(root).toBeAttached();
    const saved = (await root.getAttribute('data-saved')) ?? '';
    const command = /^# command: simulate (.+)$/m.exec(saved)?.[1] ?? '';
    const printed = execFileSync(
      '/bin/sh',
      ['-c', `node --import tsx scripts/simulate.ts ${command}`],
      { encoding: 'utf8' },
    );
    expect(printed.length).toBeGreaterThan(1000);
    expect(saved === printed).toBe(true);
  }
});
