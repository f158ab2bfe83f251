/** What is asked on module 1. */
import { parameters } from '../../science/parameters.ts';
import type { Item } from './item.ts';

const NM_PER_UM = 1000;
/** How many drug molecules, end to end, cross a blast. */
const blastInDrugs =
  (parameters.blastDiameterUm.value * NM_PER_UM) / parameters.tandemScfvLengthNm.value;

export const castItems = [
  {
    id: 'cast.meeting',
    module: 'cast',
    kind: 'one',
    after: ['cast.marrow'],
    options: ['signal', 'chance', 'sensed', 'sorted'],
    right: 'chance',
    figures: ['tCellSpeedUmPerMin'],
  },
  {
    id: 'cast.cd3',
    module: 'cast',
    kind: 'one',
    after: ['cast.tcell'],
    options: ['coreceptor', 'signalling', 'marker', 'toxin'],
    right: 'signalling',
    figures: ['tcrPerTCell'],
  },
  {
    id: 'cast.cd19',
    module: 'cast',
    kind: 'several',
    after: ['cast.blast'],
    options: ['blasts', 'tells', 'normal', 'tCells'],
    right: ['blasts', 'normal'],
    figures: ['cd19PerBlast'],
  },
  {
    id: 'cast.letsGo',
    module: 'cast',
    kind: 'one',
    after: ['cast.blind'],
    options: ['weak', 'hidden', 'mismatch', 'tooShort'],
    right: 'mismatch',
    figures: [],
  },
  {
    id: 'cast.timesWider',
    module: 'cast',
    kind: 'set',
    after: ['cast.scale'],
    unit: 'times',
    scale: 'log',
    low: 1,
    high: 100_000,
    start: 10,
    right: { from: blastInDrugs / 3, to: blastInDrugs * 3 },
    figures: ['blastDiameterUm', 'tandemScfvLengthNm', 'contactGapNm'],
  },
] as const satisfies readonly Item[];
