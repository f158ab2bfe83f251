/** Checks the generator against the words of its authors' reference implementation. */

import { describe, expect, it } from 'vitest';
import { Xoshiro128StarStar } from './xoshiro128.ts';

describe('xoshiro128**', () => {
  it('gives the words of the reference code (version 1.1) from state 1, 2, 3, 4', () => {
    // https://prng.di.unimi.it/xoshiro128starstar.c; the first ten are also in Rust's rand_xoshiro.
    const generator = new Xoshiro128StarStar([1, 2, 3, 4]);
    const words = Array.from({ length: 1000 }, () => generator.next());
    expect(words.slice(0, 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
    expect(words[999]).toBe(3170714187);
  });

  it('refuses the one state it could never leave', () => {
    expect(() => new Xoshiro128StarStar([0, 0, 0, 0])).toThrow('all zero');
  });
});
