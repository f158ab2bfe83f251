/** Exact runs of binding against exact laws: means, spread, whole distributions, lives of bonds. */

import { describe, expect, it } from 'vitest';

import { moleculesPerUm3PerMolar, picogramPerMlToMolar } from '../science/units.ts';
import { heldRows } from './binding.fixture.ts';
import {
  bindingNetwork,
  bindingReaction,
  bindingSpecies,
  createBinding,
  defaultBindingConditions,
  drugInBox,
  type BindingConditions,
} from './binding.ts';
import { boundProbability } from './bindingLaws.ts';
import { createRaceWorld } from './raceWorld.ts';
import { createRandom } from './random.ts';
import { closedBoxes } from './kinetics/closedBox.fixture.ts';

const seeds = [101, 202] as const;
// The arms bind independently at a held level, so each is run alone with as many runs as it takes.
const cd19Alone: BindingConditions = { ...defaultBindingConditions, cd3Copies: 0 };
const cd3Alone: BindingConditions = { ...defaultBindingConditions, cd19Copies: 0 };
const { boundCd19, boundCd3 } = bindingSpecies;

/** Bound numbers at each time (s, rising) in `runs` replicates. */
function boundAt(
  conditions: BindingConditions,
  species: number,
  timesS: readonly number[],
  seed: number,
  runs: number,
): number[][] {
  const samples: number[][] = timesS.map(() => []);
  for (let replicate = 0; replicate < runs; replicate += 1) {
    const binding = createBinding(conditions, seed, replicate);
    timesS.forEach((timeS, index) => {
      binding.advanceTo(timeS);
      samples[index]?.push(binding.counts[species] ?? NaN);
    });
  }
  return samples;
}

function statistics(sample: readonly number[]): { mean: number; sd: number } {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (sample.length - 1)) };
}

// Runs enough that a mean 2 % off would lie seven standard errors away or more at equilibrium: the
// relative spread there is 6.7 % for CD19 (1500 runs) and 38 % for CD3 (20 000 runs).
const cases = [
  { receptor: 'CD19', alone: cd19Alone, species: boundCd19, runs: 1500 },
  { receptor: 'CD3', alone: cd3Alone, species: boundCd3, runs: 20_000 },
] as const;

describe.each(seeds)('binding at a held level, seed %d', (seed) => {
  for (const { receptor, alone, species, runs } of cases) {
    it.each([100, 621])(`${receptor} follows the exact law at %d pg/mL`, (drugPgPerMl) => {
      const rows = heldRows.filter(
        (row) => row.receptor === receptor && row.drugPgPerMl === drugPgPerMl,
      );
      const conditions = { ...alone, drugMolar: picogramPerMlToMolar(drugPgPerMl) };
      const times = rows.map((row) => row.tS);
      const samples = boundAt(conditions, species, times, seed, runs);
      rows.forEach((row, index) => {
        const { mean, sd } = statistics(samples[index] ?? []);
        const standardError = row.sdBound / Math.sqrt(runs);
        expect(Math.abs(mean - row.meanBound) / standardError).toBeLessThan(4);
        // The sample SD of a count near Poisson has relative error √((2 + 1/mean)/4n).
        const sdError = Math.sqrt((2 + 1 / row.meanBound) / (4 * runs));
        expect(Math.abs(sd / row.sdBound - 1)).toBeLessThan(4 * sdError);
      });
    });
  }

  it('spreads CD3 as the binomial law says (chi-square, 1 %)', () => {
    const runs = 20_000;
    const [sample = []] = boundAt(cd3Alone, boundCd3, [1000], seed, runs);
    const { drugMolar, kdCd3Molar, konPerMolarPerS, cd3Copies } = cd3Alone;
    const p = boundProbability({ drugMolar, kdMolar: kdCd3Molar, konPerMolarPerS }, 1000);
    // Counts 0 and 1 pooled, 2 … 13 one by one, 14 and more pooled: every bin expects over 100.
    const bins = 14;
    const binOf = (count: number): number => Math.min(Math.max(count - 1, 0), bins - 1);
    const expected = Array.from({ length: bins }, () => 0);
    let term = (1 - p) ** cd3Copies;
    for (let count = 0; count <= 60; count += 1) {
      expected[binOf(count)]! += runs * term;
      term *= ((cd3Copies - count) / (count + 1)) * (p / (1 - p));
    }
    const observed = Array.from({ length: bins }, () => 0);
    for (const count of sample) observed[binOf(count)]! += 1;
    const chiSquare = observed.reduce(
      (sum, seen, bin) => sum + (seen - expected[bin]!) ** 2 / expected[bin]!,
      0,
    );
    expect(Math.min(...expected)).toBeGreaterThan(100);
    expect(chiSquare).toBeLessThan(27.69); // 99 % point, 13 degrees of freedom
  });

  it.each([
    ['CD19', cd19Alone, bindingReaction.bindCd19, bindingReaction.releaseCd19, 10_000],
    ['CD3', cd3Alone, bindingReaction.bindCd3, bindingReaction.releaseCd3, 100],
  ] as const)('breaks bonds of %s at random (Kolmogorov–Smirnov, 1 %%)', (...args) => {
    const [, conditions, bind, release, meanLifeS] = args;
    const wanted = 2000;
    const lives: number[] = [];
    const standing: { order: number; sinceS: number }[] = [];
    const random = createRandom(seed, 'which bond breaks');
    const binding = createBinding(conditions, seed);
    let formed = 0;
    // The first 2000 bonds formed are all followed to their end, so that none is cut short.
    while (lives.length < wanted) {
      binding.advanceTo(binding.nextEventTime, (reaction, timeS) => {
        if (reaction === bind) {
          standing.push({ order: formed, sinceS: timeS });
          formed += 1;
        } else {
          expect(reaction).toBe(release);
          const [bond] = standing.splice(random.integer(standing.length), 1);
          if (bond !== undefined && bond.order < wanted) lives.push(timeS - bond.sinceS);
        }
      });
    }
    const distance = lives
      .toSorted((a, b) => a - b)
      .reduce((greatest, life, index) => {
        const share = -Math.expm1(-life / meanLifeS);
        return Math.max(greatest, share - index / wanted, (index + 1) / wanted - share);
      }, 0);
    expect(distance).toBeLessThan(1.628 / Math.sqrt(wanted));
  });
});

