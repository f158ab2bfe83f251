/** The lesson inside learning systems: launched, answered, left, returned to, passed; and what happens where
 * the system fails. Read from what the systems kept. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../scripts/install.mjs';
import { packageContents, zipped } from '../scripts/package/contents.ts';
import { courseFor } from '../scripts/package/course.ts';
import { protocols } from '../src/deliver/learningSystem.ts';
import { askedIn, loadItemsOf } from '../src/lesson/checks/asking.ts';
import type { StepId } from '../src/lesson/lesson.ts';
import { modules } from '../src/lesson/step.ts';
import { tracks } from '../src/lesson/tracks.ts';
import { checkWords } from '../src/lesson/words/en/checks/frame.ts';
import { checkOf, loadChecks } from '../src/lesson/words/en/checks/shelf.ts';
import { learningWords as words } from '../src/lesson/words/en/learning.ts';
import { trainWords } from '../src/lesson/words/en/train.ts';
import { createStatementStore } from '../src/deliver/statementStore.fixture.ts';
import { axeFaults, clippedText, smallTargets, tooWide } from './access.ts';
import { answerCheck, give } from './answers.ts';
import { expect, test } from './console.ts';
import { keyboard, mouse } from './hands.ts';
import {
  startCmi5,
  startScorm,
  type Call,
  type Cmi5Host,
  type Commit,
  type ScormHost,
} from './learning/learningHost.ts';

const LONGEST_SUSPEND_DATA = 4096;
const FINAL = 'evidence.final';
const CHECK = 'cast.check';

test.use({ viewport: { width: 390, height: 844 } });
test.beforeEach(async ({ page }) => {
  // No scene is drawn: what is walked here is what the system hears of.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await loadItemsOf(FINAL);
  await loadChecks(...modules);
});

const h1 = (lesson: Page) => lesson.getByRole('heading', { level: 1 });
const link = (lesson: Page, name: string) => lesson.getByRole('link', { name, exact: true });
const button = (lesson: Page, name: string) => lesson.getByRole('button', { name, exact: true });
const line = (lesson: Page) => lesson.locator('.learning-line [role="status"]');

/** The lesson in its frame, once it stands. What is asked of a page here can be asked of a frame too. */
async function lessonIn(page: Page): Promise<Page> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no lesson in the page.');
  const lesson = frame as unknown as Page;
  await expect(h1(lesson)).toBeVisible();
  return lesson;
}

const callsOn = (page: Page) => page.evaluate(() => (window as unknown as { calls: Call[] }).calls);

/** The system takes the lesson out of its frame, and says what was called. */
async function leave(page: Page): Promise<readonly Call[]> {
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = 'about:blank';
  });
  await expect
    .poll(async () => (await callsOn(page)).map(({ name }) => name))
    .toContainEqual(expect.stringMatching(/Finish|Terminate/));
  return callsOn(page);
}

