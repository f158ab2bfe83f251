/** The way through the lesson as a person goes it: from the first page, every step of the walked
 * modules done by what it asks for, to the map. `WALK=bridge.swap,bridge.hook` walks
 * those steps alone. */
import { expect, test, type Page } from '@playwright/test';
import { controlOf } from '../src/lesson/controls.ts';
import { answererOf, steps, type StepId } from '../src/lesson/lesson.ts';
import { solutions } from '../src/lesson/solutions.ts';
import {
  modules,
  type DeedStep,
  type ModuleId,
  type QuestionStep,
  type Step,
} from '../src/lesson/step.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { loadWords, questionWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { english } from '../src/lesson/words/en/words.ts';
import type { SceneThing } from '../src/lesson/words/subjects.ts';
import { shareOf, SLIDER_STEPS, valueAt } from '../src/ui/learn/typedValue.ts';
import { axeFaults } from './access.ts';
import { answerCheck, gradeCards, sendReport } from './answers.ts';
import { cameTo, writeArrivals } from './arrivals.ts';
import type { Hand } from './hands.ts';
import { expectArrived, expectPicture, OFTEN, open, runUntil } from './product.ts';

type AnyStep = (typeof steps)[number];

/** The place asked for stands there, in the shot asked for, and is a picture. */
export async function expectScene(page: Page): Promise<void> {
  await expectArrived(page);
  // A place that comes into view may still be drawn for the first time.
  await expect(() => expectPicture(page)).toPass({ ...OFTEN, timeout: 60_000 });
}

/** Where nobody stands before the run: patients come one by one. */
export const bareAtFirst: readonly StepId[] = ['infusion.people'];

export interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  /** Options of the first page's address. */
  readonly options?: string;
  /** The modules that are walked, in order, one after the other; all of them where left out. */
  readonly through?: readonly ModuleId[];
  /** Which option of every question is chosen before the run, from 0. */
  readonly guess: number;
  /** Whether one answer of each check is wrong. */
  readonly slip?: boolean;
  /** Whether runs go to their end by the page's own buttons, not by the probe. */
  readonly skips?: boolean;
  /** Whether the second runs of steps are seen too. */
  readonly seconds?: boolean;
  /** Whether every step is looked at by axe. */
  readonly looks?: boolean;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Nothing for axe to find, but for rules that cannot be told here, and nothing wider than the window. */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  expect(await axeFaults(page, without)).toEqual([]);
  await expectNotWider(page);
}

export async function expectNotWider(page: Page): Promise<void> {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(wide).toBeLessThanOrEqual(0);
}

/** Looks at a thing where it is drawn, if its name stands there, or by its button in the panel. */
async function lookAt({ page, hand }: Walk, thing: SceneThing): Promise<void> {
  const { name } = english.things[thing];
  const drawn = page.locator(`.labels .label-${thing}:not(.hidden)`);
  const listed = page
    .getByRole('group', { name: interfaceWords.deed.things })
    .getByRole('button', { name });
  // A name may go while a hand is on its way to it.
  await hand.press((hand.points ? drawn.or(listed) : listed).first());
  await expect(page.locator('.inspected')).toContainText(english.things[thing].what);
}

async function predict(walk: Walk, step: QuestionStep & AnyStep): Promise<void> {
  const { page, hand, guess, skips } = walk;
  const { options, answeredBy } = step.question;
  const chosen = options[guess % options.length]?.id ?? '';
  const said = questionWords(step.id)?.options[chosen]?.text ?? '';
  await hand.choose(page.locator(`.question input[value="${chosen}"]`));
  await hand.press(button(page, interfaceWords.question.by[answererOf(step.id)].go));
  // Of a short run the answer may be told already.
  const feedback = page.locator('.feedback');
  const waits = feedback.filter({ hasText: `${interfaceWords.question.youSaid} ${said}` });
  const told = feedback.filter({ hasText: interfaceWords.question.asYouSaid });
  await expect(waits.or(told)).toHaveCount(1);
  if (skips) {
    // A run may end before a hand has come to the button that leads there: not while it is paused.
    await hand.press(button(page, interfaceWords.clock.pause));
    const toEnd = button(page, interfaceWords.question.toEnd);
    if ((await toEnd.count()) > 0) await hand.press(toEnd);
  } else await runUntil(page, answeredBy);
  // The answer is read off what happened.
  const held = await page.evaluate(() => window.engagerProbe?.facts() ?? []);
  const right = options.find(({ rightWhen }) => held.includes(rightWhen))?.id ?? 'none';
  const happened = questionWords(step.id)?.options[right]?.text ?? '';
  await expect(page.locator('.happened')).toContainText(happened);
  await expect(feedback).toContainText(
    right === chosen
      ? interfaceWords.question.asYouSaid
      : `${interfaceWords.question.youSaid} ${said}`,
  );
}

