/** The macrophage: the largest cell of the niche, deeply ruffled, with a small indented nucleus. */
import { parameters } from '../science/parameters.ts';
import type { Cell } from './member.ts';

/** Width against a blast; a drawing choice. */
const BLASTS_ACROSS = 2;

export const macrophage: Cell = {
  kind: 'cell',
  id: 'macrophage',
  name: 'Macrophage',
  diameterUm: BLASTS_ACROSS * parameters.blastDiameterUm.value,
  paint: 'myeloid',
  body: {
    nucleusShare: 0.4,
    nucleusLobes: 3.2,
    ripples: 2.6,
    ruffles: 0.95,
    ruffleFineness: 8,
    nucleoli: 1,
  },
  card: {
    what: 'A white blood cell that clears away dead cells; thought to give off IL-6 when T cells signal.',
    howMany: `Drawn ${BLASTS_ACROSS * parameters.blastDiameterUm.value} µm across; real ones vary widely.`,
    source: 'blastDiameterUm',
  },
};
