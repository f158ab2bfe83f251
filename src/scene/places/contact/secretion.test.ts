import { describe, expect, test } from 'vitest';
import { parameters } from '../../../science/parameters.ts';
import { createIdleWorld } from '../../../sim/idleWorld.ts';
import { mostEntries } from '../../../sim/killing/hit.ts';
import { createPairWorld, pairWorldDefaults, type PairWorld } from '../../../sim/pairWorld.ts';
import { Frames } from '../../beads/frames.ts';
import { qualityTiers } from '../../quality.ts';
import { cast } from '../../../cast/registry.ts';
import { countFrames, firstFrames, type Exhibit } from './exhibit.ts';
import { afterHitS, overToHit, viewIdleHit, viewPairHit } from './pairHit.ts';
import { ringOpenness } from './perforinRings.ts';
import { createSecretion } from './secretion.ts';
import { rings, subunits } from './secretionLayout.ts';

const lumenNm = parameters.perforinPoreDiameterNm.value / 2;
const tier = qualityTiers.low;
const floats = 12;

/** An exhibit with its frames, and where the molecules of each kind are among them. */
function stage<W>(exhibit: Exhibit<W>) {
  const frames = new Frames(countFrames(exhibit.groups));
  const first = firstFrames(exhibit.groups, 0);
  const start = (beads: unknown, nth = 0) => {
    const found = exhibit.groups.flatMap((group, index) => (group.beads === beads ? [index] : []));
    return first[found[nth] as number] as number;
  };
  return {
    exhibit,
    frames,
    monomers: start(cast.perforin.beads.coarse),
    strands: start(cast.perforinPore.hairpins.coarse),
    iris: start(cast.perforinPore.hairpins.coarse) + rings.length,
    entries: start(cast.granzymeB.beads.coarse),
    place: (frame: number) => frames.data.subarray(frame * floats, frame * floats + 3),
    shown: (frame: number) => frames.data[frame * floats + 8] as number,
  };
}

const pairOf = (changes: Partial<typeof pairWorldDefaults>) =>
  createPairWorld({ ...pairWorldDefaults, kills: true, pace: 5, ...changes }, 11);

/** Runs a pair until so many screen seconds after its hit. */
function runTo(world: PairWorld, afterS: number): void {
  while (afterHitS(world) < afterS) world.advance(0.25);
}

/** How many molecules of a kind are in sight. */
function count(from: number, molecules: number, shown: (frame: number) => number): number {
  let sum = 0;
  for (let frame = from; frame < from + molecules; frame += 1) sum += Number(shown(frame) > 0.5);
  return sum;
}

