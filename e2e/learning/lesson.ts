/** The lesson inside a learning system, as a test looks at it: what stands there, and what the system heard. */
import type { Page } from '@playwright/test';
import { loadItemsOf } from '../../src/lesson/checks/asking.ts';
import { modules } from '../../src/lesson/step.ts';
import { checkWords } from '../../src/lesson/words/en/checks/frame.ts';
import { checkOf, loadChecks } from '../../src/lesson/words/en/checks/shelf.ts';
import { give } from '../answers.ts';
import { expect } from '../console.ts';
import { mouse } from '../hands.ts';
import type { Call, Commit, ScormHost } from './learningHost.ts';

export const LONGEST_SUSPEND_DATA = 4096;
export const FINAL = 'evidence.final';
export const CHECK = 'cast.check';
export const PHONE = { width: 390, height: 844 } as const;

/** As long as a learner is kept waiting by a system that does not answer: `src/app/learningRoom.tsx`. */
const WAIT_MS = 3000;

/** Before each: no scene is drawn, for what is walked is what the system hears of; and the lesson begins with
 * what the system says, however long a slow machine takes for it. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript((waitMs) => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === waitMs ? 0 : later(run, ms)) as typeof window.setTimeout;
  }, WAIT_MS);
  await loadItemsOf(FINAL);
  await loadChecks(...modules);
}

export const h1 = (lesson: Page) => lesson.getByRole('heading', { level: 1 });
export const link = (lesson: Page, name: string) => lesson.getByRole('link', { name, exact: true });
export const button = (lesson: Page, name: string) =>
  lesson.getByRole('button', { name, exact: true });
export const line = (lesson: Page) => lesson.locator('.learning-line [role="status"]');

/** The lesson in its frame, once it stands. What is asked of a page here can be asked of a frame too. */
export async function lessonIn(page: Page): Promise<Page> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no lesson in the page.');
  const lesson = frame as unknown as Page;
  await expect(h1(lesson)).toBeVisible();
  return lesson;
}

export const callsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { calls: Call[] }).calls);

/** The system takes the lesson out of its frame, has all that was handed over, and says what was called. */
export async function leave(page: Page, host: ScormHost): Promise<readonly Call[]> {
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src = 'about:blank';
  });
  await expect
    .poll(async () => (await callsOn(page)).map(({ name }) => name))
    .toContainEqual(expect.stringMatching(/Finish|Terminate/));
  await expect.poll(host.hasEnded).toBe(true);
  return callsOn(page);
}

/** What a run-time of SCORM 1.2 lets through and is still not allowed. */
export function faultsIn(calls: readonly Call[]): string[] {
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

export const latest = (host: ScormHost): Cmi =>
  (host.commits.at(-1) as Commit).cmi as unknown as Cmi;
export const interactionsOf = (host: ScormHost) => Object.values(latest(host).interactions);

export async function goTo(lesson: Page, hash: string): Promise<void> {
  await lesson.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Answers the first item of the first module's check, wrongly. */
export async function answerOne(lesson: Page): Promise<void> {
  const [first] = checkOf('cast');
  await button(lesson, checkWords.begin).click();
  await give(lesson, mouse, first!.item, true);
  await button(lesson, checkWords.submit).click();
  await expect(lesson.getByRole('heading', { level: 3 }).first()).toBeVisible();
}
