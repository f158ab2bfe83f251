/** Tells files of the product that could not be fetched from faults of our own. */

/** What Chromium, Firefox, Safari and the build's own loader say of a file that did not come. */
const NOT_FETCHED =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

/** Whether this error says that a file could not be fetched. */
export function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return NOT_FETCHED.test(error.message) || isMissingPart(error.cause);
}
