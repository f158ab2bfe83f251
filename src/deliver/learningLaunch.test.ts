import { expect, test } from 'vitest';
import { launchedBy } from './learningLaunch.ts';

interface Stand {
  readonly mark?: string;
  readonly search?: string;
  readonly hash?: string;
  readonly above?: Readonly<Record<string, unknown>>;
}

function windowWith({ mark, search = '', hash = '', above = {} }: Stand): Window {
  const top: Record<string, unknown> = { ...above, opener: null };
  top['parent'] = top;
  return {
    parent: top,
    top,
    opener: null,
    location: { search, hash },
    document: { querySelector: () => (mark === undefined ? null : { content: mark }) },
  } as unknown as Window;
}

const cmi5 = '?endpoint=e&fetch=f&actor=a&registration=r&activityId=i';
const runTime12 = { API: { LMSInitialize: () => 'true' } };
const runTime2004 = { API_1484_11: { Initialize: () => 'true' } };

test('a page by itself was launched by no learning system', () => {
  expect(launchedBy(windowWith({}))).toBeNull();
  expect(launchedBy(windowWith({ search: '?endpoint=e&fetch=f' }))).toBeNull();
  // Anybody may call something an API.
  expect(launchedBy(windowWith({ above: { API: { get: () => 'true' } } }))).toBeNull();
});

test('a run-time above the page, or the launch address of cmi5, says who launched it', () => {
  expect(launchedBy(windowWith({ above: runTime12 }))).toBe('scorm12');
  expect(launchedBy(windowWith({ above: runTime2004 }))).toBe('scorm2004');
  expect(launchedBy(windowWith({ above: { ...runTime12, ...runTime2004 } }))).toBe('scorm2004');
  expect(launchedBy(windowWith({ search: cmi5, above: runTime12 }))).toBe('cmi5');
});

test('a package knows what it was made for, also where nothing is there', () => {
  expect(launchedBy(windowWith({ mark: 'scorm12' }))).toBe('scorm12');
  expect(launchedBy(windowWith({ mark: 'scorm12', above: runTime2004 }))).toBe('scorm12');
  expect(launchedBy(windowWith({ mark: 'something else' }))).toBeNull();
});

test('the notes of a lecture speak to nobody', () => {
  expect(
    launchedBy(windowWith({ mark: 'scorm12', hash: '#/notes/cast.marrow?seed=7' })),
  ).toBeNull();
});
