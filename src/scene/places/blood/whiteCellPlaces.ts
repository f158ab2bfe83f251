/** Where white cells have room: lanes in the vessel, places in the tissues. */
import { Vector3 } from 'three';
import { hashUnit } from '../../hash.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import { flowing, HALF_UM, VESSEL_UM } from './layout.ts';

const BETWEEN_UM = 1;

/** Places of the newcomers in a tissue, from its middle; the last one of the marrow holds a blast. */
export const newcomerSlots = [
  new Vector3(-4.6, -2.8, 4),
  new Vector3(4.8, 0.6, 4.5),
  new Vector3(-3.4, -6, 2.5),
] as const;
export const residentSlots = [
  new Vector3(-6.6, 3.2, -3),
  new Vector3(6.4, -5.2, -2),
  new Vector3(5.8, 4.8, -4),
  new Vector3(-6.8, -5.4, -1),
  new Vector3(0.6, 5.4, -5),
  new Vector3(0.8, -0.6, -5.5),
  new Vector3(-1.4, -7.2, -3),
  new Vector3(8.6, -0.6, -5),
  new Vector3(-9, -1, -4),
] as const;
/** In the marrow they stand between the blasts. */
export const marrowResidentSlots = [
  new Vector3(0.2, 8, -5),
  new Vector3(-0.4, 0.6, -6.5),
  new Vector3(0.6, -8.6, -5),
  ...residentSlots.slice(0, 3),
  ...residentSlots.slice(6),
] as const;
export const blastSlots = [
  new Vector3(4.2, -1.6, 1.5),
  new Vector3(-5.6, 4.6, -2),
  new Vector3(-5.4, -5.6, -1.5),
  new Vector3(6, 5.8, -4),
] as const;
export interface Flowing {
  readonly living: LivingCell;
  /** Where it flows in the vessel: how far along at first, and where across. */
  readonly lane: Vector3;
  x: number;
}

/** A place across and along that keeps off all that are there. */
export function layLane(taken: readonly Flowing[], radiusUm: number, index: number): Vector3 {
  const lane = new Vector3();
  const room = VESSEL_UM - radiusUm - 0.6;
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const id = 1000 * index + attempt;
    const out = room * Math.sqrt(hashUnit(id, 301));
    const angle = 2 * Math.PI * hashUnit(id, 302);
    lane.set(
      flowing(2 * HALF_UM * ((index * 0.618034 + 0.11 * attempt) % 1)),
      out * Math.sin(angle),
      Math.min(4, out * Math.cos(angle)),
    );
    const free = taken.every(({ lane: other, living: body }) => {
      const apart = Math.abs(flowing(other.x - lane.x));
      return (
        Math.hypot(apart, other.y - lane.y, other.z - lane.z) >
        body.radiusUm + radiusUm + BETWEEN_UM
      );
    });
    if (free) return lane;
  }
  return lane;
}
