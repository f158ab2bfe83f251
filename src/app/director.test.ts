import { beforeEach, describe, expect, test } from 'vitest';
import { STEP_S } from '../sim/clock.ts';
import { createStores, type Stores } from './createSession.ts';
import { createDirector, type Director } from './director.ts';

/** Screen seconds in which the race's day passes. */
const DAY_ON_SCREEN_S = 40;

let stores: Stores;
let director: Director;

beforeEach(() => {
  stores = createStores();
  director = createDirector(stores);
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
    expect(stores.progress.getState().steps['grips.race']).toEqual({ done: true, chosen: 'blast' });
  });

  test.each([10, 60, 240])('ends in the same world at %d frames a second', (rate) => {
    director.commands.commit(null);
    frames(DAY_ON_SCREEN_S + 1, rate);
    const reference = createStores();
    const other = createDirector(reference);
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

  test('a step forward and a step back lead to the same world', () => {
    director.run(5);
    const before = director.world.getState().world.hash();
    director.commands.stride(1);
    expect(director.world.getState().world.hash()).not.toBe(before);
    director.commands.stride(-1);
    expect(director.world.getState().world.hash()).toBe(before);
    expect(stores.playback.getState().place).toBe('paused');
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
