/** What a run of the bench came to, and what it may come to. */
import { limitsKb } from '../build/weight.ts';
import type { CellCost, ExperimentCost, NicheComparison } from './experiments.ts';
import type { KineticsCost } from './kinetics.ts';
import type { ProductCost } from './product.ts';
import type { SceneCosts } from './scenes.ts';
import type { Comparison } from './timing.ts';

export const most = {
  kb: limitsKb,
  calls: 40,
  triangles: 1_500_000,
  /** What a frame may leave behind: boxes of single numbers that the compiler did not remove. One loose
   * number for each of the cell place's thousand molecules would be 12 kB. */
  bytesPerFrame: 16_000,
  /** Script of a frame, in frames of the loop of reference, and a frame drawn in software, in frames of
   * the same geometry in a flat colour: aims. */
  script: 2.5,
  shading: 1.6,
  /** Events of the plain direct method in C for one of ours: an aim. */
  inC: 2,
} as const;

export interface BenchResult {
  readonly machine: string;
  readonly product: ProductCost;
  readonly scenes: SceneCosts;
  readonly most: typeof most;
  readonly kinetics: readonly KineticsCost[];
  readonly contact: Comparison;
  readonly niche: readonly NicheComparison[];
  readonly cells: CellCost;
  readonly experiments: readonly ExperimentCost[];
}

/** What costs more than it may: all but the aims, which depend on the machine. */
export function tooMuch({ product, scenes }: BenchResult): string[] {
  const { firstPictures, allScriptKb, still } = product;
  return [
    ...firstPictures
      .filter(({ codeKb, mediaKb }) => codeKb > most.kb.code || mediaKb > most.kb.media)
      .map(({ address }) => `The first moving picture at ${address} is too heavy.`),
    ...firstPictures
      .filter(({ textFirst }) => !textFirst)
      .map(({ address }) => `At ${address} the picture is there before the text.`),
    ...(allScriptKb > most.kb.allScript ? ['All script is too heavy.'] : []),
    ...still
      .filter(({ draws }) => draws > 0)
      .map(({ step }) => `${step} is drawn while it is paused and still.`),
    ...scenes.steps
      .filter(
        ({ calls, triangles, bytesPerFrame }) =>
          calls > most.calls || triangles > most.triangles || bytesPerFrame > most.bytesPerFrame,
      )
      .map(({ step }) => `A frame of ${step} costs more than it may.`),
  ];
}
