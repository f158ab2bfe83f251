/** What a page owes to everybody, measured: what axe finds, what is wider than the window, targets that
 * are too small, text that is cut off, and what Tab comes to. Each fault is one line that names it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectArrived } from './product.ts';

/** Goes to another view or step within the page, and waits until it stands: its heading is another, its
 * scene has come where it has one, and so has every part that is fetched by itself. */
export async function goTo(page: Page, view: string, options = ''): Promise<void> {
  const to = `#/${view}?${options}`;
  const before = await page.evaluate((hash) => {
    const heading = document.querySelector('h1');
    const [there, here] = [hash, location.hash].map((one) => one.split('?')[0]);
    location.hash = hash;
    if (there === here) return null;
    heading?.setAttribute('data-left', 'yes');
    return heading?.textContent ?? '';
  }, to);
  if (before !== null) {
    await page.waitForFunction((left) => {
      const heading = document.querySelector('h1');
      return heading && (!heading.dataset['left'] || heading.textContent !== left);
    }, before);
  }
  if (/^(learn|present|notes)/.test(view)) await expectArrived(page);
  await expect(page.locator('[data-coming]')).toHaveCount(0);
}

/** What axe finds; some rules cannot be told in some looks, and are left out there. */
export async function axeFaults(page: Page, without: string[] = []): Promise<string[]> {
  // The page has no frames: one run in it is enough.
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
    })
    .disableRules(without)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `axe ${id}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

/** What makes the page scroll sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [
          `wider than the window by ${document.documentElement.scrollWidth - innerWidth} px: ${[
            ...document.querySelectorAll('body *'),
          ]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
            .slice(0, 4)
            .map(({ localName, className }) => `${localName}.${String(className)}`)
            .join(', ')}`,
        ],
  );
}

/** Targets smaller than this on a side. What WCAG 2.2 excepts is excepted: links and figures within a
 * sentence and, below 44 pixels, targets that stand far enough from all others. */
export async function smallTargets(page: Page, leastPx: 24 | 44): Promise<string[]> {
  return page.evaluate((least) => {
    const SIZED =
      'a[href], button, input, select, textarea, summary, [role=slider], [role=option], [role=button], [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(SIZED)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      // What a dialog or the page beside it has put out of reach is no target.
      if (element.closest('[inert]')) return [];
      const dialog = document.querySelector('dialog:modal');
      if (dialog && !dialog.contains(element)) return [];
      // A label is pressed for what it names.
      const label = element.closest('label');
      const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const box = boxes.toSorted(
        (a, b) => Math.min(b.width, b.height) - Math.min(a.width, a.height),
      )[0];
      // Kept for screen readers alone, until it is come to.
      if (!box || Math.min(box.width, box.height) <= 1) return [];
      if (getComputedStyle(element).clipPath !== 'none') return [];
      const within =
        getComputedStyle(element).display.startsWith('inline') &&
        element.matches('a[href], .figure') &&
        element.closest('p, li, dd, td') !== null;
      return [{ element, box, within }];
    });
    const isSmall = ({ width, height }: DOMRect): boolean => Math.min(width, height) < least - 0.01;
    /** Whether a circle of the least size round it meets another target, or another such circle. */
    const crowded = (box: DOMRect, element: HTMLElement): boolean => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some(({ element: other, box: there }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        if (isSmall(there)) {
          const [otherX, otherY] = [(there.left + there.right) / 2, (there.top + there.bottom) / 2];
          return Math.hypot(x - otherX, y - otherY) < least;
        }
        const dx = Math.max(there.left - x, 0, x - there.right);
        const dy = Math.max(there.top - y, 0, y - there.bottom);
        return Math.hypot(dx, dy) < least / 2;
      });
    };
    return targets
      .filter(
        ({ element, box, within }) =>
          !within && isSmall(box) && (least > 24 || crowded(box, element)),
      )
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return `target ${element.localName}.${element.className} “${name}” ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`;
      });
  }, leastPx);
}

/** Words that are cut off where nothing scrolls to them. */
export async function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = new Set<string>();
    const range = document.createRange();
    for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
      const holder = text.parentElement;
      if (!holder || !text.textContent?.trim()) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest('.visually-hidden, [aria-hidden="true"], noscript, script, style'))
        continue;
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      let [scrollsX, scrollsY] = [false, false];
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        if (clipPath !== 'none') break;
        const edge = box.getBoundingClientRect();
        scrollsX ||= overflowX === 'auto' || overflowX === 'scroll';
        scrollsY ||= overflowY === 'auto' || overflowY === 'scroll';
        const cutX = /hidden|clip/.test(overflowX) && !scrollsX;
        const cutY = /hidden|clip/.test(overflowY) && !scrollsY;
        if (
          (cutX && (left < edge.left - 1 || right > edge.right + 1)) ||
          (cutY && (top < edge.top - 1 || bottom > edge.bottom + 1))
        )
          faults.add(
            `cut off in ${box.localName}.${box.getAttribute('class')}: “${text.textContent.trim().slice(0, 50)}”`,
          );
        if (position === 'fixed') break;
      }
    }
    return [...faults];
  });
}

/** One stop of the Tab key. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Presses Tab from the top of the page, or of the dialog that is open, to its end; at every stop the focus
 * must show and must not be covered. */
export async function tabStops(page: Page, most = 300): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-stop]'))
      element.removeAttribute('data-stop');
    // Where something was focused last, Tab goes on from, even after it has gone.
    const top = document.createElement('span');
    top.tabIndex = -1;
    (document.querySelector('dialog:modal') ?? document.body).prepend(top);
    top.focus();
    top.remove();
  });
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      if (element.dataset['stop']) return null;
      element.dataset['stop'] = 'yes';
      const faults: string[] = [];
      const label = element.closest('label');
      const marked = [element, ...(label ? [label] : [])].some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      if (!marked) faults.push('no focus to be seen');
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const shown = label && Math.min(width, height) <= 1 ? label.getBoundingClientRect() : null;
      const box = shown ?? { left, right, top, bottom };
      const points: [number, number][] = [0.5, 0.1, 0.9].flatMap((u) =>
        [0.5, 0.15, 0.85].map((v): [number, number] => [
          box.left + u * (box.right - box.left),
          box.top + v * (box.bottom - box.top),
        ]),
      );
      const seen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return (
          there !== null &&
          [element, label].some((one) => one?.contains(there) || there.contains(one ?? null))
        );
      });
      if (!seen)
        faults.push(
          `wholly covered or out of sight at ${box.left.toFixed(0)}, ${box.top.toFixed(0)}`,
        );
      const name =
        element.getAttribute('aria-label') ??
        (label?.textContent ||
          (element instanceof HTMLInputElement && element.labels?.[0]?.textContent) ||
          element.textContent?.trim() ||
          element.title);
      if (!name) faults.push('no name');
      return {
        name: `${element.localName}.${element.className} “${(name ?? '').slice(0, 60)}”`,
        faults,
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(
    `No end of Tab stops: ${stops
      .map(({ name }) => name)
      .slice(-5)
      .join(', ')}`,
  );
}
