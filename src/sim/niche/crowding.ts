/** How often a walker in a crowd touches, and the chance that a touch holds in the in-vitro assay. */

import { cube, square } from '../portableMath.ts';
import { parameters } from '../../science/parameters.ts';
import { waitMeanS } from '../chart.ts';
import { tCellChart } from '../killing/tCellChart.ts';
import { encounterRateUm3PerS, um3PerMl } from './conditions.ts';

const walkerUm = parameters.tCellDiameterUm.value;
const blastUm = parameters.blastDiameterUm.value;

/**
 * How much oftener a T cell that must go round blasts touches them than one that passes through
 * points: in the room left to it, blasts stand more densely about it by the contact value of the pair
 * distribution of hard spheres (Mansoori 1971, doi 10.1063/1.1675048), the T cell a single guest.
 * That is a fluid's; blasts dropped at random lie less evenly and bring some 15 % more in marrow.
 */
export function crowdingFactor(blastsPerMl: number): number {
  const perUm3 = blastsPerMl / um3PerMl;
  const empty = 1 - (Math.PI / 6) * perUm3 * cube(blastUm);
  const curvature = (Math.PI / 6) * perUm3 * square(blastUm);
  const pairUm = (walkerUm * blastUm) / (walkerUm + blastUm);
  return (
    1 / empty +
    (3 * pairUm * curvature) / square(empty) +
    (2 * square(pairUm * curvature)) / cube(empty)
  );
}

/** Touches a second of one free T cell, scanning or probing, in a crowd just mixed. */
export function touchRatePerS(blastsPerMl: number): number {
  const scanning = encounterRateUm3PerS * (blastsPerMl / um3PerMl) * crowdingFactor(blastsPerMl);
  const { lasts } = tCellChart.probing;
  return scanning / (1 + scanning * (lasts === undefined ? 0 : waitMeanS(lasts)));
}

/** Chance that a touch holds with which a free T cell starts at the assay's adhesions a minute. */
export function assayHold(blastsPerMl: number): number {
  const wantedPerS = parameters.assayAdhesionRatePerMin.value / 60;
  return Math.min(1, wantedPerS / touchRatePerS(blastsPerMl));
}
