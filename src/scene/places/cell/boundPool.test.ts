import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../sim/random.ts';
import { SiteSet } from '../../../sim/boundSites.ts';
import { BoundPool } from './boundPool.ts';

const never = () => false;
const settled = (pool: BoundPool) =>
  [...pool.sites].filter((site, slot) => site >= 0 && pool.presence[slot] === 1);

describe('bound drug', () => {
  test('is drawn to the last molecule, each on its own receptor', () => {
    const random = createRandom(5, 'test');
    const bound = new SiteSet(20_000);
    const pool = new BoundPool(320, 20_000);
    for (let round = 0; round < 300; round += 1) {
      for (let change = 0; change < 5; change += 1) {
        if (bound.count > 0 && random.uniform() < bound.count / 460) bound.releaseAny(random);
        else bound.bindAny(random);
      }
      pool.follow(bound, 1, never);
      expect(new Set(settled(pool))).toEqual(new Set(bound.sites.subarray(0, bound.count)));
      expect(settled(pool)).toHaveLength(bound.count);
    }
    expect(bound.count).toBeGreaterThan(150);
  });

  test('comes into view and goes out of view quickly, unless a flight brings or takes it', () => {
    const bound = new SiteSet(100);
    const pool = new BoundPool(8, 100);
    bound.bind(7);
    pool.follow(bound, 1 / 60, never);
    expect(pool.presence[0]).toBeGreaterThan(0);
    expect(pool.presence[0]).toBeLessThan(1);
    for (let frame = 0; frame < 6; frame += 1) pool.follow(bound, 1 / 60, never);
    expect(settled(pool)).toEqual([7]);
    bound.release(7);
    pool.follow(bound, 1 / 60, never);
    expect(pool.draws(7)).toBe(true);
    expect(settled(pool)).toEqual([]);
    for (let frame = 0; frame < 12; frame += 1) pool.follow(bound, 1 / 60, never);
    expect(pool.draws(7)).toBe(false);

    bound.bind(9);
    pool.follow(bound, 1 / 60, () => true);
    expect(settled(pool)).toEqual([9]);
    bound.release(9);
    pool.follow(bound, 1 / 60, () => true);
    expect(pool.draws(9)).toBe(false);
  });

  test('more than can be drawn leaves those drawn in place, and says so', () => {
    const bound = new SiteSet(100);
    const pool = new BoundPool(4, 100);
    for (let site = 0; site < 20; site += 1) bound.bind(site);
    pool.follow(bound, 1, never);
    const drawn = settled(pool);
    expect(drawn).toHaveLength(4);
    expect(pool.oneIn).toBe(5);
    pool.follow(bound, 1, never);
    expect(settled(pool)).toEqual(drawn);
    expect(pool.draws(-1)).toBe(false);
  });
});
