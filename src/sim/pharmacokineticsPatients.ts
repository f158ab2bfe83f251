/** Patients who differ in how fast they clear the drug. */

import { parameters } from '../science/parameters.ts';
import type { Disposition } from './pharmacokinetics.ts';
import type { Random } from './random.ts';

/** The patient of the average clearance and the usual volume. */
export const averagePatient: Disposition = {
  clearanceLPerH: parameters.clearanceMeanLPerH.value,
  volumeL: parameters.volumeL.value,
};

/** As it, but with the average of the half-lives published for single patients: a slower clearance. */
export const slowPatient: Disposition = {
  clearanceLPerH: (Math.LN2 * averagePatient.volumeL) / parameters.halfLifePublishedMeanH.value,
  volumeL: averagePatient.volumeL,
};

/**
 * Draws one patient: clearance, L/h, from the lognormal law that meets the published mean
 * clearance, mean steady level and share of ultra-rapid patients at once (model h); the volume, L,
 * is the same in all. The review calls the distribution bimodal: this is a smooth stand-in.
 */
export function drawPatient(random: Random, volumeL = averagePatient.volumeL): Disposition {
  const { clearanceMedianLPerH, clearanceLogSd } = parameters;
  return {
    clearanceLPerH: random.lognormal(clearanceMedianLPerH.value, clearanceLogSd.value),
    volumeL,
  };
}
