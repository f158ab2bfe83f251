/** The way through the lesson as a person goes it: from the first page, every step of the walked
 * modules done by what it asks for, to the map. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { controls, type ControlId } from '../src/lesson/controls.ts';
import { answererOf, steps } from '../src/lesson/lesson.ts';
import type { DeedStep, QuestionStep, Step } from '../src/lesson/step.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import {
  loadWords,
  questionWords,
  stepWords,
  type WrittenModule,
} from '../src/lesson/words/en/shelf.ts';
import { english } from '../src/lesson/words/en/words.ts';
import type { SceneThing } from '../src/lesson/words/subjects.ts';
import { shareOf } from '../src/ui/learn/typedValue.ts';
import { answerCheck } from './answers.ts';
import type { Hand } from './hands.ts';
import { expectPicture, open, runUntil } from './product.ts';

/** Modules that are walked; the next one joins here. */
const walkedModules: readonly WrittenModule[] = ['cast', 'molecule', 'grips'];
type AnyStep = (typeof steps)[number];
const walkedSteps: readonly AnyStep[] = steps.filter(({ module }) =>
  walkedModules.includes(module),
);

/** Where a step that asks for its control to be set is brought to what it asks for. */
const setTo: Readonly<Partial<Record<ControlId, number>>> = {
  // As tight as the grip on CD19.
  kdCd3: 1e-9,
};

/** A step's place may still be on its way when its words stand. */
async function expectPictureSoon(page: Page): Promise<void> {
  await expect(() => expectPicture(page)).toPass();
}

export interface Walk {
  readonly page: Page;
  readonly hand: Hand;
  /** Options of the first page's address. */
  readonly options?: string;
  /** Which option of every question is chosen before the run, from 0. */
  readonly guess: number;
  /** Whether one answer of each check is wrong. */
  readonly slip?: boolean;
  /** Whether runs go to their end by the page's own buttons, not by the probe. */
  readonly skips?: boolean;
  /** Whether the second runs of steps are seen too. */
  readonly seconds?: boolean;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Nothing for axe to find, but for rules that cannot be told here, and nothing wider than the window. */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
  expect(violations).toEqual([]);
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
  await hand.press(hand.points && (await drawn.count()) > 0 ? drawn : listed.first());
  await expect(page.locator('.inspected')).toContainText(english.things[thing].what);
}

async function predict(walk: Walk, step: QuestionStep & AnyStep): Promise<void> {
  const { page, hand, guess, skips } = walk;
  const { options, answeredBy } = step.question;
  const chosen = options[guess % options.length]?.id ?? '';
  const said = questionWords(step.id)?.options[chosen]?.text ?? '';
  await hand.choose(page.locator(`.question input[value="${chosen}"]`));
  await hand.press(button(page, interfaceWords.question.by[answererOf(step.id)].go));
  await expect(page.locator('.feedback')).toContainText(
    `${interfaceWords.question.youSaid} ${said}`,
  );
  if (skips) await hand.press(button(page, interfaceWords.question.toEnd));
  else await runUntil(page, answeredBy);
  // The answer is read off what happened.
  const held = await page.evaluate(() => window.engagerProbe?.facts() ?? []);
  const right = options.find(({ rightWhen }) => held.includes(rightWhen))?.id ?? 'none';
  const happened = questionWords(step.id)?.options[right]?.text ?? '';
  await expect(page.locator('.happened')).toContainText(happened);
  await expect(page.locator('.feedback')).toContainText(
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
      const control = step.control;
      const value = control && setTo[control];
      if (!control || value === undefined) throw new Error(`Where is ${step.id} to be set to?`);
      const name = interfaceWords.control.slider(interfaceWords.control.names[control]);
      await hand.slide(page.getByRole('slider', { name }), shareOf(value, controls[control]));
      await expect(page).toHaveURL(/value=/);
      await runUntil(page, step.deed.until);
      return;
    }
    case 'check':
      await answerCheck(page, hand, step, walk.slip === true);
  }
}

/** The same again with something changed, and back. */
async function seeSecondRun({ page, hand }: Walk, step: Step & AnyStep): Promise<void> {
  const { then } = stepWords(step.id);
  if (!then || !step.then) return;
  await hand.press(button(page, then.go));
  await expect(page).toHaveURL(/run=second/);
  await expect(heading(page)).toBeFocused();
  const [awaited] = step.then.awaits ?? [];
  if (awaited) await runUntil(page, awaited);
  await expectPictureSoon(page);
  await hand.press(button(page, interfaceWords.secondRun.back));
  await expect(page).not.toHaveURL(/run=second/);
}

async function walkStep(walk: Walk, step: Step & AnyStep): Promise<void> {
  const { page } = walk;
  const said = stepWords(step.id);
  await expect(page).toHaveURL(new RegExp(`#/learn/${step.id.replace('.', '\\.')}\\?`));
  await expect(heading(page)).toHaveText(said.line);
  await expect(heading(page)).toBeFocused();
  await expectPictureSoon(page);
  await expectNotWider(page);
  await expect(button(page, interfaceWords.step.next)).toHaveCount(0);
  if ('question' in step) await predict(walk, step as QuestionStep & AnyStep);
  else await act(walk, step as DeedStep & AnyStep);
  await expect(heading(page)).toHaveText(said.outcomeLine);
  await expectPictureSoon(page);
  await expectAccessible(page);
  if (walk.seconds) await seeSecondRun(walk, step);
}

export async function walkTheLesson(walk: Walk): Promise<void> {
  const { page, hand, options = '' } = walk;
  await loadWords(...walkedModules);
  await open(page, options === '' ? '' : `#/?${options}`);
  await expectPictureSoon(page);
  await expectAccessible(page);
  await hand.press(button(page, interfaceWords.home.begin));
  for (const [at, step] of walkedSteps.entries()) {
    await test.step(step.id, async () => {
      await walkStep(walk, step);
      const next = button(page, interfaceWords.step.next);
      if (steps.at(-1)?.id === step.id) await expect(next).toHaveCount(0);
      else await expect(next).toBeVisible();
      if (at < walkedSteps.length - 1) await hand.press(next);
    });
  }
  await test.step('the map', async () => {
    const menu = button(page, interfaceWords.header.menu);
    if (await menu.isVisible()) await hand.press(menu);
    await hand.press(page.getByRole('link', { name: interfaceWords.header.map, exact: true }));
    await expect(heading(page)).toHaveText(mapWords.title);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('.map-progress')).toContainText(
      mapWords.progress(walkedSteps.length, steps.length),
    );
    await expectAccessible(page);
  });
}
