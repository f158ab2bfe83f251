import { describe, expect, test } from 'vitest';
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import { createIdleWorld } from '../../../sim/idleWorld.ts';
import { Frames } from '../../beads/frames.ts';
import { qualityTiers } from '../../quality.ts';
import { countFrames, firstFrames } from './exhibit.ts';
import { createPores } from './pores.ts';

const lumenNm = parameters.perforinPoreDiameterNm.value / 2;

describe('granzyme B at the pores', () => {
  test('goes below the membrane through a ring only, and some of it does', () => {
    const world = createIdleWorld('pores', 60);
    const pores = createPores(qualityTiers.low);
    const frames = new Frames(countFrames(pores.groups));
    const first = firstFrames(pores.groups, 0);
    const start = (beads: unknown) =>
      first[pores.groups.findIndex((group) => group.beads === beads)] as number;
    const rings = start(cast.perforinPore.beads.coarse);
    const granzymes = start(cast.granzymeB.beads.coarse);
    const place = (frame: number) => frames.data.subarray(frame * 12, frame * 12 + 3);
    let below = 0;
    for (let idleS = 0; idleS < 30; idleS += 0.05) {
      pores.write(frames, world, idleS, false);
      const [, surface = 0] = place(rings);
      for (let index = 0; index < 18; index += 1) {
        const [x = 0, y = 0, z = 0] = place(granzymes + index);
        if (y > surface + 2) continue;
        if (y < surface - 5) below += 1;
        const away = [0, 1, 2, 3].map((ring) => {
          const [ringX = 0, , ringZ = 0] = place(rings + ring);
          return Math.hypot(x - ringX, z - ringZ);
        });
        expect(Math.min(...away)).toBeLessThan(lumenNm);
      }
    }
    expect(below).toBeGreaterThan(0);
  });
});
