/** Checks every deviate against its law, at the edges between methods too, with checks that catch wrong ones. */

import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../random.ts';
import {
  chiSquarePValue,
  equalClassesPValue,
  gammaCumulative,
  kolmogorovSmirnovPValue,
  normalCumulative,
} from './goodnessOfFit.ts';

// Some sixty p-values below are held against this limit, at seeds that were not picked: correct
// deviates at fresh seeds would fail one of them once in 150 runs.
const limit = 1e-4;
const seed = 20_261_121;

const sampleSize = 100_000;
const sampleOf = (draw: () => number, size = sampleSize) =>
  Float64Array.from({ length: size }, draw);

interface ContinuousLaw {
  name: string;
  draw: (random: Random) => number;
  cumulative: (x: number) => number;
}

const gammaLaw = (shape: number): ContinuousLaw => ({
  name: `gamma of shape ${shape}`,
  draw: (random) => random.gamma(shape, 2),
  cumulative: (x) => gammaCumulative((x * shape) / 2, shape),
});

const continuousLaws: ContinuousLaw[] = [
  { name: 'uniform', draw: (random) => random.uniform(), cumulative: (x) => x },
  {
    name: 'exponential',
    draw: (random) => random.exponential(3),
    cumulative: (x) => -Math.expm1(-x / 3),
  },
  { name: 'normal', draw: (random) => random.normal(), cumulative: normalCumulative },
  {
    name: 'lognormal',
    draw: (random) => random.lognormal(20, 0.7),
    cumulative: (x) => normalCumulative(Math.log(x / 20) / 0.7),
  },
  ...[0.05, 0.5, 0.999, 1, 1.5, 4, 60].map(gammaLaw),
];

describe.each(continuousLaws)('the $name deviate', ({ name, draw, cumulative }) => {
  const random = createRandom(seed, name);
  const sample = sampleOf(() => draw(random));

  it('follows its law in 250 equal parts', () => {
    expect(equalClassesPValue(sample, cumulative, 250)).toBeGreaterThan(limit);
  });

  it('follows its law by its largest distance', () => {
    expect(kolmogorovSmirnovPValue(sample.subarray(0, 20_000), cumulative)).toBeGreaterThan(limit);
  });

  it('does not lean on its predecessor', () => {
    const pairs = new Float64Array(256);
    for (let i = 0; i + 1 < sample.length; i += 2) {
      const first = Math.min(15, Math.floor(16 * cumulative(sample[i]!)));
      const second = Math.min(15, Math.floor(16 * cumulative(sample[i + 1]!)));
      pairs[16 * first + second]!++;
    }
    expect(chiSquarePValue(pairs, new Float64Array(256).fill(1 / 256))).toBeGreaterThan(limit);
  });
});

describe('the tails of the ziggurat deviates', () => {
  const size = 1_000_000;

  it('hold what they should beyond the layers of the exponential', () => {
    const random = createRandom(seed, 'exponential tail');
    const start = 7.69711747013105;
    const excess = sampleOf(() => random.exponential(1), size)
      .filter((x) => x > start)
      .map((x) => x - start);
    const share = Math.exp(-start);
    expect(
      chiSquarePValue([excess.length, size - excess.length], [share, 1 - share]),
    ).toBeGreaterThan(limit);
    expect(kolmogorovSmirnovPValue(excess, (x) => -Math.expm1(-x))).toBeGreaterThan(limit);
  });

  it('hold what they should beyond 3 standard deviations of the normal, on either side', () => {
    const random = createRandom(seed, 'normal tail');
    const sample = sampleOf(() => random.normal(), size);
    const share = normalCumulative(-3);
    for (const sign of [-1, 1]) {
      const beyond = sample.map((x) => sign * x).filter((x) => x > 3);
      expect(
        chiSquarePValue([beyond.length, size - beyond.length], [share, 1 - share]),
      ).toBeGreaterThan(limit);
      expect(
        kolmogorovSmirnovPValue(beyond, (x) => 1 - normalCumulative(-x) / share),
      ).toBeGreaterThan(limit);
    }
  });
});

/** The law of counts from `lowest` on, by its recurrence outwards from the mode, cut at ±12 SD. */
function lawByRecurrence(
  mode: number,
  spread: number,
  top: number,
  ratio: (k: number) => number, // P(k) / P(k − 1)
): { lowest: number; law: Float64Array } {
  const reach = Math.ceil(12 * spread + 20);
  const lowest = Math.max(0, mode - reach);
  const law = new Float64Array(Math.min(top, mode + reach) - lowest + 1);
  law[mode - lowest] = 1;
  for (let k = mode + 1; k - lowest < law.length; k++) {
    law[k - lowest] = law[k - lowest - 1]! * ratio(k);
  }
  for (let k = mode; k > lowest; k--) law[k - lowest - 1] = law[k - lowest]! / ratio(k);
  const total = law.reduce((sum, weight) => sum + weight, 0);
  return { lowest, law: law.map((weight) => weight / total) };
}

const poissonLaw = (mean: number) =>
  lawByRecurrence(Math.floor(mean), Math.sqrt(mean), Infinity, (k) => mean / k);

