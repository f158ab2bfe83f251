/** Members of a roster, and how evenly they are drawn. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { chiSquarePValue } from '../random/goodnessOfFit.ts';
import { Roster } from './roster.ts';

describe('Roster', () => {
  it('holds each number once and lets any go', () => {
    const roster = new Roster();
    for (const member of [4, 70, 4, 0]) roster.add(member);
    expect(roster.size).toBe(3);
    roster.remove(4);
    roster.remove(4);
    roster.remove(1000);
    expect([0, 4, 70].map((member) => roster.has(member))).toEqual([true, false, true]);
    expect(roster.size).toBe(2);
  });

  it('draws every member alike', () => {
    const roster = new Roster();
    for (let member = 0; member < 12; member += 1) roster.add(member);
    roster.remove(3);
    roster.remove(11);
    const random = createRandom(7, 'roster');
    const counts = new Float64Array(12);
    for (let n = 0; n < 10_000; n += 1) counts[roster.draw(random)]! += 1;
    expect(counts[3]! + counts[11]!).toBe(0);
    const drawn = counts.filter((count) => count > 0);
    expect(chiSquarePValue(drawn, new Float64Array(10).fill(0.1))).toBeGreaterThan(0.001);
  });
});
