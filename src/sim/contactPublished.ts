/** The contact in the published parameterisation (model c3; Liu 2023, doi 10.7554/eLife.83659): drug
 * equilibrates with both receptors in a suspension of cells, then trimers form in the contact from
 * what is there, without resupply. */

import { square } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import { copiesPerCellToMolar } from '../science/units.ts';
import { occupancy } from './bindingLaws.ts';
import type { KineticsEngine } from './kinetics/engine.ts';
import { compileNetwork, type NetworkDescription } from './kinetics/network.ts';
import { createNextReactionMethod } from './kinetics/nextReactionMethod.ts';
import { createRandom, type Random } from './random.ts';
import { createRungeKutta4 } from './rungeKutta4.ts';

/** A suspension of as many T cells as targets, and the copies on each. */
export interface Suspension {
  /** All drug in it, free and bound, M. */
  readonly drugMolar: number;
  readonly cd19Copies: number;
  readonly cd3Copies: number;
}

/** Cells of each kind per mL in the published experiment. */
export const cellsPerMl = 1_000_000;

/** Densities in the contact, molecules per µm². */
export interface ContactDensities {
  readonly freeCd3: number;
  readonly freeCd19: number;
  readonly heldByCd3: number;
  readonly heldByCd19: number;
  readonly bonds: number;
}

const kdCd3Molar = parameters.kdCd3FlowM.value;
const kdCd19Molar = parameters.kdCd19FlowM.value;
const bridgeUm2PerS = parameters.liuKon2dUm2PerS.value;
const releaseCd3PerS = parameters.liuKoff2dCd3PerS.value;
const releaseCd19PerS = parameters.liuKoff2dCd19PerS.value;

function membraneUm2(radiusUm: number): number {
  return 4 * Math.PI * square(radiusUm) * parameters.membraneFoldingFactor.value;
}
const tCellUm2 = membraneUm2(parameters.jurkatRadiusUm.value);
const targetUm2 = membraneUm2(parameters.rajiRadiusUm.value);

/** Drug left free once both receptors are at equilibrium with it, M. */
export function freeDrugMolar(suspension: Suspension): number {
  const cd3Molar = copiesPerCellToMolar(suspension.cd3Copies, cellsPerMl);
  const cd19Molar = copiesPerCellToMolar(suspension.cd19Copies, cellsPerMl);
  let low = 0;
  let high = suspension.drugMolar;
  // The sum of free and bound rises with the free level: halve until no number lies in between.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const bound =
      cd3Molar * occupancy(middle, kdCd3Molar) + cd19Molar * occupancy(middle, kdCd19Molar);
    if (middle + bound > suspension.drugMolar) high = middle;
    else low = middle;
  }
}

/** Densities at the moment of contact. */
export function densitiesAtTouch(suspension: Suspension): ContactDensities {
  const freeMolar = freeDrugMolar(suspension);
  const cd3 = suspension.cd3Copies / tCellUm2;
  const cd19 = suspension.cd19Copies / targetUm2;
  const held3 = cd3 * occupancy(freeMolar, kdCd3Molar);
  const held19 = cd19 * occupancy(freeMolar, kdCd19Molar);
  return {
    freeCd3: cd3 - held3,
    freeCd19: cd19 - held19,
    heldByCd3: held3,
    heldByCd19: held19,
    bonds: 0,
  };
}

/** Mean densities some seconds after touch, by the rate equations. */
export function meanDensities(suspension: Suspension, seconds: number): ContactDensities {
  const touch = densitiesAtTouch(suspension);
  const state = Float64Array.of(
    touch.freeCd3,
    touch.freeCd19,
    touch.heldByCd3,
    touch.heldByCd19,
    touch.bonds,
  );
  const solver = createRungeKutta4(5, (_time, now, slope) => {
    const [freeCd3 = 0, freeCd19 = 0, heldByCd3 = 0, heldByCd19 = 0, bonds = 0] = now;
    const byCd19 = bridgeUm2PerS * freeCd3 * heldByCd19 - releaseCd3PerS * bonds;
    const byCd3 = bridgeUm2PerS * freeCd19 * heldByCd3 - releaseCd19PerS * bonds;
    slope[0] = -byCd19;
    slope[1] = -byCd3;
    slope[2] = -byCd3;
    slope[3] = -byCd19;
    slope[4] = byCd19 + byCd3;
  });
  const densest = Math.max(touch.freeCd3 + touch.heldByCd3, touch.freeCd19 + touch.heldByCd19);
  const fastestPerS = bridgeUm2PerS * densest + releaseCd3PerS;
  solver.advance(state, 0, seconds, 0.1 / fastestPerS);
  const [freeCd3 = 0, freeCd19 = 0, heldByCd3 = 0, heldByCd19 = 0, bonds = 0] = state;
  return { freeCd3, freeCd19, heldByCd3, heldByCd19, bonds };
}

/**
 * The same scheme on copy numbers in an area, each a Poisson draw with the mean for it. Species in
 * the order of `contactSpecies`; rates per second.
 */
export function publishedNetwork(
  suspension: Suspension,
  areaUm2: number,
  random: Random,
): NetworkDescription {
  const touch = densitiesAtTouch(suspension);
  const bridge = bridgeUm2PerS / areaUm2;
  return {
    species: {
      freeCd19: random.poisson(touch.freeCd19 * areaUm2),
      freeCd3: random.poisson(touch.freeCd3 * areaUm2),
      heldByCd19: random.poisson(touch.heldByCd19 * areaUm2),
      heldByCd3: random.poisson(touch.heldByCd3 * areaUm2),
      bonds: 0,
    },
    reactions: [
      { reactants: { heldByCd19: 1, freeCd3: 1 }, products: { bonds: 1 }, rate: bridge },
      { reactants: { heldByCd3: 1, freeCd19: 1 }, products: { bonds: 1 }, rate: bridge },
      { reactants: { bonds: 1 }, products: { heldByCd19: 1, freeCd3: 1 }, rate: releaseCd3PerS },
      { reactants: { bonds: 1 }, products: { heldByCd3: 1, freeCd19: 1 }, rate: releaseCd19PerS },
    ],
  };
}

/** The published contact in motion from first touch; times in seconds. */
export function createPublishedContact(
  suspension: Suspension,
  areaUm2: number,
  seed: number,
  replicate = 0,
): KineticsEngine {
  const random = createRandom(seed, `contact start ${replicate}`);
  const network = compileNetwork(publishedNetwork(suspension, areaUm2, random));
  return createNextReactionMethod(network, createRandom(seed, `contact ${replicate}`));
}
