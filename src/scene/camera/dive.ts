/** The dive: how far the camera is between the marrow and a single bound molecule, and what it shows
 * of the two places that it is between. Position counts in hops: 0 the niche, 1 the cell, 2 the
 * contact, 3 the molecule. */
import { Vector3 } from 'three';
import type { View } from './cameraRig.ts';

export const LAST_STATION = 3;
/** Hops per second at full speed, and how softly the camera starts and stops, seconds. */
const SPEED = 0.85;
const SOFTNESS_S = 0.36;
/** Nearer to its goal than this, in hops, the camera has arrived. */
const ARRIVED = 0.001;
/** The inner place comes into view while it grows from this share of its own picture to that. */
const FIRST_SEEN = 1 / 5;
const WHOLLY_SEEN = 1 / 1.7;
/** Bounds of the change-over, in shares of the hop, however small the difference in scale. */
const EARLIEST = 0.3;
const LATEST = 0.9;
const SHORTEST = 0.5;
/** Hops that hardly change the scale are treated as if they did by this much. */
const LEAST_RATIO = 1.01;
/** Share of a hop in which the camera stops to mind the cells in its way. */
const LETTING_GO = 0.15;

export class Dive {
  goal: number;
  private velocity = 0;

  constructor(public position: number) {
    this.goal = position;
  }

  /** True while it is not yet as near its goal as `lowest` and `highest` let it come. */
  moving(lowest: number, highest: number): boolean {
    return this.position !== Math.min(highest, Math.max(lowest, this.goal));
  }

  /**
   * Moves on by `seconds`, not beyond `lowest` and `highest`, where places stand ready; with `cut`
   * it arrives at once. A critically damped spring of limited speed (Lowe, "Critically damped
   * ease-in/ease-out smoothing", Game Programming Gems 4): a new goal never makes it jerk.
   */
  advance(seconds: number, cut: boolean, lowest: number, highest: number): void {
    const goal = Math.min(highest, Math.max(lowest, this.goal));
    if (cut || Math.abs(goal - this.position) < ARRIVED) {
      this.position = goal;
      this.velocity = 0;
      return;
    }
    if (!(seconds > 0)) return;
    const reach = SPEED * SOFTNESS_S;
    const way = Math.min(reach, Math.max(-reach, this.position - goal));
    const omega = 2 / SOFTNESS_S;
    const x = omega * seconds;
    const decay = 1 / (1 + x + 0.48 * x * x + 0.235 * x * x * x);
    const pull = (this.velocity + omega * way) * seconds;
    this.velocity = (this.velocity - omega * pull) * decay;
    const next = this.position - way + (way + pull) * decay;
    // A late frame never carries it past its goal.
    const passed = (next - goal) * (this.position - goal) < 0;
    this.position = passed ? goal : next;
    if (passed) this.velocity = 0;
  }
}

/** What frames a place at one end of a hop. */
export interface Framed {
  readonly centre: Vector3;
  azimuth: number;
  elevation: number;
  umPerUnit: number;
  /** Micrometres per CSS pixel at which it fills the free area. */
  umPerPixel: number;
}

export function createFramed(): Framed {
  return { centre: new Vector3(), azimuth: 0, elevation: 0, umPerUnit: 1, umPerPixel: 1 };
}

const way = new Vector3();

/**
 * Writes what the outer and the inner place show at the share `t` of the hop between them. Both have
 * the same scale and the same direction of view, and `inner`, the point of the outer place where the
 * inner one is found, lies under its middle: at every moment each continues the other.
 */
export function writeHop(
  t: number,
  outer: Framed,
  inner: Framed,
  innerInOuter: Vector3,
  outerView: View,
  innerView: View,
): void {
  const umPerPixel = outer.umPerPixel * (inner.umPerPixel / outer.umPerPixel) ** t;
  // On the screen the point glides evenly from where it is seen to the middle of the free area.
  way.copy(innerInOuter).sub(outer.centre);
  way.multiplyScalar((1 - t) * (umPerPixel / outer.umPerPixel));
  outerView.target.copy(innerInOuter).sub(way);
  innerView.target.copy(inner.centre).addScaledVector(way, -outer.umPerUnit / inner.umPerUnit);
  outerView.unitsPerPixel = umPerPixel / outer.umPerUnit;
  innerView.unitsPerPixel = umPerPixel / inner.umPerUnit;
  outerView.clearance = Math.max(0, 1 - t / LETTING_GO);
  innerView.clearance = Math.max(0, 1 - (1 - t) / LETTING_GO);
  outerView.azimuth = outer.azimuth + (inner.azimuth - outer.azimuth) * t;
  outerView.elevation = outer.elevation + (inner.elevation - outer.elevation) * t;
  innerView.azimuth = outerView.azimuth;
  innerView.elevation = outerView.elevation;
}

/** How far (0 to 1) the inner place has taken over at the share `t` of a hop across `ratio` in scale. */
export function takenOver(t: number, ratio: number): number {
  const growth = Math.log(Math.max(ratio, LEAST_RATIO));
  const end = Math.min(LATEST, Math.max(EARLIEST + SHORTEST, 1 + Math.log(WHOLLY_SEEN) / growth));
  const start = Math.min(end - SHORTEST / 2, Math.max(EARLIEST, 1 + Math.log(FIRST_SEEN) / growth));
  const share = Math.min(1, Math.max(0, (t - start) / (end - start)));
  return share * share * (3 - 2 * share);
}
