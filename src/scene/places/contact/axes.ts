/** Turns said by three axes, without the sixteen loose numbers that `Matrix4.makeBasis` passes on: in
 * a crowd they would be boxed in every frame. */
import { Matrix4, Quaternion, type Vector3Like } from 'three';

const basis = new Matrix4();

/** Writes to `basis` the rotation that takes the axes of space to three unit vectors. */
export function writeBasis(
  { elements }: Matrix4,
  x: Vector3Like,
  y: Vector3Like,
  z: Vector3Like,
): void {
  elements[0] = x.x;
  elements[1] = x.y;
  elements[2] = x.z;
  elements[4] = y.x;
  elements[5] = y.y;
  elements[6] = y.z;
  elements[8] = z.x;
  elements[9] = z.y;
  elements[10] = z.z;
}

/** Writes to `out` the turn that takes the axes of space to three unit vectors. */
export function writeTurn(out: Quaternion, x: Vector3Like, y: Vector3Like, z: Vector3Like): void {
  writeBasis(basis, x, y, z);
  out.setFromRotationMatrix(basis);
}

/** No turn at all. */
export const upright: Readonly<Quaternion> = new Quaternion();
