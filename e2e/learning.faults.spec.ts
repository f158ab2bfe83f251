/** The lesson where the learning system fails. Read from what the system kept once it is back. */
import { checkWords } from '../src/lesson/words/en/checks/frame.ts';
import { learningWords as words } from '../src/lesson/words/en/learning.ts';
import { axeFaults, clippedText, smallTargets, tooWide } from './access.ts';
import { answerCheck } from './answers.ts';
import { expect, test } from './console.ts';
import { mouse } from './hands.ts';
import { startScorm, type ScormHost } from './learning/learningHost.ts';
import {
  CHECK,
  PHONE,
  answerOne,
  button,
  faultsIn,
  goTo,
  interactionsOf,
  leave,
  lessonIn,
  line,
  prepare,
} from './learning/lesson.ts';

test.use({ viewport: PHONE });
test.beforeEach(async ({ page }) => prepare(page));

test.describe('where the system fails the lesson goes on', () => {
  let host: ScormHost;
  test.beforeEach(async () => {
    // A run-time says in the console that its server fails, and that is none of ours.
    host = await startScorm('scorm12', { logLevel: 5 });
  });
  test.afterEach(() => host.close());

  test('without a system this browser keeps what is done, and a system that comes gets it', async ({
    page,
  }) => {
    await page.goto(`${host.address}lesson/index.html#/learn/${CHECK}?seed=7`);
    await expect(line(page)).toHaveText(words.late(true));
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [
        { width: 390, height: 844 },
        { width: 1280, height: 720 },
      ]) {
        await page.setViewportSize(size);
        const faults = async (): Promise<string[]> => [
          ...(await axeFaults(page)),
          ...(await tooWide(page)),
          ...(await smallTargets(page, 24)),
          ...(await clippedText(page)),
        ];
        await expect.poll(faults).toEqual([]);
      }
    }
    const { of } = await answerCheck(page, mouse, CHECK, 1);
    await page.reload();
    await expect(page.locator('.check').getByRole('heading', { level: 2 })).toHaveText(
      checkWords.score(of - 1, of),
    );
    // Here is the system, and what nobody had taken goes to it.
    await page.goto(host.address);
    const lesson = await lessonIn(page);
    await expect(line(lesson)).toHaveText(words.kept);
    expect(await lesson.evaluate(() => location.hash)).toContain(`#/learn/${CHECK}`);
    await expect.poll(() => interactionsOf(host)).toHaveLength(of);
    expect(faultsIn(await leave(page, host))).toEqual([]);
  });

  test('“false” to every commit, until it is back', async ({ page }) => {
    await page.clock.install();
    host.answer('refusing');
    await page.goto(host.address);
    const lesson = await lessonIn(page);
    await goTo(lesson, `#/learn/${CHECK}?seed=7`);
    const { of } = await answerCheck(lesson, mouse, CHECK, 1);
    await page.clock.fastForward('00:02');
    await expect(line(lesson)).toHaveText(words.late(true));
    await page.clock.fastForward('10:00');
    expect(host.commits).toHaveLength(0);
    host.answer('well');
    await page.clock.fastForward('01:00');
    await expect(line(lesson)).toHaveText(words.kept);
    expect(interactionsOf(host)).toHaveLength(of);
  });

  for (const [name, api] of [
    [
      'an exception from every call',
      `new Proxy({}, { get: () => () => { throw new Error('broken'); } })`,
    ],
    ['“false” from every call', `new Proxy({}, { get: () => () => 'false' })`],
    ['rubbish from every call', `new Proxy({}, { get: () => () => ({ rubbish: [] }) })`],
    ['an API with nothing in it', `{}`],
  ] as const) {
    test(name, async ({ page }) => {
      await page.addInitScript(`window.API = ${api}`);
      await page.goto(`${host.address}lesson/index.html#/learn/${CHECK}?seed=7`);
      await expect(line(page)).toHaveText(words.late(true));
      await answerOne(page);
      await page.reload();
      await expect(page.locator('.check')).toContainText(checkWords.position(2, 5));
    });
  }

  test('the window is closed in the middle of an item', async ({ page, context }) => {
    await page.goto(`${host.address}?track=full&module=cast`);
    const lesson = await lessonIn(page);
    await goTo(lesson, `#/learn/${CHECK}?seed=7`);
    await answerOne(lesson);
    await button(lesson, checkWords.next).click();
    await lesson.locator('.check input').first().check();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    await expect.poll(host.hasEnded).toBe(true);

    const later = await context.newPage();
    await prepare(later);
    await later.goto(`${host.address}?track=full&module=cast`);
    const again = await lessonIn(later);
    await expect(line(again)).toHaveText(words.kept);
    await expect(again.locator('.check')).toContainText(checkWords.position(2, 5));
    expect(faultsIn(await leave(later, host))).toEqual([]);
    expect(interactionsOf(host).map(({ result }) => result)).toEqual(['wrong']);
  });
});
