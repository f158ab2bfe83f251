/** Waiting times follow their stated means and spreads, and charts are total. */

import { describe, expect, it } from 'vitest';
import { drawWaitS, nextState, waitMeanS, waitSdS, type WaitingTime } from './chart.ts';
import { tCellChart } from './killing/tCellChart.ts';
import { createRandom } from './random.ts';

const draws = 100_000;

const waits: readonly WaitingTime[] = [
  { law: 'fixed', time: 'poreResealEndS' },
  { law: 'uniform', from: 'probeTimeMinS', to: 'probeTimeMaxS' },
  { law: 'exponential', mean: 'nonProductiveContactMin' },
  { law: 'gamma', shape: 8, mean: 'poreToRoundingMeanMin' },
  { law: 'lognormal', median: 'blebbingMedianMin', logSd: 0.5 },
  {
    law: 'lognormal',
    atLeast: 'calciumToPoreMinMin',
    median: 'calciumToPoreExtraMedianMin',
    logSd: 0.85,
  },
];

describe('waiting times', () => {
  it.each(waits)('keep to their mean within 2 % and their SD within 5 %: %o', (wait) => {
    const random = createRandom(7, `wait ${wait.law}`);
    let sum = 0;
    let squares = 0;
    let least = Infinity;
    for (let n = 0; n < draws; n += 1) {
      const waitS = drawWaitS(wait, random);
      sum += waitS;
      squares += waitS ** 2;
      least = Math.min(least, waitS);
    }
    const mean = sum / draws;
    const sd = Math.sqrt(Math.max(0, squares / draws - mean ** 2));
    expect(Math.abs(mean / waitMeanS(wait) - 1)).toBeLessThan(0.02);
    expect(Math.abs(sd - waitSdS(wait))).toBeLessThanOrEqual(0.05 * waitSdS(wait));
    if (wait.law === 'lognormal' && wait.atLeast !== undefined) {
      expect(least).toBeGreaterThan(30);
      expect(least).toBeLessThan(40);
    }
  });

  it('are refused where a parameter is no time', () => {
    const wait: WaitingTime = { law: 'fixed', time: 'killProbabilityPerHit' };
    expect(() => waitMeanS(wait)).toThrow('killProbabilityPerHit is in unitless');
  });
});

describe('nextState', () => {
  it('follows an edge and leaves the state as it is where there is none', () => {
    expect(nextState(tCellChart, 'scanning', 'touched')).toBe('probing');
    expect(nextState(tCellChart, 'refractory', 'touched')).toBe('refractory');
  });
});
