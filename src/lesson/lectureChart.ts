/** The chart of a lecture: through the beats of a way of steps, and back. */
import { beatsOf, isLectured, type BeatId, type Stand } from './beats.ts';
import type { Chart, Edge } from './chart.ts';
import { stepOf, steps, type StepId } from './lesson.ts';
import { tracks, type TrackId } from './tracks.ts';

export type LectureEvent = 'next' | 'back' | 'first' | 'last';

const ways = new Map<TrackId, readonly StepId[]>();

/** The steps of a lecture: one's own if there are any, else those of the track, without its checks. */
export function lectureWay(track: TrackId, own: readonly StepId[]): readonly StepId[] {
  if (own.length > 0) return own;
  let way = ways.get(track);
  if (!way) {
    way = tracks[track].filter((id) => isLectured(stepOf(id)));
    ways.set(track, way);
  }
  return way;
}

/** A place of the lecture's chart. */
export function placeOf({ step, beat }: Stand): string {
  return `${step}/${beat}`;
}

export function standAt(place: string): Stand {
  const [step, beat] = place.split('/') as [StepId, BeatId];
  return { step, beat };
}

function firstOf(step: StepId): string {
  return placeOf({ step, beat: 'line' });
}

function lastOf(step: StepId): string {
  return placeOf({ step, beat: beatsOf(step).at(-1) ?? 'line' });
}

const charts = new WeakMap<readonly StepId[], Chart<string, LectureEvent, never>>();

/**
 * The chart of a lecture along a way, which is not empty. Every beat leads on and back, from step to
 * step. A step that is not on the way leads to its neighbours in the whole lesson that are.
 */
export function lectureChart(way: readonly StepId[]): Chart<string, LectureEvent, never> {
  const known = charts.get(way);
  if (known) return known;
  const places: Record<string, { [E in LectureEvent]?: Edge<string, never> }> = {};
  const [start] = way;
  const end = way.at(-1);
  if (start === undefined || end === undefined) throw new Error('A lecture needs a step.');
  for (const [step, { before, after }] of neighbours(way)) {
    const own = beatsOf(step).map((beat) => placeOf({ step, beat }));
    for (const [index, place] of own.entries()) {
      const next = own[index + 1] ?? (after && firstOf(after));
      const back = own[index - 1] ?? (before && lastOf(before));
      places[place] = {
        ...(next !== undefined && { next }),
        ...(back !== undefined && { back }),
        first: firstOf(start),
        last: firstOf(end),
      };
    }
  }
  const chart = { start: firstOf(start), places };
  charts.set(way, chart);
  return chart;
}

interface Neighbours {
  readonly before?: StepId | undefined;
  readonly after?: StepId | undefined;
}

function neighbours(way: readonly StepId[]): Map<StepId, Neighbours> {
  const on = new Set(way);
  const all = steps.map(({ id }): StepId => id);
  const found = new Map<StepId, Neighbours>(
    all.map((id, index) => [
      id,
      {
        before: all.slice(0, index).findLast((other) => on.has(other)),
        after: all.slice(index + 1).find((other) => on.has(other)),
      },
    ]),
  );
  for (const [index, id] of way.entries()) {
    found.set(id, { before: way[index - 1], after: way[index + 1] });
  }
  return found;
}
