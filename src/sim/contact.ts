/** Inside the contact, in closed form: the 15 nm gap between a T cell and a blast, where drug held by
 * CD19 meets CD3 at a concentration far above its dissociation constant (model c1, c2). */

import { exp, expm1, square } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import { onRatePerPairPerS, picogramPerMlToMolar } from '../science/units.ts';
import { dissociationRatePerS } from './binding.ts';
import { occupancy } from './bindingLaws.ts';

/** What binding in the contact depends on; the drug is held at its level outside. */
export interface ContactConditions {
  readonly drugMolar: number;
  readonly kdCd19Molar: number;
  readonly kdCd3Molar: number;
  readonly konPerMolarPerS: number;
  readonly cd3PerUm2: number;
  /** How far confinement and orientation lower the on-rate in the gap, at least 1. */
  readonly penalty: number;
  /** Enrichment of drug-bound CD19 in a mature synapse; 1 is none. */
  readonly recruitment: number;
}

/** The lesson's case: the mean steady level at 28 µg/day. */
export const defaultContactConditions: ContactConditions = {
  drugMolar: picogramPerMlToMolar(parameters.css28PublishedMeanPgPerMl.value),
  kdCd19Molar: parameters.kdCd19M.value,
  kdCd3Molar: parameters.kdCd3M.value,
  konPerMolarPerS: parameters.konPerMPerS.value,
  cd3PerUm2: parameters.cd3DensityPerUm2.value,
  penalty: parameters.confinementPenalty.value,
  recruitment: parameters.contactRecruitmentFactor.value,
};

const gapUm = parameters.contactGapNm.value / 1000;
const probeAreaUm2 = parameters.transientContactAreaUm2.value;
const synapseAreaUm2 = parameters.matureSynapseAreaUm2.value;
const probeMinS = parameters.probeTimeMinS.value;
const probeMaxS = parameters.probeTimeMaxS.value;
const perBond = parameters.adhesionPerBond.value;

/** Membrane of a blast, µm²: its sphere times the folding. */
export const blastMembraneUm2 =
  Math.PI * square(parameters.blastDiameterUm.value) * parameters.membraneFoldingFactor.value;

/** CD3 per µm² of a T cell with so many copies, all cells being of one size. */
export function cd3PerUm2(copies: number): number {
  return (parameters.cd3DensityPerUm2.value * copies) / parameters.tcrPerTCell.value;
}

/** Drug-bound CD19 at first contact, per µm², on a blast with so many copies. */
export function heldPerUm2(conditions: ContactConditions, cd19Copies: number): number {
  const share = occupancy(conditions.drugMolar, conditions.kdCd19Molar);
  return (cd19Copies * share) / blastMembraneUm2;
}

/** On-rate of two partners in the gap, µm²/s: the rate in solution over gap and penalty. */
export function inPlaneRateUm2PerS(conditions: ContactConditions): number {
  return onRatePerPairPerS(conditions.konPerMolarPerS, gapUm) / conditions.penalty;
}

/** How fast a CD19-held molecule takes hold of any CD3, 1/s. CD3 that carries drug is out of it. */
export function bridgingRatePerS(conditions: ContactConditions): number {
  const free = 1 - occupancy(conditions.drugMolar, conditions.kdCd3Molar);
  return inPlaneRateUm2PerS(conditions) * conditions.cd3PerUm2 * free;
}

/** How fast the CD3 arm lets go, 1/s. */
export function cd3ReleaseRatePerS(conditions: ContactConditions): number {
  return dissociationRatePerS(conditions.kdCd3Molar, conditions.konPerMolarPerS);
}

/** Share of CD19-held molecules that are bridged once grip and release balance. */
export function bridgedShare(conditions: ContactConditions): number {
  const onPerS = bridgingRatePerS(conditions);
  return onPerS / (onPerS + cd3ReleaseRatePerS(conditions));
}

/** Mean trimers under a probe on a blast with so many CD19, some seconds after touch. */
export function probeTrimersMean(
  conditions: ContactConditions,
  cd19Copies: number,
  seconds: number,
): number {
  const relaxationPerS = bridgingRatePerS(conditions) + cd3ReleaseRatePerS(conditions);
  const risen = -expm1(-relaxationPerS * seconds);
  return probeAreaUm2 * heldPerUm2(conditions, cd19Copies) * bridgedShare(conditions) * risen;
}

/** Mean trimers in a mature synapse without exchange with the membrane around it. */
export function synapseTrimersMean(conditions: ContactConditions, cd19Copies: number): number {
  const held = synapseAreaUm2 * heldPerUm2(conditions, cd19Copies) * conditions.recruitment;
  return held * bridgedShare(conditions);
}

/** Chance that a contact with so many bonds holds (Liu 2023, doi 10.7554/eLife.83659). */
export function adhesionProbability(bonds: number): number {
  return -expm1(-perBond * bonds);
}

/** Chance that a touch on a blast with so many CD19 holds, averaged over the time it is probed. */
export function touchHoldsProbability(conditions: ContactConditions, cd19Copies: number): number {
  // Poisson numbers of bonds: the mean of 1 − e^(−0.033 N) is 1 − e^(−m (1 − e^(−0.033))).
  const perMeanBond = adhesionProbability(1);
  const intervals = 64;
  const width = (probeMaxS - probeMinS) / intervals;
  let sum = 0;
  for (let n = 0; n < intervals; n += 1) {
    const mean = probeTrimersMean(conditions, cd19Copies, probeMinS + (n + 0.5) * width);
    sum -= expm1(-mean * perMeanBond);
  }
  return sum / intervals;
}

/** Chance that a synapse on a blast with so many CD19 has the trimers that trigger killing. */
export function synapseTriggersProbability(
  conditions: ContactConditions,
  cd19Copies: number,
): number {
  const mean = synapseTrimersMean(conditions, cd19Copies);
  let term = exp(-mean);
  let tooFew = 0;
  for (let n = 0; n < parameters.trimersToKill.value; n += 1) {
    tooFew += term;
    term *= mean / (n + 1);
  }
  return Math.max(0, 1 - tooFew);
}
