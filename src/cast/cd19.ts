/** CD19, the blast's marker: a slender rod of two Ig-like folds on a membrane foot. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead } from './bead.ts';
import type { Receptor } from './member.ts';

/* The outer part is one elongated body of two Ig-like halves (crystal structure 6AL5, Teplyakov
 * 2018, Proteins 86:495, doi 10.1002/prot.25485); drawn about 7 nm tall and 2.7 nm wide. */
const halves = [
  { centre: [0, 0, 2.7], shade: 0.88 },
  { centre: [0.15, 0, 5.6], shade: 1 },
] as const;

const foot: readonly Bead[] = layChain({
  from: [0, 0, -0.8],
  to: [0, 0, 1.4],
  sag: [0, 0, 0],
  beads: 3,
  beadRadiusNm: 0.55,
  paint: 'blast',
}).map((bead) => ({ ...bead, shade: 0.75 }));

const fine: readonly Bead[] = halves.flatMap((half) =>
  layDomain({
    ...half,
    halfExtents: [1.35, 1.35, 1.75],
    beads: 11,
    beadRadiusNm: 0.68,
    paint: 'blast',
  }),
);

const coarse: readonly Bead[] = halves.flatMap(({ centre: [x, y, z], shade }) => [
  { x: x - 0.2, y: y + 0.15, z: z - 0.75, radiusNm: 1.1, paint: 'blast', shade },
  { x: x + 0.2, y: y - 0.15, z: z + 0.75, radiusNm: 1.1, paint: 'blast', shade },
]);

export const cd19: Receptor = {
  kind: 'molecule',
  id: 'cd19',
  name: 'CD19',
  beads: { fine: [...foot, ...fine], coarse: [...foot.slice(-1), ...coarse] },
  grip: { point: [2.7, 0, 6.3], direction: [0.72, 0, 0.69] },
  card: {
    what: 'A protein on the surface of B-lineage cells, malignant and normal.',
    howMany: `About ${parameters.cd19PerBlast.value.toLocaleString('en')} copies on a blast in this model.`,
    source: 'cd19PerBlast',
  },
};
