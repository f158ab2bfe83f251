/** Where everything stands at the scale of a patient: a vessel cut open along its length, tissues
 * below it, bag and pump above. Lengths in µm; only what is in the vessel is to scale. */
import { Vector3 } from 'three';
import { hashUnit } from '../../hash.ts';
import type { Shot } from '../place.ts';

/** Radius of the vessel, a small vein, inside its wall; and the wall's thickness. */
export const VESSEL_UM = 12;
export const WALL_UM = 1.7;
/** The front is cut away up to this angle from the front, radians. */
export const CUT = 1.2;
/** Half the length in which cells and molecules are drawn; half of what of the wall is. */
export const HALF_UM = 56;
export const WALL_HALF_UM = 74;
/** How fast blood is drawn to flow along the middle, µm per second of screen time. */
export const FLOW_UM_PER_S = 3.2;

/** Area of plasma in the cut-open vessel, across the flow; µm². */
const crossUm2 = VESSEL_UM ** 2 * (Math.PI - CUT + Math.sin(CUT) * Math.cos(CUT));
/** The plasma that is drawn, µm³. */
export const plasmaUm3 = crossUm2 * 2 * HALF_UM;

/** Blood is slower near the wall; 1 in the middle. */
export function flowAt(y: number, z: number): number {
  return 1 - 0.6 * ((y * y + z * z) / VESSEL_UM ** 2);
}

/** What flows out on the right comes in on the left. */
export function flowing(x: number): number {
  const length = 2 * HALF_UM;
  return x - length * Math.floor((x + HALF_UM) / length);
}

/** A point of the vessel's cross-section that lies behind the cut, `marginUm` off the wall, from two
 * even numbers of a hash. */
export function writeAcross(id: number, salt: number, marginUm: number, out: Vector3): void {
  const front = VESSEL_UM * Math.cos(CUT) + 2;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const radius = (VESSEL_UM - marginUm) * Math.sqrt(hashUnit(id, salt + 31 * attempt));
    const angle = 2 * Math.PI * hashUnit(id, salt + 31 * attempt + 7);
    out.set(0, radius * Math.sin(angle), radius * Math.cos(angle));
    if (out.z < front) return;
  }
  out.z = -Math.abs(out.z);
}

export const organIds = ['lymphNodes', 'spleen', 'marrow'] as const;
export type OrganId = (typeof organIds)[number];

export interface Organ {
  readonly id: OrganId;
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const ORGAN_Y = -31;
export const organs: readonly Organ[] = [
  { id: 'lymphNodes', x: -29, y: ORGAN_Y, halfWidth: 13, halfHeight: 12 },
  { id: 'spleen', x: 0, y: ORGAN_Y, halfWidth: 13.6, halfHeight: 12.4 },
  { id: 'marrow', x: 29, y: ORGAN_Y, halfWidth: 13.4, halfHeight: 12.4 },
];
/** Depth of the pictures of the tissues, behind the cells in them. */
export const ORGAN_Z = -8;

/** Shots of the vessel with what gives the drug, and of the vessel with its tissues. */
export const withPump: Shot = {
  centre: new Vector3(0, 9.6, 0),
  halfWidth: 32,
  halfHeight: 24.2,
  elevation: 0.1,
};
export const withTissues: Shot = {
  centre: new Vector3(0, -14.6, 0),
  halfWidth: 44,
  halfHeight: 29.4,
  elevation: 0.08,
};
/** The same with a second vessel below, in which the dose is given at once. */
export const SECOND_Y = -35;
export const withInjection: Shot = {
  centre: new Vector3(0, -8, 0),
  halfWidth: 34,
  halfHeight: 42,
  elevation: 0.06,
};
export const vesselAlone: Shot = {
  centre: new Vector3(0, 0, 0),
  halfWidth: 27,
  halfHeight: 14.5,
  elevation: 0.1,
};
