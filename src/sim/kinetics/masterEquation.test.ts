/** Checks the exact solver against a binomial law and published-style closed boxes. */

import { describe, expect, it } from 'vitest';
import { closedBoxes, closedBoxNetwork } from './closedBox.fixture.ts';
import { countLaw } from './masterEquation.ts';

const meanOf = (law: Float64Array) => law.reduce((sum, p, k) => sum + p * k, 0);
const sdOf = (law: Float64Array) =>
  Math.sqrt(law.reduce((sum, p, k) => sum + p * (k - meanOf(law)) ** 2, 0));

describe('the master equation', () => {
  it('makes pure death binomial', () => {
    const description = {
      species: { X: 12 },
      reactions: [{ reactants: { X: 1 }, products: {}, rate: 0.3 }],
    };
    const law = countLaw(description, 'X', 2);
    const survival = Math.exp(-0.6);
    let expected = (1 - survival) ** 12;
    for (let k = 0; k <= 12; k++) {
      expect(law[k]).toBeCloseTo(expected, 12);
      expected *= ((12 - k) / (k + 1)) * (survival / (1 - survival));
    }
  });

  it('counts pairs of one species once', () => {
    const description = {
      species: { X: 4, Y: 0 },
      reactions: [{ reactants: { X: 2 }, products: { Y: 1 }, rate: 0.1 }],
    };
    // Six pairs, then one: P(no reaction by t) = exp(−0.6 t).
    expect(countLaw(description, 'Y', 3)[0]).toBeCloseTo(Math.exp(-1.8), 12);
  });

  it.each(closedBoxes)('has the moments of the oracle, $a0 with $b0', (box) => {
    for (const { tS, meanBound, sdBound } of box.transient) {
      const law = countLaw(closedBoxNetwork(box), 'C', tS);
      expect(meanOf(law)).toBeCloseTo(meanBound, 6);
      expect(sdOf(law)).toBeCloseTo(sdBound, 6);
    }
  });
});
