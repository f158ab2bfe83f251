/** Checks what both engines promise: order, steps, changes from outside, rest, and named faults. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { createDirectMethod } from './directMethod.ts';
import type { KineticsEngine } from './engine.ts';
import { compileNetwork, type NetworkDescription } from './network.ts';
import { createNextReactionMethod } from './nextReactionMethod.ts';

const methods = [
  { name: 'direct method', create: createDirectMethod },
  { name: 'next-reaction method', create: createNextReactionMethod },
];

/** Orders zero, one and two, a homodimer and a burst, all turning over. */
const mixed: NetworkDescription = {
  species: { A: 20, B: 15, C: 0, D: 3 },
  reactions: [
    { reactants: {}, products: { A: 3 }, rate: 2 },
    { reactants: { A: 1, B: 1 }, products: { C: 1 }, rate: 0.02 },
    { reactants: { C: 1 }, products: { A: 1, B: 1 }, rate: 0.5 },
    { reactants: { A: 2 }, products: { D: 1 }, rate: 0.01 },
    { reactants: { D: 1 }, products: { A: 2 }, rate: 0.3 },
    { reactants: { A: 1 }, products: {}, rate: 0.2 },
    { reactants: { D: 1 }, products: { D: 1 }, rate: 0.1 },
  ],
};

const decay: NetworkDescription = {
  species: { X: 3 },
  reactions: [{ reactants: { X: 1 }, products: {}, rate: 1 }],
};

describe.each(methods)('the $name', ({ create }) => {
  const start = (description: NetworkDescription, seed = 7): KineticsEngine =>
    create(compileNetwork(description), createRandom(seed, 'engine'));

  /** Every event on the way to time 40, reached in `steps` uneven steps. */
  function eventsIn(steps: number) {
    const engine = start(mixed);
    const seen: string[] = [];
    let total = 0;
    for (let step = 1; step <= steps; step++) {
      total += engine.advanceTo(40 * (step / steps) ** 2, (reaction, time) => {
        seen.push(`${reaction} at ${time}: ${engine.counts.join()}`);
      });
    }
    return { seen, total, counts: [...engine.counts], time: engine.time, events: engine.events };
  }

  it('has the same events however time is cut into steps', () => {
    const whole = eventsIn(1);
    expect(whole.seen.length).toBeGreaterThan(400);
    expect(whole.events).toBe(whole.seen.length);
    expect(whole.total).toBe(whole.seen.length);
    expect(eventsIn(7)).toEqual(whole);
    expect(eventsIn(1000)).toEqual(whole);
    expect(eventsIn(50_000)).toEqual(whole);
  });

  it('repeats itself for the same seed and for no other', () => {
    const runs = [7, 7, 8].map((seed) => {
      const engine = start(mixed, seed);
      engine.advanceTo(20);
      return `${engine.counts.join()} ${engine.nextEventTime}`;
    });
    expect(runs[1]).toBe(runs[0]);
    expect(runs[2]).not.toBe(runs[0]);
  });

  it('counts an event that is due at the very end of a stretch, once', () => {
    const engine = start(mixed);
    const due = engine.nextEventTime;
    expect(engine.advanceTo(due)).toBe(1);
    expect(engine.time).toBe(due);
    expect(engine.advanceTo(due)).toBe(0);
    expect(engine.nextEventTime).toBeGreaterThan(due);
  });

  it('tells of events in order, each after it has happened', () => {
    const engine = start(mixed);
    let last = 0;
    let seen = 0;
    engine.advanceTo(20, (_, time) => {
      expect(time).toBeGreaterThan(last);
      expect(engine.time).toBe(time);
      expect(engine.events).toBe(++seen);
      expect(engine.nextEventTime).toBeGreaterThan(time);
      last = time;
    });
    expect(seen).toBeGreaterThan(100);
  });

  it('never takes more than there is', () => {
    const engine = start(mixed);
    engine.advanceTo(100, () => {
      expect(engine.counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    });
  });

  it('comes to rest where nothing can happen, while time goes on', () => {
    const engine = start(decay);
    expect(engine.advanceTo(1000)).toBe(3);
    expect(engine.nextEventTime).toBe(Infinity);
    expect(engine.advanceTo(5000)).toBe(0);
    expect(engine.time).toBe(5000);
    expect([...engine.counts]).toEqual([0]);
  });

  it.each<[string, NetworkDescription]>([
    ['no reactions', { species: { X: 1 }, reactions: [] }],
    ['a rate of zero', { ...decay, reactions: [{ ...decay.reactions[0]!, rate: 0 }] }],
    [
      'one of a pair',
      { species: { X: 1 }, reactions: [{ reactants: { X: 2 }, products: {}, rate: 1 }] },
    ],
    [
      'none of a pair',
      { species: { X: 0 }, reactions: [{ reactants: { X: 2 }, products: {}, rate: 1 }] },
    ],
  ])('rests from the start with %s', (_, description) => {
    const engine = start(description);
    expect(engine.nextEventTime).toBe(Infinity);
    expect(engine.advanceTo(10)).toBe(0);
    expect(engine.time).toBe(10);
  });

  it('wakes when molecules are put in, from that moment on', () => {
    const engine = start(decay);
    engine.advanceTo(1000);
    engine.setCount(0, 2);
    expect(engine.nextEventTime).toBeGreaterThan(1000);
    expect(engine.nextEventTime).toBeLessThan(Infinity);
    expect(engine.advanceTo(2000)).toBe(2);
  });

  it('obeys a change made while an event is told of', () => {
    const engine = start(decay);
    const seen: number[] = [];
    engine.advanceTo(1000, (_, time) => {
      seen.push(time);
      if (seen.length === 1) engine.setRate(0, 0);
    });
    expect(seen.length).toBe(1);
    expect([...engine.counts]).toEqual([2]);
  });

  it('is not disturbed by a change that changes nothing', () => {
    const quiet = start(mixed);
    const fussy = start(mixed);
    for (let time = 1; time <= 20; time++) {
      fussy.setRate(3, 0.01);
      fussy.setCount(1, fussy.counts[1]!);
      quiet.advanceTo(time);
      fussy.advanceTo(time);
    }
    expect(fussy.nextEventTime).toBe(quiet.nextEventTime);
  });

  it('leaves the network as it was', () => {
    const network = compileNetwork(mixed);
    const before = structuredClone(network);
    const engine = create(network, createRandom(7, 'engine'));
    engine.setRate(0, 5);
    engine.advanceTo(20);
    expect(network).toEqual(before);
  });

  it.each<[string, (engine: KineticsEngine) => unknown]>([
    ['time must be a finite number of at least 5, not 4.', (engine) => engine.advanceTo(4)],
    ['time must be a finite number of at least 5, not NaN.', (e) => e.advanceTo(Number.NaN)],
    ['time must be a finite number of at least 5, not Infinity.', (e) => e.advanceTo(Infinity)],
    [
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not -1.',
      (engine) => engine.setCount(0, -1),
    ],
    ['species must be an index below 1, not 1.', (engine) => engine.setCount(1, 5)],
    [
      'The rate of reaction 1 must be a number from 0 to 1e+250, not NaN.',
      (engine) => engine.setRate(0, Number.NaN),
    ],
    ['reaction must be an index below 1, not 2.', (engine) => engine.setRate(2, 5)],
  ])('names the fault: %s', (sentence, act) => {
    const engine = start(decay);
    engine.advanceTo(5);
    expect(() => act(engine)).toThrow(new RangeError(sentence));
  });
});
