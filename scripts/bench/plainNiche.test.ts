/** The plain niche kills as the product's does, or the bench would compare two different things. */

import { describe, expect, it } from 'vitest';
import { dayS, nicheDefaults } from '../../src/sim/niche/conditions.ts';
import { Niche } from '../../src/sim/niche/niche.ts';
import { PlainNiche } from './plainNiche.ts';

describe('the plain niche', () => {
  it('kills as often as the niche of the product, within four standard errors', () => {
    // At nine times the level most T cells are busy: some 15 kills a box in four hours.
    const boxes = 8;
    const differences = Array.from({ length: boxes }, (_, replicate) => {
      const conditions = { ...nicheDefaults, drugPgPerMl: 5600, replicate };
      const niche = new Niche(conditions);
      const plain = new PlainNiche(conditions, niche);
      niche.advanceTo(dayS / 6);
      plain.advanceTo(dayS / 6);
      return plain.sequence.kills - niche.kills;
    });
    const mean = differences.reduce((sum, each) => sum + each, 0) / boxes;
    const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(squares / (boxes - 1) / boxes));
  });
});
