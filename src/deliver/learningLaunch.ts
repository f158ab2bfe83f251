/** Tells whether a learning system launched the page, and by which protocol. Looked at before anything
 * else is there, so it is small. */
import { protocols, type Protocol } from './learningSystem.ts';
import { findScormApi, scorm12Names, scorm2004Names, type ScormNames } from './scormApi.ts';

/** A package says by a `meta` element of this name what it was made for. */
export const PACKAGE_MARK = 'engager-package';

/** The names in a launch address of cmi5, section 8.1. */
export const cmi5Names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** A run-time and nothing that only has its name: anybody may call something an API. */
function hasRunTime(browser: Window, names: ScormNames): boolean {
  const api = findScormApi(browser, names.object) as Readonly<Record<string, unknown>> | null;
  try {
    return typeof api?.[names.initialize] === 'function';
  } catch {
    return false;
  }
}

/** The second window of a lecture belongs to the first, which speaks for both. */
const NOTES = '#/notes';

/** What the package was made for; else how it was launched; null where no learning system is there. */
export function launchedBy(browser: Window): Protocol | null {
  const { document, location } = browser;
  if (location.hash.startsWith(NOTES)) return null;
  const mark = document.querySelector<HTMLMetaElement>(`meta[name="${PACKAGE_MARK}"]`);
  const madeFor = protocols.find((protocol) => protocol === mark?.content);
  if (madeFor) return madeFor;
  const query = new URLSearchParams(location.search);
  if (cmi5Names.every((name) => query.has(name))) return 'cmi5';
  if (hasRunTime(browser, scorm2004Names)) return 'scorm2004';
  return hasRunTime(browser, scorm12Names) ? 'scorm12' : null;
}
