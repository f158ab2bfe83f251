/** What a package says of itself: its names, and by what it is completed and passed. */
import { createHash } from 'node:crypto';
import { deedOf } from '../../src/lesson/lesson.ts';
import type { ModuleId } from '../../src/lesson/step.ts';
import type { TrackId } from '../../src/lesson/tracks.ts';
import { PASS_SHARE } from '../../src/lesson/training/score.ts';
import { english } from '../../src/lesson/words/en/words.ts';
import { stepsInScope } from '../../src/deliver/standing.ts';

export interface Course {
  readonly title: string;
  readonly description: string;
  /** What the lesson is launched with, written like a query; empty for all of it. */
  readonly parameters: string;
  /** The share that passes, 0 to 1; null where nothing is judged. */
  readonly masteryShare: number | null;
}

const TITLE = 'Engager: how blinatumomab works';

/** Throws where the module has no step on the track. */
export function courseFor(track: TrackId, module: ModuleId | null): Course {
  const steps = stepsInScope({ track, module });
  if (steps.length === 0) throw new RangeError(`The track ${track} has no step of ${module}.`);
  const isJudged = steps.some((id) => ['check', 'final'].includes(deedOf(id)?.kind ?? ''));
  const parameters = new URLSearchParams();
  if (track !== 'full') parameters.set('track', track);
  if (module !== null) parameters.set('module', module);
  return {
    title: module === null ? TITLE : `${TITLE}: ${english.modules[module]}`,
    description:
      'An interactive 3D lesson, in the browser, driven by an exact model with sourced numbers. It teaches; it is not for treatment decisions.',
    parameters: parameters.toString(),
    masteryShare: isJudged ? PASS_SHARE : null,
  };
}

/** An identifier that is always the same for the same text, and no other text's: `urn:uuid:…`. */
export function urnFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  // Version 8: made by a rule of its own.
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