async function act(walk: Walk, step: DeedStep & AnyStep): Promise<void> {
  const { page, hand } = walk;
  switch (step.deed.kind) {
    case 'inspect':
      for (const thing of step.deed.things) await lookAt(walk, thing);
      return;
    case 'dive':
      await hand.slide(page.getByRole('slider', { name: interfaceWords.deed.depth }), 1);
      return;
    case 'watch':
      await runUntil(page, step.deed.until);
      return;
    case 'set': {
      const value = solutions[step.id];
      if (!step.control || value === undefined) throw new Error(`Where is ${step.id} set to?`);
      if (step.deed.after) await runUntil(page, step.deed.after);
      const name = interfaceWords.control.slider(interfaceWords.control.names[step.control]);
      const control = controlOf(step.control);
      const stop = Math.round(shareOf(value, control) * SLIDER_STEPS) / SLIDER_STEPS;
      await hand.slide(page.getByRole('slider', { name }), stop);
      // Where the hand rests on its way is tried as well: the run that counts is the last.
      await expect(page).toHaveURL(new RegExp(`[?&]value=${valueAt(stop, control)}(&|$)`));
      await runUntil(page, step.deed.until);
      return;
    }
    case 'check':
    case 'final':
      await answerCheck(page, hand, step.id, walk.slip === true ? 1 : 0);
      return;
    case 'cards':
      await gradeCards(page, hand);
      return;
    case 'report':
      await sendReport(page, hand);
  }
}

/** The same again with something changed, and back. */
async function seeSecondRun({ page, hand }: Walk, step: Step & AnyStep): Promise<void> {
  const { secondRun } = stepWords(step.id);
  if (!secondRun || !step.secondRun) return;
  await hand.press(button(page, secondRun.go));
  await expect(page).toHaveURL(/run=second/);
  await expect(heading(page)).toBeFocused();
  const [awaited] = step.secondRun.awaits ?? [];
  if (awaited) await runUntil(page, awaited);
  await expectScene(page);
  await hand.press(button(page, interfaceWords.secondRun.back));
  await expect(page).not.toHaveURL(/run=second/);
}

/** Whether a step leads on while its line still stands. */
function leadsOnTooEarly(page: Page, line: string): Promise<boolean> {
  return page.evaluate(
    ([before, next]) =>
      document.querySelector('h1')?.textContent === before &&
      [...document.querySelectorAll('button')].some(({ textContent }) => textContent === next),
    [line, interfaceWords.step.next] as const,
  );
}

async function walkStep(walk: Walk, step: Step & AnyStep): Promise<void> {
  const { page } = walk;
  const said = stepWords(step.id);
  await expect(page).toHaveURL(new RegExp(`#/learn/${step.id.replace('.', '\\.')}\\?`));
  await cameTo(page, said.line);
  // A run that goes by itself may be over already.
  if (!('deed' in step) || step.deed.kind !== 'watch') {
    await expect(heading(page)).toHaveText(said.line);
  }
  await expect(heading(page)).toBeFocused();
  await (bareAtFirst.includes(step.id) ? expectArrived(page) : expectScene(page));
  await expectNotWider(page);
  expect(await leadsOnTooEarly(page, said.line)).toBe(false);
  if ('question' in step) await predict(walk, step as QuestionStep & AnyStep);
  else await act(walk, step as DeedStep & AnyStep);
  await expect(heading(page)).toHaveText(said.outcomeLine);
  await expectScene(page);
  if (walk.looks) await expectAccessible(page);
  if (walk.seconds) await seeSecondRun(walk, step);
}

/** Opens the map by the way that is in sight. */
async function toMap({ page, hand }: Walk): Promise<void> {
  const menu = button(page, interfaceWords.header.menu);
  if (await menu.isVisible()) await hand.press(menu);
  await hand.press(page.getByRole('link', { name: interfaceWords.header.map, exact: true }));
  await expect(heading(page)).toHaveText(mapWords.title);
  await expect(heading(page)).toBeFocused();
}

/** From the first page to the first step that is walked: by its button, or over the map. */
async function enter(walk: Walk, first: AnyStep): Promise<void> {
  const { page, hand, options = '' } = walk;
  await open(page, options === '' ? '' : `#/?${options}`);
  await expectScene(page);
  if (walk.looks) await expectAccessible(page);
  await hand.press(button(page, interfaceWords.home.begin));
  if (first === steps[0]) return;
  await expect(heading(page)).toBeFocused();
  await toMap(walk);
  await hand.press(page.locator(`.map-step a[href*="/learn/${first.id}?"]`));
}

/** Every step of the modules walked is done, in the map as well, and so is each of these modules. */
async function expectDone(walk: Walk, through: readonly ModuleId[]): Promise<void> {
  const { page } = walk;
  await toMap(walk);
  const done = steps.filter(({ module }) => through.includes(module)).length;
  await expect(page.locator('.map-progress')).toContainText(mapWords.progress(done, steps.length));
  for (const module of through) {
    const { length } = steps.filter((step) => step.module === module);
    const at = modules.indexOf(module);
    await expect(page.locator('.map-module').nth(at).locator('.map-count')).toHaveText(
      mapWords.moduleProgress(length, length),
    );
  }
  if (walk.looks) await expectAccessible(page);
}

export async function walkTheLesson(walk: Walk): Promise<void> {
  const { page, hand, through = modules } = walk;
  const alone = process.env['WALK']?.split(',');
  const walked: readonly AnyStep[] = steps.filter(({ id, module }) =>
    alone === undefined ? through.includes(module) : alone.includes(id),
  );
  const [first] = walked;
  if (!first) return;
  // The map names every step.
  await loadWords(...modules);
  await page.addInitScript(writeArrivals);
  await enter(walk, first);
  for (const step of walked) {
    await test.step(step.id, async () => {
      await walkStep(walk, step);
      const next = button(page, interfaceWords.step.next);
      if (steps.at(-1)?.id === step.id) await expect(next).toHaveCount(0);
      else await expect(next).toBeVisible();
      if (step !== walked.at(-1)) await hand.press(next);
    });
  }
  if (alone === undefined) await test.step('the map', () => expectDone(walk, through));
}
