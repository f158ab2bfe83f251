/** A lecture: the beats of each step, one press each, and the chart that leads through a way of steps
 * and back. */
import type { Chart, Edge } from './chart.ts';
import { deedOf, stepOf, steps, type StepId } from './lesson.ts';
import type { Run, Step } from './step.ts';
import { tracks, type TrackId } from './tracks.ts';
import { solutions } from './solutions.ts';

/**
 * `line`: the step's line. `question`: what the hall votes on. `run`: the model runs. `answer`: what
 * happened. `shown`: what the step asks a learner to do is done. `second`: the second run.
 */
export const beatIds = ['line', 'question', 'run', 'answer', 'shown', 'second'] as const;
export type BeatId = (typeof beatIds)[number];

export interface Stand {
  readonly step: StepId;
  readonly beat: BeatId;
}

export type LectureEvent = 'next' | 'back' | 'first' | 'last';

/** Whether a lecture can show the step: checks and the like are for learners by themselves. */
export function isLectured(step: Step): boolean {
  if ('question' in step) return true;
  return ['inspect', 'dive', 'watch', 'set'].includes(step.deed.kind);
}

/** The beats of a step, in order. */
export function beatsOf(id: StepId): readonly BeatId[] {
  const step: Step = stepOf(id);
  if (!isLectured(step)) return ['line'];
  const shown: readonly BeatId[] =
    'question' in step ? ['line', 'question', 'run', 'answer'] : ['line', 'shown'];
  return step.then === undefined ? shown : [...shown, 'second'];
}

/** The run that stands at a beat, and where the step's control does. */
export function runAt({ step, beat }: Stand): {
  readonly run: 'first' | 'second';
  readonly value: number | null;
} {
  const done = beat === 'shown' || beat === 'second';
  return {
    run: beat === 'second' ? 'second' : 'first',
    value: done && deedOf(step)?.kind === 'set' ? (solutions[step] ?? null) : null,
  };
}

/** What the run of a step has to come to before its answer stands, or null. */
export function awaitedAt({ step: id, beat }: Stand): Run['awaits'] | null {
  const step: Step = stepOf(id);
  if ('question' in step) return beat === 'answer' ? [step.question.answeredBy] : null;
  const { deed } = step;
  if (beat !== 'shown') return null;
  return deed.kind === 'watch' || deed.kind === 'set' ? [deed.until] : null;
}

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
