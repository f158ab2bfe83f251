/** An IgG antibody, for comparison: twelve domains in the shape of a Y, with the Fc part the drug lacks. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

/* After the intact antibody 1IGT (Harris 1997, Biochemistry 36:1581, doi 10.1021/bi962514+), opened
 * flat: two Fab arms of four domains on a hinge, an Fc of four. About 14 nm across, in the x-z plane. */
const domainHalf: Point = [1.7, 1.35, 1.95];

interface Part {
  readonly centre: Point;
  readonly shade: number;
}

function fab(side: 1 | -1): Part[] {
  const along = (distance: number, across: number): Point => [
    side * (1.4 + distance * 0.78 - across * 0.45),
    across * 0.4,
    1.5 + distance * 0.62 + across * 0.8,
  ];
  return [
    { centre: along(1.2, 1.15), shade: 0.92 },
    { centre: along(1.2, -1.15), shade: 0.84 },
    { centre: along(4.5, 1.15), shade: 1.2 },
    { centre: along(4.5, -1.15), shade: 1.1 },
  ];
}

const parts: readonly Part[] = [
  ...fab(-1),
  ...fab(1),
  { centre: [-1.6, 0.25, -2.7], shade: 0.72 },
  { centre: [1.6, -0.25, -2.7], shade: 0.72 },
  { centre: [-1.2, -0.2, -5.8], shade: 0.64 },
  { centre: [1.2, 0.2, -5.8], shade: 0.64 },
];

function layBeads(detail: BeadDetail): Bead[] {
  const fine = detail === 'fine';
  const hinge = (side: 1 | -1) =>
    layChain({
      from: [side * 0.5, 0, -1.4],
      to: [side * 1.1, 0, 1.1],
      sag: [0, 0, 0],
      beads: fine ? 8 : 3,
      beadRadiusNm: fine ? 0.34 : 0.5,
      paint: 'linker',
    });
  return [
    ...parts.flatMap((part) =>
      layDomain({
        ...part,
        halfExtents: domainHalf,
        beads: fine ? 30 : 5,
        beadRadiusNm: fine ? 0.52 : 1.05,
        paint: 'linker',
      }),
    ),
    ...hinge(-1),
    ...hinge(1),
  ];
}

export const igg: Molecule = {
  kind: 'molecule',
  id: 'igg',
  name: 'IgG antibody',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  card: {
    what: 'An ordinary antibody: two equal arms and an Fc part, which other immune cells hold and which keeps it in the blood for weeks.',
    howMany: `Larger and heavier than the drug, which has ${parameters.moleculeMassDa.value / 1000} kDa.`,
    source: 'moleculeMassDa',
  },
};
