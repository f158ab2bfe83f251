/** A shot that goes over from one subject to another as the world says. */
import type { Vector3 } from 'three';
import type { Shot } from '../place.ts';

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

export class MovingShot implements Shot {
  readonly centre: Vector3;
  halfWidth = 0;
  halfHeight = 0;
  elevation = 0;

  constructor(
    private readonly from: Shot,
    private readonly to: Shot,
  ) {
    this.centre = from.centre.clone();
    this.move(0);
  }

  /** 0: the first subject, 1: the second. */
  move(share: number): void {
    const { from, to } = this;
    this.centre.lerpVectors(from.centre, to.centre, share);
    this.halfWidth = between(from.halfWidth, to.halfWidth, share);
    this.halfHeight = between(from.halfHeight, to.halfHeight, share);
    this.elevation = between(from.elevation ?? 0, to.elevation ?? 0, share);
  }
}
