/** The chimeric receptor of a CAR T cell: the grip of an antibody on a stalk, put into the cell with its gene. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

/* Illustrative: put together from its parts, not from a structure of the whole. One scFv, two variable
 * domains as in the drug, on the loose hinge taken from CD8, about 40 residues; it works as a pair. */
const domainHalf = [1.55, 1.4, 1.9] as const;
const HINGE_NM = 5.2;
const SIDE_NM = 2.9;

function layOne(side: 1 | -1, detail: BeadDetail): Bead[] {
  const fine = detail === 'fine';
  const domain = { halfExtents: domainHalf, paint: 'armCd19' } as const;
  const beads = fine ? { beads: 26, beadRadiusNm: 0.54 } : { beads: 9, beadRadiusNm: 0.88 };
  const lean = side * SIDE_NM;
  return [
    ...layChain({
      from: [0.7 * side, 0, -1],
      to: [0.7 * side, 0, 1],
      sag: [0, 0, 0],
      beads: 2,
      beadRadiusNm: 0.6,
      paint: 'tCell',
    }),
    ...layChain({
      from: [0.7 * side, 0, 0.7],
      to: [lean, 0, HINGE_NM],
      sag: [-0.25 * side, 0.4 * side, 0],
      beads: fine ? 14 : 7,
      beadRadiusNm: fine ? 0.46 : 0.6,
      paint: 'tCell',
    }),
    ...layDomain({
      ...domain,
      ...beads,
      centre: [lean - 0.9 * side, 0.5, HINGE_NM + 1.6],
      shade: 0.86,
    }),
    ...layDomain({ ...domain, ...beads, centre: [lean + 1.3 * side, -0.5, HINGE_NM + 2.2] }),
  ];
}

const layBeads = (detail: BeadDetail): Bead[] => [...layOne(-1, detail), ...layOne(1, detail)];

export const chimericReceptor: Molecule = {
  kind: 'molecule',
  id: 'chimericReceptor',
  name: 'Chimeric receptor (CAR)',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  card: {
    what: 'A receptor made in the laboratory: the grip of an antibody on a stalk. A CAR T cell makes it itself, from a gene put into it.',
    howMany: `Drawn from its parts, not from a structure of the whole: each grip is half of the drug’s ${parameters.tandemScfvLengthNm.value} nm, a model dimension.`,
    source: 'tandemScfvLengthNm',
  },
};
