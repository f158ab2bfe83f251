/** Ways through the lesson: which steps each shows, in order. */
import type { Chart } from './chart.ts';
import type { Fact } from './facts.ts';
import { deedOf, steps, walk, type LessonEvent, type StepId } from './lesson.ts';

export const trackIds = ['full', 'lecture-15', 'lecture-45', 'clinical'] as const;
export type TrackId = (typeof trackIds)[number];

const all = steps.map(({ id }): StepId => id);

/** What the longer lecture leaves out besides checks. */
const notIn45: ReadonlySet<StepId> = new Set<StepId>([
  'bridge.hook',
  'infusion.stop',
  'infusion.people',
  'cytokine.nerve',
  'cytokine.care',
  'evidence.table',
  'evidence.final',
]);

/** `full` is everything; checks belong to it and to `clinical` only. */
export const tracks: Readonly<Record<TrackId, readonly StepId[]>> = {
  full: all,
  'lecture-15': [
    'cast.marrow',
    'cast.blind',
    'cast.scale',
    'molecule.anatomy',
    'grips.race',
    'bridge.touch',
    'bridge.synapse',
    'hit.perforin',
    'hit.granzyme',
    'hit.apoptosis',
    'hit.spared',
    'serial.niche',
    'infusion.decay',
    'infusion.schedule',
    'cytokine.step',
    'failure.lost',
    'evidence.tower',
    'evidence.mrd',
  ],
  'lecture-45': all.filter((id) => deedOf(id)?.kind !== 'check' && !notIn45.has(id)),
  clinical: [
    'cast.marrow',
    'cast.blast',
    'cast.blind',
    'cast.check',
    'molecule.anatomy',
    'molecule.not',
    'molecule.check',
    'grips.race',
    'grips.check',
    'bridge.touch',
    'bridge.synapse',
    'bridge.check',
    'hit.perforin',
    'hit.granzyme',
    'hit.apoptosis',
    'hit.spared',
    'hit.check',
    'serial.next',
    'serial.niche',
    'serial.expand',
    'serial.check',
    'infusion.decay',
    'infusion.schedule',
    'infusion.stop',
    'infusion.people',
    'infusion.check',
    'cytokine.local',
    'cytokine.cascade',
    'cytokine.stages',
    'cytokine.step',
    'cytokine.nerve',
    'cytokine.care',
    'cytokine.check',
    'failure.lost',
    'failure.burden',
    'failure.check',
    'evidence.tower',
    'evidence.mrd',
    'evidence.final',
  ],
};

const charts = new Map<TrackId, Chart<StepId, LessonEvent, Fact>>();

/**
 * The way through a track. A step that is not on it, which an address may point at, leads on and back
 * to its neighbours in the whole lesson that are.
 */
export function chartOf(track: TrackId): Chart<StepId, LessonEvent, Fact> {
  const known = charts.get(track);
  if (known) return known;
  const on = new Set<StepId>(tracks[track]);
  const chart = walk(steps, (id) => on.has(id));
  charts.set(track, chart);
  return chart;
}

/** The step's number on its track, from 1, and how many there are; null where it is not on it. */
export function numberOn(
  track: TrackId,
  step: StepId,
): { readonly at: number; readonly of: number } | null {
  const at = tracks[track].indexOf(step);
  return at < 0 ? null : { at: at + 1, of: tracks[track].length };
}
