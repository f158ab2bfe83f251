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
  steps: { 'grips.race': { done: true, chosen: 'blast', atMs: 1_763_999_999_000 } },
  items: { weakGrip: [{ right: false, atMs: 1_764_000_000_000, response: 'a,b' }] },
  attempts: [
    {
      seed: 7,
      track: 'clinical',
      atMs: 1_764_000_000_001,
      version: '0.1.0',
      byModule: { cast: { right: 1, of: 2 } },
    },
  ],
  spentS: { grips: 61 },
  last: 'grips.race',
  lastAtMs: 1_764_000_000_002,
  epochMs: 1_763_000_000_000,
} as const;

/** The record above with something else in it, as it would be kept. */
function envelope(change: object): string {
  return JSON.stringify({ version: 3, value: { ...done, ...change } });
}

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
    ['{"version":3,"value":{"steps":{},"items":{},"last":null}}', 'broken'],
    [envelope({ items: { weakGrip: [] } }), 'broken'],
    [envelope({ items: { weakGrip: [{ right: true, atMs: -1, response: '' }] } }), 'broken'],
    [envelope({ attempts: {} }), 'broken'],
    [envelope({ attempts: [{ ...done.attempts[0], track: 'none' }] }), 'broken'],
    [
      envelope({ attempts: [{ ...done.attempts[0], byModule: { cast: { right: 3, of: 2 } } }] }),
      'broken',
    ],
    [envelope({ spentS: { nowhere: 3 } }), 'broken'],
    [envelope({ spentS: { cast: 0.5 } }), 'broken'],
    [envelope({ epochMs: null }), 'broken'],
    ['{"version":4,"value":{"steps":{}}}', 'newer'],
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
    const before = { 'grips.race': { done: true, chosen: 'blast' } };
    const steps = { 'grips.race': { done: true, chosen: 'blast', atMs: 0 } };
    const kept = (version: number, value: object): ReturnType<typeof record.read> => {
      storage.setItem('engager.progress', JSON.stringify({ version, value }));
      return record.read();
    };
    const record = deviceRecord(progressRecord, () => storage);
    expect(kept(1, { steps: before })).toEqual({ value: { ...noProgress, steps }, outcome: 'ok' });
    const atMs = 1_764_000_000_000;
    const items = { weakGrip: { right: false, tries: 2, atMs } };
    expect(kept(2, { steps: before, items, last: 'grips.race' })).toEqual({
      value: {
        ...noProgress,
        steps,
        items: { weakGrip: [{ right: false, atMs, response: '' }] },
        last: 'grips.race',
      },
      outcome: 'ok',
    });
    const old = { ground: 'light', motion: null, quality: 'low', shortcuts: false };
    storage.setItem('engager.settings', JSON.stringify({ version: 1, value: old }));
    expect(deviceRecord(settingsRecord, () => storage).read()).toEqual({
      value: { ...usualSettings, ...old },
      outcome: 'ok',
    });
  });

  test('finds what was set aside, and drops it when asked', () => {
    const storage = memoryStorage();
    const record = deviceRecord(progressRecord, () => storage);
    for (const text of ['rubbish', 'more rubbish', 'rubbish']) {
      storage.setItem('engager.progress', text);
      record.read();
    }
    expect(record.setAside()).toEqual([
      { key: 'engager.progress.setAside', text: 'rubbish' },
      { key: 'engager.progress.setAside.2', text: 'more rubbish' },
    ]);
    record.drop('engager.progress.setAside');
    expect(record.setAside()).toHaveLength(1);
  });

  test('does without storage', () => {
    const record = deviceRecord(settingsRecord, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(record.read()).toEqual({ value: usualSettings, outcome: 'unavailable' });
    expect(record.write(usualSettings)).toBe(false);
    expect(record.setAside()).toEqual([]);
    expect(() => record.drop('engager.settings')).not.toThrow();
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
