/** What runs of the niche and of the other experiments cost, without a screen. */
import { createCourseWorld, courseWorldDefaults } from '../../src/sim/courseWorld.ts';
import { dayS, nicheDefaults, type NicheConditions } from '../../src/sim/niche/conditions.ts';
import { Niche } from '../../src/sim/niche/niche.ts';
import { createPairWorld, pairWorldDefaults } from '../../src/sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../src/sim/touchWorld.ts';
import { PlainNiche } from './plainNiche.ts';
import { compare, fittedExponent, median, secondsOf, type Comparison } from './timing.ts';

const SEED = 7;
const hourS = 60 * 60;
const BLASTS_PER_T_CELL = nicheDefaults.blasts / nicheDefaults.tCells;
const PAIR_S = 2 * hourS;
const TOUCHES = 1000;

/** Hours of a niche in a second of machine time, against the plain one. */
export interface NicheComparison extends Comparison {
  readonly cells: number;
  readonly hours: number;
}

export interface CostAtSize {
  readonly cells: number;
  /** Putting the cells in their places, and the run, seconds; medians. */
  readonly setUpS: number;
  readonly runS: number;
}

export interface CellCost {
  readonly hours: number;
  readonly sizes: readonly CostAtSize[];
  /** Cost of the run grows with cells to this power. */
  readonly exponent: number;
}

/** One run, median of some, and many of them, seconds of machine time. */
export interface ExperimentCost {
  readonly experiment: string;
  readonly onceS: number;
  readonly replicates: number;
  readonly replicatesS: number;
}

/** The lesson's mixture at its density, with so many cells in all. */
function nicheOf(cells: number, replicate: number): NicheConditions {
  const tCells = Math.round(cells / (1 + BLASTS_PER_T_CELL));
  return { ...nicheDefaults, seed: SEED, replicate, tCells, blasts: cells - tCells };
}

/** Both kinds of niche in turn, from the same places; each round is another replicate. */
export function measureNiche(cells: number, hours: number, rounds: number): NicheComparison {
  let replicate = 0;
  const round = (make: (conditions: NicheConditions) => Pick<Niche, 'advanceTo'>) => () => {
    replicate += 1;
    const niche = make(nicheOf(cells, replicate));
    return hours / secondsOf(() => niche.advanceTo(hours * hourS));
  };
  const ours = round((conditions) => new Niche(conditions));
  const plain = round((conditions) => new PlainNiche(conditions, new Niche(conditions)));
  return { cells, hours, ...compare(ours, plain, rounds) };
}

/** The cost of a niche of each size at one density, sizes in turn. */
export function measureCells(sizes: readonly number[], hours: number, rounds: number): CellCost {
  const times = sizes.map(() => ({ setUp: [] as number[], run: [] as number[] }));
  for (let replicate = 0; replicate < rounds; replicate += 1) {
    sizes.forEach((cells, n) => {
      let niche: Niche | undefined;
      times[n]!.setUp.push(secondsOf(() => (niche = new Niche(nicheOf(cells, replicate)))));
      times[n]!.run.push(secondsOf(() => niche?.advanceTo(hours * hourS)));
    });
  }
  const costs = sizes.map((cells, n) => ({
    cells,
    setUpS: median(times[n]!.setUp),
    runS: median(times[n]!.run),
  }));
  const exponent = fittedExponent(costs.map(({ cells, runS }) => [cells, runS] as const));
  return { hours, sizes: costs, exponent };
}

/** Each experiment of the lesson so many times, another seed each time. */
export function measureExperiments(replicates: number): ExperimentCost[] {
  const experiments: [string, (seed: number) => void][] = [
    [
      `the lesson’s niche, ${nicheDefaults.tCells + nicheDefaults.blasts} cells, 24 h`,
      (seed) => new Niche({ ...nicheDefaults, seed }).advanceTo(dayS),
    ],
    ['a pair, 2 h', (seed) => createPairWorld(pairWorldDefaults, seed).advance(PAIR_S)],
    [
      '1,000 touches',
      (seed) => {
        const endless = { ...touchWorldDefaults, stopAtHold: false, durationS: Number.MAX_VALUE };
        const world = createTouchWorld(endless, seed);
        while (world.touches < TOUCHES) world.advance(world.phaseUntilS - world.timeS);
      },
    ],
    ['the population model, 42 days', () => createCourseWorld(courseWorldDefaults)],
  ];
  return experiments.map(([experiment, run]) => {
    const times = Array.from({ length: replicates }, (_, seed) => secondsOf(() => run(seed)));
    const replicatesS = times.reduce((sum, each) => sum + each, 0);
    return { experiment, onceS: median(times), replicates, replicatesS };
  });
}
