/** The state of the patient model as one array: where each count stands in it, and what is read
 * from it. */

import { parameters } from '../science/parameters.ts';

/** Compartments in the order of the state; blood first, the tissues after it. */
export const compartments = ['blood', 'spleen', 'nodes', 'marrow'] as const;
export const BLOOD = 0;
export const SPLEEN = 1;
export const NODES = 2;
export const MARROW = 3;

/** Where each kind of cell starts in the state, one entry a compartment; counts are cells. */
export const RESTING = 0;
export const ACTIVATED = 4;
export const POST_ACTIVATED = 8;
export const B_CELLS = 12;
/** CD19⁺CD20⁻ B-cell precursors, in the marrow only, cells. */
export const PRECURSORS = 16;
/** Drug in the body, µg. */
export const DRUG = 17;
/** IL-6 in blood, pg/mL. */
export const IL6 = 18;
export const stateSize = 19;

export const volumesMl = [
  parameters.qspVBloodMl.value,
  parameters.qspVSpleenMl.value,
  parameters.qspVNodesMl.value,
  parameters.qspVMarrowMl.value,
] as const;
export const bloodMl = volumesMl[BLOOD];
export const bReferencePerMl = parameters.qspBRefBloodPerMl.value;

const bodySurfaceM2 = parameters.bodySurfaceAreaM2.value;
/** The model's own clearance and volume (Klinger 2012), not those of the plasma-level model. */
export const populationClearanceLPerH =
  (parameters.qspClMlPerM2PerDay.value / 24_000) * bodySurfaceM2;
export const drugVolumeL = (parameters.qspVMlPerM2.value / 1000) * bodySurfaceM2;

/** Plasma level of the drug, pg/mL. */
export function drugPgPerMl(state: Float64Array): number {
  return (state[DRUG]! / drugVolumeL) * 1000;
}

/** Resting, activated and post-activated T cells of a compartment, cells. */
export function tCellsIn(state: Float64Array, compartment: number): number {
  return (
    state[RESTING + compartment]! +
    state[ACTIVATED + compartment]! +
    state[POST_ACTIVATED + compartment]!
  );
}

/**
 * What an activated T cell in blood meets: targets, as a multiple of the published baseline, times
 * the saturation by drug (0 to 1). The model's IL-6 is made in proportion to it.
 */
export function bloodEngagement(state: Float64Array): number {
  const targets = state[B_CELLS]! / bloodMl / bReferencePerMl;
  return targets * saturation(state[DRUG]! / drugVolumeL, parameters.qspKdrugTNgPerMl.value);
}

/** Share of the largest effect at a level, both levels in the same unit. */
export function saturation(level: number, halfLevel: number): number {
  return level / (level + halfLevel);
}