/** What a run-time of SCORM 1.2 lets through and is still not allowed. */
function faultsIn(calls: readonly Call[]): string[] {
  const names = calls.map(({ name }) => name);
  const faults: string[] = [];
  const first = names.findIndex((name) => /Initialize/.test(name));
  const last = names.findIndex((name) => /Finish|Terminate/.test(name));
  if (first !== 0) faults.push(`called before the beginning: ${names[0]}`);
  if (names.filter((name) => /Initialize/.test(name)).length !== 1) faults.push('begun twice');
  if (last !== names.length - 1)
    faults.push(`called after the end: ${names.slice(last + 1).join()}`);
  const forms: readonly (readonly [RegExp, RegExp])[] = [
    [/^cmi\.core\.session_time$/, /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/],
    [/^cmi\.session_time$/, /^PT\d+(\.\d{1,2})?S$/],
    [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
    [/^cmi\.interactions\.\d+\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0Z$/],
    [/^cmi\.core\.score\.raw$/, /^(100|\d{1,2}(\.\d{1,2})?)$/],
    [/^cmi\.score\.scaled$/, /^(0|1|0\.\d{1,4})$/],
    [/^cmi\.core\.lesson_location$/, /^.{0,255}$/],
    [/^cmi\.suspend_data$/, /^[\x21-\x7e]*$/],
  ];
  for (const { name, given, result } of calls) {
    const [element = '', value = ''] = given;
    if (!/SetValue/.test(name)) continue;
    if (result !== 'true') faults.push(`${element} was refused`);
    for (const [which, form] of forms) {
      if (which.test(element) && !form.test(value)) faults.push(`${element} is ${value}`);
    }
    if (element === 'cmi.suspend_data' && value.length > LONGEST_SUSPEND_DATA) {
      faults.push(`cmi.suspend_data has ${value.length} characters`);
    }
  }
  return faults;
}

interface Cmi {
  readonly core: {
    readonly lesson_status: string;
    readonly score: { readonly raw: string };
    readonly exit: string;
  };
  readonly suspend_data: string;
  readonly interactions: Readonly<
    Record<string, { readonly id: string; readonly type: string; readonly result: string }>
  >;
}

const latest = (host: ScormHost): Cmi => (host.commits.at(-1) as Commit).cmi as unknown as Cmi;
const interactionsOf = (host: ScormHost) => Object.values(latest(host).interactions);

async function goTo(lesson: Page, hash: string): Promise<void> {
  await lesson.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test('every package has all that it names, and is small', async () => {
  const build = resolve(root, process.env['TEST_DIST'] ?? 'dist');
  for (const protocol of protocols) {
    const contents = packageContents(build, protocol, courseFor('full', null));
    const text = (path: string): string => new TextDecoder().decode(contents[path]);
    const page = text('index.html');
    expect(page).toContain(`content="${protocol}"`);
    const manifest = text(protocol === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');
    const named = [
      ...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g),
      ...manifest.matchAll(/href="([^"]+)"/g),
      ...manifest.matchAll(/([\w.]+\.xsd)[ "]/g),
    ].flatMap(([, path = '']) => (path === 'CourseStructure.xsd' ? [] : path));
    expect(named.length).toBeGreaterThan(protocol === 'cmi5' ? 2 : 100);
    expect(named.filter((path) => contents[path] === undefined)).toEqual([]);
    expect(Object.keys(contents)).not.toContain('sw.js');
    expect(zipped(contents).length).toBeLessThan(8_000_000);
  }
});

test('SCORM 1.2: a trainee with a break in the middle, from the first page to the certificate, by keyboard alone', async ({
  page,
}) => {
  test.slow();
  const host = await startScorm('scorm12');
  const hand = keyboard(page);
  const asker = { track: 'clinical', seed: 7 } as const;
  const checks = tracks.clinical.filter((step) => step.endsWith('.check'));
  let right = 0;
  let of = 0;
  const answer = async (lesson: Page, step: StepId): Promise<void> => {
    await goTo(lesson, `#/learn/${step}?seed=7&track=clinical`);
    const score = await answerCheck(lesson, hand, step, 1, asker);
    right += score.right;
    of += score.of;
  };

  await test.step('launched on a track, and a first check answered', async () => {
    await page.goto(`${host.address}?track=clinical`);
    const lesson = await lessonIn(page);
    await expect(line(lesson)).toHaveText(words.kept);
    expect(latest(host).core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
    await hand.press(link(lesson, trainWords.enter));
    await expect(h1(lesson)).toHaveText(trainWords.title);
    expect(await lesson.evaluate(() => location.hash)).toContain('track=clinical');
    for (const step of checks.slice(0, 4)) await answer(lesson, step);
    expect(faultsIn(await leave(page))).toEqual([]);
    expect(interactionsOf(host)).toHaveLength(of);
    expect(interactionsOf(host).filter(({ result }) => result === 'correct')).toHaveLength(right);
  });

  await test.step('after a break one is where one was, and nothing is lost', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${host.address}?track=clinical`);
    const lesson = await lessonIn(page);
    expect(await lesson.evaluate(() => location.hash)).toContain(`#/learn/${checks[3]}`);
    await expect(lesson.locator('.check').getByRole('heading', { level: 2 })).toBeVisible();
    await goTo(lesson, '#/train?track=clinical');
    await expect(lesson.getByText(/\d of \d right/)).toHaveCount(4);
    for (const step of checks.slice(4)) await answer(lesson, step);
    expect(latest(host).core.lesson_status).toBe('incomplete');
  });

  await test.step('the final is failed, then passed', async () => {
    const lesson = await lessonIn(page);
    await goTo(lesson, '#/train?track=clinical');
    await hand.press(link(lesson, trainWords.final.take));
    const failed = await answerCheck(lesson, hand, FINAL, 4, asker);
    of += failed.of;
    await expect.poll(() => latest(host).core.lesson_status).toBe('failed');
    expect(latest(host).core.score.raw).toBe(
      String(Math.floor((10_000 * failed.right) / failed.of) / 100),
    );
    await hand.press(button(lesson, trainWords.final.newDraw));
    const passed = await answerCheck(lesson, hand, FINAL, 1, { ...asker, seed: 8 });
    of += passed.of;
    await expect.poll(() => latest(host).core.lesson_status).toBe('passed');
    expect(latest(host).core.score.raw).toBe(
      String(Math.floor((10_000 * passed.right) / passed.of) / 100),
    );
    await hand.press(link(lesson, trainWords.final.toCertificate));
    await expect(lesson.locator('.certificate')).toBeVisible();
  });

  await test.step('left by its own way, with every answer told once', async () => {
    const lesson = await lessonIn(page);
    await hand.press(button(lesson, words.leave));
    await expect(line(lesson)).toHaveText(words.left);
    await expect(button(lesson, words.leave)).toHaveCount(0);
    await leave(page);
    const calls = await callsOn(page);
    expect(faultsIn(calls)).toEqual([]);
    expect(interactionsOf(host)).toHaveLength(of);
    const ids = interactionsOf(host).map(({ id }) => id);
    expect(new Set(ids).size).toBe(of);
    expect(latest(host).suspend_data.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA);
  });
  await host.close();
});

test('SCORM 2004: one module by itself is failed, then passed, then looked at again', async ({
  page,
}) => {
  const host = await startScorm('scorm2004');
  const launch = `${host.address}?track=full&module=cast`;
  const asked = askedIn(CHECK, { track: 'full', seed: 7 });
  const cmi = () => (host.commits.at(-1) as Commit).cmi;
  await page.goto(launch);
  let lesson = await lessonIn(page);
  expect(await lesson.evaluate(() => location.hash)).toContain('#/learn/cast.marrow');
  await goTo(lesson, `#/learn/${CHECK}?seed=7`);
  const { right, of } = await answerCheck(lesson, mouse, CHECK, 2);
  expect(of - right).toBe(2);
  await expect
    .poll(cmi)
    .toMatchObject({ completion_status: 'completed', success_status: 'failed' });
  expect(faultsIn(await leave(page))).toEqual([]);
  expect(cmi()).toMatchObject({ score: { scaled: '0.6', raw: '3', max: '5' } });

  await page.goto(launch);
  lesson = await lessonIn(page);
  expect(await lesson.evaluate(() => location.hash)).toContain(`#/learn/${CHECK}`);
  await button(lesson, checkWords.againMissed).click();
  const missed = asked.filter(({ item }) => item.kind === 'one').slice(0, 2);
  for (const [at, { item }] of missed.entries()) {
    await give(lesson, mouse, item, false);
    await button(lesson, checkWords.submit).click();
    await button(lesson, at === 0 ? checkWords.next : checkWords.finish).click();
  }
  await expect
    .poll(cmi)
    .toMatchObject({ success_status: 'passed', score: { scaled: '1', raw: '5' } });
  expect(faultsIn(await leave(page))).toEqual([]);
  const interactions = Object.values(cmi()['interactions'] as Record<string, object>);
  expect(interactions).toHaveLength(of + missed.length);
  expect(interactions[0]).toMatchObject({
    id: asked[0]?.item.id,
    type: 'choice',
    result: 'incorrect',
    description: asked[0]?.words.ask,
  });
  await host.close();

  const review = await startScorm('scorm2004', { mode: 'review' });
  await page.goto(review.address);
  lesson = await lessonIn(page);
  await expect(line(lesson)).toHaveText(words.silent);
  await goTo(lesson, `#/learn/${CHECK}?seed=7`);
  await answerCheck(lesson, mouse, CHECK, 0);
  const calls = await leave(page);
  expect(calls.filter(({ name }) => name === 'SetValue')).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
    expect.stringMatching(/^engager\.(learning|progress)/),
  );
  await review.close();
});

test('a parameter that there is none of is said, and all of the lesson stands', async ({
  page,
}) => {
  const host = await startScorm('scorm2004');
  await page.goto(`${host.address}?track=clinical&module=nowhere`);
  const lesson = await lessonIn(page);
  await goTo(lesson, '#/train?track=clinical');
  await expect(lesson.locator('.notice', { hasText: 'module=nowhere' })).toBeVisible();
  await expect(line(lesson)).toHaveText(words.kept);
  await host.close();
});

/** Answers the first item of the first module's check, wrongly. */
async function answerOne(lesson: Page): Promise<void> {
  const [first] = checkOf('cast');
  await button(lesson, checkWords.begin).click();
  await give(lesson, mouse, first!.item, true);
  await button(lesson, checkWords.submit).click();
  await expect(lesson.getByRole('heading', { level: 3 }).first()).toBeVisible();
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
    await page.clock.fastForward('00:30');
    await expect(line(page)).toHaveText(words.late(true));
    await page.clock.fastForward('10:00');
    await expect(line(page)).toHaveText(words.late(true));
    expect(store.verbs()).toEqual(['initialized']);
    host.hang(false);
    await page.clock.fastForward('02:00');
    await expect(line(page)).toHaveText(words.kept);
    expect(store.verbs()).toEqual(['initialized', ...Array<string>(of).fill('answered')]);
    expect(store.problems).toEqual([]);
  });
});

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
        expect([
          ...(await axeFaults(page)),
          ...(await tooWide(page)),
          ...(await smallTargets(page, 24)),
          ...(await clippedText(page)),
        ]).toEqual([]);
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
    expect(faultsIn(await leave(page))).toEqual([]);
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
    await page.close({ runBeforeUnload: true });

    const later = await context.newPage();
    await later.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await later.goto(`${host.address}?track=full&module=cast`);
    const again = await lessonIn(later);
    await expect(line(again)).toHaveText(words.kept);
    await expect(again.locator('.check')).toContainText(checkWords.position(2, 5));
    expect(faultsIn(await leave(later))).toEqual([]);
    expect(interactionsOf(host).map(({ result }) => result)).toEqual(['wrong']);
  });
});
