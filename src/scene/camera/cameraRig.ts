/** The camera of a place: framed beside the panel, turned by the visitor, kept out of the cells. */
import { PerspectiveCamera, Vector3 } from 'three';
import type { Insets } from '../../store/session.ts';
import { frameSubject, viewHeightUm, type SubjectExtent } from './framing.ts';
import type { Orbit } from './orbit.ts';

/** A ball that the camera stays out of; µm. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusUm: number;
}

const FOV_DEGREES = 26;
const FOV = (FOV_DEGREES * Math.PI) / 180;
const NEAR_UM = 0.2;
const FAR_UM = 400;
/** The camera stays this far off a membrane, µm. */
const CLEARANCE_UM = 1.6;
const HAZE_BEGINS_UM = 3;
const HAZE_FULL_UM = 40;

const offset = new Vector3();
const nearest = new Vector3();

export class CameraRig {
  readonly camera = new PerspectiveCamera(FOV_DEGREES, 1, NEAR_UM, FAR_UM);
  readonly target = new Vector3();
  /** From the subject towards the camera. */
  private readonly towards = new Vector3();
  widthPx = 1;
  heightPx = 1;
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  constructor(
    private readonly orbit: Orbit,
    private readonly subject: SubjectExtent,
    private readonly obstacles: readonly Obstacle[],
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

  /** µm per CSS pixel at the depth of the subject. */
  get umPerPixel(): number {
    return viewHeightUm(this.camera.position.distanceTo(this.target), FOV) / this.heightPx;
  }

  /** Depths at which the haze begins and is full, so that it always lies behind the subject. */
  get hazeFromUm(): number {
    return this.camera.position.length() + HAZE_BEGINS_UM;
  }

  get hazeToUm(): number {
    return this.camera.position.length() + HAZE_FULL_UM;
  }

  /** Puts the camera where the orbit's pose says. */
  place(): void {
    const { azimuth, elevation, zoom, panX, panY } = this.orbit.pose;
    const framing = frameSubject(this.widthPx, this.heightPx, this.insets, this.subject, FOV);
    const panUm = viewHeightUm(framing.distanceUm, FOV);
    const { camera, target, towards } = this;
    towards.set(
      Math.sin(azimuth) * Math.cos(elevation),
      Math.sin(elevation),
      Math.cos(azimuth) * Math.cos(elevation),
    );
    target.set(
      panX * panUm * Math.cos(azimuth) - panY * panUm * Math.sin(azimuth) * Math.sin(elevation),
      panY * panUm * Math.cos(elevation),
      -panX * panUm * Math.sin(azimuth) - panY * panUm * Math.cos(azimuth) * Math.sin(elevation),
    );
    this.keepOnSubject();
    const distanceUm = Math.max(framing.distanceUm / zoom, this.clearDistanceUm());
    camera.position.copy(target).addScaledVector(towards, distanceUm);
    camera.lookAt(target);
    camera.aspect = this.aspect;
    camera.setViewOffset(
      this.widthPx,
      this.heightPx,
      -framing.offsetX,
      -framing.offsetY,
      this.widthPx,
      this.heightPx,
    );
    camera.updateMatrixWorld();
  }

  /** The point looked at lies in one of the cells, so that no zoom or pan ends in empty space. */
  private keepOnSubject(): void {
    let leastUm = Infinity;
    for (const { x, y, z, radiusUm } of this.obstacles) {
      offset.set(this.target.x - x, this.target.y - y, this.target.z - z);
      const outsideUm = offset.length() - radiusUm;
      if (outsideUm >= leastUm) continue;
      leastUm = outsideUm;
      nearest.set(x, y, z).addScaledVector(offset.normalize(), radiusUm);
    }
    if (leastUm > 0 && leastUm < Infinity) this.target.copy(nearest);
  }

  /** How far back from the point looked at the camera must be to stand outside every cell. */
  private clearDistanceUm(): number {
    let clear = 0;
    for (const { x, y, z, radiusUm } of this.obstacles) {
      const { target, towards } = this;
      const along =
        (x - target.x) * towards.x + (y - target.y) * towards.y + (z - target.z) * towards.z;
      const aside = (x - target.x) ** 2 + (y - target.y) ** 2 + (z - target.z) ** 2 - along * along;
      const kept = (radiusUm + CLEARANCE_UM) ** 2;
      if (aside < kept) clear = Math.max(clear, along + Math.sqrt(kept - aside));
    }
    return clear;
  }
}
