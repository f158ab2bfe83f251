/** Addresses that nobody thought of: reading never fails, and what was read is written so that it reads
 * the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps } from '../lesson/lesson.ts';
import { modes, readAddress, writeAddress } from './address.ts';

/** The same cases every time. */
const RUNS = { seed: 20_261_122, numRuns: 500 };

const modeNames = ['', ...modes];
const options = {
  seed: ['0', '7', '4294967295', '4294967296'],
  speed: ['0.25', '1', '4', '3'],
  track: ['full', 'own', 'clinical', 'lecture-15'],
  run: ['first', 'second'],
  value: ['0', '150', '1e5', '1e309'],
  ground: ['dark', 'light'],
  motion: ['full', 'reduced'],
  quality: ['low', 'high'],
  beat: ['line', 'ask', 'answer', 'run'],
  steps: ['grips.race bridge.touch', 'grips.race,grips.race', 'cast.check'],
  name: ['A & B', '%', ''],
  channel: ['abcd', 'ab'],
  step: ['grips.race', 'nowhere'],
};

const piece = fc.oneof(
  fc.constantFrom(...modeNames, ...steps.map(({ id }) => id)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('constructor', '__proto__', '%E0%A4%A', '%2F', '..', '#', '?'),
);
const pair = fc.oneof(
  fc
    .constantFrom(...Object.entries(options))
    .chain(([key, values]) => fc.tuple(fc.constant(key), fc.constantFrom(...values))),
  fc.tuple(fc.constantFrom(...Object.keys(options), '__proto__'), fc.string({ maxLength: 20 })),
  fc.tuple(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 })),
);
const hash = fc
  .record({
    path: fc.array(piece, { maxLength: 4 }),
    query: fc.array(pair, { maxLength: 6 }),
    raw: fc.boolean(),
  })
  .map(({ path, query, raw }) => {
    const text = raw
      ? query.map(([key, value]) => `${key}=${value}`).join('&')
      : new URLSearchParams(query).toString();
    return `#/${path.join('/')}${text === '' ? '' : `?${text}`}`;
  });

/** What was read comes back from what is written of it, without complaint. */
function expectKept(text: string): void {
  const { address } = readAddress(text);
  const written = writeAddress(address);
  expect(readAddress(written)).toEqual({ address, complaints: [] });
  // As a browser keeps it.
  expect(readAddress(new URL(written, 'http://localhost/').hash).address).toEqual(address);
}

describe('any address', () => {
  test('of any characters is read, and kept', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectKept), RUNS);
  });

  test('of parts that mean something is read, and kept', () => {
    fc.assert(fc.property(hash, expectKept), RUNS);
  });
});
