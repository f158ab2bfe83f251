/** CD19, the blast's marker: a slender rod of two Ig-like folds on a membrane foot. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead } from './bead.ts';
import type { BeadDetail, Receptor } from './member.ts';

/* The outer part is one elongated body of two Ig-like halves (crystal structure 6AL5, Teplyakov
 * 2018, Proteins 86:495, doi 10.1002/prot.25485); drawn about 7 nm tall and 2.7 nm wide. */
const halves = [
  { centre: [0, 0, 2.7], shade: 0.88 },
  { centre: [0.15, 0, 5.6], shade: 1 },
] as const;

const beadsPerHalf: Record<BeadDetail, number> = { fine: 11, coarse: 4 };
const beadRadiusNm: Record<BeadDetail, number> = { fine: 0.68, coarse: 0.92 };

function layBeads(detail: BeadDetail): Bead[] {
  return [
    ...layChain({
      from: [0, 0, -0.8],
      to: [0, 0, 1.4],
      sag: [0, 0, 0],
      beads: detail === 'fine' ? 4 : 2,
      beadRadiusNm: 0.55,
      paint: 'blast',
    }).map((bead) => ({ ...bead, shade: 0.75 })),
    ...halves.flatMap((half) =>
      layDomain({
        ...half,
        halfExtents: [1.35, 1.35, 1.75],
        beads: beadsPerHalf[detail],
        beadRadiusNm: beadRadiusNm[detail],
        paint: 'blast',
      }),
    ),
  ];
}

export const cd19: Receptor = {
  kind: 'molecule',
  id: 'cd19',
  name: 'CD19',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  grip: { point: [2.2, 0, 6.2], direction: [0.72, 0, 0.69] },
  card: {
    what: 'A protein on the surface of B-lineage cells, malignant and normal.',
    howMany: `About ${parameters.cd19PerBlast.value.toLocaleString('en')} copies on a blast in this model.`,
    source: 'cd19PerBlast',
  },
};
