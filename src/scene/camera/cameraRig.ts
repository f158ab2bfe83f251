/** The camera of a place: framed beside the panel, turned by the visitor, kept out of the cells. */
import { PerspectiveCamera, Vector3 } from 'three';
import type { Insets } from '../../store/session.ts';
import type { Obstacle } from '../places/place.ts';
import { viewHeight } from './framing.ts';
import type { Orbit } from './orbit.ts';

/** What the camera is asked to show, before the visitor turns, shifts or nears it. */
export interface View {
  readonly target: Vector3;
  /** Scene units per CSS pixel at the target. */
  unitsPerPixel: number;
  azimuth: number;
  elevation: number;
  /** 1: the camera stays out of obstacles and looks at one of them; 0: it passes through freely. */
  clearance: number;
}

export function createView(): View {
  return { target: new Vector3(), unitsPerPixel: 1, azimuth: 0, elevation: 0, clearance: 1 };
}

const FOV_DEGREES = 26;
const FOV = (FOV_DEGREES * Math.PI) / 180;
/** The nearest drawn depth, as a share of the distance to the target; the farthest, in view heights
 * of the subject beyond it. */
const NEAR_SHARE = 0.004;
const FAR_VIEWS = 14;
/** The camera stays this share of the subject's half width off an obstacle. */
const CLEARANCE_SHARE = 0.12;
/** Elevation at which the camera would begin to roll over. */
const STEEPEST = 1.45;

const offset = new Vector3();
const nearest = new Vector3();

export class CameraRig {
  readonly camera = new PerspectiveCamera(FOV_DEGREES);
  readonly target = new Vector3();
  /** From the subject towards the camera. */
  private readonly towards = new Vector3();
  widthPx = 1;
  heightPx = 1;
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  constructor(
    private readonly orbit: Orbit,
    private readonly obstacles: readonly Obstacle[],
    /** Half width of the whole subject: what room the camera needs is in proportion to it. */
    private readonly halfWidth: number,
  ) {}

  resize(widthPx: number, heightPx: number, insets: Insets): void {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.insets = insets;
  }

  get aspect(): number {
    return this.widthPx / this.heightPx;
  }

  /** Middle of the free area on the screen, -1 to 1, up positive. */
  get focusX(): number {
    return (this.insets.left - this.insets.right) / this.widthPx;
  }

  get focusY(): number {
    return (this.insets.bottom - this.insets.top) / this.heightPx;
  }

  /** Scene units per CSS pixel at the depth of the subject. */
  get unitsPerPixel(): number {
    return viewHeight(this.camera.position.distanceTo(this.target), FOV) / this.heightPx;
  }

  /** Puts the camera where the view and the orbit's pose say. */
  place(view: View): void {
    const { zoom, panX, panY } = this.orbit.pose;
    const azimuth = view.azimuth + this.orbit.pose.azimuth;
    const elevation = Math.min(
      STEEPEST,
      Math.max(-STEEPEST, view.elevation + this.orbit.pose.elevation),
    );
    const { camera, target, towards } = this;
    const { widthPx, heightPx, insets } = this;
    const height = view.unitsPerPixel * heightPx;
    towards.set(
      Math.sin(azimuth) * Math.cos(elevation),
      Math.sin(elevation),
      Math.cos(azimuth) * Math.cos(elevation),
    );
    target.set(
      panX * Math.cos(azimuth) - panY * Math.sin(azimuth) * Math.sin(elevation),
      panY * Math.cos(elevation),
      -panX * Math.sin(azimuth) - panY * Math.cos(azimuth) * Math.sin(elevation),
    );
    target.multiplyScalar(height).add(view.target);
    this.keepOnSubject(view.clearance);
    const distance = Math.max(
      height / viewHeight(1, FOV) / zoom,
      this.clearDistance() * view.clearance,
    );
    camera.position.copy(target).addScaledVector(towards, distance);
    camera.lookAt(target);
    camera.near = distance * NEAR_SHARE;
    camera.far = distance + FAR_VIEWS * 2 * Math.max(this.halfWidth, height / 2);
    camera.aspect = this.aspect;
    camera.setViewOffset(
      widthPx,
      heightPx,
      (insets.right - insets.left) / 2,
      (insets.bottom - insets.top) / 2,
      widthPx,
      heightPx,
    );
    camera.updateMatrixWorld();
  }

  /** The point looked at lies in an obstacle, so that no zoom or pan ends in empty space. */
  private keepOnSubject(share: number): void {
    let least = Infinity;
    for (const { x, y, z, radius } of this.obstacles) {
      offset.set(this.target.x - x, this.target.y - y, this.target.z - z);
      const outside = offset.length() - radius;
      if (outside >= least) continue;
      least = outside;
      nearest.set(x, y, z).addScaledVector(offset.normalize(), radius);
    }
    if (least > 0 && least < Infinity) this.target.lerp(nearest, share);
  }

  /** How far back from the point looked at the camera must be to stand outside every obstacle. */
  private clearDistance(): number {
    let clear = 0;
    for (const { x, y, z, radius } of this.obstacles) {
      const { target, towards } = this;
      const along =
        (x - target.x) * towards.x + (y - target.y) * towards.y + (z - target.z) * towards.z;
      const aside = (x - target.x) ** 2 + (y - target.y) ** 2 + (z - target.z) ** 2 - along * along;
      const kept = (radius + CLEARANCE_SHARE * this.halfWidth) ** 2;
      if (aside < kept) clear = Math.max(clear, along + Math.sqrt(kept - aside));
    }
    return clear;
  }
}
