import { lectureChart, lectureWay, placeOf, standAt, type LectureEvent } from './lectureChart.ts';
import { describe, expect, test } from 'vitest';
import { awaitedAt, beatsOf, isLectured, runAt } from './beats.ts';
import { reachable, transition } from './chart.ts';
import { deedOf, stepOf, steps, type StepId } from './lesson.ts';
import { solutions } from './solutions.ts';
import { trackIds } from './tracks.ts';

const all = steps.map(({ id }): StepId => id);
const own: readonly StepId[] = ['serial.next', 'cast.scale', 'grips.race'];
const ways = [
  ...trackIds.map((track) => [track, lectureWay(track, [])] as const),
  ['one’s own', lectureWay('full', own)] as const,
];

function walked(way: readonly StepId[], from: string, event: LectureEvent): string[] {
  const chart = lectureChart(way);
  const found = [from];
  for (;;) {
    const last = found.at(-1) ?? from;
    const to = transition(chart, last, event, () => true);
    if (to === last) return found;
    found.push(to);
  }
}

describe.each(ways)('the lecture of %s', (_, way) => {
  const chart = lectureChart(way);

  test('goes through every beat of every step in order, and back the same way', () => {
    const there = walked(way, chart.start, 'next');
    expect(there).toEqual(
      way.flatMap((step) => beatsOf(step).map((beat) => placeOf({ step, beat }))),
    );
    expect(walked(way, there.at(-1) ?? '', 'back')).toEqual(there.toReversed());
  });

  test('reaches only its own steps, and shows no check', () => {
    const found = new Set([...reachable(chart)].map((place) => standAt(place).step));
    expect(found).toEqual(new Set(way));
    expect(way.filter((id) => !isLectured(stepOf(id)))).toEqual([]);
  });

  test('leads to its ends from anywhere', () => {
    for (const step of all) {
      for (const beat of beatsOf(step)) {
        const place = placeOf({ step, beat });
        expect(transition(chart, place, 'first', () => true)).toBe(`${way[0]}/line`);
        expect(transition(chart, place, 'last', () => true)).toBe(`${way.at(-1)}/line`);
      }
    }
  });

  test('is found again from a step that is not on it', () => {
    const on = new Set(way);
    for (const step of all.filter((id) => !on.has(id))) {
      const later = walked(way, placeOf({ step, beat: 'line' }), 'next');
      const earlier = walked(way, placeOf({ step, beat: 'line' }), 'back');
      const met = [...later, ...earlier].map((place) => standAt(place).step);
      expect(met.some((id) => on.has(id))).toBe(true);
    }
  });
});

test('a question is asked, voted on, run and answered, one press each', () => {
  expect(beatsOf('grips.race')).toEqual(['line', 'question', 'run', 'answer']);
  expect(beatsOf('bridge.touch')).toEqual(['line', 'question', 'run', 'answer', 'second']);
  expect(beatsOf('cast.marrow')).toEqual(['line', 'shown', 'second']);
  expect(beatsOf('cast.check')).toEqual(['line']);
});

test('the second run stands at its beat only', () => {
  expect(runAt({ step: 'bridge.touch', beat: 'second' })).toEqual({ run: 'second', value: null });
  expect(runAt({ step: 'bridge.touch', beat: 'answer' })).toEqual({ run: 'first', value: null });
});

test('what is to be found by a control is known, and stands when it is shown', () => {
  const set = all.filter((id) => deedOf(id)?.kind === 'set');
  expect(set.length).toBeGreaterThan(0);
  for (const step of set) {
    expect(runAt({ step, beat: 'line' }).value).toBeNull();
    expect(runAt({ step, beat: 'shown' }).value).toBe(solutions[step]);
    expect(solutions[step]).toBeGreaterThan(0);
  }
});

test('an answer waits for what answers it', () => {
  expect(awaitedAt({ step: 'grips.race', beat: 'run' })).toBeNull();
  expect(awaitedAt({ step: 'grips.race', beat: 'answer' })).toEqual(['dayPassed']);
  expect(awaitedAt({ step: 'hit.granzyme', beat: 'shown' })).toEqual(['targetCommitted']);
  expect(awaitedAt({ step: 'cast.scale', beat: 'shown' })).toBeNull();
});
