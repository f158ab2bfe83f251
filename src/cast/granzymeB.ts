/** Granzyme B, the protease that kills: two barrels side by side, small enough for a perforin pore. */
import { parameters } from '../science/parameters.ts';
import { layDomain, type Bead } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

/* Two six-stranded barrels with the cleft between them (crystal structure 1IAU, Rotonda 2001, Chem
 * Biol 8:357, doi 10.1016/S1074-5521(01)00018-7). The smallest sphere of its mass sets the width. */
const radiusNm = parameters.granzymeBMinDiameterNm.value / 2;

function layBeads(detail: BeadDetail): Bead[] {
  const barrel = (side: 1 | -1) =>
    layDomain({
      centre: [side * 0.45 * radiusNm, 0, side * 0.12 * radiusNm],
      halfExtents: [0.78 * radiusNm, 0.95 * radiusNm, 0.95 * radiusNm],
      beads: detail === 'fine' ? 15 : 5,
      beadRadiusNm: detail === 'fine' ? 0.62 : 0.95,
      paint: 'granzyme',
      shade: side === 1 ? 1 : 0.88,
    });
  return [...barrel(-1), ...barrel(1)];
}

export const granzymeB: Molecule = {
  kind: 'molecule',
  id: 'granzymeB',
  name: 'Granzyme B',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  card: {
    what: 'A protein-cutting enzyme from the granules: inside a target it starts the programme of cell death.',
    howMany: `${parameters.granzymeBMassDa.value / 1000} kDa, at least ${parameters.granzymeBMinDiameterNm.value} nm across.`,
    source: 'granzymeBMassDa',
  },
};
