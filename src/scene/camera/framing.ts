/** How the camera stands so that the subject fills the part of the screen that no panel covers. */
import type { Insets } from '../../store/session.ts';

/** Half the extent of the subject across and up the screen, in scene units. */
export interface SubjectExtent {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Share of the free area left empty around the subject. */
const MARGIN = 0.035;
/** A panel never takes more than this share of the scene away from the subject. */
const LARGEST_COVER = 0.85;

/** Full height of the view at a distance, for a vertical angle of view in radians. */
export function viewHeight(distance: number, fovRadians: number): number {
  return 2 * distance * Math.tan(fovRadians / 2);
}

/** Scene units per CSS pixel at which the subject just fills the free area. */
export function fittingScale(
  widthPx: number,
  heightPx: number,
  insets: Insets,
  subject: SubjectExtent,
): number {
  const freeWidth = Math.max(widthPx * (1 - LARGEST_COVER), widthPx - insets.left - insets.right);
  const freeHeight = Math.max(
    heightPx * (1 - LARGEST_COVER),
    heightPx - insets.top - insets.bottom,
  );
  const usable = 1 - 2 * MARGIN;
  return Math.max(
    (2 * subject.halfWidth) / (freeWidth * usable),
    (2 * subject.halfHeight) / (freeHeight * usable),
  );
}
