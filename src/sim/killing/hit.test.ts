/** One hit: how often it kills, and when its granzymes come in. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { createRandom } from '../random.ts';
import { kolmogorovSmirnovPValue } from '../random/goodnessOfFit.ts';
import {
  drawEntries,
  drawGranzymes,
  entryQuantileS,
  granzymeToKill,
  hastenEntries,
  mostEntries,
  openEquivalentS,
  poreOpenness,
} from './hit.ts';

/** Share of the entries by a time, by summing the openness of the pores. */
function entered(untilS: number): number {
  const steps = 2000;
  let sum = 0;
  for (let n = 0; n < steps; n += 1) sum += poreOpenness(((n + 0.5) / steps) * untilS);
  return ((sum / steps) * untilS) / openEquivalentS;
}

describe('a hit', () => {
  it('brings in enough granzymes with the stated probability, within four standard errors', () => {
    const random = createRandom(7, 'hits');
    const hits = 100_000;
    let lethal = 0;
    for (let n = 0; n < hits; n += 1) if (drawGranzymes(random) >= granzymeToKill) lethal += 1;
    const p = parameters.killProbabilityPerHit.value;
    expect(Math.abs(lethal / hits - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / hits));
  });

  it('keeps its pores open for 20 s and closed after 80 s, 50 s of open pore in all', () => {
    expect(poreOpenness(-1)).toBe(0);
    expect([0, 19.9, 50, 80].map(poreOpenness)).toEqual([1, 1, 0.5, 0]);
    expect(openEquivalentS).toBe(50);
    expect(entered(80)).toBeCloseTo(1, 3);
  });

  it.each([0, 0.2, 0.4, 0.5, 0.8, 0.99, 1])('lets a share of %f in by its quantile', (share) => {
    expect(entered(entryQuantileS(share))).toBeCloseTo(share, 3);
  });

  it('draws entries in rising order by the openness of the pores', () => {
    const random = createRandom(7, 'entries');
    const all: number[] = [];
    const entriesS = new Float64Array(3 + mostEntries);
    for (let n = 0; n < 500; n += 1) {
      drawEntries(random, 8, entriesS, 3);
      const own = entriesS.slice(3, 11);
      expect(own).toEqual(own.toSorted());
      all.push(...own);
    }
    expect(Math.max(...all)).toBeLessThan(80);
    expect(kolmogorovSmirnovPValue(all, entered)).toBeGreaterThan(0.001);
  });

  it('moves entries forward only where the target rounds before the decisive one', () => {
    const entriesS = Float64Array.from({ length: 12 }, (_, n) => 5 * (n + 1));
    hastenEntries(entriesS, 0, 12, 60);
    expect(entriesS[9]).toBe(50);
    hastenEntries(entriesS, 0, 12, 25);
    expect(entriesS[9]).toBe(25);
    expect(entriesS[11]).toBe(30);
  });
});
