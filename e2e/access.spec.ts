/** The product by keyboard alone and for whoever listens: where Tab goes, what dialogs do with the focus,
 * what is announced, and that nothing is lost with wider spacing or twice the size of text. */
import type { Locator, Page } from '@playwright/test';
import { glossaryPage } from '../src/lesson/words/en/glossary.ts';
import { handoutWords } from '../src/lesson/words/en/handout.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { pageWords } from '../src/lesson/words/en/page.ts';
import { presentWords } from '../src/lesson/words/en/present.ts';
import { saveWords } from '../src/lesson/words/en/save.ts';
import { searchWords } from '../src/lesson/words/en/search.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { axeFaults, goTo, smallTargets, tabStops, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { tabTo } from './hands.ts';
import { advance, framesPass, open } from './product.ts';

const SIMPLE = 'quality=low&motion=reduced';

/** One step of every kind of place, and what stands beside the lesson. */
const views = [
  '',
  'learn/cast.marrow',
  'learn/molecule.anatomy',
  'learn/grips.hold',
  'learn/hit.granzyme',
  'learn/serial.expand',
  'learn/evidence.tower',
  'map',
  'glossary/gap',
  'gallery/cells',
  'handout',
  'present/grips.race',
  'notes/grips.race',
  'lab',
  'train',
] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

for (const { name, viewport, shown } of [
  { name: 'a desk', viewport: { width: 1280, height: 720 }, shown: views },
  {
    name: 'enlarged to 400 %',
    viewport: { width: 320, height: 256 },
    shown: ['', 'learn/grips.hold', 'map', 'notes/grips.race'] as const,
  },
]) {
  test(`Tab comes to everything, shown and not covered (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, `#/?${SIMPLE}`);
    for (const view of shown) {
      await goTo(page, view, SIMPLE);
      // Nothing comes or goes while one makes one's way: neither the focus, nor what the model does.
      if (view !== shown[0] && !view.startsWith('present')) {
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      }
      await advance(page, 0);
      const stops = await tabStops(page);
      expect(stops.length, view).toBeGreaterThan(0);
      expect
        .soft(
          stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name}: ${fault}`)),
          view,
        )
        .toEqual([]);
    }
  });
}

/** A dialog takes the focus, keeps it, and gives it back to what opened it. */
async function expectModal(page: Page, opener: Locator, how = () => press(page, opener)) {
  await how();
  await expect(dialog(page)).toBeVisible();
  const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
  await expect.poll(inside).toBe(true);
  const stops = await tabStops(page);
  expect.soft(stops.flatMap(({ faults }) => faults)).toEqual([]);
  expect.soft(await axeFaults(page)).toEqual([]);
  expect.soft([...(await smallTargets(page, 24)), ...(await tooWide(page))]).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
}

for (const [ground, viewport] of [
  ['dark', { width: 1280, height: 720 }],
  ['light', { width: 320, height: 568 }],
] as const) {
  test.describe(`on the ${ground} ground, ${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('every dialog of the lesson gives the focus back', async ({ page }) => {
      await open(page, `#/learn/cast.marrow?${SIMPLE}&ground=${ground}`);
      const menu = button(page, interfaceWords.header.menu);
      for (const name of [interfaceWords.header.search, interfaceWords.header.settings]) {
        await test.step(name, async () => {
          const folded = await menu.isVisible();
          const opener = button(page, name);
          await expectModal(page, folded ? menu : opener, async () => {
            if (folded) await press(page, menu);
            await press(page, opener);
          });
        });
      }
      await test.step('the source of a number', async () => {
        const figure = page.locator('.panel button.figure').first();
        await press(page, figure);
        await expect(dialog(page)).toBeVisible();
        expect.soft(await axeFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
        await expect(figure).toBeFocused();
      });
      await test.step('picture or clip', async () => {
        const view = page.locator('.camera summary');
        if (!(await view.isVisible())) return;
        await press(page, view);
        await expectModal(page, button(page, saveWords.open));
      });
    });

    test('so does every dialog of a lecture', async ({ page }) => {
      await open(page, `#/present/grips.race?${SIMPLE}&ground=${ground}`);
      const { overview, jump, save, help } = presentWords.acts;
      for (const name of [overview, jump, save, help]) {
        await test.step(name, () =>
          expectModal(page, button(page, name), async () => {
            await press(page, button(page, name));
            // Its steps are fetched, and then take the focus.
            if (name === overview) {
              await expect(page.locator('.hall-card[aria-current]')).toBeFocused();
            }
          }),
        );
      }
    });
  });
}

test('the menu of a narrow window opens, is gone through and closed by key', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `#/learn/cast.marrow?${SIMPLE}`);
  const menu = button(page, interfaceWords.header.menu);
  const map = page.getByRole('link', { name: interfaceWords.header.map, exact: true });
  await press(page, menu);
  await page.keyboard.press('Tab');
  await expect(map).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
  await expect(menu).toBeFocused();
});

