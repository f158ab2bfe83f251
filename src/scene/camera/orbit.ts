/** The camera's way round the subject: where it is asked to be, where it is, and how far it may go.
 * Angles in radians; the zoom and the pan are relative to the framing, so that they survive resizing. */

import type { CameraCommand } from '../../lesson/cameraCommand.ts';

export interface OrbitPose {
  azimuth: number;
  elevation: number;
  /** Times nearer than the framing. */
  zoom: number;
  /** Shift of the point looked at, across and up the screen, in view heights of the framing. */
  panX: number;
  panY: number;
}

const rest: Readonly<OrbitPose> = { azimuth: 0, elevation: 0, zoom: 1, panX: 0, panY: 0 };
const HIGHEST = 1.35;
const FARTHEST = 0.6;
const NEAREST = 7;
/** The subject's middle stays on the screen: the point looked at strays at most this far. */
const LARGEST_PAN = 0.45;

const TURN = Math.PI / 12;
const ZOOM = 1.25;
const PAN = 0.08;
/** The camera covers 63 % of its way in this time, 99 % in about 1.2 s. */
const EASE_S = 0.26;
const SETTLED = 1e-4;

const keys = ['azimuth', 'elevation', 'zoom', 'panX', 'panY'] as const;

export class Orbit {
  readonly goal: OrbitPose = { ...rest };
  readonly pose: OrbitPose = { ...rest };

  turn(azimuth: number, elevation: number): void {
    this.goal.azimuth += azimuth;
    this.goal.elevation = clamp(this.goal.elevation + elevation, -HIGHEST, HIGHEST);
  }

  zoomBy(factor: number): void {
    this.goal.zoom = clamp(this.goal.zoom * factor, FARTHEST, NEAREST);
  }

  pan(x: number, y: number): void {
    this.goal.panX = clamp(this.goal.panX + x, -LARGEST_PAN, LARGEST_PAN);
    this.goal.panY = clamp(this.goal.panY + y, -LARGEST_PAN, LARGEST_PAN);
  }

  /** Takes over where another camera is asked to be. */
  look({ azimuth, elevation, zoom, panX, panY }: Readonly<OrbitPose>): void {
    const { goal } = this;
    goal.azimuth = azimuth;
    goal.elevation = clamp(elevation, -HIGHEST, HIGHEST);
    goal.zoom = clamp(zoom, FARTHEST, NEAREST);
    goal.panX = clamp(panX, -LARGEST_PAN, LARGEST_PAN);
    goal.panY = clamp(panY, -LARGEST_PAN, LARGEST_PAN);
  }

  /** Back to the middle of the picture and to its scale; which way it faces stays. */
  centre(): void {
    Object.assign(this.goal, { zoom: rest.zoom, panX: rest.panX, panY: rest.panY });
  }

  reset(): void {
    // Turns back the short way round.
    const turns = Math.round(this.pose.azimuth / (2 * Math.PI));
    this.pose.azimuth -= turns * 2 * Math.PI;
    Object.assign(this.goal, rest);
  }

  command(command: CameraCommand): void {
    commands[command](this);
  }

  /** True while the camera is not yet where it is asked to be. */
  get moving(): boolean {
    return keys.some((key) => this.pose[key] !== this.goal[key]);
  }

  /** Moves the camera on by `seconds`; with `cut` it arrives at once. */
  advance(seconds: number, cut: boolean): void {
    const share = cut ? 1 : 1 - Math.exp(-seconds / EASE_S);
    for (const key of keys) {
      const way = this.goal[key] - this.pose[key];
      this.pose[key] =
        cut || Math.abs(way) < SETTLED ? this.goal[key] : this.pose[key] + way * share;
    }
  }
}

const commands: Readonly<Record<CameraCommand, (orbit: Orbit) => void>> = {
  orbitLeft: (orbit) => orbit.turn(-TURN, 0),
  orbitRight: (orbit) => orbit.turn(TURN, 0),
  orbitUp: (orbit) => orbit.turn(0, TURN),
  orbitDown: (orbit) => orbit.turn(0, -TURN),
  zoomIn: (orbit) => orbit.zoomBy(ZOOM),
  zoomOut: (orbit) => orbit.zoomBy(1 / ZOOM),
  panLeft: (orbit) => orbit.pan(-PAN, 0),
  panRight: (orbit) => orbit.pan(PAN, 0),
  panUp: (orbit) => orbit.pan(0, PAN),
  panDown: (orbit) => orbit.pan(0, -PAN),
  reset: (orbit) => orbit.reset(),
};

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
