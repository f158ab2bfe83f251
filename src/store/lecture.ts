/** What a lecture shows beside its step, and what its two windows know of each other. */
import type { Stand } from '../lesson/beats.ts';
import type { Quality } from './settings.ts';

/** Where the visitor's camera is asked to be: angles in radians, shifts in view heights. */
export interface Pose {
  readonly azimuth: number;
  readonly elevation: number;
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
}

/** A point of the scene, 0 to 1 from its left and its top. */
export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

/** What of the hall's screen the notes window needs to compose its small picture alike. */
export interface HallScreen {
  /** Width over height. */
  readonly aspect: number;
  /** Shares of the height that the readouts and the line cover, and of the width that a plot does. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** `alone`: there is no second window; `linked`: it answers; `silent`: it did, and does no more. */
export type LinkState = 'alone' | 'linked' | 'silent';

export interface Lecture {
  /** Whether its keys are listened to by now. */
  readonly attended: boolean;
  /** Where the lecture stands: what was asked for may still be on its way. Null before it began. */
  readonly stand: Stand | null;
  readonly black: boolean;
  /** Whether a pointer is shown, and where it is. */
  readonly pointing: boolean;
  readonly pointer: ScenePoint | null;
  readonly pose: Pose | null;
  /** When it began, milliseconds since 1970; null before its first press. */
  readonly startedAtMs: number | null;
  /** Grows with every replay that someone asks for. */
  readonly replays: number;
  readonly hall: HallScreen | null;
  /** The tier of quality that the hall's machine came down to; null where it keeps up. */
  readonly loweredTo: Quality | null;
  readonly link: LinkState;
}

export const noLecture: Lecture = {
  attended: false,
  stand: null,
  black: false,
  pointing: false,
  pointer: null,
  pose: null,
  startedAtMs: null,
  replays: 0,
  hall: null,
  loweredTo: null,
  link: 'alone',
};

export function samePose(a: Pose | null, b: Pose | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.azimuth === b.azimuth &&
    a.elevation === b.elevation &&
    a.zoom === b.zoom &&
    a.panX === b.panX &&
    a.panY === b.panY
  );
}
