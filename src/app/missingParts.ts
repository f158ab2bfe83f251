/** Parts of the product that could not be fetched: how they are told from faults of our own, and what
 * must be cleared away so that asking again can work. */

/** What Chromium, Firefox, Safari and the build's own loader say of a file that did not come. */
const NOT_FETCHED =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

/** Whether this error says that a file could not be fetched. */
export function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return NOT_FETCHED.test(error.message) || isMissingPart(error.cause);
}

/** A style that did not come would stand in the page for good, and its view come without it: it is
 * taken out, so that it is asked for with its view. */
export function dropFailedStyles(browser: Window): void {
  browser.addEventListener('vite:preloadError', ({ payload }) => {
    for (const link of browser.document.querySelectorAll<HTMLLinkElement>(
      'link[rel="stylesheet"]',
    )) {
      if (payload.message.endsWith(` ${link.href}`)) link.remove();
    }
  });
}
