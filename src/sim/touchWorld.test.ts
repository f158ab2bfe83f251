/** Touches that fail and one that holds: how often they come, what they bridge, and the law of it. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { probeTrimersMean } from './contact.ts';
import { contactAt } from './niche/conditions.ts';
import { chiSquarePValue } from './random/goodnessOfFit.ts';
import {
  createTouchWorld,
  touchWorldDefaults,
  type TouchWorld,
  type TouchWorldConditions,
} from './touchWorld.ts';

const clinical = parameters.css28PublishedMeanPgPerMl.value;
const copies = parameters.cd19PerBlast.value;

function touching(changes: Partial<TouchWorldConditions>, seed: number): TouchWorld {
  return createTouchWorld({ ...touchWorldDefaults, durationS: 1e8, ...changes }, seed);
}

function afterTouches(world: TouchWorld, touches: number): TouchWorld {
  while (world.touches < touches) world.advance(world.phaseUntilS - world.timeS);
  return world;
}

/** Law of the number of bridges: Poisson, the mean averaged over probes of 0.1 to 5 s (model f). */
function bridgesLaw(drugPgPerMl: number, classes: number): Float64Array {
  const law = new Float64Array(classes);
  const intervals = 500;
  for (let n = 0; n < intervals; n += 1) {
    const seconds = 0.1 + ((n + 0.5) / intervals) * 4.9;
    const mean = probeTrimersMean(contactAt(drugPgPerMl), copies, seconds);
    let term = Math.exp(-mean) / intervals;
    let left = 1 / intervals;
    for (let bridges = 0; bridges < classes - 1; bridges += 1) {
      law[bridges]! += term;
      left -= term;
      term *= mean / (bridges + 1);
    }
    law[classes - 1]! += left;
  }
  return law;
}

describe('touches', () => {
  it('are the same for the same seed, however time is cut, and others for another', () => {
    const cuts = [[20_000], Array.from({ length: 2000 }, () => 10), [0, 1, 7.5, 0, 11, 19_980.5]];
    const hashes = cuts.map((strides) => {
      const world = touching({ stopAtHold: false }, 3);
      for (const stride of strides) world.advance(stride);
      return world.hash();
    });
    expect(new Set(hashes).size).toBe(1);
    const other = touching({ stopAtHold: false }, 4);
    other.advance(20_000);
    expect(other.hash()).not.toBe(hashes[0]);
  });

  it('come about once a minute', () => {
    const touches = 2000;
    const { timeS } = afterTouches(touching({ stopAtHold: false }, 11), touches);
    // Model f: k_c n is 0.227/min at 1e8/mL, so 1.135/min at 5e8; a probe takes 2.55 s in the mean.
    const cycleS = 60 / 1.135 + 2.55;
    expect(Math.abs(timeS / touches - cycleS)).toBeLessThan((4 * 60) / 1.135 / Math.sqrt(touches));
  });

  it.each([clinical, 5600, 30_000])('bridge and hold by the law at %d pg/mL', (drugPgPerMl) => {
    const touches = 5000;
    const world = afterTouches(touching({ drugPgPerMl, stopAtHold: false }, 17), touches);
    const { heldShare, lawHeldShare, meanBridges } = world.readings();
    const limit = 4 * Math.sqrt((lawHeldShare * (1 - lawHeldShare)) / touches);
    expect(Math.abs(heldShare - lawHeldShare)).toBeLessThan(limit);
    const law = bridgesLaw(drugPgPerMl, world.histogram.length);
    expect(chiSquarePValue(world.histogram, law)).toBeGreaterThan(0.001);
    expect(world.histogram.reduce((sum, each) => sum + each, 0)).toBe(touches);
    expect(meanBridges).toBeGreaterThan(0);
  });

  it('hold about once in 180 at the clinical level', () => {
    const { lawHeldShare } = touching({}, 1).readings();
    expect(1 / lawHeldShare).toBeGreaterThan(175);
    expect(1 / lawHeldShare).toBeLessThan(185);
  });

  it('fail until one holds, and then that one goes on', () => {
    const runs = 100;
    let touches = 0;
    let law = 0;
    for (let seed = 0; seed < runs; seed += 1) {
      const world = touching({ drugPgPerMl: 5600 }, seed);
      while (world.phase !== 'holding') world.advance(world.phaseUntilS - world.timeS);
      expect([world.held, world.touches - world.failed]).toEqual([1, 1]);
      expect(world.bridgesNow).toBeGreaterThan(0);
      expect([world.phaseUntilS, world.nextTouchS]).toEqual([Infinity, Infinity]);
      touches += world.touches;
      law = world.readings().lawHeldShare;
      const hash = world.hash();
      world.advance(300);
      expect([world.phase, world.touches]).toEqual(['holding', world.failed + 1]);
      expect(world.hash()).not.toBe(hash);
    }
    // Geometric with mean 1/p; four standard errors.
    expect(Math.abs(touches / runs - 1 / law)).toBeLessThan(
      (4 * Math.sqrt(1 - law)) / law / Math.sqrt(runs),
    );
  });

  it('tell when the next one comes, last as long as a probe, and leave no bridge', () => {
    const world = touching({ drugPgPerMl: 30_000, stopAtHold: false }, 23);
    for (let n = 0; n < 200; n += 1) {
      expect(world.phase).toBe('apart');
      expect(world.bridgesNow).toBe(0);
      const { phaseUntilS, nextTouchS, drugs } = world;
      expect(nextTouchS).toBe(phaseUntilS);
      world.advance(nextTouchS - world.timeS);
      expect([world.phase, world.phaseSinceS]).toEqual(['touching', nextTouchS]);
      // The drugs were laid out before the touch, in the second half of the time apart.
      if (n > 0) expect(world.drugs).not.toBe(drugs);
      const probeS = world.phaseUntilS - world.phaseSinceS;
      expect(probeS).toBeGreaterThanOrEqual(0.1 - 1e-6);
      expect(probeS).toBeLessThanOrEqual(5 + 1e-6);
      world.upcoming(({ timeS }) => expect(timeS).toBeLessThanOrEqual(world.phaseUntilS));
      world.advance(world.phaseUntilS - world.timeS);
    }
    expect(world.touches).toBe(200);
  });

  it('are counted anew at another level', () => {
    const world = afterTouches(touching({ stopAtHold: false }, 5), 50);
    world.setDrug(0);
    expect([world.touches, world.phase]).toEqual([0, 'apart']);
    afterTouches(world, 200);
    expect(world.readings()).toMatchObject({
      drugPgPerMl: 0,
      touches: 200,
      heldTouches: 0,
      meanBridges: 0,
      lawHeldShare: 0,
    });
    world.setDrug(clinical);
    expect(world.readings().lawHeldShare).toBeGreaterThan(0.005);
    afterTouches(world, 200);
    expect(world.readings().meanBridges).toBeGreaterThan(0);
  });

  it('read finite numbers, and do not turn back', () => {
    const world = touching({ cd19Copies: 0 }, 2);
    expect(Object.values(world.readings()).every(Number.isFinite)).toBe(true);
    expect(() => world.advance(-1)).toThrow(RangeError);
    expect(() => touching({ drugPgPerMl: -1 }, 2)).toThrow(RangeError);
  });
});
