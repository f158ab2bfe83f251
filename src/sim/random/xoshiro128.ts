/** The xoshiro128** 1.1 generator of 32-bit words (Blackman & Vigna 2021, doi:10.1145/3460772). */

const blockLength = 256;

export class Xoshiro128StarStar {
  private readonly block = new Uint32Array(blockLength);
  private used = blockLength;
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
    if (this.used === blockLength) this.refill();
    return this.block[this.used++]!;
  }

  /** Words are made a block at a time, so that the state stays in registers for the whole block. */
  private refill(): void {
    const { block, state } = this;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let i = 0; i < blockLength; i++) {
      const scrambled = Math.imul(s1, 5);
      block[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
    this.used = 0;
  }
}
