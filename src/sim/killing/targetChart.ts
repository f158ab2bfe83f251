/** What a target goes through once it is hit (model e). */

import type { Chart } from '../chart.ts';

/** In the order of their codes in typed arrays. */
export const targetStates = [
  'intact',
  'permeabilised',
  'damaged',
  'committed',
  'rounded',
  'fragmented',
] as const;
export type TargetState = (typeof targetStates)[number];

/** In the order of their codes in logs. */
export const targetEvents = [
  'poresOpened',
  'resealed',
  'mended',
  'thresholdReached',
  'rounded',
  'fragmented',
] as const;
export type TargetEvent = (typeof targetEvents)[number];

/**
 * Pores reseal whatever happens; enough granzyme before that commits the target: Bid is cut,
 * caspases are active (`committed`). It rounds when its T cell's chart says so, blebs, and at the
 * end of `rounded` it is in fragments, which neighbours clear.
 */
export const targetChart: Chart<TargetState, TargetEvent> = {
  intact: { on: { poresOpened: 'permeabilised' } },
  permeabilised: {
    lasts: { law: 'fixed', time: 'poreResealEndS' },
    on: { thresholdReached: 'committed', resealed: 'damaged' },
  },
  damaged: {
    lasts: { law: 'exponential', mean: 'sublethalMemoryMin' },
    on: { mended: 'intact', poresOpened: 'permeabilised' },
  },
  committed: { on: { rounded: 'rounded' } },
  rounded: {
    lasts: { law: 'lognormal', median: 'blebbingMedianMin', logSd: 0.5 },
    on: { fragmented: 'fragmented' },
  },
  fragmented: { on: {} },
};
