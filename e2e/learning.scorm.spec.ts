/** The lesson as a package of SCORM 1.2 and 2004: launched, answered, left, returned to, passed. Read from what
 * the systems kept. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../scripts/install.mjs';
import { packageContents, zipped } from '../scripts/package/contents.ts';
import { courseFor } from '../scripts/package/course.ts';
import { protocols } from '../src/deliver/learningSystem.ts';
import { askedIn } from '../src/lesson/checks/asking.ts';
import type { StepId } from '../src/lesson/lesson.ts';
import { tracks } from '../src/lesson/tracks.ts';
import { checkWords } from '../src/lesson/words/en/checks/frame.ts';
import { learningWords as words } from '../src/lesson/words/en/learning.ts';
import { trainWords } from '../src/lesson/words/en/train.ts';
import { answerCheck, give } from './answers.ts';
import { expect, test } from './console.ts';
import { keyboard, mouse } from './hands.ts';
import { startScorm } from './learning/learningHost.ts';
import {
  CHECK,
  FINAL,
  LONGEST_SUSPEND_DATA,
  PHONE,
  button,
  callsOn,
  faultsIn,
  goTo,
  h1,
  interactionsOf,
  latest,
  leave,
  lessonIn,
  line,
  link,
  prepare,
} from './learning/lesson.ts';

test.use({ viewport: PHONE });
test.beforeEach(async ({ page }) => prepare(page));

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
    expect(faultsIn(await leave(page, host))).toEqual([]);
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
    await leave(page, host);
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
  const cmi = () => host.commits.at(-1)?.cmi;
  await page.goto(launch);
  let lesson = await lessonIn(page);
  expect(await lesson.evaluate(() => location.hash)).toContain('#/learn/cast.marrow');
  await goTo(lesson, `#/learn/${CHECK}?seed=7`);
  const { right, of } = await answerCheck(lesson, mouse, CHECK, 2);
  expect(of - right).toBe(2);
  await expect
    .poll(cmi)
    .toMatchObject({ completion_status: 'completed', success_status: 'failed' });
  expect(faultsIn(await leave(page, host))).toEqual([]);
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
  expect(faultsIn(await leave(page, host))).toEqual([]);
  const interactions = Object.values(cmi()?.['interactions'] as Record<string, object>);
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
  const calls = await leave(page, review);
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
