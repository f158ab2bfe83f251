/** What is asked on module 4. */
import type { Item } from './item.ts';

export const bridgeItems = [
  {
    id: 'bridge.weak',
    module: 'bridge',
    kind: 'one',
    after: ['bridge.touch'],
    options: ['kdFalls', 'pulls', 'crowded', 'full'],
    right: 'crowded',
    figures: ['kdCd3M', 'cd3LocalConcM', 'contactGapNm', 'tetheredCd3BoundFraction'],
  },
  {
    id: 'bridge.mostTouches',
    module: 'bridge',
    kind: 'one',
    after: ['bridge.touch'],
    options: ['holds', 'parts', 'fuses', 'waits'],
    right: 'parts',
    figures: ['adhesionPerBond'],
  },
  {
    id: 'bridge.synapseSigns',
    module: 'bridge',
    kind: 'several',
    after: ['bridge.synapse'],
    options: ['cd45', 'peptide', 'calcium', 'granules', 'costimulation'],
    right: ['cd45', 'calcium', 'granules'],
    figures: ['contactGapNm'],
  },
  {
    id: 'bridge.tightCd3',
    module: 'bridge',
    kind: 'one',
    after: ['bridge.swap'],
    options: ['moreBridges', 'nothing', 'fewerKept', 'sink'],
    right: 'sink',
    figures: ['kdCd19M', 'kdCd3M'],
  },
  {
    id: 'bridge.moreDrug',
    module: 'bridge',
    kind: 'one',
    after: ['bridge.hook'],
    options: ['always', 'coated', 'steady', 'blocked'],
    right: 'coated',
    figures: ['css28PublishedMeanPgPerMl'],
  },
] as const satisfies readonly Item[];
