/** The lesson launched by cmi5. Read from the statements that the store kept. */
import { checkWords } from '../src/lesson/words/en/checks/frame.ts';
import { checkOf } from '../src/lesson/words/en/checks/shelf.ts';
import { learningWords as words } from '../src/lesson/words/en/learning.ts';
import { readResume } from '../src/deliver/resumeData.ts';
import {
  createStatementStore,
  type StatementStore,
} from '../src/deliver/statementStore.fixture.ts';
import { answerCheck, give } from './answers.ts';
import { expect, test } from './console.ts';
import { mouse } from './hands.ts';
import { startCmi5, type Cmi5Host } from './learning/learningHost.ts';
import { CHECK, PHONE, answerOne, button, goTo, h1, line, prepare } from './learning/lesson.ts';

// The clock is held in one of them.
test.use({ restful: false, viewport: PHONE });
test.beforeEach(async ({ page }) => prepare(page));

/** How many questions are answered in what the store keeps for the next session. */
function answersIn({ documents }: StatementStore): number {
  const { resume } = JSON.parse(documents.get('engager.resume') ?? '{}') as { resume?: string };
  return Object.keys(readResume(resume ?? '')?.progress.items ?? {}).length;
}

test.describe('cmi5', () => {
  let host: Cmi5Host;
  test.afterEach(() => host.close());

  test('a module is passed and left, and the store takes every statement', async ({ page }) => {
    const store = createStatementStore({
      masteryScore: 0.8,
      launchParameters: 'track=full&module=cast',
      returnURL: '/back',
    });
    host = await startCmi5(store);
    await page.goto(host.launch());
    await expect(line(page)).toHaveText(words.kept);
    await expect(page).toHaveURL(/#\/learn\/cast\.marrow/);
    await goTo(page, `#/learn/${CHECK}?seed=7`);
    const { of } = await answerCheck(page, mouse, CHECK, 1);
    await expect.poll(store.verbsOfSession).toContain('passed');
    await button(page, words.leave).click();
    await expect(page).toHaveURL(/\/back$/);
    await expect.poll(store.verbsOfSession).toContain('terminated');
    expect(store.verbsOfSession().filter((verb) => verb === 'answered')).toHaveLength(of);
    expect(store.verbsOfSession().filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);

    await page.goto(host.launch());
    await expect(page).toHaveURL(/#\/learn\/cast\.check/);
    await expect(line(page)).toHaveText(words.kept);
    // Closed without a word: what is to be said goes off all the same.
    await page.goto('about:blank');
    await expect.poll(store.verbsOfSession).toEqual(['initialized', 'terminated']);
    expect(store.problems).toEqual([]);
  });

  test('loaded anew, its session is over, and the next has what was done', async ({ page }) => {
    const store = createStatementStore({ masteryScore: 0.8 });
    host = await startCmi5(store);
    await page.goto(`${host.launch()}#/learn/${CHECK}?seed=7`);
    await expect(line(page)).toHaveText(words.kept);
    await answerOne(page);
    await page.reload();
    await expect(line(page)).toHaveText(words.over(true));
    // What a page sends off as it goes may come after the next one stands.
    await expect.poll(() => store.verbsOfSession().at(-1)).toBe('terminated');
    await expect.poll(() => answersIn(store)).toBe(1);
    await expect(page.locator('.check')).toContainText(checkWords.position(2, 5));
    await give(page, mouse, checkOf('cast')[1]!.item, false);
    await button(page, checkWords.submit).click();
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(store.verbsOfSession().at(-1)).toBe('terminated');
    await page.goto(host.launch());
    await expect(line(page)).toHaveText(words.kept);
    await expect.poll(store.verbsOfSession).toEqual(['initialized', 'answered']);
    await expect(page.locator('.check')).toContainText(checkWords.position(3, 5));
    expect(store.problems).toEqual([]);
  });

  test('launched to browse it is silent', async ({ page }) => {
    const store = createStatementStore({ launchMode: 'Browse' });
    host = await startCmi5(store);
    await page.goto(host.launch());
    await expect(line(page)).toHaveText(words.silent);
    await goTo(page, `#/learn/${CHECK}?seed=7`);
    await answerCheck(page, mouse, CHECK, 0);
    await page.goto('about:blank');
    await expect.poll(store.verbsOfSession).toEqual(['initialized', 'terminated']);
    expect(store.problems).toEqual([]);
  });

  test('a store that hangs for ten minutes gets all of it when it is back', async ({ page }) => {
    const store = createStatementStore({ masteryScore: 0.8 });
    host = await startCmi5(store);
    await page.clock.install();
    await page.goto(host.launch());
    await expect(line(page)).toHaveText(words.kept);
    await expect(h1(page)).toBeVisible();
    host.hang(true);
    await goTo(page, `#/learn/${CHECK}?seed=7`);
    const { of } = await answerCheck(page, mouse, CHECK, 1);
    // Half a minute is over for what is gathered, or for what hangs already.
    await expect(async () => {
      await page.clock.fastForward('00:30');
      await expect(line(page)).toHaveText(words.late(true), { timeout: 1_000 });
    }).toPass();
    await page.clock.fastForward('10:00');
    await expect(line(page)).toHaveText(words.late(true));
    expect(store.verbs()).toEqual(['initialized']);
    host.hang(false);
    // What still hangs is given up first, and the next try has time to be answered.
    await expect(async () => {
      await page.clock.fastForward('01:00');
      await expect(line(page)).toHaveText(words.kept, { timeout: 5_000 });
    }).toPass();
    expect(store.verbs()).toEqual(['initialized', ...Array<string>(of).fill('answered')]);
    expect(store.problems).toEqual([]);
  });
});
