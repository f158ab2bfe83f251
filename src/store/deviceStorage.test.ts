import { describe, expect, test } from 'vitest';
import { deviceRecord } from './deviceStorage.ts';
import { noProgress, progressRecord } from './progress.ts';
import { settingsRecord, usualSettings } from './settings.ts';

function memoryStorage(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

const done = {
  ...noProgress,
  steps: { 'grips.race': { done: true, chosen: 'blast' } },
  items: { weakGrip: { right: false, tries: 2, atMs: 1_764_000_000_000 } },
  last: 'grips.race',
} as const;

describe('a record on the device', () => {
  test('comes back as it was kept', () => {
    const storage = memoryStorage();
    const record = deviceRecord(progressRecord, () => storage);
    expect(record.read()).toEqual({ value: noProgress, outcome: 'empty' });
    expect(record.write(done)).toBe(true);
    expect(record.read()).toEqual({ value: done, outcome: 'ok' });
  });

  test.each([
    ['rubbish', 'broken'],
    ['', 'broken'],
    ['null', 'broken'],
    ['{"version":1,"value":7}', 'broken'],
    ['{"version":1,"value":{"steps":{"no.such.step":{"done":true,"chosen":null}}}}', 'broken'],
    ['{"version":1,"value":{"steps":{"grips.race":{"done":"yes","chosen":null}}}}', 'broken'],
    ['{"version":2,"value":{"steps":{}}}', 'broken'],
    ['{"version":2,"value":{"steps":{},"items":{},"last":"no.such.step"}}', 'broken'],
    ['{"version":3,"value":{"steps":{}}}', 'newer'],
    ['{"version":0,"value":{"steps":{}}}', 'broken'],
  ])('that cannot be read (%s) is set aside, not lost', (text, outcome) => {
    const storage = memoryStorage();
    storage.setItem('engager.progress', text);
    const record = deviceRecord(progressRecord, () => storage);
    expect(record.read()).toEqual({ value: noProgress, outcome });
    expect(storage.getItem('engager.progress.setAside')).toBe(text);
    expect(storage.getItem('engager.progress')).toBeNull();
    expect(record.read().outcome).toBe('empty');
  });

  test('of an older version is brought up to date', () => {
    const storage = memoryStorage();
    const { steps } = done;
    storage.setItem('engager.progress', JSON.stringify({ version: 1, value: { steps } }));
    expect(deviceRecord(progressRecord, () => storage).read()).toEqual({
      value: { ...noProgress, steps },
      outcome: 'ok',
    });
    const old = { ground: 'light', motion: null, quality: 'low', shortcuts: false };
    storage.setItem('engager.settings', JSON.stringify({ version: 1, value: old }));
    expect(deviceRecord(settingsRecord, () => storage).read()).toEqual({
      value: { ...usualSettings, ...old },
      outcome: 'ok',
    });
  });

  test('does without storage', () => {
    const record = deviceRecord(settingsRecord, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(record.read()).toEqual({ value: usualSettings, outcome: 'unavailable' });
    expect(record.write(usualSettings)).toBe(false);
  });

  test('that is full keeps what it had', () => {
    const storage = memoryStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(deviceRecord(progressRecord, () => storage).write(done)).toBe(false);
  });

  test.each([
    { ...usualSettings, ground: 'pink' },
    { ...usualSettings, quality: 'best' },
    null,
    [],
  ])('of settings refuses what is none: %j', (value) => {
    expect(settingsRecord.parse(value, 2)).toBeUndefined();
  });
});
