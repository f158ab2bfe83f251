/** A lecture, driven by its presses alone. */
import { lectureWay } from '../lesson/lectureChart.ts';
import { describe, expect, test, vi } from 'vitest';
import { beatsOf } from '../lesson/beats.ts';
import { deedOf, questionOf, stepOf, type StepId } from '../lesson/lesson.ts';
import { scenarios } from '../lesson/scenarios.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { readAddress } from '../store/address.ts';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';
import { createLecture } from './lecture.ts';

const makers = await loadWorldMakers(...new Set(Object.values(scenarios).map(({ kind }) => kind)));
await loadWords(...writtenModules);

function lectureAt(hash: string) {
  const stores = createStores();
  stores.address.setState(readAddress(hash).address);
  const director = createDirector(stores, makers);
  director.admit(createLecture(stores, director.doing));
  return { stores, director, commands: director.commands };
}

type Given = ReturnType<typeof lectureAt>;

function stand({ stores }: Given) {
  const { step, beat } = stores.address.getState();
  return `${step}/${beat}`;
}

describe('lecture-15', () => {
  const given = lectureAt('#/present/cast.marrow?track=lecture-15');
  const { stores, commands } = given;
  const seen = [stand(given)];

  test('goes to its end by next alone, and every step has come to its point', () => {
    for (;;) {
      const { step, beat } = stores.address.getState();
      const place = stores.question.getState().place;
      const held = stores.facts.getState().held;
      expect(stores.lesson.getState().place).toBe(step);
      if (beat === 'question') expect(place).toBe('asked');
      if (beat === 'run') expect(place).toBe('committed');
      if (beat === 'answer') {
        expect(place).toBe('shown');
        expect(held).toContain(questionOf(step)?.answeredBy);
      }
      if (beat === 'shown' && deedOf(step)?.kind !== 'inspect') {
        expect(held).toContain(stepOf(step).completedBy);
      }
      expect(stores.address.getState().run).toBe(beat === 'second' ? 'second' : 'first');
      commands.lecture('next');
      if (stand(given) === seen.at(-1)) break;
      seen.push(stand(given));
    }
    const way = lectureWay('lecture-15', []);
    expect(seen).toEqual(way.flatMap((step) => beatsOf(step).map((beat) => `${step}/${beat}`)));
  });

  test('and back to its beginning by back alone', () => {
    const back = [stand(given)];
    for (;;) {
      commands.lecture('back');
      if (stand(given) === back.at(-1)) break;
      back.push(stand(given));
      const { beat } = stores.address.getState();
      if (beat === 'question') expect(stores.question.getState().place).toBe('asked');
      if (beat === 'answer') expect(stores.question.getState().place).toBe('shown');
    }
    expect(back).toEqual(seen.toReversed());
  });
});

test('a question waits as long as the hall votes', () => {
  const { stores, director, commands } = lectureAt('#/present/grips.race?beat=question');
  director.tick(5);
  expect(stores.readings.getState().timeS).toBe(0);
  commands.lecture('next');
  for (let frame = 0; frame < 60; frame += 1) director.tick(0.05);
  expect(stores.readings.getState().timeS).toBeGreaterThan(0);
  expect(stores.question.getState().place).toBe('committed');
});

test('an address leads straight to an answer', () => {
  const { stores } = lectureAt('#/present/grips.race?beat=answer');
  expect(stores.question.getState().place).toBe('shown');
  expect(stores.playback.getState().place).toBe('running');
});

test('things are named one after the other, and no longer when the lecture goes on', () => {
  vi.useFakeTimers();
  const { stores, commands } = lectureAt('#/present/molecule.anatomy');
  const deed = deedOf('molecule.anatomy');
  const things = deed?.kind === 'inspect' ? deed.things : [];
  expect(things.length).toBeGreaterThan(1);
  commands.lecture('next');
  expect(stores.inspection.getState().thing).toBe(things[0]);
  vi.advanceTimersByTime(2600);
  expect(stores.inspection.getState().thing).toBe(things[1]);
  commands.lecture('next');
  vi.advanceTimersByTime(60_000);
  expect(stores.inspection.getState().thing).toBeNull();
  vi.useRealTimers();
});

test('what a learner did is begun anew by the lecture', () => {
  const { stores, director, commands } = lectureAt('#/learn/grips.race');
  director.runUntil('dayPassed');
  expect(stores.question.getState().place).toBe('shown');
  stores.address.setState({ mode: 'present', beat: 'line' });
  expect(stores.question.getState().place).toBe('asked');
  commands.lectureAt({ step: 'grips.race' as StepId, beat: 'answer' });
  expect(stores.question.getState().place).toBe('shown');
});

test('what is asked before the lecturer has come is done then', () => {
  const stores = createStores();
  stores.address.setState(readAddress('#/present/cast.marrow?track=lecture-15').address);
  const director = createDirector(stores, makers);
  director.commands.lecture('last');
  director.admit(createLecture(stores, director.doing));
  expect(stores.address.getState().step).toBe(lectureWay('lecture-15', []).at(-1));
});
