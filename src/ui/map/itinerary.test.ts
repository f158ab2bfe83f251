import { describe, expect, test } from 'vitest';
import { steps, type StepId } from '../../lesson/lesson.ts';
import { modules } from '../../lesson/step.ts';
import { trackIds, tracks } from '../../lesson/tracks.ts';
import { noProgress, type Progress } from '../../store/progress.ts';
import { goOnAt, stopsOf } from './itinerary.ts';

function done(...ids: StepId[]): Progress {
  return {
    ...noProgress,
    steps: Object.fromEntries(ids.map((id) => [id, { done: true, chosen: null, atMs: 0 }])),
  };
}

describe('the map', () => {
  test.each(trackIds)('on %s: every module, every step of the way once, in order', (track) => {
    const stops = stopsOf(track, noProgress);
    expect(stops.map(({ module }) => module)).toEqual(modules);
    expect(stops.flatMap((stop) => stop.steps)).toEqual(tracks[track]);
    for (const stop of stops) expect(stop.state === 'open').toBe(stop.steps.length > 0);
  });

  test('a module without steps is said to come; nothing else is', () => {
    const written = new Set(steps.map(({ module }) => module as string));
    for (const { module, state } of stopsOf('full', noProgress)) {
      expect(state === 'coming').toBe(!written.has(module));
    }
  });

  test('counts what is done on this way only', () => {
    const [first, second] = tracks.full;
    const stops = stopsOf('full', done(first as StepId, second as StepId));
    expect(stops.reduce((sum, stop) => sum + stop.done, 0)).toBe(2);
  });

  test('goes on where one was, or at the first step that is open', () => {
    const [first, second, third] = tracks.full as [StepId, StepId, StepId];
    expect(goOnAt('full', noProgress)).toBe(first);
    expect(goOnAt('full', done(first))).toBe(second);
    expect(goOnAt('full', { ...done(first), last: third })).toBe(third);
    expect(goOnAt('full', { ...done(first), last: first })).toBe(second);
    expect(goOnAt('full', done(...tracks.full))).toBeNull();
  });
});
