/** How a drug moves when it is not held at both ends: the free arm swings about the held one, and a
 * drug that comes or goes wanders through the gap. */
import { Quaternion, Vector3 } from 'three';
import { engager } from '../../../cast/engager.ts';
import type { Receptor } from '../../../cast/member.ts';
import { hashNormal, hashUnit } from '../../hash.ts';
import { writeBridge } from '../cell/bridge.ts';
import { drift } from './drift.ts';
import { reachNm, type DrugPose } from './drugPoser.ts';
import type { Standing } from './gap.ts';

const SWINGS_PER_S = 0.3;
/** How far the free arm swings out of its mean direction, as the tangent of the angle. */
const SWING = 0.5;
/** How far the bend hangs down, against 1 to the side. */
const DROOP = 0.5;
/** Where a flight sets out and how far it strays, nm. */
const SET_OUT_NM = 30;
const STRAY_NM = 7;
const TUMBLES = 1.3;
/** Distance of the grips of a bridging drug, and the least of it along the membrane, nm. */
const BRIDGED_NM = 5.9;
const BESIDE_NM = 0.4;

const span = engager.arms.cd3[0] - engager.arms.cd19[0];
const free = new Vector3();
const out = new Vector3();
const middle = new Vector3();
const axis = new Vector3();
const spin = new Quaternion();
const upright = new Quaternion();
const stray = new Float32Array(3);

/**
 * Writes where the arm that is not held lies: between its free swing about the other, held one
 * (`grip` 0) and where `pose` has it already, on its receptor (`grip` 1).
 */
export function writeHeldEnd(
  id: number,
  arm: 'cd19' | 'cd3',
  grip: number,
  idleS: number,
  holder: Standing,
  receptor: Receptor,
  pose: DrugPose,
): void {
  const held = arm === 'cd3' ? pose.cd19 : pose.cd3;
  const loose = arm === 'cd3' ? pose.cd3 : pose.cd19;
  out
    .set(...receptor.grip.direction)
    .normalize()
    .applyQuaternion(holder.turn);
  out.x += SWING * drift(id, 1, idleS, SWINGS_PER_S);
  out.y += 0.4 * SWING * drift(id, 2, idleS, SWINGS_PER_S);
  out.z += SWING * drift(id, 3, idleS, SWINGS_PER_S);
  const lengthNm = Math.min(reachNm.most, span * (0.86 + 0.1 * drift(id, 4, idleS, SWINGS_PER_S)));
  // From the free swing towards the receptor by turning, so that the arms never pass through each
  // other.
  free.copy(loose).sub(held);
  const heldNm = free.length();
  spin.setFromUnitVectors(out.normalize(), free.divideScalar(Math.max(heldNm, BESIDE_NM)));
  out.applyQuaternion(upright.identity().slerp(spin, grip));
  loose.copy(held).addScaledVector(out, lengthNm + (heldNm - lengthNm) * grip);
  // To the side of the plane in which the receptor points: never along the drug itself.
  pose.bend.set(0, hashUnit(id, 9) < 0.5 ? 1 : -1, 0).applyQuaternion(holder.turn);
  pose.bend.y -= DROOP;
}

/**
 * Draws CD3 towards CD19, as far as their drug bridges them (`grip` 0 to 1): receptors swim in their
 * membranes and give way. The grips of `pose` move with it.
 */
export function drawTogether(grip: number, cd3: Standing, pose: DrugPose): void {
  out.copy(pose.cd3).sub(pose.cd19);
  const besideNm = Math.hypot(out.x, out.z);
  const wantedNm = Math.sqrt(Math.max(BESIDE_NM ** 2, BRIDGED_NM ** 2 - out.y ** 2));
  out.y = 0;
  out.multiplyScalar((grip * (wantedNm - besideNm)) / Math.max(besideNm, BESIDE_NM));
  cd3.place.add(out);
  pose.cd3.add(out);
}

/** Takes a posed drug away along flight `id`: `away` is 0 where it is posed, 1 where it sets out. */
export function writeFlying(id: number, away: number, pose: DrugPose): void {
  middle.copy(pose.cd19).add(pose.cd3).multiplyScalar(0.5);
  axis.set(hashNormal(id, 1), hashNormal(id, 2), hashNormal(id, 3)).normalize();
  spin.setFromAxisAngle(axis, 2 * Math.PI * TUMBLES * away * (hashUnit(id, 4) < 0.5 ? 1 : -1));
  pose.cd19.sub(middle).applyQuaternion(spin).add(middle);
  pose.cd3.sub(middle).applyQuaternion(spin).add(middle);
  pose.bend.applyQuaternion(spin);
  // In and out of the gap by its open front, where nothing else is in the way.
  writeBridge(id, 1 - away, stray);
  const side = hashUnit(id, 5) - 0.5;
  out.set(
    SET_OUT_NM * 1.4 * side * away + STRAY_NM * (stray[0] as number),
    2 * away + 0.3 * STRAY_NM * (stray[1] as number),
    SET_OUT_NM * away + STRAY_NM * (stray[2] as number),
  );
  pose.cd19.add(out);
  pose.cd3.add(out);
}
