/** Checks the words of streams for evenness and independence, with checks that catch bad generators. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { chiSquarePValue, chiSquareUpperTail, normalCumulative } from './goodnessOfFit.ts';

type Words = () => number;

const sampleSize = 2 ** 17;

// Each p-value counts as a failure below this or above its complement. A good generator at a fresh
// seed would fail one of the some 20 checks in a run once in 500 runs; the seeds were not picked.
const limit = 5e-5;

/** Two-sided p-values of every check: too even is as suspicious as too uneven. */
function checkWords(next: Words): number[] {
  const words = Uint32Array.from({ length: sampleSize }, next);
  return [
    ...[0, 8, 16, 24].map((shift) => evenness(words, 256, (i) => (words[i]! >>> shift) & 255)),
    ...[0, 4, 14, 24, 28].map((shift) =>
      evenness(words, 256, (i) => {
        const nibble = (words[i]! >>> shift) & 15;
        const following = (words[(i + 1) % sampleSize]! >>> shift) & 15;
        return nibble * 16 + following;
      }),
    ),
    bitBalance(words),
    ...[1, 2, 3, 4, 8, 16].map((lag) =>
      bitBalance(words.map((word, i) => word ^ words[(i + lag) % sampleSize]!)),
    ),
    popcountLaw(words),
    serialCorrelation(words),
  ].map((p) => 2 * Math.min(p, 1 - p));
}

function evenness(words: Uint32Array, classes: number, classOf: (i: number) => number): number {
  const observed = new Float64Array(classes);
  words.forEach((_, i) => observed[classOf(i)]!++);
  return chiSquarePValue(observed, new Float64Array(classes).fill(1 / classes));
}

/** Each of the 32 bits is set half of the time. */
function bitBalance(words: Uint32Array): number {
  const set = new Float64Array(32);
  for (const word of words) {
    for (let bit = 0; bit < 32; bit++) set[bit]! += (word >>> bit) & 1;
  }
  const half = words.length / 2;
  const statistic = set.reduce((sum, count) => sum + (count - half) ** 2 / (half / 2), 0);
  return chiSquareUpperTail(statistic, 32);
}

/** How many bits of a word are set is binomial with n = 32 and p = ½. */
function popcountLaw(words: Uint32Array): number {
  const observed = new Float64Array(33);
  for (const word of words) {
    let set = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1) set++;
    observed[set]!++;
  }
  const law = new Float64Array(33);
  law[0] = 2 ** -32;
  for (let k = 1; k <= 32; k++) law[k] = (law[k - 1]! * (33 - k)) / k;
  return chiSquarePValue(observed, law);
}

/** Neighbouring words as numbers are uncorrelated. */
function serialCorrelation(words: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    sum += (words[i]! / 2 ** 32 - 0.5) * (words[(i + 1) % words.length]! / 2 ** 32 - 0.5);
  }
  return normalCumulative((sum * 12) / Math.sqrt(words.length));
}

describe('the words of a stream', () => {
  it.each([
    [7, 'binding'],
    [0, ''],
    [20_261_121, 'cells'],
  ])('pass every check (seed %d, stream "%s")', (seed, stream) => {
    const random = createRandom(seed, stream);
    expect(Math.min(...checkWords(() => random.uint32()))).toBeGreaterThan(limit);
  });
});

/** The first words of many streams dealt out in turn, so that neighbours are neighbouring streams. */
function dealt(streams: readonly Words[]): Words {
  let turn = 0;
  return () => streams[turn++ % streams.length]!();
}

const families: [string, (i: number) => readonly [number, string]][] = [
  ['adjacent seeds', (i) => [i, 'binding']],
  ['distant seeds', (i) => [i * 2 ** 32, 'binding']],
  ['numbered names', (i) => [7, `network/${i}`]],
  ['names of one letter', (i) => [7, String.fromCharCode(i)]],
  ['names of growing length', (i) => [7, 'a'.repeat(i)]],
];

describe('streams', () => {
  it.each(families)('are independent of each other: %s', (_, member) => {
    const streams = Array.from({ length: 1024 }, (_unused, i) => {
      const random = createRandom(...member(i));
      return () => random.uint32();
    });
    expect(Math.min(...checkWords(dealt(streams)))).toBeGreaterThan(limit);
  });

  it('never start alike', () => {
    const starts = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      for (let i = 0; i < 100; i++) {
        const random = createRandom(seed, `stream ${i}`);
        starts.add(`${random.uint32()} ${random.uint32()}`);
      }
    }
    expect(starts.size).toBe(30_000);
  });
});

describe('the checks', () => {
  const bad: [string, () => Words][] = [
    [
      'a linear congruential generator modulo 2³², weak in its low bits',
      () => {
        let state = 12_345;
        return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
      },
    ],
    [
      'RANDU',
      () => {
        let state = 1;
        return () => (state = Math.imul(state, 65_539) & 0x7fffffff) * 2;
      },
    ],
    [
      'a counter',
      () => {
        let state = 0;
        return () => (state = (state + 0x9e3779b9) >>> 0);
      },
    ],
    [
      'one bit set a little too often',
      () => {
        const random = createRandom(7, 'biased');
        return () => (random.uniform() < 0.05 ? random.uint32() | 16 : random.uint32()) >>> 0;
      },
    ],
    [
      'words that lean on their predecessors',
      () => {
        const random = createRandom(7, 'sticky');
        let last = 0;
        return () => (last = random.uniform() < 0.03 ? last : random.uint32());
      },
    ],
    [
      'streams whose seeds are not mixed',
      () =>
        dealt(
          Array.from({ length: 1024 }, (_, seed) => {
            let state = seed + 1;
            return () => {
              state ^= state << 13;
              state ^= state >>> 17;
              state ^= state << 5;
              return state >>> 0;
            };
          }),
        ),
    ],
  ];
  it.each(bad)('catch %s', (_, make) => {
    expect(Math.min(...checkWords(make()))).toBeLessThan(limit / 1000);
  });
});