describe('binding in a closed box', () => {
  const edgeUm = 20;
  const perMolar = moleculesPerUm3PerMolar * edgeUm ** 3;

  it.each(seeds.flatMap((seed) => closedBoxes.map((row) => [seed, row] as const)))(
    'follows the master equation, seed %d',
    (seed, { a0, b0, c1PerS, c2PerS, transient }) => {
      const konPerMolarPerS = c1PerS * perMolar;
      const conditions: BindingConditions = {
        ...cd19Alone,
        drugMolar: a0 / perMolar,
        boxEdgeUm: edgeUm,
        cd19Copies: b0,
        konPerMolarPerS,
        kdCd19Molar: c2PerS / konPerMolarPerS,
      };
      const runs = 4000;
      const times = transient.map(({ tS }) => tS);
      const samples = boundAt(conditions, boundCd19, times, seed, runs);
      transient.forEach((row, index) => {
        const { mean, sd } = statistics(samples[index] ?? []);
        expect(Math.abs(mean - row.meanBound)).toBeLessThan((4 * row.sdBound) / Math.sqrt(runs));
        expect(Math.abs(sd / row.sdBound - 1)).toBeLessThan(4 / Math.sqrt(2 * runs));
      });
    },
  );

  it('loses no molecule and no receptor', () => {
    const conditions = { ...defaultBindingConditions, boxEdgeUm: 50 };
    const binding = createBinding(conditions, 7);
    const total = drugInBox(conditions.drugMolar, 50);
    expect(total).toBe(850);
    binding.advanceTo(20_000, () => {
      const [freeCd19, onCd19, freeCd3, onCd3, drug] = binding.counts;
      expect([freeCd19! + onCd19!, freeCd3! + onCd3!]).toEqual([20_000, 60_000]);
      expect(drug! + onCd19! + onCd3!).toBe(total);
    });
    expect(binding.events).toBeGreaterThan(1000);
  });

  it('rounds the drug to the nearest whole molecule', () => {
    expect(drugInBox(849.49 / (moleculesPerUm3PerMolar * 125_000), 50)).toBe(849);
    expect(drugInBox(849.51 / (moleculesPerUm3PerMolar * 125_000), 50)).toBe(850);
    expect(drugInBox(0, 50)).toBe(0);
  });
});

describe('createBinding', () => {
  it('gives the lesson its run: the race at the same seed stands where the table does', () => {
    const race = createRaceWorld({ ...defaultBindingConditions, durationS: 86_400, pace: 1440 }, 7);
    const binding = createBinding(defaultBindingConditions, 7);
    for (const timeS of [600, 40_000, 86_400]) {
      race.advance(timeS - race.timeS);
      binding.advanceTo(timeS);
      expect(race.cd19.count).toBe(binding.counts[boundCd19]);
      expect(race.cd3.count).toBe(binding.counts[boundCd3]);
    }
  });

  it('gives every replicate a run of its own', () => {
    const ends = [0, 1, 2].map((replicate) => {
      const binding = createBinding(defaultBindingConditions, 7, replicate);
      binding.advanceTo(3600);
      return binding.events;
    });
    expect(new Set(ends).size).toBe(3);
  });
});

describe('bindingNetwork', () => {
  it('lists species and reactions where the names say', () => {
    const held = bindingNetwork(defaultBindingConditions);
    expect(Object.keys(held.species)).toEqual(['freeCd19', 'boundCd19', 'freeCd3', 'boundCd3']);
    expect(Object.keys(bindingSpecies)).toEqual([...Object.keys(held.species), 'drug']);
    const boxed = bindingNetwork({ ...defaultBindingConditions, boxEdgeUm: 50 });
    expect(Object.keys(boxed.species)).toEqual(Object.keys(bindingSpecies));
    const { bindCd3, releaseCd19 } = bindingReaction;
    expect(boxed.reactions[bindCd3]?.products).toEqual({ boundCd3: 1 });
    expect(boxed.reactions[releaseCd19]?.reactants).toEqual({ boundCd19: 1 });
  });
});
