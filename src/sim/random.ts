/** All chance in the simulation: seeded, independent, named streams of random deviates. */

import { exp, log } from './portableMath.ts';
import { drawBinomial, drawPoisson, type DeviateSource } from './random/countDeviates.ts';
import { murmurHash3 } from './random/murmurHash3.ts';
import { Xoshiro128StarStar } from './random/xoshiro128.ts';
import { exponentialZiggurat, normalZiggurat } from './random/ziggurat.ts';

/** One stream of deviates; every method throws a RangeError naming an argument out of its range. */
export interface Random {
  /** A whole number, 0 to 2³² − 1, all equally likely. */
  uint32(): number;
  /** Uniform on the open interval (0, 1), in steps of 2⁻⁵³. */
  uniform(): number;
  /** A whole number, 0 to n − 1, all equally likely; n from 1 to 2³². */
  integer(n: number): number;
  /** Exponential with the given mean ≥ 0, in the mean's unit. */
  exponential(mean: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
  /** Gamma with the given shape > 0 and mean ≥ 0, in the mean's unit. */
  gamma(shape: number, mean: number): number;
  /** Lognormal with the given median ≥ 0, in its unit; `logSd` ≥ 0 is the SD of the natural logarithm. */
  lognormal(median: number, logSd: number): number;
  /** Poisson count with the given mean, 0 to 10¹⁵. */
  poisson(mean: number): number;
  /** Successes among n trials (whole, 0 to 10¹⁵) of probability p each. */
  binomial(n: number, p: number): number;
}

const twoTo32 = 2 ** 32;
const twoToMinus53 = 2 ** -53;
const largestCount = 1e15;
const { edges: exponentialEdges, heights: exponentialHeights } = exponentialZiggurat;
const { edges: normalEdges, heights: normalHeights } = normalZiggurat;

/**
 * The stream that belongs to a seed (a whole number, 0 to 2⁵³ − 1) and a name.
 *
 * Seed and name are hashed into the 128 bits of state, so streams of other names or seeds, however
 * alike, start at unrelated places of a sequence of period 2¹²⁸ − 1. Throws a RangeError otherwise.
 */
export function createRandom(seed: number, stream: string): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(
      `seed must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}.`,
    );
  }
  const words = Array.from({ length: stream.length }, (_, i) => stream.charCodeAt(i));
  words.push(Math.floor(seed / twoTo32), seed % twoTo32);
  // Four hash seeds, the first digits of π, give the four words of the state.
  return new RandomStream(
    new Xoshiro128StarStar([
      murmurHash3(words, 0x243f6a88),
      murmurHash3(words, 0x85a308d3),
      murmurHash3(words, 0x13198a2e),
      murmurHash3(words, 0x03707344),
    ]),
  );
}

class RandomStream implements Random, DeviateSource {
  constructor(private readonly bits: Xoshiro128StarStar) {}

  uint32(): number {
    return this.bits.next();
  }

  uniform(): number {
    for (;;) {
      const value = fraction53(this.bits.next(), this.bits.next());
      if (value > 0) return value;
    }
  }

  integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > twoTo32) {
      throw new RangeError(`n must be a whole number from 1 to ${twoTo32}, not ${n}.`);
    }
    const fair = twoTo32 - (twoTo32 % n);
    for (;;) {
      const word = this.bits.next();
      if (word < fair) return word % n;
    }
  }

  exponential(mean: number): number {
    if (!(mean >= 0 && mean < Infinity)) refuseNonNegative('mean', mean);
    return mean * this.unitExponential();
  }

  // The 98 % of draws that end at once are kept apart from the rest, short enough to be inlined; the
  // plus sign shows the compiler a number, without which it puts every result on the heap.
  unitExponential(): number {
    const word = this.bits.next();
    const layer = word & 255;
    const x = fraction53(word, this.bits.next()) * exponentialEdges[layer]!;
    return x < exponentialEdges[layer + 1]! ? x : +this.finishExponential(layer, x);
  }

  private finishExponential(layer: number, x: number): number {
    // The tail of an exponential is the exponential again.
    if (layer === 0) return exponentialEdges[1]! + this.unitExponential();
    const lower = exponentialHeights[layer]!;
    const height = lower + this.uniform() * (exponentialHeights[layer + 1]! - lower);
    return height < exp(-x) ? x : this.unitExponential();
  }

  normal(): number {
    const word = this.bits.next();
    const layer = word & 255;
    const sign = 1 - ((word >>> 7) & 2);
    const x = fraction53(word, this.bits.next()) * normalEdges[layer]!;
    return x < normalEdges[layer + 1]! ? sign * x : +this.finishNormal(layer, sign, x);
  }

  private finishNormal(layer: number, sign: number, x: number): number {
    if (layer === 0) return sign * this.normalTail(normalEdges[1]!);
    const lower = normalHeights[layer]!;
    const height = lower + this.uniform() * (normalHeights[layer + 1]! - lower);
    return height < exp(-0.5 * x * x) ? sign * x : this.normal();
  }

  /** A normal deviate known to exceed `start` (Marsaglia 1964, doi:10.1080/00401706.1964.10490150). */
  private normalTail(start: number): number {
    for (;;) {
      const excess = this.unitExponential() / start;
      if (2 * this.unitExponential() > excess * excess) return start + excess;
    }
  }

  gamma(shape: number, mean: number): number {
    if (!(mean >= 0 && mean < Infinity)) refuseNonNegative('mean', mean);
    if (!(shape > 0 && shape < Infinity)) {
      throw new RangeError(`shape must be a finite number above 0, not ${shape}.`);
    }
    return (mean / shape) * this.standardGamma(shape);
  }

  /** Gamma of scale 1 (Marsaglia & Tsang 2000, doi:10.1145/358407.358414). */
  private standardGamma(shape: number): number {
    if (shape < 1) {
      return this.standardGamma(shape + 1) * exp(-this.unitExponential() / shape);
    }
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (log(u) < 0.5 * square + d * (1 - v + log(v))) return d * v;
    }
  }

  lognormal(median: number, logSd: number): number {
    if (!(median >= 0 && median < Infinity)) refuseNonNegative('median', median);
    if (!(logSd >= 0 && logSd < Infinity)) refuseNonNegative('logSd', logSd);
    return median * exp(logSd * this.normal());
  }

  poisson(mean: number): number {
    if (!(mean >= 0 && mean <= largestCount)) {
      throw new RangeError(`mean must be a number from 0 to ${largestCount}, not ${mean}.`);
    }
    return drawPoisson(this, mean);
  }

  binomial(n: number, p: number): number {
    if (!Number.isInteger(n) || n < 0 || n > largestCount) {
      throw new RangeError(`n must be a whole number from 0 to ${largestCount}, not ${n}.`);
    }
    if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be a number from 0 to 1, not ${p}.`);
    return drawBinomial(this, n, p);
  }
}

/** A number in [0, 1) in steps of 2⁻⁵³, from the upper 21 bits of one word and all of another. */
function fraction53(high: number, low: number): number {
  return ((high >>> 11) * twoTo32 + low) * twoToMinus53;
}

function refuseNonNegative(name: string, value: number): never {
  throw new RangeError(`${name} must be a finite number of at least 0, not ${value}.`);
}
