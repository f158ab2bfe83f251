/** Free drug: a few molecules in Brownian motion, which bounce off the membranes and bind nothing.
 * Steps are equal and their noise is hashed, so that the same time always shows the same picture. */
import { Quaternion, Vector3 } from 'three';
import { STEP_S } from '../../../sim/clock.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashNormal, hashUnit } from '../../hash.ts';
import type { Surface } from './surface.ts';

/** The slab of space that is filled: half its extents round the pair, µm. */
export const slab = { x: 15, y: 9, z: 6.5 } as const;
/** Drawn diffusion, slowed far below the true one so that the eye can follow; µm² per second. */
export const DRAWN_DIFFUSION_UM2_PER_S = 0.5;
/** Momentum is drawn out to this long, so that the path is a wriggle and not a flicker. */
export const PERSISTENCE_S = 0.16;
/** Spread of the turning rate, radians per second. */
const TUMBLE_PER_S = 2.1;
const STANDOFF_UM = 0.34;

const KEPT = Math.exp(-STEP_S / PERSISTENCE_S);
const KICK = Math.sqrt(1 - KEPT * KEPT);
const SPEED = Math.sqrt(DRAWN_DIFFUSION_UM2_PER_S / PERSISTENCE_S);

interface Wanderer {
  readonly place: Vector3;
  readonly before: Vector3;
  readonly velocity: Vector3;
  readonly turn: Quaternion;
  readonly turnBefore: Quaternion;
  readonly spin: Vector3;
}

const shownPlace = new Vector3();
const shownTurn = new Quaternion();
const outward = new Vector3();
const kick = new Vector3();
const turned = new Quaternion();

/** Writes to `kick` three normal numbers, those of `id` and the two after it. */
function writeKick(id: number, salt: number): void {
  kick.x = hashNormal(id, salt);
  kick.y = hashNormal(id + 1, salt);
  kick.z = hashNormal(id + 2, salt);
}

export class Wanderers {
  readonly all: readonly Wanderer[];
  private steps = 0;

  constructor(
    count: number,
    private readonly surfaces: readonly Surface[],
  ) {
    this.all = Array.from({ length: count }, (_, id) => this.release(id));
  }

  private release(id: number): Wanderer {
    const place = new Vector3();
    let attempt = 0;
    do {
      place.set(
        slab.x * (2 * hashUnit(id, 3 * attempt) - 1),
        slab.y * (2 * hashUnit(id, 3 * attempt + 1) - 1),
        slab.z * (2 * hashUnit(id, 3 * attempt + 2) - 1),
      );
      attempt += 1;
    } while (this.surfaces.some((surface) => surface.covers(place, STANDOFF_UM)));
    const turn = new Quaternion(
      hashNormal(id, 500),
      hashNormal(id, 501),
      hashNormal(id, 502),
      hashNormal(id, 503),
    ).normalize();
    return {
      place,
      before: place.clone(),
      velocity: new Vector3(),
      turn,
      turnBefore: turn.clone(),
      spin: new Vector3(),
    };
  }

  /** One step of `STEP_S` screen time. */
  step(): void {
    this.steps += 1;
    for (let id = 0; id < this.all.length; id += 1) {
      const wanderer = this.all[id] as Wanderer;
      wanderer.before.copy(wanderer.place);
      wanderer.turnBefore.copy(wanderer.turn);
      this.drift(wanderer, id);
      this.tumble(wanderer, id);
    }
  }

  private drift({ place, velocity }: Wanderer, id: number): void {
    writeKick(id * 8, this.steps);
    velocity.multiplyScalar(KEPT).addScaledVector(kick, KICK * SPEED);
    place.addScaledVector(velocity, STEP_S);
    if (Math.abs(place.x) > slab.x) velocity.x = -Math.sign(place.x) * Math.abs(velocity.x);
    if (Math.abs(place.y) > slab.y) velocity.y = -Math.sign(place.y) * Math.abs(velocity.y);
    if (Math.abs(place.z) > slab.z) velocity.z = -Math.sign(place.z) * Math.abs(velocity.z);
    for (const surface of this.surfaces) this.bounce(surface, place, velocity);
  }

  private bounce(surface: Surface, place: Vector3, velocity: Vector3): void {
    if (!surface.covers(place, STANDOFF_UM)) return;
    surface.keepOut(place, STANDOFF_UM);
    const { x, y, z } = surface.middle;
    outward.set(place.x - x, place.y - y, place.z - z).normalize();
    const inward = velocity.dot(outward);
    if (inward < 0) velocity.addScaledVector(outward, -2 * inward);
  }

  private tumble({ turn, spin }: Wanderer, id: number): void {
    writeKick(id * 8 + 4, this.steps);
    spin.multiplyScalar(KEPT).addScaledVector(kick, KICK * TUMBLE_PER_S);
    turned.set(spin.x * STEP_S * 0.5, spin.y * STEP_S * 0.5, spin.z * STEP_S * 0.5, 1);
    turn.multiply(turned).normalize();
  }

  /** Writes all of them, `alpha` (0 to 1) of the way through the present step. */
  write(frames: Frames, firstFrame: number, nmToUm: number, alpha: number): void {
    for (let id = 0; id < this.all.length; id += 1) {
      const { place, before, turn, turnBefore } = this.all[id] as Wanderer;
      shownPlace.lerpVectors(before, place, alpha);
      shownTurn.copy(turnBefore).slerp(turn, alpha);
      const frame = firstFrame + id;
      frames.pose(frame, shownPlace, shownTurn, nmToUm);
      frames.show(frame, 1, 0);
    }
  }
}
