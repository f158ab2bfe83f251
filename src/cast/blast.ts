/** The leukaemic B lymphoblast: large, smoother, with a big lobed nucleus that shows nucleoli. */
import { parameters } from '../science/parameters.ts';
import type { Cell } from './member.ts';

export const blast: Cell = {
  kind: 'cell',
  id: 'blast',
  name: 'Leukaemic blast',
  diameterUm: parameters.blastDiameterUm.value,
  paint: 'blast',
  body: {
    nucleusShare: 0.77,
    nucleusLobes: 2,
    ripples: 0.9,
    ruffles: 0.5,
    ruffleFineness: 4.5,
    nucleoli: 2,
  },
  card: {
    what: 'An immature B cell of acute lymphoblastic leukaemia; it carries CD19.',
    howMany: `Drawn ${parameters.blastDiameterUm.value} µm across; real blasts vary in size.`,
    source: 'blastDiameterUm',
  },
};
