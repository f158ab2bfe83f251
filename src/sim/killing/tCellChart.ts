/** What a T cell goes through from one target to the next (model e). */

import { parameters } from '../../science/parameters.ts';
import type { Chart } from '../chart.ts';

/** In the order of their codes in typed arrays. */
export const tCellStates = [
  'scanning',
  'probing',
  'formingSynapse',
  'nonProductive',
  'polarising',
  'awaitingDeath',
  'lettingGo',
  'prolonged',
  'refractory',
] as const;
export type TCellState = (typeof tCellStates)[number];

/** In the order of their codes in logs. */
export const tCellEvents = [
  'touched',
  'slipped',
  'adhered',
  'triggered',
  'unheeded',
  'hitLethally',
  'hitInVain',
  'targetRounded',
  'released',
  'reloaded',
] as const;
export type TCellEvent = (typeof tCellEvents)[number];

/**
 * The sequence. In `polarising` calcium is up, the centrosome docks and granules converge; the way
 * out of it is degranulation. A target that does not die keeps its T cell in `prolonged`, a time
 * that Jenkins 2015 (J Exp Med 212:307) counted from the calcium rise.
 */
export const tCellChart: Chart<TCellState, TCellEvent> = {
  scanning: { on: { touched: 'probing', adhered: 'formingSynapse' } },
  probing: {
    lasts: { law: 'uniform', from: 'probeTimeMinS', to: 'probeTimeMaxS' },
    on: { slipped: 'scanning', adhered: 'formingSynapse' },
  },
  formingSynapse: {
    lasts: { law: 'gamma', shape: 2, mean: 'calciumOnsetMeanS' },
    on: { triggered: 'polarising', unheeded: 'nonProductive' },
  },
  nonProductive: {
    lasts: { law: 'exponential', mean: 'nonProductiveContactMin' },
    on: { released: 'scanning' },
  },
  polarising: {
    lasts: {
      law: 'lognormal',
      atLeast: 'calciumToPoreMinMin',
      median: 'calciumToPoreExtraMedianMin',
      logSd: parameters.calciumToPoreLogSd.value,
    },
    on: { hitLethally: 'awaitingDeath', hitInVain: 'prolonged' },
  },
  awaitingDeath: {
    lasts: { law: 'gamma', shape: 8, mean: 'poreToRoundingMeanMin' },
    on: { targetRounded: 'lettingGo' },
  },
  lettingGo: {
    lasts: { law: 'gamma', shape: 2, mean: 'roundingToDetachMeanMin' },
    on: { released: 'refractory' },
  },
  prolonged: {
    lasts: { law: 'gamma', shape: 1.5, mean: 'failedContactDurationMin' },
    countedFrom: 'polarising',
    on: { released: 'refractory' },
  },
  refractory: {
    lasts: { law: 'gamma', shape: 2, mean: 'reloadMeanMin' },
    on: { reloaded: 'scanning' },
  },
};
