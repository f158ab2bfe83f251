/** Records that nobody thought of: reading one never fails, nothing that cannot be read is lost, and what
 * was read is what is kept. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from '../lesson/lesson.ts';
import { modules } from '../lesson/step.ts';
import { trackIds } from '../lesson/tracks.ts';
import { deviceRecord, type RecordShape } from './deviceStorage.ts';
import { progressRecord, type Progress } from './progress.ts';
import { settingsRecord } from './settings.ts';

/** The same cases every time. */
const RUNS = { seed: 20_261_122, numRuns: 300 };

function storageWith(key: string, text: string): Storage & { readonly all: Map<string, string> } {
  const all = new Map([[key, text]]);
  return {
    all,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
    clear: () => all.clear(),
    key: (index) => [...all.keys()][index] ?? null,
    get length() {
      return all.size;
    },
  };
}

/** Either it is understood, and kept as it was understood, or it is set aside whole. */
function expectReadOrSetAside<T>(shape: RecordShape<T>, text: string): void {
  const storage = storageWith(shape.key, text);
  const record = deviceRecord(shape, () => storage);
  const { value, outcome } = record.read();
  if (outcome === 'ok') {
    expect(record.write(value)).toBe(true);
    expect(record.read()).toEqual({ value, outcome: 'ok' });
  } else {
    expect(value).toEqual(shape.empty);
    expect(storage.all.get(`${shape.key}.setAside`)).toBe(text);
  }
}

const time = fc.integer({ min: 0, max: 8_640_000_000_000_000 });
const count = fc.integer({ min: 0, max: 1_000_000 });
const score = count.chain((of) =>
  fc.record({ right: fc.integer({ min: 0, max: of }), of: fc.constant(of) }),
);
const step = fc.constantFrom(...steps.map(({ id }) => id));
const byModule = <T>(entry: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...modules), entry, { noNullPrototype: true });

const progress = fc.record({
  steps: fc.dictionary(
    step,
    fc.record({ done: fc.boolean(), chosen: fc.option(fc.string()), atMs: time }),
    { noNullPrototype: true },
  ),
  items: fc.dictionary(
    fc.string({ minLength: 1 }),
    fc.array(fc.record({ right: fc.boolean(), atMs: time, response: fc.string() }), {
      minLength: 1,
      maxLength: 4,
    }),
    { noNullPrototype: true },
  ),
  attempts: fc.array(
    fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      track: fc.constantFrom(...trackIds),
      atMs: time,
      version: fc.string(),
      byModule: byModule(score),
    }),
    { maxLength: 3 },
  ),
  spentS: byModule(count),
  last: fc.option(step),
  lastAtMs: time,
  epochMs: time,
}) as fc.Arbitrary<Progress>;

/** A value with one of its parts replaced by anything. */
function spoilt(value: unknown, [first, ...rest]: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || first === undefined) return by;
  const entries = Object.entries(value);
  if (entries.length === 0) return by;
  const at = first % entries.length;
  const changed = entries.map(([key, entry], i) => [
    key,
    i === at ? spoilt(entry, rest, by) : entry,
  ]);
  return Array.isArray(value)
    ? changed.map(([, entry]) => entry as unknown)
    : (Object.fromEntries(changed) as unknown);
}

describe('what stands on the device', () => {
  test('comes back whole, whatever was done', () => {
    fc.assert(
      fc.property(progress, (value) => {
        const storage = storageWith('another', '');
        const record = deviceRecord(progressRecord, () => storage);
        expect(record.write(value)).toBe(true);
        expect(record.read()).toEqual({ value, outcome: 'ok' });
      }),
      RUNS,
    );
  });

  test.each([progressRecord, settingsRecord] as const)(
    'is read or set aside, whatever its text: $key',
    (shape: RecordShape<unknown>) => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc
          .record({ version: fc.integer({ min: -1, max: 5 }), value: fc.jsonValue() })
          .map((kept) => JSON.stringify(kept)),
      );
      fc.assert(
        fc.property(anything, (text) => expectReadOrSetAside(shape, text)),
        RUNS,
      );
    },
  );

  test('is read or set aside, with anything in place of one of its parts', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        progress,
        path,
        fc.jsonValue(),
        fc.constantFrom(1, 2, 3),
        (value, at, by, version) => {
          const text = JSON.stringify({ version, value: spoilt(value, at, by) });
          expectReadOrSetAside(progressRecord, text);
        },
      ),
      RUNS,
    );
  });
});
