/** The T cell: small, finely ruffled, with a round nucleus. */
import { parameters } from '../science/parameters.ts';
import type { Cell } from './member.ts';

export const tCell: Cell = {
  kind: 'cell',
  id: 'tCell',
  name: 'T cell',
  diameterUm: parameters.tCellDiameterUm.value,
  paint: 'tCell',
  body: {
    nucleusShare: 0.63,
    nucleusLobes: 1.9,
    ripples: 1.1,
    ruffles: 0.62,
    ruffleFineness: 6,
    nucleoli: 0,
  },
  card: {
    what: 'A white blood cell that can kill another cell it is bound to.',
    howMany: `About ${parameters.tCellDiameterUm.value} µm across at rest.`,
    source: 'tCellDiameterUm',
  },
};
