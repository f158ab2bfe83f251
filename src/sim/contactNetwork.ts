/** Inside the contact, molecule by molecule: the exact stochastic form of model c2, with finite numbers
 * of both receptors so that too much drug leaves nothing to bridge. */

import { parameters } from '../science/parameters.ts';
import { dissociationRatePerS } from './binding.ts';
import { occupancy } from './bindingLaws.ts';
import {
  blastMembraneUm2,
  cd3ReleaseRatePerS,
  inPlaneRateUm2PerS,
  type ContactConditions,
} from './contact.ts';
import type { KineticsEngine } from './kinetics/engine.ts';
import { compileNetwork, type NetworkDescription } from './kinetics/network.ts';
import { createNextReactionMethod } from './kinetics/nextReactionMethod.ts';
import { createRandom, type Random } from './random.ts';

/** A patch of contact and what lies about it. */
export interface ContactPatch {
  readonly conditions: ContactConditions;
  readonly cd19Copies: number;
  readonly areaUm2: number;
  /** Whether drug-bound CD19 comes and goes through the edge of the contact. */
  readonly exchange: boolean;
}

/** Where each species stands in the networks of the contact. */
export const contactSpecies = {
  freeCd19: 0,
  freeCd3: 1,
  /** Drug on CD19 with its CD3 arm free. */
  heldByCd19: 2,
  /** Drug on CD3 with its CD19 arm free. */
  heldByCd3: 3,
  /** Trimers: CD19, drug and CD3 in a row. */
  bonds: 4,
} as const;

/** First zero of the Bessel function J0, squared: the slowest escape from a disc. */
const discEscape = 5.783;

/**
 * Rate at which one molecule on CD19 leaves a contact by its edge, 1/s: for a disc of the area,
 * 5.783 D/a².
 */
export function edgeRatePerS(areaUm2: number): number {
  return (discEscape * parameters.cd19MembraneDiffusionUm2PerS.value * Math.PI) / areaUm2;
}

/**
 * The contact at first touch, both cells at equilibrium with the drug around them: each number is a
 * Poisson draw with the mean for the area. Rates per second.
 */
export function contactNetwork(patch: ContactPatch, random: Random): NetworkDescription {
  const { conditions, areaUm2, exchange } = patch;
  const { drugMolar, kdCd19Molar, kdCd3Molar, konPerMolarPerS } = conditions;
  const cd19 = (areaUm2 * patch.cd19Copies) / blastMembraneUm2;
  const cd3 = areaUm2 * conditions.cd3PerUm2;
  const held19 = cd19 * occupancy(drugMolar, kdCd19Molar);
  const held3 = cd3 * occupancy(drugMolar, kdCd3Molar);

  const bridge = inPlaneRateUm2PerS(conditions) / areaUm2;
  const release19 = dissociationRatePerS(kdCd19Molar, konPerMolarPerS);
  const release3 = cd3ReleaseRatePerS(conditions);
  const capture = konPerMolarPerS * drugMolar;
  const leave = exchange ? edgeRatePerS(areaUm2) : 0;
  return {
    species: {
      freeCd19: random.poisson(cd19 - held19),
      freeCd3: random.poisson(cd3 - held3),
      heldByCd19: random.poisson(held19),
      heldByCd3: random.poisson(held3),
      bonds: 0,
    },
    reactions: [
      { reactants: { heldByCd19: 1, freeCd3: 1 }, products: { bonds: 1 }, rate: bridge },
      { reactants: { heldByCd3: 1, freeCd19: 1 }, products: { bonds: 1 }, rate: bridge },
      { reactants: { bonds: 1 }, products: { heldByCd19: 1, freeCd3: 1 }, rate: release3 },
      { reactants: { bonds: 1 }, products: { heldByCd3: 1, freeCd19: 1 }, rate: release19 },
      { reactants: { heldByCd3: 1 }, products: { freeCd3: 1 }, rate: release3 },
      { reactants: { heldByCd19: 1 }, products: { freeCd19: 1 }, rate: release19 },
      { reactants: { freeCd19: 1 }, products: { heldByCd19: 1 }, rate: capture },
      { reactants: { freeCd3: 1 }, products: { heldByCd3: 1 }, rate: capture },
      { reactants: {}, products: { heldByCd19: 1 }, rate: leave * held19 },
      { reactants: { heldByCd19: 1 }, products: {}, rate: leave },
    ],
  };
}

/** The contact in motion from first touch; times in seconds. */
export function createContact(patch: ContactPatch, seed: number, replicate = 0): KineticsEngine {
  const start = contactNetwork(patch, createRandom(seed, `contact start ${replicate}`));
  const random = createRandom(seed, `contact ${replicate}`);
  return createNextReactionMethod(compileNetwork(start), random);
}
