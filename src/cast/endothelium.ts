/** The endothelial cell: a broad flat cell of a vessel's wall, thickest at its nucleus. */
import { parameters } from '../science/parameters.ts';
import type { Cell } from './member.ts';

/** Width against a blast; a drawing choice. */
const BLASTS_ACROSS = 2.4;

export const endothelium: Cell = {
  kind: 'cell',
  id: 'endothelium',
  name: 'Endothelial cell',
  diameterUm: BLASTS_ACROSS * parameters.blastDiameterUm.value,
  paint: 'endothelium',
  body: {
    nucleusShare: 0.42,
    nucleusLobes: 0.6,
    ripples: 1.2,
    ruffles: 0.3,
    ruffleFineness: 7,
    nucleoli: 1,
    flatness: 0.78,
  },
  card: {
    what: 'A cell of the wall of a blood vessel; thought to give off IL-6 when T cells signal.',
    howMany: `Drawn ${BLASTS_ACROSS * parameters.blastDiameterUm.value} µm across and flat; real ones vary widely.`,
    source: 'blastDiameterUm',
  },
};
