/** The page as who listens has it: roles, names, what is described and what is announced; no graphics,
 * and keys alone. Nothing here asks where a thing stands or what it looks like. */
import { expect, type Locator, type Page } from '@playwright/test';
import { askedIn, loadItemsOf } from '../src/lesson/checks/asking.ts';
import type { AskedItem } from '../src/lesson/checks/asked.ts';
import { bedsideCards, toReport } from '../src/lesson/checks/bedside.ts';
import type { StepId } from '../src/lesson/lesson.ts';
import { bedsideWords } from '../src/lesson/words/en/bedside.ts';
import { checkWords as words } from '../src/lesson/words/en/checks/frame.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { plainWords } from '../src/lesson/words/fill.ts';
import { speakPowers } from '../src/lesson/words/format.ts';
import { gradeCrs } from '../src/sim/cytokineGrade.ts';
import { emptyReadings } from '../src/sim/readings.ts';
import { USUAL_SEED } from '../src/store/address.ts';
import { writeTyped } from '../src/ui/learn/typedValue.ts';
import { keyboard, tabTo } from './hands.ts';
import { OFTEN } from './product.ts';

/** The browser refuses WebGL from now on. */
export async function refuseGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
/** What stands under “The scene in words”. */
export const described = (page: Page): Locator =>
  page.getByRole('region', { name: interfaceWords.scene.inWords }).getByRole('paragraph');

/** The name that words come to where nothing is seen: figures filled in, powers of ten in words. Browsers
 * may put a space before what follows those. */
export function named(text: string): RegExp {
  const said = speakPowers(plainWords(text, emptyReadings)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]*${said.join(String.raw`[^\p{L}\p{N}]+`)}[^\p{L}\p{N}]*$`,
    'u',
  );
}

/** Presses what has this role and name, by keys alone; focus is kept. */
export const press = (page: Page, target: Locator): Promise<void> => keyboard(page).press(target);

async function typeInto(page: Page, name: string, value: number): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(writeTyped(value));
  await page.keyboard.press('Enter');
}

/** Types a value into the field of a control, in its unit. */
export async function setTo(page: Page, name: string, unit: string, value: number): Promise<void> {
  await typeInto(page, interfaceWords.control.typed(name, unit), value);
}

/** Gives the right answer to an item. */
async function answer(page: Page, { item, words: said }: AskedItem): Promise<void> {
  const hand = keyboard(page);
  const textOf = (id: string): string => ('options' in said ? (said.options[id]?.text ?? '') : '');
  switch (item.kind) {
    case 'one':
      await hand.choose(page.getByRole('radio', { name: named(textOf(item.right)) }));
      return;
    case 'several':
      for (const id of item.right) {
        await hand.choose(page.getByRole('checkbox', { name: named(textOf(id)) }));
      }
      return;
    case 'order': {
      const sequence = 'sequence' in said ? said.sequence : {};
      const names = item.sequence.map((id) => sequence[id]?.text ?? '');
      for (const [at, name] of names.entries()) {
        const earlier = button(page, words.earlier(name));
        const here = async (): Promise<number> => {
          const entries = await page.getByRole('listitem').allTextContents();
          const places = entries.filter((entry) => names.some((one) => entry.includes(one)));
          return places.findIndex((entry) => entry.includes(name));
        };
        for (let place = await here(); place > at; place -= 1) {
          await press(page, earlier);
          await expect.poll(here, OFTEN).toBe(place - 1);
        }
      }
      return;
    }
    case 'set': {
      const { from, to } = item.right;
      const middle = item.scale === 'log' ? Math.sqrt(from * to) : (from + to) / 2;
      // Enter in the field gives the answer.
      if ('quantity' in said) await setTo(page, said.quantity, item.unit, middle);
      return;
    }
    case 'point':
      await press(page, button(page, english.things[item.right].name));
  }
}

/** Answers rightly all that a check or the assessment asks. */
export async function answerByName(page: Page, step: StepId): Promise<void> {
  await loadItemsOf(step);
  const asked = askedIn(step, { track: 'full', seed: USUAL_SEED });
  await press(page, button(page, words.begin));
  for (const [at, one] of asked.entries()) {
    const ask = page.getByRole('heading', { level: 2, name: named(one.words.ask) });
    await expect(ask).toBeFocused();
    await answer(page, one);
    if (one.item.kind !== 'set') await press(page, button(page, words.submit));
    const verdict = page.getByRole('heading', { level: 3, name: words.verdict(true), exact: true });
    await expect(verdict, one.item.id).toBeFocused();
    await press(page, button(page, at === asked.length - 1 ? words.finish : words.next));
  }
  const score = words.score(asked.length, asked.length);
  await expect(page.getByRole('heading', { level: 2, name: score })).toBeFocused();
}

/** Grades every card as it is defined. */
export async function gradeByName(page: Page): Promise<void> {
  for (const [at, { signs }] of bedsideCards.entries()) {
    const grade = gradeCrs(signs);
    const name = bedsideWords.grade(grade);
    await keyboard(page).choose(page.getByRole('radio', { name, exact: true }));
    await press(page, button(page, bedsideWords.submit));
    const verdict = bedsideWords.verdict(true, grade);
    await expect(page.getByRole('heading', { level: 3, name: verdict })).toBeFocused();
    const last = at === bedsideCards.length - 1;
    await press(page, button(page, last ? bedsideWords.finish : bedsideWords.next));
    await expect(page.getByRole('heading', { level: 3, name: verdict })).toHaveCount(0);
  }
}

/** Reports all that is to be reported, and nothing else. */
export async function reportByName(page: Page): Promise<void> {
  const { report } = bedsideWords;
  for (const id of toReport) {
    const name = report.observations[id].text;
    await keyboard(page).choose(page.getByRole('checkbox', { name, exact: true }));
  }
  await press(page, button(page, report.send));
  const sent = report.sent(toReport.length, toReport.length);
  await expect(page.getByRole('heading', { level: 2, name: sent })).toBeFocused();
}
