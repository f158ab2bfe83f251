/** The charts of T cell and target are whole: everything reachable, a way on from everywhere. */

import { describe, expect, it } from 'vitest';
import { parameters } from '../../science/parameters.ts';
import { waitMeanS, waitSdS, type Chart, type ChartState, type WaitingTime } from '../chart.ts';
import { calciumToDetachMeanS, killsPerDay, roundMeanS } from './pace.ts';
import { targetChart, targetEvents, targetStates } from './targetChart.ts';
import { tCellChart, tCellEvents, tCellStates, type TCellState } from './tCellChart.ts';

function reachable<S extends string, E extends string>(chart: Chart<S, E>, start: S): Set<S> {
  const found = new Set([start]);
  for (const state of found) {
    for (const next of Object.values<S | undefined>(chart[state].on)) {
      if (next !== undefined) found.add(next);
    }
  }
  return found;
}

function eventsOf<S extends string, E extends string>(chart: Chart<S, E>): Set<string> {
  return new Set(Object.values<ChartState<S, E>>(chart).flatMap((state) => Object.keys(state.on)));
}

describe('the T cell’s chart', () => {
  it('reaches every state and uses every event', () => {
    expect(reachable(tCellChart, 'scanning')).toEqual(new Set(tCellStates));
    expect(eventsOf(tCellChart)).toEqual(new Set(tCellEvents));
  });

  it('leads back to scanning from every state', () => {
    for (const state of tCellStates) expect(reachable(tCellChart, state)).toContain('scanning');
  });

  it('times every state but scanning, which ends by a touch', () => {
    for (const state of tCellStates) {
      expect(tCellChart[state].lasts === undefined).toBe(state === 'scanning');
    }
  });

  it('reloads after every secretion', () => {
    expect(tCellChart.lettingGo.on.released).toBe('refractory');
    expect(tCellChart.prolonged.on.released).toBe('refractory');
  });
});

describe('the target’s chart', () => {
  it('reaches every state, uses every event, and ends in fragments only', () => {
    expect(reachable(targetChart, 'intact')).toEqual(new Set(targetStates));
    expect(eventsOf(targetChart)).toEqual(new Set(targetEvents));
    for (const state of targetStates) {
      const ways = Object.keys(targetChart[state].on).length;
      expect(ways === 0).toBe(state === 'fragmented');
    }
  });
});

/** The waiting time of a state that has one. */
function lasts(state: TCellState): WaitingTime {
  const wait = tCellChart[state].lasts;
  if (wait === undefined) throw new Error(`${state} has no waiting time.`);
  return wait;
}

describe('the sums of the chart', () => {
  // Check sums of model e: calcium rise to detachment 8.50 min, SD 4.87; after a failure 40, SD 33.
  it('come to the published time from calcium rise to detachment', () => {
    expect(calciumToDetachMeanS / 60).toBeCloseTo(8.5, 2);
    const steps = ['polarising', 'awaitingDeath', 'lettingGo'] as const;
    const variance = steps.reduce((sum, state) => sum + waitSdS(lasts(state)) ** 2, 0);
    expect(Math.sqrt(variance) / 60).toBeCloseTo(4.87, 2);
    expect(calciumToDetachMeanS / 60).toBeCloseTo(parameters.calciumToDetachMin.value, 1);
  });

  it('come to the published length of a failed contact', () => {
    expect(waitMeanS(lasts('prolonged')) / 60).toBe(40);
    expect(waitSdS(lasts('prolonged')) / 60).toBeCloseTo(32.7, 1);
  });

  // Table of model e.
  it.each([
    [0.2, 10.24],
    [0.1, 9.7],
    [0.0115, 5.59],
  ])('give the pace of renewal theory at %f adhesions a minute', (rate, kills) => {
    expect(killsPerDay(rate)).toBeCloseTo(kills, 1);
    expect(killsPerDay(rate)).toBeGreaterThan(parameters.killsPerTCellPerDayLow.value);
    expect(killsPerDay(rate)).toBeLessThan(parameters.killsPerTCellPerDayHigh.value);
  });

  it('give no kills without contacts', () => {
    expect(killsPerDay(0)).toBe(0);
    expect(roundMeanS / 60).toBeCloseTo(0.5 + 8.5 * 0.7 + 40 * 0.3 + 75, 1);
  });
});
