/** The living surface of one cell: where a receptor stands on it at this moment, pressed and drawn out
 * as the cell is, and how a drug held by that receptor is turned. */
import { Quaternion, Vector3 } from 'three';
import { engager } from '../../../cast/engager.ts';
import type { Receptor } from '../../../cast/member.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { drawOut, flatten, type Crawl, type Press } from '../../membrane/bending.ts';
import type { PlacedCell } from '../../membrane/cells.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import { ripple, RipplingPlaces } from '../../membrane/ripples.ts';
import { sine } from '../../sine.ts';
import { writeSiteDirection } from './sites.ts';

/** How far thermal motion tilts a receptor, as the tangent of the angle, and how fast. */
const TILT = 0.16;
const TILT_RADIANS_PER_S = 3.4;
/** How far it turns half about its own axis and back, radians. */
const SPIN = 0.15;
/** Cosine between a receptor and the line of sight where the near side ends and the far side is full. */
const NEAR_SIDE = 0.12;
const FAR_SIDE = -0.45;
/** Over which share of the radius the border of a flattened face is crossed. */
const FACE_BORDER = 0.05;
/** No ripple reaches farther than this share of the radius. */
const HIGHEST = 1.1;
/** Receptors that are remembered: more than are ever drawn of one cell at once. */
const MOST_REMEMBERED = 4096;

/** Not remembered. */
const NONE = -1;
/** What never changes of a receptor, as so many numbers one after another: its direction, the phase and
 * pace of its lean (radians per second), sine and cosine of half its spin. */
const FOOT = 7;

/** Place and turn of a molecule, µm. */
export interface Pose {
  readonly place: Vector3;
  readonly turn: Quaternion;
}

/** A receptor; how far it faces away from the eye: 0 on the near side, 1 on the far side; and how far
 * it stands in the face that a neighbour flattens, 0 to 1. */
export interface Standing extends Pose {
  away: number;
  faced: number;
}

export function createPose(): Pose {
  return { place: new Vector3(), turn: new Quaternion() };
}

export function createStanding(): Standing {
  return { place: new Vector3(), turn: new Quaternion(), away: 0, faced: 0 };
}

/** Where the receptor that is being stood looks: its own direction, turned where the cell is flattened. */
const direction = new Vector3();
const upright = new Vector3();
const reached = new Vector3();
const xAxis = new Vector3(1, 0, 0);

export class Surface {
  /** Where the cell is now, and how large. */
  readonly middle: Vector3;
  radiusUm: number;
  private readonly ripples: { strength: number; seed: number; timeS: number };
  private readonly press: Press = { x: 0, y: 0, z: 1, share: 0 };
  private readonly crawl: Crawl = { x: 0, y: 0, z: 1, strength: 0 };
  /** Middle of a held drug and its turn, in the receptor's frame. */
  private readonly heldUm: Vector3;
  private readonly heldTurn: Quaternion;
  private readonly slotOf: Int16Array;
  private readonly feet = new Float64Array(MOST_REMEMBERED * FOOT);
  private readonly places = new RipplingPlaces(MOST_REMEMBERED);
  private remembered = 0;

  constructor(
    placed: PlacedCell,
    readonly receptor: Receptor & { readonly id: string },
    readonly arm: 'cd19' | 'cd3',
    /** Receptors on the cell. */
    readonly copies: number,
    nmToUm: number,
  ) {
    this.slotOf = new Int16Array(copies).fill(NONE);
    this.middle = new Vector3(placed.x, placed.y, placed.z);
    this.radiusUm = placed.cell.diameterUm / 2;
    this.ripples = { strength: placed.cell.body.ripples, seed: placed.seed, timeS: 0 };
    const away = new Vector3(...receptor.grip.direction).normalize();
    const armAt = new Vector3(...engager.arms[arm]);
    // The drug's free arm points away from the receptor.
    const alongDrug = armAt.x < 0 ? away : away.clone().negate();
    this.heldTurn = new Quaternion().setFromUnitVectors(xAxis, alongDrug);
    this.heldUm = new Vector3(...receptor.grip.point)
      .addScaledVector(away, armAt.length())
      .multiplyScalar(nmToUm);
  }

  /** Takes the shape that a drawn cell has now. */
  follow({ x, y, z, press, membranes: [membrane] }: LivingCell): void {
    this.middle.set(x, y, z);
    Object.assign(this.press, press);
    if (!membrane) return;
    this.radiusUm = membrane.radiusUm;
    this.ripples.strength = membrane.ripples;
    this.crawl.x = membrane.crawlX;
    this.crawl.y = membrane.crawlY;
    this.crawl.z = membrane.crawlZ;
    this.crawl.strength = membrane.crawl;
  }

  /** The moment of idle time at which it ripples and its receptors lean. */
  set idleS(idleS: number) {
    this.ripples.timeS = idleS;
  }

  /** Distance of the membrane from the cell's middle towards a unit direction, µm. */
  reachUm(towards: Vector3): number {
    reached.copy(towards);
    ripple(reached, this.ripples);
    return reached.length() * this.radiusUm;
  }

