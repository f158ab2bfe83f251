/** What runs of the niche and of the experiments of the lab cost, without a screen. */
import { serveRuns, type RunMessage } from '../../src/app/runs/serveRuns.ts';
import { experimentIds, startValues, type ExperimentId } from '../../src/lesson/lab/experiment.ts';
import { experiments } from '../../src/lesson/lab/experiments.ts';
import { nicheDefaults, type NicheConditions } from '../../src/sim/niche/conditions.ts';
import { Niche } from '../../src/sim/niche/niche.ts';
import { PlainNiche } from './plainNiche.ts';
import { compare, fittedExponent, median, secondsOf, type Comparison } from './timing.ts';

const SEED = 7;
const hourS = 60 * 60;
const BLASTS_PER_T_CELL = nicheDefaults.blasts / nicheDefaults.tCells;

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

/** An experiment of the lab: one run, median of some, and many of them, seconds of machine time. */
export interface ExperimentCost {
  readonly experiment: ExperimentId;
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

/** Each experiment of the lab as it stands when it is opened: one run, and so many, as its worker
 * carries them out. */
export function measureExperiments(replicates: number, rounds: number): ExperimentCost[] {
  return experimentIds.map((id) => {
    const experiment = experiments[id];
    const options = { ...experiment.options(startValues(experiment)), seed: String(SEED) };
    const serve = (runs: number): number => {
      const request = {
        command: experiment.command,
        options: { ...options, replicates: String(runs) },
      };
      let end: RunMessage | undefined;
      const spentS = secondsOf(() =>
        serveRuns(
          request,
          (message) => (end = message),
          () => performance.now(),
        ),
      );
      if (end?.kind !== 'done') throw new Error(`The experiment “${id}” came to no end.`);
      return spentS;
    };
    serve(1);
    const onceS = median(Array.from({ length: rounds }, () => serve(1)));
    return { experiment: id, onceS, replicates, replicatesS: serve(replicates) };
  });
}
