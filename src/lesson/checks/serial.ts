/** What is asked on module 6. */
import { parameters } from '../../science/parameters.ts';
import type { Item } from './item.ts';

export const serialItems = [
  {
    id: 'serial.killsPerDay',
    module: 'serial',
    kind: 'set',
    after: ['serial.next'],
    unit: 'kills per day',
    scale: 'linear',
    low: 0,
    high: 60,
    start: 0,
    right: {
      from: parameters.killsPerTCellPerDayLow.value,
      to: parameters.killsPerTCellPerDayHigh.value,
    },
    figures: ['killsPerTCellPerDayLow', 'killsPerTCellPerDayHigh'],
  },
  {
    id: 'serial.whoseKills',
    module: 'serial',
    kind: 'one',
    after: ['serial.next'],
    options: ['patients', 'drug', 'notHere', 'everyTCell'],
    right: 'notHere',
    figures: ['killsPerTCellPerDayLow', 'killsPerTCellPerDayHigh'],
  },
  {
    id: 'serial.ratio',
    module: 'serial',
    kind: 'one',
    after: ['serial.niche'],
    options: ['share', 'all', 'none', 'half'],
    right: 'all',
    figures: ['hoffmannTargetsPerEffector', 'hoffmannClearanceH'],
  },
  {
    id: 'serial.where',
    module: 'serial',
    kind: 'one',
    after: ['serial.expand'],
    options: ['died', 'usedUp', 'killed', 'tissues'],
    right: 'tissues',
    figures: ['tCellNadirMaxDay'],
  },
  {
    id: 'serial.course',
    module: 'serial',
    kind: 'order',
    after: ['serial.expand'],
    sequence: ['start', 'fall', 'return', 'expand'],
    figures: ['tCellNadirMaxDay', 'tCellExpansionFold'],
  },
] as const satisfies readonly Item[];
