import { describe, expect, test } from 'vitest';
import { noProgress, type Progress } from '../store/progress.ts';
import { progressFileName, readProgressFile, writeProgressFile } from './progressFile.ts';

const savedAt = new Date(2026, 0, 5, 23, 59);
const progress: Progress = {
  ...noProgress,
  steps: { 'grips.race': { done: true, chosen: 'blast', atMs: 1 } },
  items: { 'cast.cd3': [{ atMs: 2, right: false, response: 'one,two' }] },
  last: 'grips.race',
  lastAtMs: 3,
};
const text = writeProgressFile(progress, '0.1.0', savedAt);
const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...change });

describe('a progress file', () => {
  test('is read as it was written, also behind a mark of its encoding', () => {
    expect(readProgressFile(text)).toEqual({ outcome: 'ok', progress });
    expect(readProgressFile(`\uFEFF${text}`)).toEqual({ outcome: 'ok', progress });
    expect(progressFileName(savedAt)).toBe('engager-progress-2026-01-05.json');
  });

  test('of an earlier version is brought up to date, and one that was set aside is read', () => {
    const value = { steps: { 'grips.race': { done: true, chosen: null } } };
    const steps = { 'grips.race': { done: true, chosen: null, atMs: 0 } };
    const read = { outcome: 'ok', progress: { ...noProgress, steps } };
    expect(readProgressFile(changed({ version: 1, value }))).toEqual(read);
    expect(readProgressFile(JSON.stringify({ version: 1, value }))).toEqual(read);
  });

  test.each([
    ['', 'notOurs'],
    ['just some prose', 'notOurs'],
    ['[]', 'notOurs'],
    ['null', 'notOurs'],
    ['{"version":3,"value":{"name":"something else"}}', 'notOurs'],
    ['{"engager":"settings","version":99,"value":{}}', 'notOurs'],
    ['{"engager":"progress"}', 'broken'],
    [changed({ version: 4 }), 'newer'],
    [changed({ version: '3' }), 'broken'],
    [changed({ value: { ...progress, steps: { 'no.such.step': {} } } }), 'broken'],
    [changed({ value: { ...progress, items: { x: [{ atMs: 1e300 }] } } }), 'broken'],
    [text.slice(0, 100), 'notOurs'],
  ])('%s is refused', (other, outcome) => {
    expect(readProgressFile(other)).toEqual({ outcome });
  });
});
