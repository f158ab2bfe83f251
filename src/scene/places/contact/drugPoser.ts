/** Poses one drug by its two grips: the arms swing about the short middle linker, so that two points
 * and a side to bend to say all. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Bead, Point } from '../../../cast/bead.ts';
import { engager, engagerHinges, engagerNames, type EngagerParts } from '../../../cast/engager.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { writeBasis, writeTurn } from './axes.ts';

const difference = (a: Point, b: Point) => new Vector3(...a).sub(new Vector3(...b));

const hinge = {
  cd19: difference(engagerHinges.cd19, engager.arms.cd19),
  cd3: difference(engagerHinges.cd3, engager.arms.cd3),
};
const armNm = hinge.cd19.length();
const linkerNm = difference(engagerHinges.cd3, engagerHinges.cd19).length();
/** The grips can be this far apart, and no nearer than that, nm. */
export const reachNm = { most: linkerNm + 2 * armNm, least: linkerNm + 0.35 * armNm };
const restY = engagerHinges.cd19[1];

function shifted(beads: readonly Bead[], by: Point): Bead[] {
  return beads.map((bead) => ({
    ...bead,
    x: bead.x - by[0],
    y: bead.y - by[1],
    z: bead.z - by[2],
  }));
}

/** The bead groups of so many drugs: CD19 arms, CD3 arms, middle linkers. */
export function drugGroups(drugs: number, parts: EngagerParts): BeadGroup[] {
  return [
    { beads: shifted(parts.cd19Arm, engager.arms.cd19), molecules: drugs },
    { beads: shifted(parts.cd3Arm, engager.arms.cd3), molecules: drugs },
    { beads: shifted(parts.middle, [0, restY, 0]), molecules: drugs },
  ];
}

/** How one drug lies at a moment. */
export interface DrugPose {
  /** Middles of the two grips. */
  readonly cd19: Vector3;
  readonly cd3: Vector3;
  /** The side to which the molecule bends. */
  readonly bend: Vector3;
}

export function createDrugPose(): DrugPose {
  return { cd19: new Vector3(), cd3: new Vector3(), bend: new Vector3(0, -1, 0) };
}

const along = new Vector3();
const aside = new Vector3();
const across = new Vector3();
const towards = new Vector3();
const third = new Vector3();
const spot = new Vector3();
const basis = new Matrix4();

interface Placed {
  readonly at: Vector3;
  readonly turn: Quaternion;
}

/** A local basis in which the hinge is the first axis and z the third. */
function localBasis(towardsHinge: Vector3): Matrix4 {
  const first = towardsHinge.clone().normalize();
  const z = new Vector3(0, 0, 1);
  return new Matrix4().makeBasis(first, z.clone().cross(first), z).transpose();
}

const toLocal = { cd19: localBasis(hinge.cd19), cd3: localBasis(hinge.cd3) };

export class DrugPoser {
  private readonly parts = {
    cd19: { at: new Vector3(), turn: new Quaternion() },
    cd3: { at: new Vector3(), turn: new Quaternion() },
    middle: { at: new Vector3(), turn: new Quaternion() },
  };

  /** Works out where the three parts lie. Grips too far apart are brought within reach. */
  lay(pose: DrugPose): void {
    const { cd19, cd3, middle } = this.parts;
    along.copy(pose.cd3).sub(pose.cd19);
    const apart = Math.max(along.length(), Number.EPSILON);
    along.divideScalar(apart);
    const reached = Math.min(reachNm.most, Math.max(reachNm.least, apart));
    const give = (apart - reached) / 2;
    cd19.at.copy(pose.cd19).addScaledVector(along, give);
    cd3.at.copy(pose.cd3).addScaledVector(along, -give);
    aside.copy(pose.bend).addScaledVector(along, -pose.bend.dot(along)).normalize();
    // The third axis is the same for all parts: they bend in one plane.
    third.copy(along).cross(aside).negate();
    const cosine = (reached - linkerNm) / (2 * armNm);
    const sine = Math.sqrt(1 - cosine * cosine);
    towards.copy(along).multiplyScalar(cosine).addScaledVector(aside, sine);
    turnTo(toLocal.cd19, towards, cd19.turn);
    middle.at
      .copy(cd19.at)
      .addScaledVector(towards, armNm)
      .addScaledVector(along, linkerNm / 2);
    towards.copy(along).multiplyScalar(-cosine).addScaledVector(aside, sine);
    turnTo(toLocal.cd3, towards, cd3.turn);
    across.copy(third).cross(along);
    writeTurn(middle.turn, along, across, third);
  }

  /** Writes what was laid last to drug number `drug` of `drugs`; `first` is the first frame. */
  write(
    frames: Frames,
    first: number,
    drugs: number,
    drug: number,
    visibility: number,
    fade: number,
  ): void {
    const { cd19, cd3, middle } = this.parts;
    writePart(frames, first + drug, cd19, visibility, fade);
    writePart(frames, first + drugs + drug, cd3, visibility, fade);
    writePart(frames, first + 2 * drugs + drug, middle, visibility, fade);
  }

  /** Where something named on the molecule lies after `lay`. The vector is reused. */
  find(name: keyof typeof engagerNames): Vector3 {
    const [x, y, z] = engagerNames[name];
    const { cd19, cd3, middle } = this.parts;
    if (name === 'linkerMiddle') return spot.copy(middle.at);
    const arm = x < 0 ? 'cd19' : 'cd3';
    const part: Placed = x < 0 ? cd19 : cd3;
    const [fromX, fromY, fromZ] = engager.arms[arm];
    return spot
      .set(x - fromX, y - fromY, z - fromZ)
      .applyQuaternion(part.turn)
      .add(part.at);
  }
}

function writePart(
  frames: Frames,
  frame: number,
  { at, turn }: Placed,
  visibility: number,
  fade: number,
): void {
  frames.pose(frame, at, turn, 1);
  frames.show(frame, visibility, fade);
}

/** The turn that takes a part's hinge to `first` and its z axis to the common third axis. */
function turnTo(local: Matrix4, first: Vector3, turn: Quaternion): void {
  across.copy(third).cross(first);
  writeBasis(basis, first, across, third);
  basis.multiply(local);
  turn.setFromRotationMatrix(basis);
}