const binomialLaw = (n: number, p: number) =>
  lawByRecurrence(
    Math.floor((n + 1) * p),
    Math.sqrt(n * p * (1 - p)),
    n,
    (k) => ((n - k + 1) / k) * (p / (1 - p)),
  );

/** The p-value of counts under a law, in some four hundred classes where there are more. */
function countPValue(
  draw: (i: number) => number,
  { lowest, law }: { lowest: number; law: Float64Array },
): number {
  const width = Math.max(1, Math.round(law.length / 400));
  const classes = Math.ceil(law.length / width);
  const observed = new Float64Array(classes);
  const expected = new Float64Array(classes);
  law.forEach((probability, i) => (expected[Math.floor(i / width)]! += probability));
  for (let i = 0; i < sampleSize; i++) {
    const cell = Math.floor((draw(i) - lowest) / width);
    observed[Math.min(classes - 1, Math.max(0, cell))]!++;
  }
  return chiSquarePValue(observed, expected);
}

describe('the Poisson deviate', () => {
  it.each([0.01, 0.7, 3, 9.99, 10, 10.01, 27.5, 150, 1e4, 1e8])(
    'of mean %d follows its law',
    (mean) => {
      const random = createRandom(seed, `poisson ${mean}`);
      expect(countPValue(() => random.poisson(mean), poissonLaw(mean))).toBeGreaterThan(limit);
    },
  );

  it('of mean zero is zero', () => {
    expect(createRandom(seed, 'none').poisson(0)).toBe(0);
  });

  it('of mean 10¹⁵ keeps its mean and spread', () => {
    const random = createRandom(seed, 'huge');
    const scores = sampleOf(() => (random.poisson(1e15) - 1e15) / Math.sqrt(1e15));
    expect(equalClassesPValue(scores, normalCumulative, 100)).toBeGreaterThan(limit);
  });
});

describe('the binomial deviate', () => {
  it.each([
    [1, 0.3],
    [20, 0.05],
    [20, 0.5],
    [20, 0.97],
    [40, 0.24999],
    [40, 0.25],
    [40, 0.75],
    [1000, 0.00999],
    [1000, 0.01],
    [1000, 0.4],
    [20_000, 0.0111630565],
    [60_000, 1.12891e-4],
    [1_000_000, 0.5],
    [100_000_000, 0.9],
    [1e12, 3e-12],
    [1e15, 2.5e-14],
  ])('of %d trials at %d follows its law', (n, p) => {
    const random = createRandom(seed, `binomial ${n} ${p}`);
    expect(countPValue(() => random.binomial(n, p), binomialLaw(n, p))).toBeGreaterThan(limit);
  });

  it('of certain or impossible successes is certain', () => {
    const random = createRandom(seed, 'certain');
    expect(random.binomial(1e15, 0)).toBe(0);
    expect(random.binomial(1e15, 1)).toBe(1e15);
    expect(random.binomial(0, 0.3)).toBe(0);
  });
});

describe('whole numbers below n', () => {
  it.each([1, 2, 6, 1000, 3 * 2 ** 30])('are equally likely (n = %d)', (n) => {
    const random = createRandom(seed, `integer ${n}`);
    const sample = sampleOf(() => random.integer(n));
    expect(sample.every((value) => Number.isInteger(value) && value >= 0 && value < n)).toBe(true);
    if (n > 1) {
      const classes = Math.min(n, 250);
      expect(equalClassesPValue(sample, (value) => (value + 0.5) / n, classes)).toBeGreaterThan(
        limit,
      );
    }
  });
});

const expectCaught = (p: number) => expect(p).toBeLessThan(limit / 1000);

describe('the checks', () => {
  const random = createRandom(seed, 'wrong on purpose');

  it('catch an exponential 3 % too long', () => {
    const sample = sampleOf(() => random.exponential(1.03));
    expectCaught(equalClassesPValue(sample, (x) => -Math.expm1(-x), 250));
  });

  it('catch a normal that is a sum of six uniforms', () => {
    const sample = sampleOf(() => {
      let sum = -3;
      for (let i = 0; i < 6; i++) sum += random.uniform();
      return sum * Math.SQRT2;
    });
    expectCaught(equalClassesPValue(sample, normalCumulative, 250));
  });

  it('catch a gamma whose shape is 8 % off', () => {
    const sample = sampleOf(() => random.gamma(4.32, 2));
    expectCaught(equalClassesPValue(sample, gammaLaw(4).cumulative, 250));
  });

  it('catch a Poisson count rounded from a normal', () => {
    const rounded = sampleOf(() => Math.round(150 + Math.sqrt(150) * random.normal()));
    expectCaught(countPValue((i) => rounded[i]!, poissonLaw(150)));
  });

  it('catch a Poisson count in place of a binomial one', () => {
    expectCaught(countPValue(() => random.poisson(400), binomialLaw(1000, 0.4)));
  });

  it('catch a binomial whose chance is 1 % off', () => {
    expectCaught(
      countPValue(() => random.binomial(20_000, 0.01127), binomialLaw(20_000, 0.0111630565)),
    );
  });
});
