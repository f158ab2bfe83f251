/** What is asked on module 10. */
import { percentOf } from '../../science/trial.ts';
import { relapsedTrials } from '../../science/trials/relapsed.ts';
import type { Item } from './item.ts';

const tower = relapsedTrials.find(({ id }) => id === 'tower');
const towerResponsePct = tower && percentOf(tower.response.groups[0]);
if (towerResponsePct === undefined) throw new Error('TOWER has no response.');
/** How far off an answer may be and still show that the size was seen. */
const NEAR_PCT = 6;

export const evidenceItems = [
  {
    id: 'evidence.compare',
    module: 'evidence',
    kind: 'one',
    after: ['evidence.tower', 'evidence.mrd'],
    options: ['better', 'survived', 'remission', 'cannot'],
    right: 'cannot',
    figures: [],
    trials: ['blast', 'tower'],
  },
  {
    id: 'evidence.towerShare',
    module: 'evidence',
    kind: 'set',
    after: ['evidence.tower'],
    unit: '%',
    scale: 'linear',
    low: 0,
    high: 100,
    start: 100,
    right: { from: towerResponsePct - NEAR_PCT, to: towerResponsePct + NEAR_PCT },
    figures: [],
    trials: ['tower'],
  },
  {
    id: 'evidence.mrdResponse',
    module: 'evidence',
    kind: 'one',
    after: ['evidence.mrd'],
    options: ['cured', 'below', 'microscope', 'alive'],
    right: 'below',
    figures: [],
    trials: ['blast'],
  },
  {
    id: 'evidence.median',
    module: 'evidence',
    kind: 'one',
    after: ['evidence.tower'],
    options: ['everyone', 'mean', 'half', 'gain'],
    right: 'half',
    figures: [],
    trials: ['tower'],
  },
  {
    id: 'evidence.noRanking',
    module: 'evidence',
    kind: 'several',
    after: ['evidence.tower', 'evidence.mrd'],
    options: ['patients', 'newest', 'counted', 'denominators'],
    right: ['patients', 'counted', 'denominators'],
    figures: [],
    trials: ['blast', 'tower'],
  },
] as const satisfies readonly Item[];
