/** The same bits in every engine: values that were worked out once, and how far they are from exact. */

import { describe, expect, it } from 'vitest';
import { cbrt, cube, exp, expm1, log, log1p, power, square } from './portableMath.ts';
import { createRandom } from './random.ts';

/** The bits of a number, so that nothing rounds. */
function bits(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** Many values over the range that runs use, and beyond it. */
function* samples(): Generator<number> {
  const random = createRandom(7, 'portable');
  for (let n = 0; n < 20_000; n += 1) {
    yield random.uniform();
    yield 2 * random.uniform() - 1;
    yield 1400 * random.uniform() - 700;
    yield (random.uniform() - 0.5) * 2 ** (random.integer(80) - 40);
  }
}

/** A fingerprint of what a function makes of all of them (FNV-1a over the bits). */
function fingerprint(of: (x: number) => number): string {
  let hash = 0xcbf29ce484222325n;
  for (const x of samples()) {
    hash = ((hash ^ BigInt(`0x${bits(of(x))}`)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16);
}

describe('portable functions', () => {
  // Worked out under Node 20, whose own functions are the same code of fdlibm in C++.
  it.each([
    ['exp', exp, 'ecd447060c9c4d8b'],
    ['expm1', expm1, '89b61dae9f5042bd'],
    ['log', (x: number) => log(Math.abs(x)), '47fb90a84f1a2a91'],
    ['log1p', (x: number) => log1p(Math.abs(x)), 'a853d9fd26c01174'],
    ['cbrt', cbrt, 'cf17002e3cd5696a'],
  ] as const)('%s gives the bits that it gives everywhere', (_name, of, expected) => {
    expect(fingerprint(of)).toBe(expected);
  });

  it.each([
    ['exp', exp, Math.exp],
    ['expm1', expm1, Math.expm1],
    ['log', (x: number) => log(Math.abs(x)), (x: number) => Math.log(Math.abs(x))],
    ['log1p', (x: number) => log1p(Math.abs(x)), (x: number) => Math.log1p(Math.abs(x))],
    ['cbrt', cbrt, Math.cbrt],
  ] as const)('%s is within two units in the last place of this engine’s own', (_name, of, own) => {
    // Each is within one of what is exact.
    for (const x of samples()) {
      const [ours, theirs] = [of(x), own(x)];
      if (Object.is(ours, theirs)) continue;
      expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(
        2 * Number.EPSILON * Math.max(Math.abs(theirs), Number.MIN_VALUE),
      );
    }
  });

  it('are exact where they can be', () => {
    expect([exp(0), exp(1), exp(-Infinity), exp(800), exp(-800)]).toEqual([
      1,
      Math.E,
      0,
      Infinity,
      0,
    ]);
    expect([expm1(0), expm1(-800), expm1(800), expm1(1e-20)]).toEqual([0, -1, Infinity, 1e-20]);
    expect([log(1), log(0), log(Infinity), log(Math.E)]).toEqual([0, -Infinity, Infinity, 1]);
    expect([log1p(0), log1p(-1), log1p(1e-20)]).toEqual([0, -Infinity, 1e-20]);
    expect([cbrt(27), cbrt(-8), cbrt(0)]).toEqual([3, -2, 0]);
    expect([square(-3), cube(-3), power(0, 2)]).toEqual([9, -27, 0]);
    for (const of of [exp, expm1, log, log1p, cbrt]) expect(of(NaN)).toBeNaN();
    expect([log(-1), log1p(-2)]).toEqual([NaN, NaN]);
  });

  it('keep subnormals', () => {
    expect(exp(-744)).toBe(1e-323);
    expect(log(Number.MIN_VALUE)).toBeCloseTo(-1074 * Math.LN2, 10);
  });

  it('raise to any power', () => {
    expect(power(2, 10)).toBeCloseTo(1024, 9);
    expect(power(0.3, 1.7)).toBeCloseTo(0.3 ** 1.7, 14);
  });
});
