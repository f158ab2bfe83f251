/** The killing sequence as it runs: its times, its hits, its controls. Reference values: an independent
 * event-driven simulation and renewal theory (model e). */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { assayDefaults, type AssayConditions } from './assay.ts';
import { abundant, dayS, hourS, meanAndSd, minutesBetween, run } from './assay.fixture.ts';
import { granzymeToKill, mostEntries } from './hit.ts';
import { targetEvents } from './targetChart.ts';
import { tCellStates } from './tCellChart.ts';

describe('the killing sequence as it runs', () => {
  // Some 20 000 rounds: means of 8.5 and 40 min have standard errors of 0.5 and 1 %.
  const { assay, tCells, targets } = run(abundant, 8 * dayS);

  it('takes 8.5 min, SD 4.87, from calcium rise to detachment after a kill', () => {
    const { mean, sd } = meanAndSd(minutesBetween(tCells, 'triggered', 'released', 'hitLethally'));
    expect(Math.abs(mean / 8.5 - 1)).toBeLessThan(0.02);
    expect(Math.abs(sd / 4.87 - 1)).toBeLessThan(0.05);
  });

  it('takes 40 min, SD 32.7, after a failure', () => {
    const { mean, sd } = meanAndSd(minutesBetween(tCells, 'triggered', 'released', 'hitInVain'));
    expect(Math.abs(mean / 40 - 1)).toBeLessThan(0.02);
    expect(Math.abs(sd / 32.7 - 1)).toBeLessThan(0.05);
  });

  it('opens no pore sooner than 0.5 min after the calcium rise', () => {
    const minutes = [
      ...minutesBetween(tCells, 'triggered', 'hitLethally'),
      ...minutesBetween(tCells, 'triggered', 'hitInVain'),
    ];
    const least = minutes.reduce((lowest, each) => Math.min(lowest, each));
    expect(least).toBeGreaterThanOrEqual(0.5 - 1e-6);
    expect(least).toBeLessThan(0.7);
  });

  it('keeps every stage to its mean within 2 %', () => {
    const stages = [
      ['adhered', 'triggered', 'calciumOnsetMeanS', 1 / 60],
      ['hitLethally', 'targetRounded', 'poreToRoundingMeanMin', 1],
      ['targetRounded', 'released', 'roundingToDetachMeanMin', 1],
      ['released', 'reloaded', 'reloadMeanMin', 1],
    ] as const;
    for (const [from, to, id, inMinutes] of stages) {
      const { mean } = meanAndSd(minutesBetween(tCells, from, to));
      expect(Math.abs(mean / (parameters[id].value * inMinutes) - 1), id).toBeLessThan(0.02);
    }
  });

  it('commits a target as the tenth granzyme enters, before it rounds, once for every kill', () => {
    const committed = targetEvents.indexOf('thresholdReached');
    const rounded = targetEvents.indexOf('rounded');
    const alive = new Set<number>();
    let kills = 0;
    for (let entry = 0; entry < targets.length; entry += 1) {
      const target = targets.cells[entry]!;
      if (targets.events[entry] === committed) {
        kills += 1;
        alive.add(target);
      }
      if (targets.events[entry] === rounded) expect(alive.delete(target)).toBe(true);
    }
    expect(kills).toBe(assay.sequence.kills);
    const all = assay.sequence.tCells.kills.reduce((sum, each) => sum + each, 0);
    expect(all).toBe(kills);
    const cells = assay.sequence.targets;
    for (let target = 0; target < cells.count; target += 1) {
      const commitS = cells.commitS[target]!;
      if (commitS === Infinity) continue;
      expect(cells.granzymesInside(target, commitS * (1 + 1e-12))).toBeGreaterThanOrEqual(
        granzymeToKill,
      );
      const decisiveS = cells.entriesS[target * mostEntries + granzymeToKill - 1]!;
      expect(Math.abs(commitS - decisiveS)).toBeLessThan(1e-6);
    }
  });

  it('spends granules on every hit and has them back after reloading', () => {
    const full = parameters.granulesPerTCell.value;
    const spent = full - parameters.granulesPerHit.value;
    const { granules, states, count } = assay.sequence.tCells;
    for (let tCell = 0; tCell < count; tCell += 1) {
      const state = tCellStates[states[tCell]!]!;
      const afterHit = ['awaitingDeath', 'lettingGo', 'prolonged', 'refractory'].includes(state);
      expect(granules[tCell]).toBe(afterHit ? spent : full);
    }
  });
});

/** Whether any pore opens within two hours. */
function opened(change: Partial<AssayConditions>): boolean {
  const { targets } = run(change, 2 * hourS).assay.sequence;
  return targets.poresOpenedS.some((timeS) => timeS > 0);
}

describe('controls', () => {
  it.each([{ perforin: false }, { granzyme: false }, { adhesionRatePerMin: 0 }, { trimers: 2 }])(
    'nothing dies with %o',
    (change) => {
      const { assay } = run(change, 2 * dayS);
      expect(assay.sequence.kills).toBe(0);
      expect(assay.targetsAlive).toBe(assayDefaults.targets);
    },
  );

  it.each([{ perforin: false }, { granzyme: false }])(
    'contacts last about 40 min with %o',
    (change) => {
      const { tCells } = run({ ...abundant, ...change }, 6 * dayS);
      const { mean } = meanAndSd(minutesBetween(tCells, 'triggered', 'released'));
      expect(Math.abs(mean / 40 - 1)).toBeLessThan(0.02);
    },
  );

  it('opens pores without granzyme, and none without perforin', () => {
    expect(opened({ granzyme: false })).toBe(true);
    expect(opened({ perforin: false })).toBe(false);
  });

  it('lets a T cell go after minutes where trimers are too few, ready for the next', () => {
    const { tCells, assay } = run({ ...abundant, trimers: 2 }, 2 * dayS);
    const { mean } = meanAndSd(minutesBetween(tCells, 'unheeded', 'released'));
    expect(Math.abs(mean / parameters.nonProductiveContactMin.value - 1)).toBeLessThan(0.02);
    expect(assay.sequence.tCells.hits.every((hits) => hits === 0)).toBe(true);
  });
});
