/** CD45, the tall phosphatase of the T cell: a rigid rod with a loose tip, taller than a close contact. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

/* Four fibronectin-like domains in a rigid row, on them the unfolded, sugar-rich tip: about 22 nm
 * in all (Chang 2016, Nat Immunol 17:574, doi 10.1038/ni.3392). */
const domainHalf = [1.35, 1.35, 1.95] as const;
const domainHeights = [2.2, 5.8, 9.4, 13] as const;
const tip = { from: [0, 0, 14.9], to: [0.9, 0.4, 22.2], sag: [0.8, -0.5, 0] } as const;

function layBeads(detail: BeadDetail): Bead[] {
  const fine = detail === 'fine';
  return [
    ...layChain({
      from: [0, 0, -0.8],
      to: [0, 0, 0.8],
      sag: [0, 0, 0],
      beads: 2,
      beadRadiusNm: 0.6,
      paint: 'tCell',
    }).map((bead) => ({ ...bead, shade: 0.6 })),
    ...domainHeights.flatMap((z, index) =>
      layDomain({
        centre: [index % 2 === 0 ? 0.15 : -0.15, 0, z],
        halfExtents: domainHalf,
        beads: fine ? 11 : 3,
        beadRadiusNm: fine ? 0.7 : 1.15,
        paint: 'tCell',
        shade: index % 2 === 0 ? 0.66 : 0.74,
      }),
    ),
    ...layChain({
      ...tip,
      beads: fine ? 9 : 5,
      beadRadiusNm: fine ? 0.62 : 0.85,
      paint: 'tCell',
    }).map((bead) => ({ ...bead, shade: 0.82 })),
  ];
}

export const cd45: Molecule = {
  kind: 'molecule',
  id: 'cd45',
  name: 'CD45',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  card: {
    what: 'A tall protein of the T-cell surface that switches receptor signals off.',
    howMany: `Taller than the gap of a close contact, where the membranes are ${parameters.contactGapNm.value} nm apart: it does not fit in.`,
    source: 'contactGapNm',
  },
};
