import { describe, expect, test } from 'vitest';
import { STEP_S } from './clock.ts';
import { densityInBox } from './niche/conditions.ts';
import { assayHold } from './niche/crowding.ts';
import { createNicheWorld, nicheWorldDefaults } from './nicheWorld.ts';

const HOUR_S = 3600;
const day = { ...nicheWorldDefaults, durationS: 24 * HOUR_S, pace: 1440 };
/** A drug so plentiful that kills are seen within hours. */
const killing = { ...day, drugPgPerMl: 100_000 };

describe('the niche as a world', () => {
  test('repeats itself for a seed and differs between seeds', () => {
    const [one, same, other] = [5, 5, 6].map((seed) => createNicheWorld(killing, seed));
    for (const world of [one, same, other]) world?.advance(6 * HOUR_S);
    expect(one?.hash()).toBe(same?.hash());
    expect(one?.hash()).not.toBe(other?.hash());
  });

  test('goes through the same events however its time is cut', () => {
    const whole = createNicheWorld(killing, 5);
    const cut = createNicheWorld(killing, 5);
    whole.advance(4 * HOUR_S);
    for (let step = 0; step < 600; step += 1) cut.advance(STEP_S * killing.pace);
    cut.advance(4 * HOUR_S - cut.timeS);
    expect(cut.readings().kills).toBeGreaterThan(0);
    expect(cut.readings().touches).toBe(whole.readings().touches);
    expect(cut.logs.targets.timesS).toEqual(whole.logs.targets.timesS);
  });

  test('keeps the poses before the latest step, a step apart at crawling speed', () => {
    const world = createNicheWorld(day, 3);
    world.advance(100);
    const before = world.tCells.positionsUm.slice();
    world.advance(1);
    expect(world.tCells.previousUm).toEqual(before);
    const { previousUm, positionsUm, count } = world.tCells;
    for (let at = 0; at < 3 * count; at += 1) {
      const moved = Math.abs(positionsUm[at]! - previousUm[at]!);
      // 10 µm a minute is a sixth of a micrometre a second, the short way round the box.
      expect(Math.min(moved, world.edgeUm - moved)).toBeLessThan(0.17);
    }
  });

  test('reads numbers only, and stops at its end', () => {
    const world = createNicheWorld(nicheWorldDefaults, 7);
    world.advance(1e9);
    const readings = world.readings();
    expect(readings.timeS).toBe(nicheWorldDefaults.durationS);
    expect(Object.values(readings).every(Number.isFinite)).toBe(true);
    expect(readings.tCells).toBe(12);
    expect(() => world.advance(-1)).toThrow(RangeError);
  });

  test('without drug nothing holds; with it, some do', () => {
    const world = createNicheWorld({ ...killing, drugPgPerMl: 0 }, 7);
    world.advance(3 * HOUR_S);
    expect(world.readings().adhesions).toBe(0);
    expect(world.readings().touches).toBeGreaterThan(100);
    world.setDrug(100_000);
    world.advance(3 * HOUR_S);
    expect(world.readings().adhesions).toBeGreaterThan(0);
  });

  test('holds touches as the in-vitro assay does where that is asked for', () => {
    const chance = assayHold(densityInBox(day.blasts, day.blastsPerMl));
    const [named, numbered] = (['assay', chance] as const).map((hold) => {
      const world = createNicheWorld({ ...day, hold }, 7);
      world.advance(24 * HOUR_S);
      return world;
    });
    expect(named?.hash()).toBe(numbered?.hash());
    expect(named?.readings().blastsAlive).toBe(0);
  });

  test('follows one T cell through its states', () => {
    const world = createNicheWorld({ ...day, hold: 'assay' }, 7);
    world.advance(12 * HOUR_S);
    const { kills, granules, states, sinceS, count } = world.tCells;
    const busiest = kills.indexOf(Math.max(...kills));
    const lines = Array.from({ length: count }, (_, tCell) => world.timeline(tCell));
    for (const line of lines) {
      expect(line[0]).toMatchObject({ state: 'scanning', fromS: 0 });
      expect(line.at(-1)?.toS).toBe(world.timeS);
      for (const [n, stretch] of line.entries()) {
        expect(stretch.toS).toBe(line[n + 1]?.fromS ?? world.timeS);
        expect(stretch.state).not.toBe(line[n + 1]?.state);
      }
    }
    const deaths = lines[busiest]?.filter(({ state }) => state === 'awaitingDeath') ?? [];
    expect(Math.abs(deaths.length - kills[busiest]!)).toBeLessThanOrEqual(1);
    world.setFollowed(busiest);
    expect(world.followed).toBe(busiest);
    expect(world.readings()).toMatchObject({
      followedKills: kills[busiest],
      followedGranules: granules[busiest],
      followedStage: states[busiest],
      followedStageS: world.timeS - sinceS[busiest]!,
    });
    expect(() => world.setFollowed(count)).toThrow('There is no T cell 12');
  });

  test('counts T cells by their kills', () => {
    const world = createNicheWorld({ ...day, hold: 'assay' }, 3);
    expect([...world.killHistogram()]).toEqual([12]);
    world.advance(24 * HOUR_S);
    const histogram = world.killHistogram();
    expect(histogram.reduce((sum, each) => sum + each, 0)).toBe(12);
    expect(histogram.reduce((sum, each, kills) => sum + each * kills, 0)).toBe(
      world.readings().kills,
    );
    expect(histogram.length - 1).toBe(world.readings().mostKills);
    expect(createNicheWorld({ ...day, tCells: 0 }, 3).readings()).toMatchObject({
      followedKills: 0,
      followedStageS: 0,
    });
  });
});
