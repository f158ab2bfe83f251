/** What is asked on module 5. */
import { parameters } from '../../science/parameters.ts';
import type { Item } from './item.ts';

const repairedS = parameters.poreResealEndS.value;

export const hitItems = [
  {
    id: 'hit.noGranzyme',
    module: 'hit',
    kind: 'one',
    after: ['hit.perforin', 'hit.granzyme', 'hit.spared'],
    options: ['bursts', 'apoptosis', 'lives', 'tCellDies'],
    right: 'lives',
    figures: ['poreResealEndS', 'failedContactDurationMin', 'calciumToDetachMin'],
  },
  {
    id: 'hit.sequence',
    module: 'hit',
    kind: 'order',
    after: ['hit.perforin', 'hit.granzyme', 'hit.apoptosis', 'hit.spared'],
    sequence: ['granules', 'pores', 'granzyme', 'caspases', 'letsGo'],
    figures: ['poreResealStartS', 'calciumToDetachMin', 'bidCleavageMaxMin'],
  },
  {
    id: 'hit.repair',
    module: 'hit',
    kind: 'set',
    after: ['hit.perforin'],
    unit: 's',
    scale: 'log',
    low: 1,
    high: 10_000,
    start: 1000,
    right: { from: repairedS / 1.6, to: repairedS * 1.6 },
    figures: ['poreResealStartS', 'poreResealEndS'],
  },
  {
    id: 'hit.death',
    module: 'hit',
    kind: 'several',
    after: ['hit.apoptosis'],
    options: ['bursts', 'rounds', 'caspases', 'nucleus', 'complement'],
    right: ['rounds', 'caspases', 'nucleus'],
    figures: ['bidCleavageMaxMin', 'poreToRoundingMeanMin'],
  },
  {
    id: 'hit.killer',
    module: 'hit',
    kind: 'one',
    after: ['hit.spared'],
    options: ['dies', 'empty', 'stays', 'goesOn'],
    right: 'goesOn',
    figures: ['calciumToDetachMin'],
  },
] as const satisfies readonly Item[];
