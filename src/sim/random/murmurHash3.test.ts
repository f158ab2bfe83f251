/** Checks the hash against published test vectors. */

import { describe, expect, it } from 'vitest';
import { murmurHash3 } from './murmurHash3.ts';

describe('MurmurHash3_x86_32', () => {
  // Vectors of https://stackoverflow.com/a/31929528, the byte strings read as little-endian words.
  it.each([
    [[], 0, 0],
    [[], 1, 0x514e28b7],
    [[], 0xffffffff, 0x81f16f39],
    [[0xffffffff], 0, 0x76293b50],
    [[0x87654321], 0, 0xf55b516b],
    [[0x87654321], 0x5082edee, 0x2362f9de],
    [[0], 0, 0x2362f9de],
  ])('hashes %j under %d', (words, seed, hash) => {
    expect(murmurHash3(words, seed)).toBe(hash);
  });
});
