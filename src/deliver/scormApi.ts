/** Speaking to the API object of a SCORM run-time. What it returns is not taken on trust: it may be
 * absent, throw, or return rubbish. */
import { SystemFailed } from './learningSystem.ts';

/** Windows above the page that are asked for an API object; SCORM gives no number. */
const MOST_WINDOWS = 64;

/** The names of the API's functions, which the two versions call differently. */
export interface ScormNames {
  readonly object: 'API' | 'API_1484_11';
  readonly initialize: string;
  readonly terminate: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly lastError: string;
}

export const scorm12Names: ScormNames = {
  object: 'API',
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  getValue: 'LMSGetValue',
  setValue: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
};

export const scorm2004Names: ScormNames = {
  object: 'API_1484_11',
  initialize: 'Initialize',
  terminate: 'Terminate',
  getValue: 'GetValue',
  setValue: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
};

/** The API object in a window or one that frames it; a window of another origin cannot be looked into. */
function apiAbove(start: Window | null, name: ScormNames['object']): object | null {
  let looked: Window | null = start;
  for (let count = 0; looked && count < MOST_WINDOWS; count += 1) {
    try {
      const found: unknown = (looked as unknown as Record<string, unknown>)[name];
      if (typeof found === 'object' && found !== null) return found;
    } catch {
      // Of another origin; what frames it may be of ours.
    }
    if (looked.parent === looked) return null;
    looked = looked.parent;
  }
  return null;
}

/** Looks where SCORM says that the API object stands: above the page, then above what opened it. */
export function findScormApi(browser: Window, name: ScormNames['object']): object | null {
  const found = apiAbove(browser, name);
  if (found !== null) return found;
  try {
    const opener = browser.opener ?? browser.top?.opener;
    return apiAbove((opener ?? null) as Window | null, name);
  } catch {
    return null;
  }
}

/** Error codes that say that the system does not keep such a thing, or has no value yet. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['0', '', '401', '402', '403']);

export interface ScormCalls {
  /** Whether the session was begun. */
  begin(): boolean;
  /** The value, or an empty text where there is none. Throws where it could not be read. */
  read(element: string): string;
  /** Whether the value was taken. */
  write(element: string, value: string): boolean;
  commit(): boolean;
  end(): boolean;
}

function isDone(result: string): boolean {
  return /^(true|1)$/i.test(result);
}

/** Calls on an API object, each of them checked. Every one throws what the API throws. */
export function scormCalls(api: object, names: ScormNames): ScormCalls {
  const call = (name: string, ...given: readonly string[]): string => {
    const member: unknown = (api as Record<string, unknown>)[name];
    if (typeof member !== 'function') throw new SystemFailed(`The API has no ${name}.`);
    return String(Reflect.apply(member, api, given));
  };
  return {
    begin: () => isDone(call(names.initialize, '')),
    read(element) {
      const value = call(names.getValue, element);
      const error = value === '' ? call(names.lastError) : '0';
      if (!NOTHING_THERE.has(error)) throw new SystemFailed(`${element} gives error ${error}.`);
      return value === 'undefined' || value === 'null' ? '' : value;
    },
    write: (element, value) => isDone(call(names.setValue, element, value)),
    commit: () => isDone(call(names.commit, '')),
    end: () => isDone(call(names.terminate, '')),
  };
}
