/** The first steps: find a T cell, and dive to the molecule. Doing completes a step. */
import { sayCount } from '../src/lesson/words/format.ts';
import { expect, test } from './console.ts';
import { advance, expectArrived, expectPicture, open, readings } from './product.ts';

test('a student finds a T cell and goes on, by mouse', async ({ page }) => {
  await open(page, '#/learn/cast.marrow?seed=7');
  await expectPicture(page);
  // Paused, that the name stands still.
  await advance(page, 0);
  await page.getByRole('group', { name: 'Things in the scene' }).getByText('T cell').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/pass by/);
  await expect(page.locator('.inspected')).toContainText('carries CD3');
  await page.locator('.inspected').getByText('The number behind it').click();
  await expect(page.locator('.card-source')).toContainText('µm');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/cast\.tcell/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/cast\.marrow/);
});

test('the niche runs by the same model as Node, and nobody dies without the drug', async ({
  page,
}) => {
  await open(page, '#/learn/cast.marrow?seed=7');
  await advance(page, 120);
  const now = await readings(page);
  expect(now?.['kills']).toBe(0);
  expect(now?.['touches']).toBeGreaterThan(20);
  await expect(page.locator('#description')).toContainText(
    `touched blasts ${sayCount(now?.['touches'] ?? 0)} times`,
  );
});

test('a student dives to the molecule and back, by keyboard', async ({ page }) => {
  await open(page, '#/learn/cast.scale?seed=7&quality=low');
  const slider = page.getByRole('slider', { name: 'Depth of the dive' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'One molecule');
  // The scale bar runs down through the decades to nanometres.
  await expect(page.locator('.scale')).toContainText('nm');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/spans the gap/);
  await expectArrived(page);
  await expectPicture(page);
  await page.keyboard.press('Home');
  await expect(slider).not.toHaveAttribute('aria-valuetext', 'One molecule');
  await expectArrived(page);
  await expect(page.locator('.scale')).toContainText('µm');
});

test('with less motion the dive is a cut to the same place', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/learn/cast.scale?seed=7&quality=low');
  await page.getByRole('button', { name: 'One molecule' }).click();
  await expect(page.locator('.scale')).toContainText('nm');
  await expectArrived(page);
  await expectPicture(page);
});
