import { describe, expect, test } from 'vitest';
import { defaultBindingConditions } from './binding.ts';
import type { BindingEvent } from './eventQueue.ts';
import { createRaceWorld, type RaceWorld } from './raceWorld.ts';

const DAY_S = 86_400;
const conditions = { ...defaultBindingConditions, durationS: DAY_S, pace: DAY_S / 40 };

function advanceIn(world: RaceWorld, strides: readonly number[]): RaceWorld {
  for (const stride of strides) world.advance(stride);
  return world;
}

/** Arrivals for each that was caught. */
function perCapture(misses: number[], captures: number): number {
  return 1 + misses.reduce((sum, count) => sum + count, 0) / captures;
}

describe('a race', () => {
  test('gives the same world for the same seed, however the way is cut', () => {
    const hashes = [
      [DAY_S],
      Array.from({ length: 2400 }, () => 36),
      Array.from({ length: 600 }, () => 144),
      [1, 7, 1000, 0, 0, 40_000, DAY_S],
    ].map((strides) => advanceIn(createRaceWorld(conditions, 7), strides).hash());
    expect(new Set(hashes).size).toBe(1);
  });

  test('gives another world for another seed', () => {
    const hashes = [7, 8, 9].map((seed) =>
      advanceIn(createRaceWorld(conditions, seed), [DAY_S]).hash(),
    );
    expect(new Set(hashes).size).toBe(3);
  });

  test('starts empty and ends where it ends', () => {
    const world = createRaceWorld(conditions, 7);
    expect(world.readings()).toMatchObject({
      timeS: 0,
      boundCd19: 0,
      boundCd3: 0,
      capturedCd19: 0,
    });
    world.advance(10 * DAY_S);
    expect(world.timeS).toBe(DAY_S);
    const hash = world.hash();
    world.advance(10);
    expect(world.hash()).toBe(hash);
  });

  test('shows every event before it is due, and what was shown is what happens', () => {
    const world = createRaceWorld(conditions, 5);
    const waiting: BindingEvent[] = [];
    let nextId = 0;
    let bound = 0;
    for (let i = 0; i < 200; i += 1) {
      world.upcoming((event) => {
        expect(event.timeS).toBeGreaterThan(world.timeS);
        expect(event.timeS).toBeLessThanOrEqual(world.timeS + world.leadS);
        if (event.id < nextId) return;
        expect(event.id).toBe(nextId);
        nextId += 1;
        waiting.push({ ...event });
      });
      world.advance(36);
      while (waiting[0] && waiting[0].timeS <= world.timeS) {
        bound += waiting.shift()?.kind === 'bind' ? 1 : -1;
      }
      expect(world.cd19.count + world.cd3.count).toBe(bound);
    }
    expect(nextId).toBeGreaterThan(500);
  });

  test('never binds a receptor twice', () => {
    const world = createRaceWorld(
      { ...conditions, cd19Copies: 3, cd3Copies: 2, drugMolar: 1e-8 },
      2,
    );
    const held = new Set<string>();
    const seen = new Set<number>();
    for (let i = 0; i < 2400; i += 1) {
      world.upcoming(({ id, receptor, site, kind }) => {
        if (seen.has(id)) return;
        seen.add(id);
        const key = `${receptor} ${site}`;
        if (kind === 'bind') {
          expect(held.has(key)).toBe(false);
          held.add(key);
        } else {
          expect(held.delete(key)).toBe(true);
        }
      });
      world.advance(36);
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  test('a cell without receptors holds nothing', () => {
    const world = advanceIn(createRaceWorld({ ...conditions, cd19Copies: 0, cd3Copies: 0 }, 1), [
      DAY_S,
    ]);
    expect(world.readings()).toMatchObject({ boundCd19: 0, boundCd3: 0 });
  });

  // The exact law is binomial: 223.261 ± 14.858 on CD19 and 6.7735 ± 2.6025 on CD3 after a day
  // (model.md b; oracle binding.json). 200 runs bring a standard error of 0.5 % and 2.7 %.
  test.each([100, 900])('averages what the exact law says, seeds from %d', (firstSeed) => {
    const runs = 200;
    let cd19 = 0;
    let cd3 = 0;
    for (let i = 0; i < runs; i += 1) {
      const { boundCd19, boundCd3 } = advanceIn(createRaceWorld(conditions, firstSeed + i), [
        DAY_S,
      ]).readings();
      cd19 += boundCd19 / runs;
      cd3 += boundCd3 / runs;
    }
    expect(Math.abs(cd19 - 223.261)).toBeLessThan((4 * 14.858) / Math.sqrt(runs));
    expect(Math.abs(cd3 - 6.7735)).toBeLessThan((4 * 2.6025) / Math.sqrt(runs));
  });

  // Misses are Poisson with the diffusion limit of the whole cell, so that arrivals per capture come to
  // 1,136 and 266 (model.md b). Mean and variance of a Poisson law are alike: over 200 runs of 20
  // minutes the mean has a standard error of SD/√200, the variance one of about √(2/199) of itself.
  test('molecules arrive as often as diffusion brings them', () => {
    const runs = 200;
    const reachedBlast: number[] = [];
    const reachedTCell: number[] = [];
    let captures19 = 0;
    let captures3 = 0;
    for (let seed = 0; seed < runs; seed += 1) {
      const world = createRaceWorld({ ...conditions, durationS: 1200, pace: 40 }, 5000 + seed);
      world.advance(1200);
      const now = world.readings();
      reachedBlast.push(now.arrivalsBlast - now.capturedCd19);
      reachedTCell.push(now.arrivalsTCell - now.capturedCd3);
      captures19 += now.capturedCd19;
      captures3 += now.capturedCd3;
    }
    for (const [misses, ratePerS] of [
      [reachedBlast, 2.27e12 * conditions.drugMolar],
      [reachedTCell, 1.59e12 * conditions.drugMolar],
    ] as const) {
      const law = 1200 * ratePerS;
      const mean = misses.reduce((sum, count) => sum + count, 0) / runs;
      const variance = misses.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (runs - 1);
      expect(Math.abs(mean - law)).toBeLessThan(3.5 * Math.sqrt(law / runs));
      expect(Math.abs(variance / law - 1)).toBeLessThan(3.5 * Math.sqrt(2 / (runs - 1)));
    }
    // In 20 minutes some 0.1 % of CD19 and 0.01 % of CD3 fill; captures scatter by 1/√captures.
    expect(Math.abs(perCapture(reachedBlast, captures19) / 1136 - 1)).toBeLessThan(
      3.5 / Math.sqrt(captures19),
    );
    expect(Math.abs(perCapture(reachedTCell, captures3) / 266 - 1)).toBeLessThan(
      3.5 / Math.sqrt(captures3),
    );
  });

  test('arrivals are the same however often they are read, and change no capture', () => {
    const read = createRaceWorld(conditions, 11);
    const unread = createRaceWorld(conditions, 11);
    for (let i = 0; i < 900; i += 1) {
      read.advance(DAY_S / 900);
      read.readings();
    }
    unread.advance(DAY_S);
    expect(read.readings()).toEqual(unread.readings());
    expect(read.hash()).toBe(unread.hash());
  });

  test('fewer molecules arrive in a box that the cells empty', () => {
    const boxed = createRaceWorld({ ...conditions, kdCd3Molar: 1e-9, boxEdgeUm: 30 }, 3);
    boxed.advance(DAY_S);
    const { lawArrivalsBlast, arrivalsBlast, boundCd19, boundCd3 } = boxed.readings();
    expect(boundCd19 + boundCd3).toBeGreaterThan(100);
    const held = 2.272e12 * conditions.drugMolar * DAY_S;
    expect(lawArrivalsBlast).toBeLessThan(0.6 * held);
    expect(Math.abs(arrivalsBlast - lawArrivalsBlast)).toBeLessThan(
      4 * Math.sqrt(lawArrivalsBlast) + lawArrivalsBlast / 400 + 100,
    );
  });

  test('refuses to go back', () => {
    expect(() => createRaceWorld(conditions, 1).advance(-1)).toThrow('-1 seconds');
  });
});
