/** The living surface of one cell: where a receptor stands on it at this moment, and how a drug
 * held by that receptor is turned. */
import { Quaternion, Vector3 } from 'three';
import { engager } from '../../../cast/engager.ts';
import type { Receptor } from '../../../cast/member.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { PlacedCell } from '../../membrane/cells.ts';
import { surfaceShare, type Ripples } from '../../membrane/ripples.ts';
import { writeSiteDirection } from './sites.ts';

/** How far thermal motion tilts a receptor, as the tangent of the angle, and how fast. */
const TILT = 0.16;
const TILT_RADIANS_PER_S = 3.4;
/** Cosine between a receptor and the line of sight where the near side ends and the far side is full. */
const NEAR_SIDE = 0.12;
const FAR_SIDE = -0.45;
/** No ripple reaches farther than this share of the radius. */
const HIGHEST = 1.1;

/** Place and turn of a molecule, µm. */
export interface Pose {
  readonly place: Vector3;
  readonly turn: Quaternion;
}

export function createPose(): Pose {
  return { place: new Vector3(), turn: new Quaternion() };
}

const direction = new Vector3();
const upright = new Vector3();
const zAxis = new Vector3(0, 0, 1);
const xAxis = new Vector3(1, 0, 0);
const spin = new Quaternion();

export class Surface {
  readonly radiusUm: number;
  private readonly ripples: Ripples;
  /** Middle of a held drug and its turn, in the receptor's frame (nm). */
  private readonly heldMiddle: Vector3;
  private readonly heldTurn: Quaternion;
  idleS = 0;

  constructor(
    readonly placed: PlacedCell,
    readonly receptor: Receptor & { readonly id: string },
    readonly arm: 'cd19' | 'cd3',
    /** Receptors on the cell. */
    readonly copies: number,
    private readonly nmToUm: number,
  ) {
    this.radiusUm = placed.cell.diameterUm / 2;
    this.ripples = { strength: placed.cell.body.ripples, seed: placed.seed };
    const away = new Vector3(...receptor.grip.direction).normalize();
    const armAt = new Vector3(...engager.arms[arm]);
    // The drug's free arm points away from the receptor.
    const alongDrug = armAt.x < 0 ? away : away.clone().negate();
    this.heldTurn = new Quaternion().setFromUnitVectors(xAxis, alongDrug);
    this.heldMiddle = new Vector3(...receptor.grip.point).addScaledVector(away, armAt.length());
  }

  /** Distance of the membrane from the cell's middle towards a unit direction, µm. */
  reachUm(x: number, y: number, z: number): number {
    return this.radiusUm * surfaceShare(this.ripples, this.idleS, x, y, z);
  }

  /**
   * Where receptor `site` stands on the rippling membrane, and how it leans at this moment. Returns
   * how far it faces away from `eye`: 0 on the near side, 1 on the far side.
   */
  stand(site: number, pose: Pose, eye: Vector3): number {
    writeSiteDirection(site, this.copies, direction);
    const { x, y, z } = direction;
    const reach = this.reachUm(x, y, z);
    pose.place.set(this.placed.x + x * reach, this.placed.y + y * reach, this.placed.z + z * reach);
    const phase = 2 * Math.PI * hashUnit(site, 1);
    const swing = TILT_RADIANS_PER_S * this.idleS * (0.7 + 0.6 * hashUnit(site, 2));
    upright
      .set(
        x + TILT * Math.sin(swing + phase),
        y + TILT * Math.sin(1.31 * swing + 2 * phase),
        z + TILT * Math.sin(0.77 * swing + 3 * phase),
      )
      .normalize();
    spin.setFromAxisAngle(zAxis, 2 * Math.PI * hashUnit(site, 3) + 0.3 * Math.sin(swing * 0.6));
    pose.turn.setFromUnitVectors(zAxis, upright).multiply(spin);
    upright.copy(eye).sub(pose.place).normalize();
    const facing = upright.x * x + upright.y * y + upright.z * z;
    return Math.min(1, Math.max(0, (NEAR_SIDE - facing) / (NEAR_SIDE - FAR_SIDE)));
  }

  /** The pose of a drug held by a receptor that stands in `standing`. */
  hold(standing: Pose, pose: Pose): void {
    pose.place
      .copy(this.heldMiddle)
      .multiplyScalar(this.nmToUm)
      .applyQuaternion(standing.turn)
      .add(standing.place);
    pose.turn.copy(standing.turn).multiply(this.heldTurn);
  }

  /** True if `point` lies inside the cell or nearer to its membrane than `standoffUm`. */
  covers(point: Vector3, standoffUm: number): boolean {
    const { x, y, z } = this.placed;
    upright.set(point.x - x, point.y - y, point.z - z);
    const distance = upright.length();
    if (distance > this.radiusUm * HIGHEST + standoffUm) return false;
    upright.normalize();
    return distance < this.reachUm(upright.x, upright.y, upright.z) + standoffUm;
  }

  /** Moves `point` straight out of the cell if the cell covers it. */
  keepOut(point: Vector3, standoffUm: number): void {
    if (!this.covers(point, standoffUm)) return;
    const { x, y, z } = this.placed;
    upright.set(point.x - x, point.y - y, point.z - z).normalize();
    const leastUm = this.reachUm(upright.x, upright.y, upright.z) + standoffUm;
    point.set(x, y, z).addScaledVector(upright, leastUm);
  }
}

/** Writes a pose into a frame. */
export function writePose(
  frames: Frames,
  frame: number,
  { place, turn }: Pose,
  nmToUm: number,
): void {
  frames.place(frame, place.x, place.y, place.z, nmToUm);
  frames.turn(frame, turn.x, turn.y, turn.z, turn.w);
}