test('a question before progress is forgotten takes the focus, and gives it back', async ({
  page,
}) => {
  await open(page, `#/learn/cast.marrow?${SIMPLE}`);
  await press(page, button(page, interfaceWords.header.settings));
  const settings = page.getByRole('dialog', { name: settingsWords.title });
  await press(page, settings.getByRole('button', { name: settingsWords.reset }));
  await expect(settings.getByRole('button', { name: settingsWords.keep })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: settingsWords.reset })).toBeFocused();
});

test('a name in the scene keeps the focus when what it names goes', async ({ page }) => {
  await open(page, `#/learn/grips.race?seed=7&${SIMPLE}`);
  await advance(page, 20);
  const bound = page.locator('.label-boundDrug');
  await expect(bound).toHaveCSS('visibility', 'visible');
  await bound.focus();
  // Watched from before the press: it may go for a single frame.
  const watched = await bound.evaluateHandle((label) => ({
    gone: new Promise<void>((resolve) => {
      const watch = (): void => void (label.classList.contains('hidden') && resolve());
      new MutationObserver(watch).observe(label, { attributes: true });
    }),
  }));
  // Pressed without taking the focus: nothing is bound at the start.
  await button(page, interfaceWords.clock.replay).dispatchEvent('click');
  await watched.evaluate(async ({ gone }) => gone);
  await framesPass(page, 3);
  await expect(bound).toBeFocused();
});

test('the title of the window says where one is', async ({ page }) => {
  await open(page, `#/?${SIMPLE}`);
  await expect(page).toHaveTitle('Engager: how blinatumomab works');
  for (const [view, title] of [
    ['learn/grips.race', '3.2 The race · Engager'],
    ['learn/grips.hold', '3.3 Two stopwatches · Engager'],
    ['present/grips.hold', 'Lecture: 3.3 Two stopwatches · Engager'],
    ['notes/grips.hold', 'Notes: 3.3 Two stopwatches · Engager'],
    ['map', 'The lesson · Engager'],
    ['glossary', 'Glossary · Engager'],
    ['glossary/gap', 'Gap · Glossary · Engager'],
    ['gallery/tCell', 'T cell · Gallery · Engager'],
    ['handout', 'How blinatumomab works: Everything · Engager'],
  ] as const) {
    await goTo(page, view, SIMPLE);
    await expect(page).toHaveTitle(title);
  }
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test('by keyboard alone one finds a way, a term, a cell, a setting and the handout', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `#/learn/grips.race?${SIMPLE}`);
  const heading = page.getByRole('heading', { level: 1 });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const follow = async (target: Locator, text: RegExp | string): Promise<void> => {
    await press(page, target);
    await expect(heading).toHaveText(text);
    await expect(heading).toBeFocused();
  };

  await test.step('the map, and a shorter way', async () => {
    await follow(link(interfaceWords.header.map), mapWords.title);
    await tabTo(page, page.getByRole('radio', { name: mapWords.track.full.name }));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/track=lecture-15/);
    await follow(page.locator('.map-progress a'), /Two cells meet/);
  });

  await test.step('a term, and the source of its number', async () => {
    await follow(link(interfaceWords.header.glossary), glossaryPage.title);
    await tabTo(page, page.getByLabel(glossaryPage.filter));
    await page.keyboard.type('gap');
    await follow(link('Gap'), 'Gap');
    const figure = page.locator('.glossary-meaning button').first();
    await press(page, figure);
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(figure).toBeFocused();
    await follow(link(pageWords.back), /Two cells meet/);
  });

  await test.step('a cell of the gallery, turned', async () => {
    await follow(link(interfaceWords.header.gallery), /to one scale/);
    await follow(
      page.getByRole('main').getByRole('link', { name: 'T cell', exact: true }),
      'T cell',
    );
    await tabTo(page, page.locator('[role=application]'));
    await expect(page.locator('.gallery-picture canvas')).toBeVisible();
    const before = await page.locator('canvas').screenshot();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await page.locator('canvas').screenshot()).equals(before))
      .toBe(false);
    await follow(link(pageWords.back), /Two cells meet/);
  });

  await test.step('a step by searching', async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: searchWords.label })).toBeFocused();
    await page.keyboard.type('two stopwatches');
    await expect(dialog(page).getByRole('option').first()).toContainText('Two stopwatches');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/grips\.hold/);
    // The address is there before the step, and so is a heading that has the focus.
    await expect(page).toHaveTitle(/^3\.3 /);
    await expect(heading).toBeFocused();
  });

  await test.step('a setting', async () => {
    await press(page, button(page, interfaceWords.header.settings));
    await tabTo(page, dialog(page).locator('input[name=ground]').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-ground', 'light');
    await page.keyboard.press('Escape');
    await expect(button(page, interfaceWords.header.settings)).toBeFocused();
  });

  await test.step('the handout', async () => {
    await follow(link(interfaceWords.header.map), mapWords.title);
    await follow(link(handoutWords.open), /How blinatumomab works/);
    await tabTo(page, button(page, handoutWords.print));
  });
});
