/** How often a T cell kills, by renewal theory: the mean time of one round from the chart's means. */

import { parameters } from '../../science/parameters.ts';
import { waitMeanS, type ChartState } from '../chart.ts';
import { tCellChart, type TCellEvent, type TCellState } from './tCellChart.ts';

/** Chance that one degranulation kills. */
export const killProbability = parameters.killProbabilityPerHit.value;

function meanS(state: TCellState): number {
  const { lasts }: ChartState<TCellState, TCellEvent> = tCellChart[state];
  return lasts === undefined ? 0 : waitMeanS(lasts);
}

/** Calcium rise to detachment after a kill, mean, seconds. */
export const calciumToDetachMeanS =
  meanS('polarising') + meanS('awaitingDeath') + meanS('lettingGo');

/** Adhesion to the next search, mean over kills and failures that trigger, seconds. */
export const roundMeanS =
  meanS('formingSynapse') +
  killProbability * calciumToDetachMeanS +
  (1 - killProbability) * meanS('prolonged') +
  meanS('refractory');

/** Kills a day of one T cell that finds a target, when free, at a constant rate a minute. */
export function killsPerDay(adhesionRatePerMin: number): number {
  if (adhesionRatePerMin === 0) return 0;
  return (24 * 60 * killProbability) / (1 / adhesionRatePerMin + roundMeanS / 60);
}
