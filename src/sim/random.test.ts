/** Checks that streams are reproducible and that bad arguments are named. */

import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draw = (seed: number, stream: string, count = 8) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: count }, () => random.uint32());
};

describe('a stream', () => {
  it('repeats itself for the same seed and name and for no other', () => {
    expect(draw(7, 'binding')).toEqual(draw(7, 'binding'));
    expect(draw(7, 'binding')).not.toEqual(draw(8, 'binding'));
    expect(draw(7, 'binding')).not.toEqual(draw(7, 'bindinh'));
    expect(draw(0, '')).not.toEqual(draw(2 ** 32, ''));
  });
});

describe('a bad argument', () => {
  const random = createRandom(7, 'arguments');
  const cases: [string, () => unknown][] = [
    ['seed', () => createRandom(1.5, 'x')],
    ['seed', () => createRandom(-1, 'x')],
    ['seed', () => createRandom(Number.NaN, 'x')],
    ['seed', () => createRandom(2 ** 53, 'x')],
    ['n', () => random.integer(0)],
    ['n', () => random.integer(2.5)],
    ['n', () => random.integer(2 ** 32 + 1)],
    ['mean', () => random.exponential(-1)],
    ['mean', () => random.exponential(Number.NaN)],
    ['mean', () => random.exponential(Infinity)],
    ['shape', () => random.gamma(0, 1)],
    ['shape', () => random.gamma(Number.NaN, 1)],
    ['mean', () => random.gamma(1, -1)],
    ['median', () => random.lognormal(-1, 1)],
    ['logSd', () => random.lognormal(1, Number.NaN)],
    ['mean', () => random.poisson(-1)],
    ['mean', () => random.poisson(Number.NaN)],
    ['n', () => random.binomial(-1, 0.5)],
    ['n', () => random.binomial(1.5, 0.5)],
    ['p', () => random.binomial(5, 1.01)],
    ['p', () => random.binomial(5, -0.01)],
    ['p', () => random.binomial(5, Number.NaN)],
  ];
  it.each(cases)('is named: %s (case %#)', (name, act) => {
    expect(act).toThrow(new RegExp(`^${name} must be .+, not .+\\.$`));
  });
});