  /** Where receptor `site` stands on the rippling membrane, how it leans at this moment, and how far
   * it faces away from `eye`. */
  stand(site: number, pose: Standing, eye: Vector3): void {
    const known = this.slotOf[site] as number;
    const slot = known === NONE ? this.remember(site) : known;
    const { feet } = this;
    const { place } = pose;
    const at = slot * FOOT;
    direction.x = place.x = feet[at] as number;
    direction.y = place.y = feet[at + 1] as number;
    direction.z = place.z = feet[at + 2] as number;
    this.places.write(slot, place, this.ripples);
    drawOut(place, this.crawl);
    this.writeFaced(pose);
    flatten(place, direction, this.press);
    place.x = place.x * this.radiusUm + this.middle.x;
    place.y = place.y * this.radiusUm + this.middle.y;
    place.z = place.z * this.radiusUm + this.middle.z;
    this.lean(at + 3, pose.turn);
    writeAway(pose, eye);
  }

  private remember(site: number): number {
    if (this.remembered === MOST_REMEMBERED) {
      this.slotOf.fill(NONE);
      this.remembered = 0;
    }
    const slot = this.remembered;
    this.remembered += 1;
    this.slotOf[site] = slot;
    writeSiteDirection(site, this.copies, direction);
    this.places.remember(slot, direction, this.ripples.seed);
    const { x, y, z } = direction;
    const halfSpin = Math.PI * hashUnit(site, 3);
    this.feet.set(
      [
        x,
        y,
        z,
        2 * Math.PI * hashUnit(site, 1),
        TILT_RADIANS_PER_S * (0.7 + 0.6 * hashUnit(site, 2)),
        Math.sin(halfSpin),
        Math.cos(halfSpin),
      ],
      slot * FOOT,
    );
    return slot;
  }

  /** How far a point of the unflattened surface lies in the face; the border is a soft one. */
  private writeFaced(standing: Standing): void {
    const { x, y, z, share } = this.press;
    standing.faced = 0;
    if (share === 0) return;
    const { place } = standing;
    const beyond = place.x * x + place.y * y + place.z * z - (1 - share);
    const inside = Math.min(1, Math.max(0, 0.5 + beyond / FACE_BORDER));
    standing.faced = inside * Math.min(1, share / FACE_BORDER);
  }

  /* A thousand receptors stand in every frame. Arithmetic here is spelt out where calls would be too
   * deep for the compiler to inline: every number that they pass would then be boxed. */

  /** Turns a receptor as it leans at this moment; `at` is where in `feet` its lean is kept. */
  private lean(at: number, turn: Quaternion): void {
    const { feet } = this;
    const phase = feet[at] as number;
    const swing = (feet[at + 1] as number) * this.ripples.timeS;
    const x = direction.x + TILT * sine(swing + phase);
    const y = direction.y + TILT * sine(1.31 * swing + 2 * phase);
    const z = direction.z + TILT * sine(0.77 * swing + 3 * phase);
    // Half the spin goes on and back by a little, for which sine and cosine are a few powers.
    const more = SPIN * sine(0.6 * swing);
    const square = more * more;
    const moreSine = more * (1 - square * (1 / 6 - square / 120));
    const moreCosine = 1 - square * (1 / 2 - square * (1 / 24 - square / 720));
    const restSine = feet[at + 2] as number;
    const restCosine = feet[at + 3] as number;
    const spinSine = restSine * moreCosine + restCosine * moreSine;
    const spinCosine = restCosine * moreCosine - restSine * moreSine;
    // The shortest turn from the z axis to (x, y, z), after the spin about the z axis.
    const w = z + Math.sqrt(x * x + y * y + z * z);
    const size = 1 / Math.sqrt(x * x + y * y + w * w);
    turn.set(
      (x * spinSine - y * spinCosine) * size,
      (x * spinCosine + y * spinSine) * size,
      w * spinSine * size,
      w * spinCosine * size,
    );
  }

  /** The pose of a drug held by a receptor that stands in `standing`. */
  hold(standing: Pose, pose: Pose): void {
    pose.place.copy(this.heldUm).applyQuaternion(standing.turn).add(standing.place);
    pose.turn.multiplyQuaternions(standing.turn, this.heldTurn);
  }

  /** True if `point` lies inside the cell or nearer to its membrane than `standoffUm`. */
  covers(point: Vector3, standoffUm: number): boolean {
    const { x, y, z } = this.middle;
    upright.set(point.x - x, point.y - y, point.z - z);
    const distance = upright.length();
    if (distance > this.radiusUm * HIGHEST + standoffUm) return false;
    upright.normalize();
    return distance < this.reachUm(upright) + standoffUm;
  }

  /** Moves `point` straight out of the cell if the cell covers it. */
  keepOut(point: Vector3, standoffUm: number): void {
    if (!this.covers(point, standoffUm)) return;
    const { x, y, z } = this.middle;
    upright.set(point.x - x, point.y - y, point.z - z).normalize();
    const leastUm = this.reachUm(upright) + standoffUm;
    point.set(x, y, z).addScaledVector(upright, leastUm);
  }
}

/** Sets how far a receptor that stands towards `direction` faces away. */
function writeAway(standing: Standing, eye: Vector3): void {
  const x = eye.x - standing.place.x;
  const y = eye.y - standing.place.y;
  const z = eye.z - standing.place.z;
  const distance = Math.sqrt(x * x + y * y + z * z);
  const facing = (x * direction.x + y * direction.y + z * direction.z) / distance;
  standing.away = Math.min(1, Math.max(0, (NEAR_SIDE - facing) / (NEAR_SIDE - FAR_SIDE)));
}

/** Writes a pose into a frame. */
export function writePose(
  frames: Frames,
  frame: number,
  { place, turn }: Pose,
  nmToUm: number,
): void {
  frames.pose(frame, place, turn, nmToUm);
}
