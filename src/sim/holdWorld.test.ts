import { describe, expect, test } from 'vitest';
import { defaultBindingConditions } from './binding.ts';
import { createHoldWorld } from './holdWorld.ts';
import { createIdleWorld } from './idleWorld.ts';

const conditions = {
  ...defaultBindingConditions,
  drugMolar: defaultBindingConditions.kdCd3Molar,
  durationS: 1200,
  pace: 30,
};

describe('two grips', () => {
  test('begin held, with both stopwatches at nought', () => {
    expect(createHoldWorld(conditions, 1).readings()).toMatchObject({
      timeS: 0,
      heldCd19: 1,
      heldCd3: 1,
      stopwatchCd19S: 0,
      stopwatchCd3S: 0,
      holdsCd19: 1,
      holdsCd3: 1,
      meanHoldCd3S: 0,
    });
  });

  test('are the same for the same seed, however the way is cut', () => {
    const hashes = [[1200], [200, 0, 400, 600], Array.from({ length: 2400 }, () => 0.5)].map(
      (strides) => {
        const world = createHoldWorld(conditions, 5);
        for (const stride of strides) world.advance(stride);
        return world.hash();
      },
    );
    expect(new Set(hashes).size).toBe(1);
  });

  test('stop and start the watch exactly at the events that were told', () => {
    const world = createHoldWorld({ ...conditions, durationS: 20_000 }, 2);
    const told: { receptor: string; kind: string; timeS: number }[] = [];
    let last = -1;
    while (world.timeS < world.durationS) {
      world.upcoming(({ id, receptor, kind, timeS }) => {
        if (id <= last) return;
        last = id;
        told.push({ receptor, kind, timeS });
      });
      world.advance(5);
    }
    const cd3 = told.filter(({ receptor }) => receptor === 'cd3');
    expect(cd3.length).toBeGreaterThan(50);
    // A grip and its end take turns, beginning with an end.
    cd3.forEach(({ kind }, index) => expect(kind).toBe(index % 2 === 0 ? 'release' : 'bind'));
    const heldS = cd3
      .filter(({ kind }) => kind === 'release')
      .map(({ timeS }, index) => timeS - (index === 0 ? 0 : (cd3[2 * index - 1]?.timeS ?? 0)));
    const { ended, endedS } = world.watches.cd3;
    expect(ended).toBe(heldS.length);
    expect(endedS).toBeCloseTo(
      heldS.reduce((sum, held) => sum + held, 0),
      6,
    );
  });

  // Grips last 1/(KD·kon) on the mean, exponentially: 100 s at 1e-7 M. Each run of 40,000 s has about
  // 200; the mean of n of them strays by 1/√n of itself.
  test('last as long as KD and kon say', () => {
    for (const kdCd3Molar of [1e-7, 4e-7]) {
      const world = createHoldWorld({ ...conditions, kdCd3Molar, durationS: 40_000 }, 11);
      world.advance(40_000);
      const { ended } = world.watches.cd3;
      const { meanHoldCd3S, lawHoldCd3S } = world.readings() as Record<string, number>;
      expect(lawHoldCd3S).toBeCloseTo(1 / (kdCd3Molar * conditions.konPerMolarPerS), 9);
      expect(ended).toBeGreaterThan(100);
      expect(Math.abs((meanHoldCd3S ?? 0) / (lawHoldCd3S ?? 1) - 1)).toBeLessThan(
        4 / Math.sqrt(ended),
      );
    }
  });

  test('refuse to go back', () => {
    expect(() => createHoldWorld(conditions, 1).advance(-1)).toThrow('-1 seconds');
  });
});

describe('a world without a model', () => {
  test('lets time pass to its end, and no further', () => {
    const world = createIdleWorld('molecule', 30);
    world.advance(20);
    expect(world.readings()).toEqual({ timeS: 20 });
    world.advance(20);
    expect(world.timeS).toBe(30);
    expect(() => world.advance(-1)).toThrow('-1 seconds');
  });
});
