/** Plots: what the table says is what the model reads, the cursor says it by key, and what is typed
 * into the control beside them is used or refused with a sentence. */
import type { Locator, Page } from '@playwright/test';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { plotsWords } from '../src/lesson/words/en/plots.ts';
import { english } from '../src/lesson/words/en/words.ts';
import { sayCount } from '../src/lesson/words/format.ts';
import { expect, test } from './console.ts';
import { advance, open, readings } from './product.ts';

test.use({ viewport: { width: 1024, height: 700 } });

const plot = (page: Page, title: string) => page.locator('.plot', { hasText: title });
const cursor = (page: Page, title: string) => page.getByRole('slider', { name: title });

test('the table of the race says what the model reads, and so does the cursor', async ({
  page,
}) => {
  await open(page, '#/learn/grips.race?seed=7&quality=low');
  await advance(page, 20);
  await advance(page, 20);
  const { title } = plotsWords.plots.race;
  const now = await readings(page);
  const said = (['boundCd19', 'boundCd3'] as const).map(
    (id) => `${english.readings[id]} ${sayCount(now?.[id] ?? NaN)}`,
  );
  await cursor(page, title).focus();
  await page.keyboard.press('End');
  const spoken = () => cursor(page, title).getAttribute('aria-valuetext');
  await expect.poll(spoken).toContain(said[0]);
  await expect.poll(spoken).toContain(said[1]);
  const last = await spoken();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(spoken).not.toBe(last);
  await page.keyboard.press('ArrowRight');
  await expect.poll(spoken).toBe(last);

  await plot(page, title).getByRole('button', { name: plotsWords.asTable }).click();
  const rows = plot(page, title).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const head = await plot(page, title).locator('thead th').allInnerTexts();
  const cell = (row: Locator, id: 'boundCd19' | 'boundCd3'): Locator =>
    row.locator('th, td').nth(head.indexOf(english.readings[id]));
  for (const id of ['boundCd19', 'boundCd3'] as const) {
    await expect(cell(rows.last(), id)).toHaveText(sayCount(now?.[id] ?? NaN));
  }
  // The first row is the start, where nothing is held.
  await expect(cell(rows.first(), 'boundCd19')).toHaveText('0');
});

test('what is typed is used, or refused with a sentence while the value stays', async ({
  page,
}) => {
  await open(page, '#/learn/grips.hold?seed=7&quality=low');
  const name = interfaceWords.control.names.kdCd3;
  const field = page.getByLabel(interfaceWords.control.typed(name, 'M'));
  const slider = page.getByRole('slider', { name: interfaceWords.control.slider(name) });
  const usual = (await slider.getAttribute('aria-valuetext')) ?? '';
  for (const nonsense of ['banana', '1e3', '5 kg', '-2 nM']) {
    await field.fill(nonsense);
    await page.keyboard.press('Enter');
    await expect(page.locator('.control .refused')).toContainText(`${name} takes a number from`);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(slider).toHaveAttribute('aria-valuetext', usual);
    await expect(page).not.toHaveURL(/value=/);
  }
  await field.fill('1 nM');
  await page.keyboard.press('Enter');
  await expect(page.locator('.control .refused')).toHaveCount(0);
  await expect(page).toHaveURL(/value=1e-9/);
  await expect(slider).not.toHaveAttribute('aria-valuetext', usual);
  await page.getByRole('button', { name: interfaceWords.control.reset }).click();
  await expect(page).not.toHaveURL(/value=/);
  await expect(slider).toHaveAttribute('aria-valuetext', usual);
});
