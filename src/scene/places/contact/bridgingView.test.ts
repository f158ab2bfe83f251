import { describe, expect, test } from 'vitest';
import { drugState } from '../../../sim/contactDrugs.ts';
import { createPairWorld, pairWorldDefaults } from '../../../sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../../sim/touchWorld.ts';
import { parameters } from '../../../science/parameters.ts';
import { cast } from '../../../cast/registry.ts';
import { Frames } from '../../beads/frames.ts';
import { qualityTiers } from '../../quality.ts';
import { createBridging } from './bridging.ts';
import { countHeld, viewOfPair, viewOfTouch } from './bridgingView.ts';
import { countFrames, firstFrames } from './exhibit.ts';
import { PAIRS } from './sites.ts';

const floats = 12;
const tier = qualityTiers.low;

/** The middle linkers are the last group: one frame for each drug. */
function drugsShown(frames: Frames, last: number): boolean[] {
  return Array.from(
    { length: PAIRS },
    (_, drug) => (frames.data[(last - PAIRS + drug) * floats + 8] as number) > 0,
  );
}

describe('the bridges of a followed pair', () => {
  const world = createPairWorld({ ...pairWorldDefaults, pace: 5 }, 3);
  const exhibit = createBridging(tier, viewOfPair);
  const frames = new Frames(countFrames(exhibit.groups));
  const firstCd45 = firstFrames(exhibit.groups, 0)[
    exhibit.groups.findIndex(({ beads }) => beads === cast.cd45.beads.coarse)
  ] as number;

  const cd45Within = (halfNm: number) => {
    let number = 0;
    for (let frame = firstCd45; frame < firstCd45 + 20; frame += 1)
      number += Number(Math.abs(frames.data[frame * floats] as number) < halfNm);
    return number;
  };

  test('are drawn for exactly the drugs that the model has in the contact', () => {
    const bridges: number[] = [];
    for (let second = 0; second < 120; second += 1) {
      exhibit.write(frames, world, second, true);
      const { drugs } = (world.pairs[0] as (typeof world.pairs)[number]).contact;
      const held = Array.from(
        { length: PAIRS },
        (_, drug) => (drugs.states[drug] ?? drugState.gone) !== drugState.gone,
      );
      expect(drugsShown(frames, countFrames(exhibit.groups))).toEqual(held);
      bridges.push(drugs.count(drugState.bridged));
      world.advance(1);
    }
    expect(new Set(bridges).size).toBeGreaterThan(3);
  });

  test('have the close contact to themselves after two minutes: CD45 has drifted out', () => {
    const early = createPairWorld({ ...pairWorldDefaults, pace: 5 }, 3);
    exhibit.write(frames, early, 0, true);
    expect(cd45Within(45)).toBe(6);
    early.advance(150);
    exhibit.write(frames, early, 0, true);
    expect(cd45Within(45)).toBe(0);
  });
});

describe('cells that touch', () => {
  test('are drawn with the drugs of that very touch', () => {
    const world = createTouchWorld({ ...touchWorldDefaults, drugPgPerMl: 3000 }, 5);
    const exhibit = createBridging(tier, viewOfTouch);
    const frames = new Frames(countFrames(exhibit.groups));
    let bridges = 0;
    let most = 0;
    for (let touch = 0; touch < 40; touch += 1) {
      while (world.phase === 'apart') world.advance(1);
      world.advance(Math.max(0, Math.min(3600, world.phaseUntilS - world.timeS - 0.5)));
      exhibit.write(frames, world, touch, true);
      const shown = drugsShown(frames, countFrames(exhibit.groups)).filter(Boolean).length;
      const { drugs } = world;
      expect(shown).toBe(Math.min(PAIRS, countHeld(drugs)));
      bridges += world.bridgesNow;
      most = Math.max(most, shown);
      if (world.phase === 'holding') break;
      while (world.phase === 'touching') world.advance(0.5);
    }
    expect(bridges).toBeGreaterThan(0);
    expect(most).toBeGreaterThan(1);
  });

  test('are in contact while the model says so and at no other time, and come and go gently', () => {
    const world = createTouchWorld({ ...touchWorldDefaults, pace: 5, stopAtHold: false }, 5);
    const view = viewOfTouch(world);
    let before = view.liftNm;
    let touching = 0;
    let farthest = 0;
    for (let tick = 0; tick < 60 * 120; tick += 1) {
      world.advance(5 / 60);
      const now = view.liftNm;
      if (world.phase !== 'apart') {
        expect(now).toBe(0);
        touching += 1;
      }
      expect(Math.abs(now - before)).toBeLessThan(0.25);
      farthest = Math.max(farthest, now);
      before = now;
    }
    expect(touching).toBeGreaterThan(10);
    expect(farthest).toBeGreaterThan(0.9 * parameters.contactGapNm.value);
  });
});
