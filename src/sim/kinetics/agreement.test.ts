/** Checks that both engines follow exact laws, and each other where no law is known. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import {
  chiSquarePValue,
  kolmogorovSmirnovPValue,
  sameLawPValue,
} from '../random/goodnessOfFit.ts';
import { closedBoxes, closedBoxNetwork } from './closedBox.fixture.ts';
import { createDirectMethod } from './directMethod.ts';
import type { KineticsEngine } from './engine.ts';
import { countLaw } from './masterEquation.ts';
import { compileNetwork, type NetworkDescription } from './network.ts';
import { createNextReactionMethod } from './nextReactionMethod.ts';

// Every p-value is held against this limit and every mean against four standard errors, at two
// seeds that were not picked; of the some 120 comparisons a correct engine fails one at fresh seeds
// in about 1 run in 50. Standard deviations, of laws near normal, may be off by 4 SD/√(2n).
const limit = 1e-4;
const replicates = 4000;
const cases = [
  { method: 'direct', create: createDirectMethod },
  { method: 'next-reaction', create: createNextReactionMethod },
].flatMap((method) => [7, 20_261_121].map((seed) => ({ ...method, seed })));

type Create = (typeof cases)[number]['create'];

/** One number from each of many independent runs. */
function sampleRuns(
  create: Create,
  seed: number,
  description: NetworkDescription,
  measure: (engine: KineticsEngine) => number,
): number[] {
  const network = compileNetwork(description);
  return Array.from({ length: replicates }, (_, replicate) =>
    measure(create(network, createRandom(seed, `agreement/${replicate}`))),
  );
}

const countAt = (time: number, species: number) => (engine: KineticsEngine) => {
  engine.advanceTo(time);
  return engine.counts[species]!;
};

function tally(sample: readonly number[], classes: number): number[] {
  const observed = Array.from({ length: classes }, () => 0);
  for (const value of sample) observed[Math.min(classes - 1, value)]!++;
  return observed;
}

const lawPValue = (sample: readonly number[], law: Float64Array) =>
  chiSquarePValue(tally(sample, law.length), law);

function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** A law given by the ratio P(k) / P(k − 1) of its neighbours, k from 1 to `top`. */
function lawOfRatios(top: number, ratio: (k: number) => number): Float64Array {
  const weights = new Float64Array(top + 1);
  weights[0] = 1;
  for (let k = 1; k <= top; k++) weights[k] = weights[k - 1]! * ratio(k);
  return normalised(weights);
}

const poissonLaw = (mean: number) => lawOfRatios(Math.ceil(mean * 3 + 30), (k) => mean / k);
const binomialLaw = (n: number, p: number) =>
  lawOfRatios(n, (k) => (((n - k + 1) / k) * p) / (1 - p));

function sumLaw(first: Float64Array, second: Float64Array): Float64Array {
  const law = new Float64Array(first.length + second.length - 1);
  first.forEach((p, i) => second.forEach((q, j) => (law[i + j]! += p * q)));
  return law;
}

const birthDeath = (x: number): NetworkDescription => ({
  species: { X: x },
  reactions: [
    { reactants: {}, products: { X: 1 }, rate: 6 },
    { reactants: { X: 1 }, products: {}, rate: 0.3 },
  ],
});

const decay: NetworkDescription = {
  species: { X: 30 },
  reactions: [{ reactants: { X: 1 }, products: {}, rate: 0.3 }],
};

const dimerisation: NetworkDescription = {
  species: { X: 31, Y: 0 },
  reactions: [
    { reactants: { X: 2 }, products: { Y: 1 }, rate: 0.02 },
    { reactants: { Y: 1 }, products: { X: 2 }, rate: 0.3 },
  ],
};

const enzyme: NetworkDescription = {
  species: { E: 3, S: 12, ES: 0, P: 0 },
  reactions: [
    { reactants: { E: 1, S: 1 }, products: { ES: 1 }, rate: 0.1 },
    { reactants: { ES: 1 }, products: { E: 1, S: 1 }, rate: 0.4 },
    { reactants: { ES: 1 }, products: { E: 1, P: 1 }, rate: 0.6 },
    { reactants: { P: 1 }, products: { P: 1 }, rate: 2 },
  ],
};

const epidemic: NetworkDescription = {
  species: { S: 25, I: 2, R: 0 },
  reactions: [
    { reactants: { S: 1, I: 1 }, products: { I: 2 }, rate: 0.05 },
    { reactants: { I: 1 }, products: { R: 1 }, rate: 0.4 },
  ],
};

