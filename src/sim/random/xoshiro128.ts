/** The xoshiro128** 1.1 generator of 32-bit words (Blackman & Vigna 2021, doi:10.1145/3460772). */

export class Xoshiro128StarStar {
  private readonly state: Int32Array;

  /** Starts from four 32-bit words, at least one of them not zero. */
  constructor(words: readonly [number, number, number, number]) {
    if (words.every((word) => word === 0)) {
      throw new RangeError('xoshiro128** needs a state that is not all zero.');
    }
    this.state = Int32Array.from(words, (word) => word | 0);
  }

  /** The next word, 0 to 2³² − 1. */
  next(): number {
    const { state } = this;
    const s1 = state[1]!;
    const scrambled = Math.imul(s1, 5);
    const s2 = state[2]! ^ state[0]!;
    const s3 = state[3]! ^ s1;
    state[1] = s1 ^ s2;
    state[0] = state[0]! ^ s3;
    state[2] = s2 ^ (s1 << 9);
    state[3] = (s3 << 11) | (s3 >>> 21);
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  }
}
