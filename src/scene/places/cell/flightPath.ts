/** The way of one drawn flight: wandering like free diffusion, touching nothing on its way, and at
 * its site, turned as it will be held, exactly when the model says so. */
import { Quaternion, Vector3 } from 'three';
import { hashNormal, hashUnit } from '../../hash.ts';
import { writeBridge } from './bridge.ts';
import type { Pose, Surface } from './surface.ts';

/** How far from its site a flight sets out, and how far it strays on the way; µm. */
const SET_OUT_UM = 3.4;
const SET_OUT_SPREAD_UM = 1.6;
const STRAY_UM = 1.5;
/** A flying drug keeps this far off every membrane; a held one stands farther out. */
const STANDOFF_UM = 0.3;
/** Full turns of the tumbling molecule, about two axes. */
const TUMBLES = 1.6;

const stray = new Float32Array(3);
const out = new Vector3();
const axis = new Vector3();
const tumble = new Quaternion();

/**
 * Writes to `pose` where flight `id` is when the share `left` (1 to 0) of its way is still before
 * it; `held` is the pose it ends in, `home` the cell it ends on, `surfaces` all that it must avoid.
 */
export function writeFlightPose(
  id: number,
  left: number,
  held: Pose,
  home: Surface,
  surfaces: readonly Surface[],
  pose: Pose,
): void {
  const { x, y, z } = home.middle;
  const farUm = SET_OUT_UM + SET_OUT_SPREAD_UM * hashUnit(id, 100);
  out.set(held.place.x - x, held.place.y - y, held.place.z - z).normalize();
  axis.set(hashNormal(id, 101), hashNormal(id, 102), hashNormal(id, 103)).normalize();
  // Towards the open side: outward from the cell, bent any way.
  out.addScaledVector(axis, 0.8).normalize();
  writeBridge(id, 1 - left, stray);
  pose.place.copy(held.place).addScaledVector(out, farUm * left);
  pose.place.x += STRAY_UM * (stray[0] as number);
  pose.place.y += STRAY_UM * (stray[1] as number);
  pose.place.z += STRAY_UM * (stray[2] as number);
  if (left > 0) {
    for (const surface of surfaces) surface.keepOut(pose.place, STANDOFF_UM);
  }
  pose.turn.copy(held.turn);
  tumble.setFromAxisAngle(axis, 2 * Math.PI * TUMBLES * left);
  pose.turn.multiply(tumble);
  axis.set(axis.y, axis.z, axis.x);
  tumble.setFromAxisAngle(axis, Math.PI * TUMBLES * Math.sin(3 * left));
  pose.turn.multiply(tumble);
}
