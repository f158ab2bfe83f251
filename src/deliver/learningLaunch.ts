/** Tells whether a learning system launched the page, and by which protocol. Looked at before anything
 * else is there, so it is small. */
import { protocols, type Protocol } from './learningSystem.ts';
import { findScormApi } from './scormApi.ts';

/** A package says by a `meta` element of this name what it was made for. */
export const PACKAGE_MARK = 'engager-package';

/** The names in a launch address of cmi5, section 8.1. */
export const cmi5Names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** What the package was made for; else how it was launched; null where no learning system is there. */
export function launchedBy(browser: Window): Protocol | null {
  const mark = browser.document.querySelector<HTMLMetaElement>(`meta[name="${PACKAGE_MARK}"]`);
  const madeFor = protocols.find((protocol) => protocol === mark?.content);
  if (madeFor) return madeFor;
  const query = new URLSearchParams(browser.location.search);
  if (cmi5Names.every((name) => query.has(name))) return 'cmi5';
  if (findScormApi(browser, 'API_1484_11')) return 'scorm2004';
  return findScormApi(browser, 'API') ? 'scorm12' : null;
}