const trimer: NetworkDescription = {
  species: { M: 9, MM: 0, MMM: 0 },
  reactions: [
    { reactants: { M: 2 }, products: { MM: 1 }, rate: 0.1 },
    { reactants: { MM: 1 }, products: { M: 2 }, rate: 0.5 },
    { reactants: { M: 1, MM: 1 }, products: { MMM: 1 }, rate: 0.2 },
    { reactants: { MMM: 1 }, products: { M: 1, MM: 1 }, rate: 0.3 },
  ],
};

describe.each(cases)('the $method method, seed $seed', ({ create, seed }) => {
  const sample = (description: NetworkDescription, time: number, species: number) =>
    sampleRuns(create, seed, description, countAt(time, species));

  it('makes births at a constant rate Poisson', () => {
    const births = { species: { X: 0 }, reactions: [birthDeath(0).reactions[0]!] };
    expect(lawPValue(sample(births, 2, 0), poissonLaw(12))).toBeGreaterThan(limit);
  });

  it.each([0.5, 4, 60])('makes birth and death a binomial and a Poisson law at t = %d', (time) => {
    const survival = Math.exp(-0.3 * time);
    const law = sumLaw(binomialLaw(35, survival), poissonLaw(20 * (1 - survival)));
    expect(lawPValue(sample(birthDeath(35), time, 0), law)).toBeGreaterThan(limit);
  });

  it('makes death alone binomial', () => {
    const law = binomialLaw(30, Math.exp(-0.3 * 2));
    expect(lawPValue(sample(decay, 2, 0), law)).toBeGreaterThan(limit);
  });

  it('brings dimers to detailed balance', () => {
    const law = lawOfRatios(15, (dimers) => {
      const free = 31 - 2 * (dimers - 1);
      return (0.02 * free * (free - 1)) / 2 / (0.3 * dimers);
    });
    expect(lawPValue(sample(dimerisation, 40, 1), law)).toBeGreaterThan(limit);
  });

  it('gives bursts their size', () => {
    const bursts: NetworkDescription = {
      species: { X: 0, Y: 0 },
      reactions: [{ reactants: {}, products: { X: 7, Y: 1 }, rate: 3 }],
    };
    const counts = sample(bursts, 4, 0);
    expect(counts.every((count) => count % 7 === 0)).toBe(true);
    const burstCounts = counts.map((count) => count / 7);
    expect(lawPValue(burstCounts, poissonLaw(12))).toBeGreaterThan(limit);
  });

  it.each([
    { name: 'enzyme', network: enzyme, species: 'P', time: 6 },
    { name: 'epidemic', network: epidemic, species: 'R', time: 5 },
    { name: 'trimer', network: trimer, species: 'MMM', time: 1.5 },
    { name: 'trimer at rest', network: trimer, species: 'M', time: 40 },
    { name: 'dimers on the way', network: dimerisation, species: 'X', time: 0.7 },
  ])('solves the master equation: $name', ({ network, species, time }) => {
    const index = Object.keys(network.species).indexOf(species);
    const counts = sample(network, time, index);
    expect(lawPValue(counts, countLaw(network, species, time))).toBeGreaterThan(limit);
  });

  it.each(closedBoxes)('fills a closed box as the oracle says, $a0 with $b0', (box) => {
    const { a0, b0, c1PerS, c2PerS, transient } = box;
    const runs = sampleRuns(create, seed, closedBoxNetwork(box), (engine) => {
      engine.advanceTo(transient[0]!.tS);
      return engine.counts[2]!;
    });
    const { meanBound, sdBound } = transient[0]!;
    const mean = runs.reduce((sum, count) => sum + count, 0) / replicates;
    const variance = runs.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (replicates - 1);
    expect(Math.abs(mean - meanBound)).toBeLessThan((4 * sdBound) / Math.sqrt(replicates));
    expect(Math.abs(Math.sqrt(variance) - sdBound)).toBeLessThan(
      (4 * sdBound) / Math.sqrt(2 * replicates),
    );

    // At rest: P(n) ∝ A0! B0! / ((A0 − n)! (B0 − n)! n!) (c1/c2)^n.
    const law = lawOfRatios(
      Math.min(a0, b0),
      (n) => ((a0 - n + 1) * (b0 - n + 1) * c1PerS) / (n * c2PerS),
    );
    const rested = sample(closedBoxNetwork(box), transient.at(-1)!.tS, 2);
    expect(lawPValue(rested, law)).toBeGreaterThan(limit);
  });

  it('waits exponentially and chooses by propensity', () => {
    const network: NetworkDescription = {
      species: { A: 10, B: 4 },
      reactions: [
        { reactants: {}, products: { A: 1 }, rate: 2 },
        { reactants: { A: 1 }, products: {}, rate: 0.3 },
        { reactants: { A: 1, B: 1 }, products: {}, rate: 0.05 },
        { reactants: { B: 2 }, products: {}, rate: 0.5 },
      ],
    };
    const chosen: number[] = [];
    const waits = sampleRuns(create, seed, network, (engine) => {
      const due = engine.nextEventTime;
      engine.advanceTo(due, (reaction) => chosen.push(reaction));
      return due;
    });
    expect(kolmogorovSmirnovPValue(waits, (t) => -Math.expm1(-10 * t))).toBeGreaterThan(limit);
    expect(lawPValue(chosen, Float64Array.of(0.2, 0.3, 0.2, 0.3))).toBeGreaterThan(limit);
  });

  it('is exact when a rate or a count changes on the way', () => {
    const counts = sampleRuns(create, seed, decay, (engine) => {
      engine.advanceTo(1);
      engine.setRate(0, 0.9);
      engine.advanceTo(1.5);
      engine.setCount(0, engine.counts[0]! + 10);
      engine.advanceTo(2);
      return engine.counts[0]!;
    });
    const law = sumLaw(binomialLaw(30, Math.exp(-1.2)), binomialLaw(10, Math.exp(-0.45)));
    expect(lawPValue(counts, law)).toBeGreaterThan(limit);
  });

  it('keeps a slow clock true among thousands of fast events', () => {
    const network: NetworkDescription = {
      species: { A: 40, B: 0, seed: 1, fruit: 0 },
      reactions: [
        { reactants: { A: 1 }, products: { B: 1 }, rate: 100 },
        { reactants: { B: 1 }, products: { A: 1 }, rate: 100 },
        { reactants: { A: 1, seed: 1 }, products: { A: 1, fruit: 1 }, rate: 0.05 },
      ],
    };
    const compiled = compileNetwork(network);
    const waits = Array.from({ length: 400 }, (_, replicate) => {
      const engine = create(compiled, createRandom(seed, `slow/${replicate}`));
      const ripe: number[] = [];
      while (ripe.length === 0) {
        engine.advanceTo(engine.time + 0.5, (reaction, time) => {
          if (reaction === 2) ripe.push(time);
        });
      }
      return ripe[0]!;
    });
    // A settles at half of 40 within a hundredth of the wait: one seed ripens at 20 × 0.05 per unit
    // time, and A wanders too fast to matter.
    expect(kolmogorovSmirnovPValue(waits, (t) => -Math.expm1(-t))).toBeGreaterThan(limit);
  });
});

