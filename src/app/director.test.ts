import { beforeEach, describe, expect, test } from 'vitest';
import type { StepId } from '../lesson/lesson.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { parameters } from '../science/parameters.ts';
import { STEP_S } from '../sim/clock.ts';
import { loadWorldMakers, WorldMakers } from '../sim/worldMakers.ts';
import { AGAIN_S } from '../store/session.ts';
import { createStores, type Stores } from './createSession.ts';
import { createDirector, type Director } from './director.ts';

/** Screen seconds in which the race's day passes. */
const DAY_ON_SCREEN_S = 40;

await loadWords(...writtenModules);
const makers = await loadWorldMakers('race', 'niche', 'idle', 'hold');

function atStep(step: StepId): { stores: Stores; director: Director } {
  const stores = createStores();
  stores.address.setState({ step });
  const director = createDirector(stores, makers);
  return { stores, director };
}

let stores: Stores;
let director: Director;

beforeEach(() => {
  ({ stores, director } = atStep('grips.race'));
});

function frames(seconds: number, rate = 60): void {
  for (let i = 0; i < Math.round(seconds * rate); i += 1) director.tick(1 / rate);
}

describe('the race as a learner meets it', () => {
  test('the clock waits for the question', () => {
    frames(3);
    expect(stores.readings.getState().timeS).toBe(0);
    expect(stores.question.getState().place).toBe('asked');
  });

  test('commit, run, and the answer is what happened', () => {
    director.commands.commit('blast');
    frames(DAY_ON_SCREEN_S / 2);
    expect(stores.question.getState().place).toBe('committed');
    expect(stores.mechanism.getState().place).toBe('cd19Held');
    frames(DAY_ON_SCREEN_S / 2 + 1);
    expect(stores.question.getState().place).toBe('shown');
    const { option, outcome } = stores.answer.getState();
    expect(option).toBe('blast');
    expect(outcome?.held.has('blastHoldsFarMore')).toBe(true);
    expect(outcome?.readings['boundCd19']).toBe(stores.readings.getState()['boundCd19']);
    expect(stores.progress.getState().steps['grips.race']).toMatchObject({
      done: true,
      chosen: 'blast',
    });
  });

  test.each([10, 60, 240])('ends in the same world at %d frames a second', (rate) => {
    director.commands.commit(null);
    frames(DAY_ON_SCREEN_S + 1, rate);
    const { director: other } = atStep('grips.race');
    other.run(DAY_ON_SCREEN_S);
    expect(director.world.getState().world.hash()).toBe(other.world.getState().world.hash());
  });

  test('pause holds everything, play goes on', () => {
    director.commands.commit(null);
    frames(2);
    stores.playback.send('pause');
    const { timeS } = stores.readings.getState();
    frames(5);
    expect(stores.readings.getState().timeS).toBe(timeS);
    stores.playback.send('play');
    frames(1);
    expect(stores.readings.getState().timeS).toBeGreaterThan(timeS);
  });

  test('a pause between two reports shows the moment of the pause', () => {
    director.commands.commit(null);
    for (let steps = 0; steps < 8; steps += 1) director.tick(STEP_S);
    const { world } = director.world.getState();
    expect(stores.readings.getState().timeS).toBeLessThan(world.timeS);
    stores.playback.send('pause');
    expect(stores.readings.getState().timeS).toBe(world.timeS);
  });

  test('a step forward and a step back lead to the same world', () => {
    director.run(5);
    const before = director.world.getState().world.hash();
    director.commands.stride(1);
    expect(director.world.getState().world.hash()).not.toBe(before);
    director.commands.stride(-1);
    expect(director.world.getState().world.hash()).toBe(before);
    expect(stores.playback.getState().place).toBe('paused');
  });

  test('whoever skips while the run stands lets it run on', () => {
    director.commands.commit(null);
    stores.playback.send('pause');
    director.commands.skipAhead();
    expect(stores.playback.getState().place).toBe('running');
  });

  test('this moment is replayed: a few seconds back, and on', () => {
    director.commands.commit(null);
    frames(DAY_ON_SCREEN_S / 2);
    const { timeS } = stores.readings.getState();
    const { pace } = director.world.getState().world;
    const before = stores.history.reportsKept.filter((report) => report.timeS <= timeS / 2);
    director.commands.stride(-1);
    director.commands.again();
    expect(stores.readings.getState().timeS).toBeCloseTo(timeS - (AGAIN_S + 0.5) * pace, 6);
    expect(stores.playback.getState().place).toBe('running');
    // What was read up to there stands, and nothing of what was after it.
    expect(stores.history.reportsKept.slice(0, before.length)).toEqual(before);
    expect(stores.history.reportsKept.at(-1)?.timeS).toBe(stores.readings.getState().timeS);
    frames(AGAIN_S + 0.5);
    const { director: other, stores: others } = atStep('grips.race');
    other.run(DAY_ON_SCREEN_S / 2);
    expect(stores.readings.getState().timeS).toBeCloseTo(timeS, 6);
    expect(stores.readings.getState()['boundCd19']).toBe(others.readings.getState()['boundCd19']);
  });

  test('going to the end at once keeps what was read on the way', () => {
    director.commands.finish();
    expect(stores.question.getState().place).toBe('shown');
    expect(stores.history.reportsKept.length).toBeGreaterThan(DAY_ON_SCREEN_S);
  });

  test('replay brings the same day, another run another', () => {
    director.commands.finish();
    const day = director.world.getState().world.hash();
    director.commands.replay();
    expect(stores.readings.getState().timeS).toBe(0);
    expect(stores.mechanism.getState().place).toBe('freeDrug');
    director.commands.finish();
    expect(director.world.getState().world.hash()).toBe(day);
    director.commands.anotherRun();
    expect(stores.address.getState().seed).toBe(8);
    expect(stores.question.getState().place).toBe('asked');
    director.commands.finish();
    expect(director.world.getState().world.hash()).not.toBe(day);
  });

  test('double speed passes twice the time', () => {
    director.commands.commit(null);
    director.commands.setSpeed(2);
    frames(1);
    const { world } = director.world.getState();
    expect(world.timeS).toBeCloseTo(2 * world.pace, 6);
  });

  test('readings change at most ten times a second', () => {
    director.commands.commit(null);
    let changes = 0;
    stores.readings.subscribe(() => (changes += 1));
    frames(3);
    expect(changes).toBeLessThanOrEqual(30);
    expect(changes).toBeGreaterThanOrEqual(29);
  });

  test('a run that has ended reports nothing more', () => {
    director.commands.finish();
    let changes = 0;
    stores.readings.subscribe(() => (changes += 1));
    for (let i = 0; i < 120; i += 1) director.tick(STEP_S);
    expect(changes).toBe(0);
  });

  test('what is chosen overrules the address', () => {
    stores.address.setState({ ground: 'light' });
    director.commands.change({ ground: 'dark' });
    expect(stores.address.getState().ground).toBeNull();
    expect(stores.settings.getState().ground).toBe('dark');
  });
});

