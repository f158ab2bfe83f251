import { expect, test } from 'vitest';
import { SiteSet } from './boundSites.ts';
import { createRandom } from './random.ts';

function boundOf(set: SiteSet): number[] {
  return [...set.sites.subarray(0, set.count)].toSorted((a, b) => a - b);
}

test('a long random life keeps every receptor exactly once', () => {
  const random = createRandom(3, 'sites');
  const set = new SiteSet(50);
  const mirror = new Set<number>();
  for (let i = 0; i < 5000; i += 1) {
    const bind = set.count === 0 || (set.count < set.total && random.uniform() < 0.5);
    if (bind) {
      const site = set.bindAny(random);
      expect(mirror.has(site)).toBe(false);
      mirror.add(site);
    } else {
      const site = set.releaseAny(random);
      expect(mirror.delete(site)).toBe(true);
    }
  }
  expect(boundOf(set)).toEqual([...mirror].toSorted((a, b) => a - b));
  expect([...set.sites].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('every free receptor is as likely as any other', () => {
  const random = createRandom(11, 'sites');
  const sites = 20;
  const draws = 20_000;
  const counts = Array.from({ length: sites }, () => 0);
  for (let i = 0; i < draws; i += 1) {
    const set = new SiteSet(sites);
    const site = set.bindAny(random);
    counts[site] = (counts[site] ?? 0) + 1;
  }
  const expected = draws / sites;
  const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  // Chi-square with 19 degrees of freedom exceeds 43.8 once in a thousand.
  expect(chiSquare).toBeLessThan(43.8);
});