describe('the hit of a followed pair', () => {
  const world = pairOf({});
  const drawn = stage(createSecretion(tier, viewPairHit));
  const write = (still: boolean) => drawn.exhibit.write(drawn.frames, world, 3, still);
  const inside = () => {
    let below = 0;
    for (let index = 0; index < mostEntries; index += 1) {
      const [, y = 0] = drawn.place(drawn.entries + index);
      below += Number(drawn.shown(drawn.entries + index) > 0.5 && y < -8);
    }
    return below;
  };

  test('begins in sight of the bridges and goes over to the pores before they open', () => {
    expect(overToHit(world, false)).toBe(0);
    runTo(world, -12);
    expect(overToHit(world, false)).toBe(0);
    runTo(world, -8);
    expect(overToHit(world, false)).toBe(1);
  });

  test.each([true, false])(
    'has its rings closed and the membrane whole until then (%s)',
    (still) => {
      const lipids = drawn.entries - drawn.iris;
      write(still);
      expect(count(drawn.iris, lipids, drawn.shown)).toBe(lipids);
      expect(count(drawn.monomers, rings.length * subunits, drawn.shown)).toBe(0);
    },
  );

  test('shows all subunits at the opening, then no lipid within the rings', () => {
    runTo(world, 0);
    write(false);
    expect(count(drawn.monomers, rings.length * subunits, drawn.shown)).toBe(
      rings.length * subunits,
    );
    runTo(world, 1);
    write(false);
    for (let frame = drawn.iris; frame < drawn.entries; frame += 1) {
      const [x = 0, , z = 0] = drawn.place(frame);
      const away = Math.min(
        ...rings.map((_, ring) => {
          const [ringX = 0, , ringZ = 0] = drawn.place(drawn.strands + ring);
          return Math.hypot(x - ringX, z - ringZ);
        }),
      );
      if (away < lumenNm) expect(drawn.shown(frame)).toBe(0);
    }
  });

  test.each([true, false])(
    'has as many granzymes inside as the model, at any time (%s)',
    (still) => {
      const other = pairOf({});
      runTo(other, 0);
      let most = 0;
      for (let step = 0; step < 90; step += 1) {
        drawn.exhibit.write(drawn.frames, other, step, still);
        const granzymes = other.pairs[0]?.blast.granzymesInside ?? 0;
        // In flight, one that has passed the ring's plane just now is not yet below the membrane.
        expect(Math.abs(inside() - granzymes)).toBeLessThanOrEqual(still ? 0 : 2);
        most = Math.max(most, granzymes);
        other.advance(1);
      }
      expect(most).toBeGreaterThanOrEqual(parameters.granzymeToKill.value);
      drawn.exhibit.write(drawn.frames, other, 90, false);
      expect(inside()).toBe(other.pairs[0]?.blast.granzymesInside);
    },
  );

  test('has rings open in the proportion that the model says, and none after repair', () => {
    for (const openness of [1, 0.8, 0.5, 0.3, 0]) {
      const sum = rings.reduce((total, _, ring) => total + ringOpenness(ring, openness), 0);
      expect(sum / rings.length).toBeCloseTo(openness, 9);
    }
    const other = pairOf({});
    runTo(other, (parameters.poreResealEndS.value + 1) / 5);
    drawn.exhibit.write(drawn.frames, other, 5, false);
    const lipids = drawn.entries - drawn.iris;
    expect(count(drawn.iris, lipids, drawn.shown)).toBe(lipids);
    expect(count(drawn.monomers, rings.length * subunits, drawn.shown)).toBe(0);
  });

  test('shows no rings without perforin and nothing that gets in', () => {
    const without = pairOf({ perforin: false });
    runTo(without, 2);
    drawn.exhibit.write(drawn.frames, without, 2, false);
    expect(count(drawn.monomers, rings.length * subunits, drawn.shown)).toBe(0);
    expect(inside()).toBe(0);
  });

  test('shows open rings without granzyme and no granzyme at all', () => {
    const without = pairOf({ granzyme: false });
    runTo(without, 2);
    drawn.exhibit.write(drawn.frames, without, 2, false);
    expect(count(drawn.monomers, rings.length * subunits, drawn.shown)).toBe(
      rings.length * subunits,
    );
    expect(count(drawn.entries, mostEntries + 10, drawn.shown)).toBe(0);
  });
});

describe('granzyme B at the pores', () => {
  test('goes below the membrane through a ring only, and some of it does', () => {
    const world = createIdleWorld('pores', 60);
    const drawn = stage(createSecretion(tier, viewIdleHit));
    let below = 0;
    for (let idleS = 0; idleS < 30; idleS += 0.05) {
      drawn.exhibit.write(drawn.frames, world, idleS, false);
      const [, surface = 0] = drawn.place(drawn.strands);
      for (let index = 0; index < mostEntries; index += 1) {
        const frame = drawn.entries + index;
        const [x = 0, y = 0, z = 0] = drawn.place(frame);
        if (drawn.shown(frame) === 0 || y > surface + 2) continue;
        if (y < surface - 7) {
          below += 1;
          continue;
        }
        const away = rings.map((_, ring) => {
          const [ringX = 0, , ringZ = 0] = drawn.place(drawn.strands + ring);
          return Math.hypot(x - ringX, z - ringZ);
        });
        expect(Math.min(...away)).toBeLessThan(lumenNm);
      }
    }
    expect(below).toBeGreaterThan(0);
  });
});
