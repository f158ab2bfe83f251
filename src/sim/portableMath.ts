/** Exponentials and logarithms that come out the same, bit for bit, in every engine: the language leaves
 * the last digit of Math.exp and its kin to each of them, and one digit is enough to make another run of
 * a seed. Sums, products, quotients and square roots are exact by IEEE 754 and need no help.
 *
 * Carried over from fdlibm 5.3 (cbrt from FreeBSD's msun), the error of each below one unit in the last
 * place:
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved.
 */

const real = new Float64Array(1);
const words = new Int32Array(real.buffer);
real[0] = 1;
/** Where in the two words of a number its sign and exponent stand. */
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;
const LOW = 1 - HIGH;

function highWord(x: number): number {
  real[0] = x;
  return words[HIGH] as number;
}

function withHighWord(x: number, high: number): number {
  real[0] = x;
  words[HIGH] = high;
  return real[0];
}

function fromWords(high: number, low: number): number {
  words[HIGH] = high;
  words[LOW] = low;
  return real[0] as number;
}

const ONE = 0x3ff00000;
const INFINITE = 0x7ff00000;
const SIZE = 0x7fffffff;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const PER_LN2 = Math.LOG2E;
const OVERFLOW = 7.09782712893383973096e2;
const UNDERFLOW = -7.4513321910194110842e2;
const TWO_54 = 1.8014398509481984e16;
const TWO_1023 = 8.98846567431158e307;
const TWO_MINUS_1000 = 9.3326361850321887899e-302;

function twoTo(k: number): number {
  return fromWords(ONE + (k << 20), 0);
}

/** e to the x. */
export function exp(x: number): number {
  const high = highWord(x);
  const size = high & SIZE;
  const below = high < 0;
  if (size >= 0x40862e42) {
    if (Number.isNaN(x) || x > OVERFLOW) return x * Infinity;
    if (x < UNDERFLOW) return 0;
  }
  let [k, rest, over, under] = [0, x, 0, 0];
  if (size > 0x3fd62e42) {
    if (x === 1) return Math.E;
    k = size < 0x3ff0a2b2 ? (below ? -1 : 1) : Math.trunc(PER_LN2 * x + (below ? -0.5 : 0.5));
    over = x - k * LN2_HIGH;
    under = k * LN2_LOW;
    rest = over - under;
  } else if (size < 0x3e300000) {
    return 1 + x;
  }
  const t = rest * rest;
  const c =
    rest -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  if (k === 0) return 1 - ((rest * c) / (c - 2) - rest);
  const y = 1 - (under - (rest * c) / (2 - c) - over);
  if (k < -1021) return y * twoTo(k + 1000) * TWO_MINUS_1000;
  return k === 1024 ? y * 2 * TWO_1023 : y * twoTo(k);
}

/** e to the x, less one: exact also where x is small. */
export function expm1(given: number): number {
  const high = highWord(given);
  const size = high & SIZE;
  const below = high < 0;
  if (size >= 0x4043687a) {
    if (Number.isNaN(given) || given > OVERFLOW) return given * Infinity;
    if (below) return -1;
  }
  let [k, x, c] = [0, given, 0];
  if (size > 0x3fd62e42) {
    k = size < 0x3ff0a2b2 ? (below ? -1 : 1) : Math.trunc(PER_LN2 * x + (below ? -0.5 : 0.5));
    const over = x - k * LN2_HIGH;
    const under = k * LN2_LOW;
    x = over - under;
    c = over - x - under;
  } else if (size < 0x3c900000) {
    return x;
  }
  const half = 0.5 * x;
  const halfSquare = x * half;
  const r =
    1 +
    halfSquare *
      (-3.33333333333331316428e-2 +
        halfSquare *
          (1.58730158725481460165e-3 +
            halfSquare *
              (-7.93650757867487942473e-5 +
                halfSquare *
                  (4.00821782732936239552e-6 + halfSquare * -2.01099218183624371326e-7))));
  const t = 3 - r * half;
  let e = halfSquare * ((r - t) / (6 - x * t));
  if (k === 0) return x - (x * e - halfSquare);
  e = x * (e - c) - c - halfSquare;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) {
    const y = 1 - (e - x);
    return (k === 1024 ? y * 2 * TWO_1023 : y * twoTo(k)) - 1;
  }
  if (k < 20) return (fromWords(ONE - (0x200000 >> k), 0) - (e - x)) * twoTo(k);
  return (x - (e + twoTo(-k)) + 1) * twoTo(k);
}

