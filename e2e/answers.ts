/** Answers what is asked in a view of its own: a check or the final assessment, item by item, the cards,
 * the report. */
import { expect, type Page } from '@playwright/test';
import { askedIn, loadItemsOf, type Asker } from '../src/lesson/checks/asking.ts';
import { bedsideCards, observations, toReport } from '../src/lesson/checks/bedside.ts';
import { isRight, type Answer, type Item } from '../src/lesson/checks/item.ts';
import type { StepId } from '../src/lesson/lesson.ts';
import { bedsideWords } from '../src/lesson/words/en/bedside.ts';
import { checkWords as words } from '../src/lesson/words/en/checks/frame.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { gradeCrs } from '../src/sim/cytokineGrade.ts';
import { USUAL_SEED } from '../src/store/address.ts';
import { shareOf } from '../src/ui/learn/typedValue.ts';
import type { Hand } from './hands.ts';
import { OFTEN } from './product.ts';

async function pointAt(page: Page, hand: Hand, item: Item & { kind: 'point' }): Promise<void> {
  const inScene = page.locator(`.labels .label-${item.right}:not(.hidden)`);
  const listed = page
    .locator('.check')
    .getByRole('button', { name: english.things[item.right].name });
  // A name may go while a hand is on its way to it.
  await hand.press(hand.points ? inScene.or(listed).first() : listed);
  await expect(listed).toHaveAttribute('aria-pressed', 'true');
}

async function putInOrder(page: Page, hand: Hand, sequence: readonly string[]): Promise<void> {
  const entries = page.locator('.check [data-entry]');
  const order = (): Promise<(string | undefined)[]> =>
    entries.evaluateAll((list) => list.map((entry) => (entry as HTMLElement).dataset['entry']));
  for (const [at, id] of sequence.entries()) {
    for (let place = (await order()).indexOf(id); place > at; place -= 1) {
      await hand.press(page.locator(`.check [data-entry="${id}"] [data-way="earlier"]`));
      // The click of a tap comes after it.
      await expect.poll(async () => (await order()).indexOf(id), OFTEN).toBe(place - 1);
    }
  }
  expect(await order()).toEqual(sequence);
}

/** Gives an answer, and returns whether it is the right one: `wrongly` where the item offers a single wrong one. */
export async function give(page: Page, hand: Hand, item: Item, wrongly: boolean): Promise<boolean> {
  const input = (option: string) => page.locator(`.check input[value="${option}"]`);
  switch (item.kind) {
    case 'one': {
      const other = item.options.find((option) => option !== item.right) ?? item.right;
      const answer: Answer = wrongly ? other : item.right;
      await hand.choose(input(answer));
      return isRight(item, answer);
    }
    case 'several':
      for (const option of item.right) await hand.choose(input(option));
      return true;
    case 'order':
      await putInOrder(page, hand, item.sequence);
      return true;
    case 'set': {
      const middle = (shareOf(item.right.from, item) + shareOf(item.right.to, item)) / 2;
      await hand.slide(page.locator('.check').getByRole('slider'), middle);
      return true;
    }
    case 'point':
      await pointAt(page, hand, item);
      return true;
  }
}

/** Answers every item that a check or the assessment asks, so many of the single choices wrongly. Returns
 * how many were right, and of how many. */
export async function answerCheck(
  page: Page,
  hand: Hand,
  step: StepId,
  slips: number,
  asker: Asker = { track: 'full', seed: USUAL_SEED },
): Promise<{ right: number; of: number }> {
  await loadItemsOf(step);
  const items = askedIn(step, asker).map(({ item }) => item);
  const check = page.locator('.check');
  const slipped = new Set(items.filter(({ kind }) => kind === 'one').slice(0, slips));
  await hand.press(check.getByRole('button', { name: words.begin }));
  let right = 0;
  for (const [at, item] of items.entries()) {
    await expect(check).toContainText(words.position(at + 1, items.length));
    const isSo = await give(page, hand, item, slipped.has(item));
    right += Number(isSo);
    await hand.press(check.getByRole('button', { name: words.submit }));
    await expect(check.getByRole('heading', { level: 3 })).toHaveText(words.verdict(isSo));
    await expect(check.getByRole('heading', { level: 3 })).toBeFocused();
    const last = at === items.length - 1;
    await hand.press(check.getByRole('button', { name: last ? words.finish : words.next }));
    await expect(check.getByRole('heading', { level: 2 })).toBeFocused();
  }
  await expect(check.getByRole('heading', { level: 2 })).toHaveText(
    words.score(right, items.length),
  );
  // What was missed leads back to where it was shown.
  await expect(check.locator('.check-results .check-links')).toHaveCount(items.length - right);
  return { right, of: items.length };
}

/** Grades every card as it is defined. */
export async function gradeCards(page: Page, hand: Hand): Promise<void> {
  const check = page.locator('.check');
  const radios = check.getByRole('radiogroup', { name: bedsideWords.ask });
  for (const [at, { signs }] of bedsideCards.entries()) {
    const grade = gradeCrs(signs);
    await expect(check).toContainText(bedsideWords.position(at + 1, bedsideCards.length));
    await hand.choose(radios.getByRole('radio', { name: bedsideWords.grade(grade) }));
    await hand.press(check.getByRole('button', { name: bedsideWords.submit }));
    await expect(check.getByRole('heading', { level: 3 })).toHaveText(
      bedsideWords.verdict(true, grade),
    );
    await expect(check.getByRole('heading', { level: 3 })).toBeFocused();
    const last = at === bedsideCards.length - 1;
    await hand.press(
      check.getByRole('button', { name: last ? bedsideWords.finish : bedsideWords.next }),
    );
    await expect(check.getByRole('heading', { level: 2 })).toBeFocused();
  }
  await expect(check.getByRole('heading', { level: 2 })).toHaveText(
    bedsideWords.score(bedsideCards.length, bedsideCards.length),
  );
}

/** Reports all that is to be reported, and one thing that is not. */
export async function sendReport(page: Page, hand: Hand): Promise<void> {
  const { report } = bedsideWords;
  const check = page.locator('.check');
  const needless = observations.filter((id) => !toReport.includes(id)).slice(0, 1);
  for (const id of [...toReport, ...needless]) {
    await hand.choose(check.getByRole('checkbox', { name: report.observations[id].text }));
  }
  await hand.press(check.getByRole('button', { name: report.send }));
  await expect(check.getByRole('heading', { level: 2 })).toHaveText(
    report.sent(toReport.length, toReport.length),
  );
  await expect(check.getByRole('heading', { level: 2 })).toBeFocused();
}
