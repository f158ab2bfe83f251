/** Checks that ensembles have the right moments and keep their runs apart. */

import { describe, expect, it } from 'vitest';
import { finish } from '../runTable.ts';
import { planEnsemble } from './ensemble.ts';
import { compileNetwork } from './network.ts';

const birthDeath = compileNetwork({
  species: { X: 100 },
  reactions: [
    { reactants: { X: 1 }, products: { X: 2 }, rate: 0.1 },
    { reactants: { X: 1 }, products: {}, rate: 0.1 },
  ],
});

const times = Float64Array.of(0, 1, 10, 50);

describe('an ensemble', () => {
  it('of one run is the path itself', () => {
    const table = finish(planEnsemble(birthDeath, times, 1, 7));
    expect(table.columns).toEqual(['time', 'X']);
    expect(table.rows.map((row) => row[0])).toEqual([...times]);
    expect(table.rows[0]![1]).toBe(100);
    expect(table.rows.every((row) => Number.isInteger(row[1]))).toBe(true);
  });

  it.each([7, 8])('has the mean 100 and the variance 100 · 2 · 0.1 t (seed %d)', (seed) => {
    const replicates = 2000;
    const { rows } = finish(planEnsemble(birthDeath, times, replicates, seed));
    for (const [time, mean, sd] of rows.map(([t, m, s]) => [t!, m!, s!] as const)) {
      // Cumulants of the critical linear process, a hundred independent families of it; the
      // variance of a sample variance is (κ4 + 2 σ⁴) / n.
      const births = 0.1 * time;
      const variance = 100 * 2 * births;
      const fourth = 100 * 2 * births * (1 + 12 * births ** 2);
      expect(Math.abs(mean - 100)).toBeLessThanOrEqual(4 * Math.sqrt(variance / replicates));
      const error = Math.sqrt((fourth + 2 * variance ** 2) / replicates);
      expect(Math.abs(sd ** 2 - variance)).toBeLessThanOrEqual(4 * error);
    }
  });

  it('keeps its first runs the same however many follow', () => {
    const many = endsOf(20);
    expect(many.slice(0, 5)).toEqual(endsOf(5));
    expect(new Set(many).size).toBeGreaterThan(10);
  });
});

/** The last count of each run. */
function endsOf(replicates: number): number[] {
  const ends: number[] = [];
  const plan = planEnsemble(birthDeath, times, replicates, 7);
  for (let run = 0; run < replicates; run++) {
    plan.run(run, (row, values) => {
      if (row === times.length - 1) ends.push(values[0]!);
    });
  }
  return ends;
}
