/** What stood when one came to a step: a short run may be over before a late test looks. */
import { expect, type Page } from '@playwright/test';
import { OFTEN } from './product.ts';

interface Arrival {
  readonly heading: string;
  readonly second: boolean;
  /** The scene in words, at that moment. */
  readonly told: string;
}

declare global {
  interface Window {
    arrivals?: Arrival[];
  }
}

/** Writes down every first heading as it comes. Runs in the page, with all it needs. */
export function writeArrivals(): void {
  const arrivals: Arrival[] = [];
  window.arrivals = arrivals;
  let last: Omit<Arrival, 'told'> = { heading: '', second: false };
  const note = (): void => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    const second = location.hash.includes('run=second');
    if (heading === '' || (heading === last.heading && second === last.second)) return;
    last = { heading, second };
    // What goes with it is told a moment later.
    setTimeout(() => {
      const told = document.querySelector('#description')?.textContent ?? '';
      arrivals.push({ heading, second, told });
    });
  };
  note();
  const all = { childList: true, subtree: true, characterData: true };
  new MutationObserver(note).observe(document, all);
}

/** Waits until this heading has come, of a second run or not; returns what was told then. */
export async function cameTo(page: Page, heading: string, second = false): Promise<string> {
  let told: string | undefined;
  const look = async (): Promise<boolean> => {
    const arrivals = await page.evaluate(() => window.arrivals ?? []);
    const found = arrivals.findLast((one) => one.heading === heading && one.second === second);
    told = found?.told;
    return found !== undefined;
  };
  await expect.poll(look, { ...OFTEN, message: heading }).toBe(true);
  return told ?? '';
}
