/** The move from one shot of a place to another: eased, never rolling, and free to change its mind
 * on the way. */
import type { Vector3 } from 'three';
import type { Shot } from '../places/place.ts';

/** Screen seconds from one shot to the next. */
export const SHOT_MOVE_S = 1.6;

interface Stand {
  readonly centre: Vector3;
  halfWidth: number;
  halfHeight: number;
  azimuth: number;
  elevation: number;
}

export class ShotMove {
  /** What the camera frames now. */
  readonly now: Stand;
  private readonly from: Stand;
  private share = 1;

  constructor(private shot: Shot) {
    this.now = standing(shot);
    this.from = standing(shot);
  }

  get moving(): boolean {
    return this.share < 1;
  }

  /** Sets out for another shot from wherever the camera is. */
  aim(shot: Shot): void {
    if (shot === this.shot) return;
    this.shot = shot;
    this.from.centre.copy(this.now.centre);
    Object.assign(this.from, { ...this.now, centre: this.from.centre });
    this.share = 0;
  }

  /** Moves on by `seconds`; with `cut` it arrives at once. A shot may move: it is read each time. */
  advance(seconds: number, cut: boolean): void {
    this.share = cut ? 1 : Math.min(1, this.share + seconds / SHOT_MOVE_S);
    const { now, from, shot } = this;
    const t = this.share * this.share * (3 - 2 * this.share);
    now.centre.lerpVectors(from.centre, shot.centre, t);
    // Scales change by equal shares in equal times.
    now.halfWidth = from.halfWidth * (shot.halfWidth / from.halfWidth) ** t;
    now.halfHeight = from.halfHeight * (shot.halfHeight / from.halfHeight) ** t;
    now.azimuth = from.azimuth + ((shot.azimuth ?? 0) - from.azimuth) * t;
    now.elevation = from.elevation + ((shot.elevation ?? 0) - from.elevation) * t;
  }
}

function standing({ centre, halfWidth, halfHeight, azimuth = 0, elevation = 0 }: Shot): Stand {
  return { centre: centre.clone(), halfWidth, halfHeight, azimuth, elevation };
}