describe('a step that asks for a deed', () => {
  beforeEach(() => {
    ({ stores, director } = atStep('cast.marrow'));
  });

  test('runs at once and is done when the thing is inspected', () => {
    frames(2);
    expect(stores.question.getState().place).toBe('none');
    expect(stores.readings.getState().timeS).toBeGreaterThan(0);
    expect(stores.lesson.can('next')).toBe(false);
    director.commands.inspect('blast');
    expect(stores.facts.getState().held.has('deedDone')).toBe(false);
    director.commands.inspect('tCell');
    expect(stores.facts.getState().held.has('deedDone')).toBe(true);
    expect(stores.progress.getState().steps['cast.marrow']?.done).toBe(true);
    expect(stores.lesson.can('next')).toBe(true);
  });

  test('stays done when it is entered again, but is asked for anew', () => {
    director.commands.inspect('tCell');
    director.commands.go('next');
    expect(stores.address.getState().step).toBe('cast.tcell');
    director.commands.go('back');
    expect(stores.facts.getState().held.has('deedDone')).toBe(false);
    expect(stores.lesson.can('next')).toBe(true);
  });

  test('without the drug nobody dies', () => {
    director.run(600);
    expect(stores.readings.getState()['kills']).toBe(0);
    expect(stores.readings.getState()['touches']).toBeGreaterThan(100);
  });

  test('a control that is moved before what must be seen first does not count', () => {
    ({ stores, director } = atStep('grips.hold'));
    const holdOn = (): boolean => {
      director.commands.setControl(parameters.kdCd19M.value);
      director.run(15);
      const { held } = stores.facts.getState();
      expect(held.has('cd3HeldOn')).toBe(true);
      return held.has('deedDone');
    };
    expect(holdOn()).toBe(false);
    expect(stores.lesson.can('next')).toBe(false);
    director.commands.setControl(null);
    director.runUntil('cd3LetGo');
    expect(holdOn()).toBe(true);
    expect(stores.lesson.can('next')).toBe(true);
  });

  test('a dive is done at the bottom', () => {
    ({ stores, director } = atStep('cast.scale'));
    director.commands.dive(0.5);
    expect(stores.facts.getState().held.has('deedDone')).toBe(false);
    director.commands.dive(7);
    expect(stores.view.getState().dive).toBe(1);
    expect(stores.facts.getState().held.has('deedDone')).toBe(true);
  });
});

const settled = () => new Promise((told) => setTimeout(told));

test('what could not be fetched is said to nobody who has gone on, and leads nobody back', async () => {
  const slow = new WorldMakers();
  const { create, has } = makers;
  const fetched = new Set(['race']);
  const asked = new Map<string, { come(): void; fail(): void }>();
  Object.assign(slow, {
    create: create.bind(makers),
    has: (kind: Parameters<typeof has>[0]) => fetched.has(kind),
    load: (kind: string) =>
      new Promise<void>((come, fail) => {
        asked.set(kind, { come, fail });
      }).then(() => fetched.add(kind)),
  });
  const started = createStores();
  started.address.setState({ step: 'grips.race' });
  createDirector(started, slow);
  started.address.setState({ step: 'grips.hold' });
  started.address.setState({ step: 'cast.marrow' });
  await settled();
  asked.get('hold')?.fail();
  await settled();
  expect(started.notices.getState().list).toEqual([]);
  expect(started.address.getState().step).toBe('cast.marrow');
  asked.get('niche')?.come();
  await settled();
  expect(started.lesson.getState().place).toBe('cast.marrow');
});
