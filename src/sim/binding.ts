/** Binding in solution: the drug with CD19 on one blast and CD3 on one T cell, on true copy numbers. */

import { cube } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import {
  molarToMoleculesPerUm3,
  onRatePerPairPerS,
  picogramPerMlToMolar,
} from '../science/units.ts';
import type { KineticsEngine } from './kinetics/engine.ts';
import { compileNetwork, type NetworkDescription } from './kinetics/network.ts';
import { createNextReactionMethod } from './kinetics/nextReactionMethod.ts';
import { createRandom } from './random.ts';

/** What binding depends on; the two arms bind independently and share one association rate. */
export interface BindingConditions {
  /** The level held, as an infusion holds it; in a box the total, nothing bound at first. */
  readonly drugMolar: number;
  readonly cd19Copies: number;
  readonly cd3Copies: number;
  readonly kdCd19Molar: number;
  readonly kdCd3Molar: number;
  readonly konPerMolarPerS: number;
  /** Edge of a closed cube that holds one blast and one T cell; without it the level is held. */
  readonly boxEdgeUm?: number;
}

/** The lesson's case: the mean steady level at 28 µg/day, held. */
export const defaultBindingConditions: BindingConditions = {
  drugMolar: picogramPerMlToMolar(parameters.css28PublishedMeanPgPerMl.value),
  cd19Copies: parameters.cd19PerBlast.value,
  cd3Copies: parameters.tcrPerTCell.value,
  kdCd19Molar: parameters.kdCd19M.value,
  kdCd3Molar: parameters.kdCd3M.value,
  konPerMolarPerS: parameters.konPerMPerS.value,
};

/** Where each species stands in `bindingNetwork`; `drug` only in a box. */
export const bindingSpecies = {
  freeCd19: 0,
  boundCd19: 1,
  freeCd3: 2,
  boundCd3: 3,
  drug: 4,
} as const;

/** Where each reaction stands in `bindingNetwork`. */
export const bindingReaction = { bindCd19: 0, releaseCd19: 1, bindCd3: 2, releaseCd3: 3 } as const;

/**
 * The reactions from an empty start, rates per second.
 *
 * At a held level c a free receptor binds at kon·c whatever the others do, so the propensity is
 * kon·c·(N − n). In a box each free molecule meets each free receptor at kon/(NA·V).
 */
export function bindingNetwork(conditions: BindingConditions): NetworkDescription {
  const { konPerMolarPerS, boxEdgeUm } = conditions;
  const koffCd19PerS = dissociationRatePerS(conditions.kdCd19Molar, konPerMolarPerS);
  const koffCd3PerS = dissociationRatePerS(conditions.kdCd3Molar, konPerMolarPerS);
  const receptors = {
    freeCd19: conditions.cd19Copies,
    boundCd19: 0,
    freeCd3: conditions.cd3Copies,
    boundCd3: 0,
  };
  if (boxEdgeUm === undefined) {
    const rate = konPerMolarPerS * conditions.drugMolar;
    return {
      species: receptors,
      reactions: [
        { reactants: { freeCd19: 1 }, products: { boundCd19: 1 }, rate },
        { reactants: { boundCd19: 1 }, products: { freeCd19: 1 }, rate: koffCd19PerS },
        { reactants: { freeCd3: 1 }, products: { boundCd3: 1 }, rate },
        { reactants: { boundCd3: 1 }, products: { freeCd3: 1 }, rate: koffCd3PerS },
      ],
    };
  }
  const rate = onRatePerPairPerS(konPerMolarPerS, cube(boxEdgeUm));
  return {
    species: { ...receptors, drug: drugInBox(conditions.drugMolar, boxEdgeUm) },
    reactions: [
      { reactants: { drug: 1, freeCd19: 1 }, products: { boundCd19: 1 }, rate },
      { reactants: { boundCd19: 1 }, products: { drug: 1, freeCd19: 1 }, rate: koffCd19PerS },
      { reactants: { drug: 1, freeCd3: 1 }, products: { boundCd3: 1 }, rate },
      { reactants: { boundCd3: 1 }, products: { drug: 1, freeCd3: 1 }, rate: koffCd3PerS },
    ],
  };
}

/**
 * An exact run from an empty start, time in s. Seed and replicate settle every event, so the page
 * and the command line see the same run; the lesson shows replicate 0.
 */
export function createBinding(
  conditions: BindingConditions,
  seed: number,
  replicate = 0,
): KineticsEngine {
  const network = compileNetwork(bindingNetwork(conditions));
  const stream = replicate === 0 ? 'binding' : `binding/${replicate}`;
  return createNextReactionMethod(network, createRandom(seed, stream));
}

/** Dissociation rate constant, 1/s: koff = KD·kon. */
export function dissociationRatePerS(kdMolar: number, konPerMolarPerS: number): number {
  return kdMolar * konPerMolarPerS;
}

/**
 * Molecules in a closed cube at a mean level (M): rounded to the nearest whole number, halves up,
 * so that every run of the same settings starts with the same count.
 */
export function drugInBox(drugMolar: number, boxEdgeUm: number): number {
  return Math.round(molarToMoleculesPerUm3(drugMolar) * cube(boxEdgeUm));
}
