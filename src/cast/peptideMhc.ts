/** Peptide–MHC class I: what a T-cell receptor reads, a peptide lying in a groove on two domains. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

interface Part {
  readonly centre: Point;
  readonly halfExtents: Point;
  readonly shade: number;
}

/* The first crystal structure (Bjorkman 1987, Nature 329:506, doi 10.1038/329506a0): alpha 3 and
 * beta-2-microglobulin next to the membrane, the platform of alpha 1 and alpha 2 above them, about
 * 7 nm tall; between two helices on top lies a peptide of nine residues. */
const folded: readonly Part[] = [
  { centre: [-1.25, 0, 2.35], halfExtents: [1.4, 1.35, 2], shade: 0.6 },
  { centre: [1.3, 0.2, 2.6], halfExtents: [1.35, 1.35, 1.85], shade: 0.52 },
  { centre: [0, 0, 4.9], halfExtents: [2.35, 1.95, 1.25], shade: 0.68 },
];
const PEPTIDE_RESIDUES = 9;

function layBeads(detail: BeadDetail): Bead[] {
  const fine = detail === 'fine';
  const helix = (y: number) =>
    layChain({
      from: [-2, y, 6],
      to: [2, y, 6],
      sag: [0, 0, 0.35],
      beads: fine ? 8 : 4,
      beadRadiusNm: fine ? 0.5 : 0.62,
      paint: 'blast',
    }).map((bead) => ({ ...bead, shade: 0.78 }));
  return [
    ...layChain({
      from: [-1.1, 0, -0.8],
      to: [-1.1, 0, 0.8],
      sag: [0, 0, 0],
      beads: 2,
      beadRadiusNm: 0.5,
      paint: 'blast',
    }).map((bead) => ({ ...bead, shade: 0.5 })),
    ...folded.flatMap((part, index) =>
      layDomain({
        ...part,
        beads: fine ? (index === 2 ? 22 : 11) : index === 2 ? 6 : 3,
        beadRadiusNm: fine ? 0.62 : 0.95,
        paint: 'blast',
      }),
    ),
    ...helix(1.15),
    ...helix(-1.15),
    ...layChain({
      from: [-1.5, 0, 6.25],
      to: [1.5, 0, 6.25],
      sag: [0, 0, 0.25],
      beads: fine ? PEPTIDE_RESIDUES : 5,
      beadRadiusNm: fine ? 0.36 : 0.45,
      paint: 'linker',
    }),
  ];
}

export const peptideMhc: Molecule & { readonly groove: Point } = {
  kind: 'molecule',
  id: 'peptideMhc',
  name: 'Peptide–MHC',
  /** The middle of the peptide, which the receptor reads. */
  groove: [0, 0, 6.6],
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  card: {
    what: 'A short piece of protein held up on HLA. A T-cell receptor reads it, and answers only if it matches.',
    howMany: `With the receptor that reads it, it just spans the ${parameters.contactGapNm.value} nm between two cells.`,
    source: 'contactGapNm',
  },
};
