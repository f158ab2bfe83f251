import { beforeAll, describe, expect, test } from 'vitest';
import { createPairWorld, pairWorldDefaults, type PairWorld } from '../../../sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../../sim/touchWorld.ts';
import {
  createConjugatePose,
  poseFollowedPair,
  poseTouch,
  type ConjugatePose,
} from './conjugatePose.ts';

const PACE = 20;
const SEED = 3;
const FRAME_S = 1 / 60;

function pairWorld(): PairWorld {
  return createPairWorld({ ...pairWorldDefaults, kills: true, pace: PACE }, SEED);
}

function posed(world: PairWorld, still = false): ConjugatePose {
  const pose = createConjugatePose();
  const [pair] = world.pairs;
  if (pair) poseFollowedPair(pair, { timeS: world.timeS, pace: PACE, still }, pose);
  return pose;
}

/** Runs on until something has happened, and `screenS` longer. */
function runUntil(world: PairWorld, happened: () => boolean, screenS: number): void {
  while (!happened() && world.timeS < world.durationS) world.advance(1);
  world.advance(screenS * PACE);
}

describe('a followed pair', () => {
  let world: PairWorld;
  const tCell = () => world.pairs[0]!.tCell;
  const blast = () => world.pairs[0]!.blast;
  beforeAll(() => {
    world = pairWorld();
  });

  test('touches, lies flat, and its bridges have gathered when calcium rises', () => {
    expect(posed(world).held).toBeLessThan(0.35);
    runUntil(world, () => tCell().calciumRiseS < Infinity, 0);
    const pose = posed(world);
    expect(pose.gathered).toBe(1);
    expect(pose.docked).toBeLessThan(0.01);
    expect(pose.calciumReach).toBeLessThan(0.05);
  });

  test('one calcium wave crosses the T cell in about two seconds and leaves a glow', () => {
    world.advance(PACE);
    expect(posed(world).calciumReach).toBeGreaterThan(0.4);
    world.advance(1.2 * PACE);
    expect(posed(world).calciumReach).toBe(1);
  });

  test('the centrosome has docked and the granules have followed when the hit comes', () => {
    runUntil(world, () => tCell().hitS < Infinity, 0);
    const pose = posed(world);
    expect(pose.docked).toBe(1);
    expect(pose.granulesGathered).toBeGreaterThan(0.99);
    expect(pose.fused).toBeLessThan(0.05);
    world.advance(3 * PACE);
    expect(posed(world).fused).toBe(1);
  });

  test('caspases spread once the blast is bound to die, then it rounds and blebs', () => {
    expect(posed(world).death).toBeLessThan(0.1);
    runUntil(world, () => blast().committedS < Infinity, 0);
    runUntil(world, () => blast().roundedS < Infinity, 3);
    const pose = posed(world);
    expect(pose.caspaseReach).toBe(1);
    expect(pose.death).toBeGreaterThan(0.15);
  });

  test('the T cell lets go unharmed, leaves, and its polarisation relaxes', () => {
    runUntil(world, () => tCell().releasedS < Infinity, 8);
    const pose = posed(world);
    expect(pose.held).toBe(0);
    expect(pose.awayUm).toBeGreaterThan(2);
    expect(pose.docked).toBe(0);
    expect(pose.calcium).toBe(0);
    expect(pose.granulesGathered).toBeLessThan(0.4);
  });

  test('nothing of it leaps, and nothing goes dark and bright more than once in a third of a second', () => {
    const run = pairWorld();
    let before = posed(run);
    let turns = 0;
    let rising = true;
    while (run.timeS < 900) {
      run.advance(PACE * FRAME_S);
      const now = posed(run);
      for (const key of ['held', 'docked', 'granulesGathered', 'calcium', 'death'] as const) {
        // No faster than over a fifth of a second; calcium begins where its front is still outside.
        if (key === 'calcium' && before.calciumReach === 0) continue;
        expect(Math.abs(now[key] - before[key]), `${key} at ${run.timeS}`).toBeLessThan(0.09);
      }
      if (now.calcium !== before.calcium && now.calcium > before.calcium !== rising) {
        rising = !rising;
        turns += 1;
      }
      before = now;
    }
    expect(turns).toBeLessThanOrEqual(1);
  });

  test('under reduced motion what would glide stands where it ends', () => {
    const run = pairWorld();
    expect(posed(run, true).held).toBe(1);
    const [pair] = run.pairs;
    runUntil(run, () => pair!.tCell.calciumRiseS < Infinity, 0);
    expect(posed(run, true).calciumReach).toBe(1);
    runUntil(run, () => pair!.tCell.releasedS < Infinity, 0);
    expect(posed(run, true)).toMatchObject({ held: 0, leaving: 1 });
  });
});

describe('a failing pair beside', () => {
  test('stays in contact with a blast that lives', () => {
    const conditions = {
      ...pairWorldDefaults,
      kills: true,
      beside: 'failing',
      pace: PACE,
    } as const;
    const world = createPairWorld(conditions, SEED);
    runUntil(world, () => world.pairs[0]!.tCell.releasedS < Infinity, 0);
    const pose = createConjugatePose();
    poseFollowedPair(world.pairs[1]!, { timeS: world.timeS, pace: PACE, still: false }, pose);
    expect(pose).toMatchObject({ held: 1, awayUm: 0, death: 0, caspases: 0 });
  });
});

describe('touches', () => {
  const pace = 4;

  test('come near, touch lightly and part again, without a leap however fast they follow', () => {
    for (const quick of [pace, 600]) {
      const world = createTouchWorld(
        { ...touchWorldDefaults, drugPgPerMl: 0, durationS: 600 * pace, pace: quick },
        SEED,
      );
      const pose = createConjugatePose();
      let before = Number.NaN;
      let heldBefore = Number.NaN;
      let touched = 0;
      let farthestUm = 0;
      const endS = Math.min(world.durationS, 40 * quick);
      while (world.timeS < endS) {
        world.advance(quick * FRAME_S);
        poseTouch(world, { timeS: world.timeS, pace: quick, still: false }, pose);
        if (pose.held > 0.2) touched += 1;
        if (heldBefore >= 0) expect(Math.abs(pose.held - heldBefore)).toBeLessThan(0.05);
        heldBefore = pose.held;
        expect(pose.held).toBeLessThanOrEqual(0.3);
        farthestUm = Math.max(farthestUm, pose.awayUm);
        if (before >= 0) expect(Math.abs(pose.awayUm - before)).toBeLessThan(0.12);
        before = pose.awayUm;
      }
      // What is too quick to be seen is not drawn: at 600 to 1 a touch takes a hundredth of a second.
      expect(touched > 0).toBe(quick === pace);
      expect(farthestUm > 2).toBe(quick === pace);
    }
  });

  test('lies flat once a touch holds', () => {
    const conditions = {
      ...touchWorldDefaults,
      drugPgPerMl: 1e5,
      stopAtHold: true,
      durationS: 1e6,
    };
    const world = createTouchWorld({ ...conditions, pace }, SEED);
    while (world.phase !== 'holding' && world.timeS < world.durationS) world.advance(1);
    world.advance(5 * pace);
    const pose = createConjugatePose();
    poseTouch(world, { timeS: world.timeS, pace, still: false }, pose);
    expect(pose.held).toBeCloseTo(1, 9);
    expect(pose.gathered).toBe(1);
  });
});
