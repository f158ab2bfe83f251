/** Three ways to do one thing: by mouse, by touch, and by Tab, Enter, Space and arrow keys alone. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Chooses a radio button, or ticks a box. */
  choose(input: Locator): Promise<void>;
  /** Moves a slider to this share of its length. */
  slide(slider: Locator, share: number): Promise<void>;
  /** Whether things are pointed at where they are drawn. */
  readonly points: boolean;
}

/** A native slider's thumb keeps this far inside its ends, CSS pixels. */
const THUMB_PX = 8;

/** Where on a slider a share lies. */
async function placeOn(slider: Locator, share: number): Promise<{ x: number; y: number }> {
  const { width, height } = (await slider.boundingBox()) ?? { width: 0, height: 0 };
  return { x: THUMB_PX + share * (width - 2 * THUMB_PX), y: height / 2 };
}

export const mouse: Hand = {
  press: (target) => target.click(),
  choose: (input) => input.locator('..').click(),
  slide: async (slider, share) => slider.click({ position: await placeOn(slider, share) }),
  points: true,
};

export const touch: Hand = {
  press: (target) => target.tap(),
  choose: (input) => input.locator('..').tap(),
  slide: async (slider, share) => slider.tap({ position: await placeOn(slider, share) }),
  points: true,
};

/** No page needs more presses than this from one end to the other. */
const MOST_PRESSES = 120;

/** Fails where nothing has the focus. */
export async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
}

/** Moves the focus by Tab, or back by Shift and Tab, to what is named, or to its group of radios. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const way = await target.evaluate((element) => {
      const now = document.activeElement ?? document.body;
      const [groupNow, group] = [now, element].map((one) =>
        one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null,
      );
      if (now === element || (group !== null && group === groupNow)) return null;
      const behind = now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return behind ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error(`No way by Tab to ${String(target)}.`);
}

async function chooseByKey(page: Page, input: Locator): Promise<void> {
  await tabTo(page, input);
  if ((await input.getAttribute('type')) === 'checkbox') {
    await page.keyboard.press('Space');
    return;
  }
  // Space takes the first of a group of which none is chosen; arrows go on from there.
  await page.keyboard.press('Space');
  for (let presses = 0; presses < MOST_PRESSES && !(await input.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(input).toBeChecked();
}

async function slideByKey(page: Page, slider: Locator, share: number): Promise<void> {
  await tabTo(page, slider);
  const { from, to } = await slider.evaluate((input: HTMLInputElement, at) => {
    const [low, high] = [Number(input.min), Number(input.max)];
    return { from: Number(input.value), to: Math.round(low + at * (high - low)) };
  }, share);
  const key = to < from ? 'ArrowLeft' : 'ArrowRight';
  for (let presses = Math.abs(to - from); presses > 0; presses -= 1) await page.keyboard.press(key);
}

/** After everything it does, something still has the focus. */
export function keyboard(page: Page): Hand {
  const kept = async (act: Promise<void>): Promise<void> => {
    await act;
    await expectFocus(page);
  };
  const pressByKey = async (target: Locator): Promise<void> => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  return {
    press: (target) => kept(pressByKey(target)),
    choose: (input) => kept(chooseByKey(page, input)),
    slide: (slider, share) => kept(slideByKey(page, slider, share)),
    points: false,
  };
}
