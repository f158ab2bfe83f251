/** The normal B cell: small, smooth, with a round nucleus that nearly fills it; it carries CD19 too. */
import { parameters } from '../science/parameters.ts';
import type { Cell } from './member.ts';

export const normalBCell: Cell = {
  kind: 'cell',
  id: 'normalBCell',
  name: 'Normal B cell',
  diameterUm: parameters.tCellDiameterUm.value,
  paint: 'armCd19',
  body: {
    nucleusShare: 0.76,
    nucleusLobes: 0.5,
    ripples: 0.7,
    ruffles: 0.28,
    ruffleFineness: 5,
    nucleoli: 0,
  },
  card: {
    what: 'A healthy mature B cell. It carries CD19 as the leukaemia does, so the drug hits it too.',
    howMany: `Drawn ${parameters.tCellDiameterUm.value} µm across, as a resting T cell.`,
    source: 'tCellDiameterUm',
  },
};