describe('the two methods', () => {
  const predation: NetworkDescription = {
    species: { prey: 60, hunter: 40 },
    reactions: [
      { reactants: { prey: 1 }, products: { prey: 2 }, rate: 1 },
      { reactants: { prey: 1, hunter: 1 }, products: { hunter: 2 }, rate: 0.015 },
      { reactants: { hunter: 1 }, products: {}, rate: 0.8 },
    ],
  };

  it.each([0, 1])('agree where no law is known, species %d', (species) => {
    const [direct, next] = [createDirectMethod, createNextReactionMethod].map((create, i) =>
      tally(sampleRuns(create, 7 + i, predation, countAt(2, species)), 500),
    );
    expect(sameLawPValue(direct!, next!)).toBeGreaterThan(limit);
  });
});

describe('the checks', () => {
  it('catch a rate 5 % off', () => {
    const counts = sampleRuns(createDirectMethod, 7, withFirstRate(decay, 0.315), countAt(2, 0));
    expect(lawPValue(counts, binomialLaw(30, Math.exp(-0.6)))).toBeLessThan(limit / 1000);
  });

  it('catch pairs of one species counted twice', () => {
    const counts = sampleRuns(createDirectMethod, 7, withFirstRate(trimer, 0.2), countAt(1.5, 2));
    expect(lawPValue(counts, countLaw(trimer, 'MMM', 1.5))).toBeLessThan(limit / 1000);
  });
});

function withFirstRate(description: NetworkDescription, rate: number): NetworkDescription {
  const [first, ...others] = description.reactions;
  return { ...description, reactions: [{ ...first!, rate }, ...others] };
}