/** The natural logarithm. */
export function log(given: number): number {
  let [x, k] = [given, 0];
  let high = highWord(x);
  if (high < 0x00100000) {
    if (x === 0) return -Infinity;
    if (high < 0) return NaN;
    k -= 54;
    x *= TWO_54;
    high = highWord(x);
  }
  if (high >= INFINITE) return x + x;
  k += (high >> 20) - 1023;
  high &= 0x000fffff;
  const carry = (high + 0x95f64) & 0x100000;
  k += carry >> 20;
  const f = withHighWord(x, high | (carry ^ ONE)) - 1;
  const [whole, rest] = [k * LN2_HIGH, k * LN2_LOW];
  if ((0x000fffff & (2 + high)) < 3) {
    if (f === 0) return whole + rest;
    const r = f * f * (0.5 - (1 / 3) * f);
    return k === 0 ? f - r : whole - (r - rest - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const r = odd + even;
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const halfSquare = 0.5 * f * f;
    return k === 0
      ? f - (halfSquare - s * (halfSquare + r))
      : whole - (halfSquare - (s * (halfSquare + r) + rest) - f);
  }
  return k === 0 ? f - s * (f - r) : whole - (s * (f - r) - rest - f);
}

/** The natural logarithm of 1 + x: exact also where x is small. */
export function log1p(x: number): number {
  const high = highWord(x);
  const size = high & SIZE;
  let [k, f, c, head] = [1, 0, 0, 1];
  if (high < 0x3fda827a) {
    if (size >= ONE) return x === -1 ? -Infinity : NaN;
    if (size < 0x3e200000) return size < 0x3c900000 ? x : x - x * x * 0.5;
    if (high > 0 || high <= (0xbfd2bec4 | 0)) [k, f] = [0, x];
  }
  if (high >= INFINITE) return x + x;
  if (k !== 0) {
    let u = high < 0x43400000 ? 1 + x : x;
    head = highWord(u);
    k = (head >> 20) - 1023;
    if (high < 0x43400000) c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    head &= 0x000fffff;
    if (head < 0x6a09e) {
      u = withHighWord(u, head | ONE);
    } else {
      k += 1;
      u = withHighWord(u, head | 0x3fe00000);
      head = (0x00100000 - head) >> 2;
    }
    f = u - 1;
  }
  const halfSquare = 0.5 * f * f;
  const [whole, rest] = [k * LN2_HIGH, k * LN2_LOW + c];
  if (head === 0) {
    if (f === 0) return k === 0 ? 0 : whole + rest;
    const r = halfSquare * (1 - (2 / 3) * f);
    return k === 0 ? f - r : whole - (r - rest - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const r =
    z *
    (6.66666666666673513e-1 +
      z *
        (3.999999999940941908e-1 +
          z *
            (2.857142874366239149e-1 +
              z *
                (2.222219843214978396e-1 +
                  z *
                    (1.818357216161805012e-1 +
                      z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
  return k === 0
    ? f - (halfSquare - s * (halfSquare + r))
    : whole - (halfSquare - (s * (halfSquare + r) + rest) - f);
}

/** The cube root of a number that is not subnormal. */
export function cbrt(x: number): number {
  const high = highWord(x);
  if (x === 0 || !Number.isFinite(x)) return x + x;
  const sign = high < 0 ? -1 : 1;
  let t = sign * fromWords(Math.trunc((high & SIZE) / 3) + 715094163, 0);
  const r = t * t * (t / x);
  t *=
    1.87595182427177009643 +
    r * (-1.88497979543377169875 + r * 1.62142972010535446614) +
    r * r * r * (-0.758397934778766047437 + r * 0.145996192886612446982);
  // To 23 bits, so that its square is exact.
  real[0] = t;
  const low = words[LOW] as number;
  words[LOW] = (low + 0x80000000) & 0xc0000000;
  if (low < 0) words[HIGH] = (words[HIGH] as number) + 1;
  t = real[0];
  const quotient = x / (t * t);
  return t + t * ((quotient - t) / (t + t + quotient));
}

export function square(x: number): number {
  return x * x;
}

export function cube(x: number): number {
  return x * x * x;
}

/** A number above zero to any power. */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base));
}
