/** The scene without seeing it: its description follows the model, what happens is announced once and
 * politely, and everything that is named can be come to, with how it stands. */
import type { Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { loadWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { english } from '../src/lesson/words/en/words.ts';
import type { SceneThing } from '../src/lesson/words/subjects.ts';
import { goTo } from './access.ts';
import { button, heading, press, refuseGraphics } from './byName.ts';
import { expect, test } from './console.ts';
import { tabTo } from './hands.ts';
import { advance, open, runUntil } from './product.ts';

const SIMPLE = 'quality=low&motion=reduced';
test.use({ viewport: { width: 1024, height: 640 } });

const description = (page: Page) => page.locator('#description');
const announcer = (page: Page) => page.locator('p.visually-hidden[role=status][aria-live=polite]');

declare global {
  interface Window {
    announced: string[];
  }
}

/** Writes down what is announced from now on. */
async function listen(page: Page): Promise<void> {
  await announcer(page).evaluate((region) => {
    window.announced = [];
    new MutationObserver(() => {
      const said = region.textContent ?? '';
      if (said !== '') window.announced.push(said);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

const announced = (page: Page) => page.evaluate(() => window.announced);

/** For each kind of place what its description says once the model has run. */
const places = [
  { id: 'cast.marrow', thing: 'tCell', state: /T cells: 12/, says: /touched blasts \d+ times/ },
  {
    id: 'grips.race',
    thing: 'boundDrug',
    state: /on the blast \(CD19\): \d+/,
    says: /The blast holds \d+ drug/,
  },
  {
    id: 'hit.granzyme',
    thing: 'granzymeB',
    state: /granzymes inside: \d+/,
    says: /Inside now: \d+; needed: 10/,
  },
  {
    id: 'hit.apoptosis',
    thing: 'blast',
    state: /granzymes inside: \d+/,
    says: /Time since the hit:|since the hit/,
  },
  {
    id: 'serial.niche',
    thing: 'dyingBlast',
    state: /blasts killed: [1-9]/,
    says: /Blasts alive: \d+; killed: [1-9]/,
  },
  {
    id: 'infusion.schedule',
    thing: 'pump',
    state: /the pump gives: [\d.]+\sµg/,
    says: /The pump gives [\d.]+/,
  },
  {
    id: 'infusion.people',
    thing: 'patient',
    state: /patients: [1-9]/,
    says: /[1-9]\d* patients have appeared/,
  },
] as const satisfies { id: string; thing: SceneThing; state: RegExp; says: RegExp }[];

/** Runs the model so far from its start, in one go: none of the page's own frames comes between. */
async function runFromStart(page: Page, seconds: number): Promise<void> {
  await page.evaluate((time) => {
    // Where a question waits, the run has not begun.
    dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }));
    window.engagerProbe?.advance(time);
  }, seconds);
}

test('in every kind of place the description follows the model, and things say how they stand', async ({
  page,
}) => {
  await open(page, `#/learn/cast.tcell?${SIMPLE}`);
  for (const { id, thing, state, says } of places) {
    await test.step(id, async () => {
      await goTo(page, `learn/${id}`, SIMPLE);
      const before = await description(page).textContent();
      await runFromStart(page, 12);
      await expect(description(page)).toHaveText(says);
      expect(await description(page).textContent()).not.toBe(before);
      const name = page.locator(`.label-${thing}`);
      await expect(name).toHaveText(english.things[thing].name);
      await expect(name).toHaveAccessibleDescription(state);
      await tabTo(page, name);
      await expect(name).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('.inspected')).toContainText(english.things[thing].what);
      await expect(description(page)).toContainText(interfaceWords.told.paused);
    });
  }
});

test('what happens is announced once, and nothing is while only numbers move', async ({ page }) => {
  await open(page, `#/learn/bridge.touch?${SIMPLE}`);
  await listen(page);
  await page.getByRole('button', { name: interfaceWords.question.by.run.unguessed }).click();
  await runUntil(page, 'touchHeld');
  await expect.poll(async () => (await announced(page)).join(' ')).toContain('A touch held.');
  const once = (await announced(page)).join(' ');
  expect(once.split('A touch held.')).toHaveLength(2);
  await advance(page, 1);
  // What is told next is told anew, though it be the same: a thing that is looked at twice.
  const before = (await announced(page)).length;
  for (const time of [1, 2]) {
    await page.locator('.label-cd19').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await announced(page)).length).toBe(before + time);
    await page
      .locator('.inspected')
      .getByRole('button', { name: interfaceWords.scene.close })
      .click();
    await expect(announcer(page)).not.toHaveText('');
  }
  expect((await announced(page)).slice(before).every((said) => said.startsWith('CD19.'))).toBe(
    true,
  );
});

test('another step is announced as it stands, and its heading has the focus', async ({ page }) => {
  await open(page, `#/learn/cast.marrow?${SIMPLE}`);
  await listen(page);
  await page.getByRole('button', { name: interfaceWords.step.skip }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect
    .poll(() => announced(page))
    .toEqual([expect.stringContaining('One blue T cell turns slowly.')]);
});

test('each stop of a dive is announced, on the way down and up again', async ({ page }) => {
  await refuseGraphics(page);
  await loadWords('cast');
  await open(page, `#/learn/cast.scale?${SIMPLE}`);
  await listen(page);
  const { running, done } = stepWords('cast.scale').describe;
  const [, ...stops] = interfaceWords.deed.stops;
  const told = [...running.slice(1), done];
  for (const [at, stop] of stops.entries()) {
    await press(page, button(page, stop));
    await expect.poll(async () => (await announced(page)).at(-1)).toContain(told[at]);
  }
  await press(page, button(page, interfaceWords.deed.stops[0]));
  await expect.poll(async () => (await announced(page)).at(-1)).toBe(running[0]);
  await expect(description(page)).toHaveText(running[0] ?? '');
});

test('where what had the focus goes, it goes to the heading, or back to what opened it', async ({
  page,
}) => {
  await refuseGraphics(page);
  await open(page, `#/learn/cast.marrow?${SIMPLE}`);
  await press(page, button(page, interfaceWords.notices.putAway));
  await expect(heading(page)).toBeFocused();
  await press(page, button(page, english.things.tCell.name));
  await press(page, button(page, interfaceWords.scene.close));
  await expect(page.locator(':focus')).toHaveText(new RegExp(english.things.tCell.name));
});
