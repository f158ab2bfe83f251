/** What is asked on module 3. */
import { parameters } from '../../science/parameters.ts';
import type { Item } from './item.ts';

/** A KD ten times below that of the CD3 arm. */
const tenfoldTighterMolar = parameters.kdCd3M.value / 10;

export const gripsItems = [
  {
    id: 'grips.tighter',
    module: 'grips',
    kind: 'one',
    after: ['grips.race'],
    options: ['cd3', 'receptors', 'cd19', 'same'],
    right: 'cd19',
    figures: ['kdCd19M', 'kdCd3M'],
  },
  {
    id: 'grips.way',
    module: 'grips',
    kind: 'one',
    after: ['grips.race'],
    options: ['pulled', 'random', 'flow', 'tCellFirst'],
    right: 'random',
    figures: ['css28PublishedMeanPgPerMl'],
  },
  {
    id: 'grips.longest',
    module: 'grips',
    kind: 'point',
    after: ['grips.race'],
    scene: 'grips.race',
    things: ['cd3', 'cd19', 'freeDrug'],
    right: 'cd19',
    figures: ['residenceCd19S', 'residenceCd3S', 'konPerMPerS'],
  },
  {
    id: 'grips.arrivals',
    module: 'grips',
    kind: 'one',
    after: ['grips.random'],
    options: ['sticks', 'half', 'sensed', 'misses'],
    right: 'misses',
    figures: ['encountersPerBinding', 'arrivalsPerCaptureBlast', 'arrivalsPerCaptureTCell'],
  },
  {
    id: 'grips.tenfold',
    module: 'grips',
    kind: 'set',
    after: ['grips.race', 'grips.hold'],
    unit: 'M',
    scale: 'log',
    low: 1e-10,
    high: 1e-5,
    start: parameters.kdCd3M.value,
    right: { from: tenfoldTighterMolar / 1.6, to: tenfoldTighterMolar * 1.6 },
    figures: ['kdCd3M'],
  },
] as const satisfies readonly Item[];
