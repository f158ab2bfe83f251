/** What colours told, where colours are the system's: whether what is chosen still differs from what is
 * not, and the lines of a plot from its ground and from each other. Each fault is one line. */
import type { Page } from '@playwright/test';

/** What is chosen, and looks like its neighbours that are not. */
export async function chosenUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edges = ['borderTopColor', 'borderTopWidth', 'borderTopStyle'] as const;
    const rings = ['outlineColor', 'outlineWidth', 'outlineStyle'] as const;
    const words = ['backgroundColor', 'color', 'fontWeight', 'textDecorationLine'] as const;
    const look = (element: Element): string => {
      const style = getComputedStyle(element.closest('label') ?? element);
      return [...edges, ...rings, ...words].map((name) => style[name]).join(' ');
    };
    const chosen = document.querySelectorAll(
      '[aria-pressed="true"], [aria-selected="true"], input[type=radio]:checked',
    );
    return [...chosen].flatMap((one) => {
      const shown = one.closest('label') ?? one;
      if (one === document.activeElement || !shown.checkVisibility()) return [];
      const others = one.matches('input')
        ? document.getElementsByName((one as HTMLInputElement).name)
        : (one.parentElement?.querySelectorAll('[aria-pressed="false"]') ?? []);
      const other = [...others].find((each) => each !== one && each.localName === one.localName);
      return other && look(other) === look(one)
        ? [`chosen, and like the rest: “${shown.textContent.trim().slice(0, 40)}”`]
        : [];
    });
  });
}

/** How many lines plots have, and those that cannot be seen on their ground, or that nothing but their
 * colour tells from another of the same plot. */
export async function linesAlike(page: Page): Promise<{ lines: number; faults: string[] }> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const faults: string[] = [];
    let lines = 0;
    for (const plot of document.querySelectorAll('.plot-picture')) {
      const drawn = [...plot.querySelectorAll('path.plot-line:not(.plot-reference)')];
      // Where a line ends stands its marker; samples of both stand in the key.
      const ends = [...plot.querySelectorAll('.plot-marker')].filter(
        (marker) => !marker.closest('.plot-key'),
      );
      const looks = drawn.map((line, at) => {
        const { stroke, strokeDasharray } = getComputedStyle(line);
        if (stroke === ground) faults.push('a line as its ground');
        return `${strokeDasharray} ${ends[at]?.getAttribute('d') ?? ''}`;
      });
      lines += looks.length;
      if (new Set(looks).size < looks.length) faults.push(`lines alike: ${looks.join(', ')}`);
    }
    return { lines, faults };
  });
}
