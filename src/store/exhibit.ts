/** What the gallery can show: one member of the cast, or all of a kind side by side; and how the
 * interface tells the scene to draw it. */
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import { cast, type CastId } from '../cast/registry.ts';
import type { Ground } from '../design/tokens.ts';
import type { LabelLayer } from './labelLayer.ts';
import type { Motion, Quality } from './settings.ts';

/** All of a kind. */
export const plates = ['molecules', 'cells'] as const;
export type PlateId = (typeof plates)[number];
export type Exhibit = PlateId | CastId;

export function isCastId(text: string): text is CastId {
  return Object.hasOwn(cast, text);
}

export function isExhibit(text: string): text is Exhibit {
  return isCastId(text) || plates.some((plate) => plate === text);
}

/** Where the middle of a member is drawn: CSS pixels from the left and top of the picture. */
export interface PlacedMember {
  readonly id: CastId;
  readonly x: number;
  readonly y: number;
}

/** What the gallery's picture is given. Everyone in it is of one kind and drawn to one scale. */
export interface GalleryScene {
  readonly placed: readonly PlacedMember[];
  /** CSS pixels per nanometre of molecules, per micrometre of cells. */
  readonly pxPerUnit: number;
  /** One member alone can be turned; several side by side stand still. */
  readonly turnable: boolean;
  readonly ground: Ground;
  readonly motion: Motion;
  /** Null where nobody chose: then the best, for the gallery draws only what changes. */
  readonly quality: Quality | null;
  readonly labels: LabelLayer;
  /** Steers the camera; null when the picture goes. */
  readonly onSteer: (steer: ((command: CameraCommand) => void) | null) => void;
  readonly onReady: () => void;
  /** Nothing can be drawn here. */
  readonly onUnavailable: () => void;
}
