/** How the camera stands so that the subject fills the part of the screen that no panel covers. */
import type { Insets } from '../../store/session.ts';

/** Half the extent of the subject across and up the screen, µm, as seen by the resting camera. */
export interface SubjectExtent {
  readonly halfWidthUm: number;
  readonly halfHeightUm: number;
}

export interface Framing {
  /** Distance from the camera to the middle of the subject, µm. */
  readonly distanceUm: number;
  /** Middle of the free area, CSS pixels from the middle of the canvas, right and down positive. */
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Share of the free area left empty around the subject. */
const MARGIN = 0.035;
/** A panel never takes more than this share of the scene away from the subject. */
const LARGEST_COVER = 0.85;

/** Full height of the view, µm, at a distance, for a vertical angle of view in radians. */
export function viewHeightUm(distanceUm: number, fovRadians: number): number {
  return 2 * distanceUm * Math.tan(fovRadians / 2);
}

export function frameSubject(
  widthPx: number,
  heightPx: number,
  insets: Insets,
  subject: SubjectExtent,
  fovRadians: number,
): Framing {
  const freeWidth = Math.max(widthPx * (1 - LARGEST_COVER), widthPx - insets.left - insets.right);
  const freeHeight = Math.max(
    heightPx * (1 - LARGEST_COVER),
    heightPx - insets.top - insets.bottom,
  );
  const usable = 1 - 2 * MARGIN;
  const umPerPixel = Math.max(
    (2 * subject.halfWidthUm) / (freeWidth * usable),
    (2 * subject.halfHeightUm) / (freeHeight * usable),
  );
  return {
    distanceUm: (umPerPixel * heightPx) / viewHeightUm(1, fovRadians),
    offsetX: (insets.left - insets.right) / 2,
    offsetY: (insets.top - insets.bottom) / 2,
  };
}
