/** The lesson by text alone: no graphics, nothing chosen but by its role and name, keys alone, and no help
 * from the probe. Every step describes its scene, tells what the run makes of it, and ends with its line. */
import type { Page } from '@playwright/test';
import { controlOf } from '../src/lesson/controls.ts';
import { answererOf, steps } from '../src/lesson/lesson.ts';
import { solutions } from '../src/lesson/solutions.ts';
import { modules, type DeedStep, type QuestionStep, type Step } from '../src/lesson/step.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { mapWords } from '../src/lesson/words/en/map.ts';
import { loadWords, questionWords, stepWords } from '../src/lesson/words/en/shelf.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { cameTo, writeArrivals } from './arrivals.ts';
import {
  answerByName,
  button,
  described,
  gradeByName,
  heading,
  named,
  press,
  refuseGraphics,
  reportByName,
  setTo,
} from './byName.ts';
import { expect, test } from './console.ts';
import { keyboard, tabTo } from './hands.ts';
import { framesPass, open } from './product.ts';

test.use({ viewport: { width: 640, height: 400 } });

type AnyStep = Step & (typeof steps)[number];
const { clock, control, deed: deedWords, question: asking, secondRun: ofSecond } = interfaceWords;
/** No run of the lesson takes more presses than this. */
const MOST_PRESSES = 1000;

/** Lets the run go on by the page's own buttons until something is so. */
async function runOn(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  const skip = button(page, clock.skipAhead);
  // Nothing comes or goes while one makes one's way.
  const pause = button(page, clock.pause);
  if ((await pause.count()) > 0) await press(page, pause);
  if ((await skip.count()) > 0) await tabTo(page, skip);
  for (let presses = 0; presses < MOST_PRESSES && !(await isSo()); presses += 1) {
    // It goes as soon as nothing more is awaited, perhaps under one's hand.
    const atSkip = await skip.evaluateAll(([one]) => one === document.activeElement);
    if (atSkip) {
      await page.keyboard.press('Enter');
      await framesPass(page, 6);
    } else await press(page, button(page, clock.stepForward));
  }
  expect(await isSo()).toBe(true);
}

async function predict(page: Page, step: AnyStep & QuestionStep): Promise<void> {
  const [first] = step.question.options;
  const said = questionWords(step.id)?.options[first?.id ?? '']?.text ?? '';
  const go = button(page, asking.by[answererOf(step.id)].go);
  await press(page, go);
  await expect(page.getByRole('alert')).toHaveText(asking.chooseFirst);
  await keyboard(page).choose(page.getByRole('radio', { name: named(said) }));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await press(page, go);
  // A run may come to its end before one has come to the button that leads there: not while it is paused.
  await press(page, button(page, clock.pause));
  const toEnd = button(page, asking.toEnd);
  if ((await toEnd.count()) > 0) await press(page, toEnd);
}

async function act(page: Page, step: AnyStep & DeedStep): Promise<void> {
  const { outcomeLine } = stepWords(step.id);
  const isDone = async (): Promise<boolean> => (await heading(page).textContent()) === outcomeLine;
  switch (step.deed.kind) {
    case 'inspect':
      for (const thing of step.deed.things) {
        const { name, what } = english.things[thing];
        await press(page, button(page, name));
        await expect(page.getByRole('region', { name, exact: true })).toContainText(what);
      }
      return;
    case 'dive':
      for (const stop of deedWords.stops.slice(1)) {
        const above = (await described(page).textContent()) ?? '';
        await press(page, button(page, stop));
        await expect(described(page)).not.toHaveText(above);
      }
      return;
    case 'watch':
      await runOn(page, isDone);
      return;
    case 'set': {
      const value = solutions[step.id];
      if (!step.control || value === undefined) throw new Error(`Where is ${step.id} set to?`);
      const { after } = step.deed;
      const happened: Readonly<Partial<Record<string, string>>> = interfaceWords.happened;
      if (after) {
        const told = happened[after] ?? '';
        await runOn(page, async () => ((await described(page).textContent()) ?? '').includes(told));
      }
      await setTo(page, control.names[step.control], controlOf(step.control).unit, value);
      await runOn(page, isDone);
      return;
    }
    case 'check':
    case 'final':
      await answerByName(page, step.id);
      return;
    case 'cards':
      await gradeByName(page);
      return;
    case 'report':
      await reportByName(page);
  }
}

/** The same again with something changed: told too, and told anew as it runs. */
async function hearSecondRun(page: Page, step: AnyStep): Promise<void> {
  const { secondRun } = stepWords(step.id);
  if (!secondRun) return;
  await press(page, button(page, secondRun.go));
  const before = await cameTo(page, secondRun.line ?? stepWords(step.id).outcomeLine, true);
  await expect(heading(page)).toBeFocused();
  await runOn(page, async () => (await described(page).textContent()) !== before);
  await press(page, button(page, ofSecond.back));
  await expect(button(page, ofSecond.back)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
}

async function walkStep(page: Page, step: AnyStep): Promise<void> {
  const { describe, line, outcomeLine } = stepWords(step.id);
  const before = await cameTo(page, line);
  // A run that goes by itself may be over already.
  if (!('deed' in step) || step.deed.kind !== 'watch') await expect(heading(page)).toHaveText(line);
  await expect(heading(page)).toBeFocused();
  const scene = page.getByRole('region', { name: interfaceWords.scene.name, exact: true });
  await expect(scene.getByRole('img', { name: /\S/ }).first()).toBeAttached();
  await expect(described(page)).toHaveText(/^\S.*\w.*\.$/s);
  if ('question' in step) await predict(page, step as AnyStep & QuestionStep);
  else await act(page, step as AnyStep & DeedStep);
  await expect(heading(page)).toHaveText(outcomeLine);
  await expect(described(page)).not.toHaveText(before);
  expect(describe.done).not.toBe('');
  await hearSecondRun(page, step);
}

for (const { name, through } of [
  { name: 'the first half', through: modules.slice(0, 5) },
  { name: 'the second half', through: modules.slice(5) },
]) {
  test(`a student who has no graphics goes through ${name} of the lesson by text alone`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await refuseGraphics(page);
    await page.addInitScript(writeArrivals);
    await loadWords(...modules);
    // Four times as fast, as anyone may set it.
    await open(page, '#/?speed=4&motion=reduced');
    await press(page, button(page, interfaceWords.notices.putAway));
    await expect(heading(page)).toBeFocused();
    await press(page, button(page, interfaceWords.home.begin));
    const walked = steps.filter(({ module }) => through.includes(module)) as readonly AnyStep[];
    const [first] = walked;
    if (first && first.id !== steps[0].id) {
      await toMap(page);
      await press(page, page.getByRole('link', { name: new RegExp(stepWords(first.id).title) }));
    }
    for (const step of walked) {
      await test.step(step.id, async () => {
        await walkStep(page, step);
        const next = button(page, interfaceWords.step.next);
        if (step === walked.at(-1)) return;
        await press(page, next);
      });
    }
    await toMap(page);
    await expect(page.getByRole('main')).toContainText(
      mapWords.progress(walked.length, steps.length),
    );
  });
}

async function toMap(page: Page): Promise<void> {
  const menu = button(page, interfaceWords.header.menu);
  if ((await menu.count()) > 0) await press(page, menu);
  await press(page, page.getByRole('link', { name: interfaceWords.header.map, exact: true }));
  await expect(heading(page)).toBeFocused();
}
