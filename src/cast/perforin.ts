/** Perforin: the flat, long monomer that lands on a membrane, and the ring that many of them close into. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

interface Part {
  readonly centre: Point;
  readonly halfExtents: Point;
  readonly beads: number;
  readonly shade: number;
}

/* Monomer and pore after Law 2010 (Nature 468:447, doi 10.1038/nature09518): a key-shaped molecule,
 * the C2 foot on the membrane, the MACPF body above it, the EGF-like shelf outside. In the ring each
 * monomer sends two hairpins through the membrane. Outward is +x, the ring's own axis is z. */
const monomerParts: readonly Part[] = [
  { centre: [1.4, 0, 1.9], halfExtents: [1.5, 1.05, 1.95], beads: 10, shade: 0.78 },
  { centre: [1, 0, 4.9], halfExtents: [1.5, 1.15, 1.8], beads: 10, shade: 0.92 },
  { centre: [0.3, 0, 7.9], halfExtents: [1.6, 1.25, 2.1], beads: 12, shade: 1 },
];
const radiusNm = 0.66;

function layMonomer(detail: BeadDetail): Bead[] {
  return monomerParts.flatMap((part) =>
    layDomain({
      ...part,
      beads: detail === 'fine' ? part.beads : 3,
      beadRadiusNm: detail === 'fine' ? radiusNm : 1.05,
      paint: 'perforin',
    }),
  );
}

/** The hairpins: a strand from the body down through the membrane, along the inside of the ring. */
function layHairpin(detail: BeadDetail): Bead[] {
  return layChain({
    from: [-0.4, 0, 6.6],
    to: [-0.4, 0, -5],
    sag: [0, 0, 0],
    beads: detail === 'fine' ? 12 : 6,
    beadRadiusNm: detail === 'fine' ? 0.62 : 0.95,
    paint: 'perforin',
  }).map((bead) => ({ ...bead, shade: 0.84 }));
}

const subunits = parameters.poreSubunits.value;
const lumenRadiusNm = parameters.perforinPoreDiameterNm.value / 2;
/** The inner face of a subunit lies this far inside its own origin. */
const faceNm = 1.02;

function layRing(one: readonly Bead[]): Bead[] {
  const offset = lumenRadiusNm + faceNm;
  return Array.from({ length: subunits }, (_, index) => {
    const angle = (2 * Math.PI * index) / subunits;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    return one.map((bead) => ({
      ...bead,
      x: (bead.x + offset) * cos - bead.y * sin,
      y: (bead.x + offset) * sin + bead.y * cos,
    }));
  }).flat();
}

const card = {
  what: 'A protein from the granules of killer cells that builds pores in a membrane.',
  howMany: `${parameters.perforinMassDa.value / 1000} kDa each.`,
  source: 'perforinMassDa',
} as const;

export const perforin: Molecule = {
  kind: 'molecule',
  id: 'perforin',
  name: 'Perforin',
  beads: { fine: layMonomer('fine'), coarse: layMonomer('coarse') },
  card,
};

export const perforinPore: Molecule & {
  /** Within this distance of the ring's axis stands no lipid, nm. */
  readonly holeRadiusNm: number;
  /** Where subunit 0 stands from the axis. */
  readonly subunitAt: Point;
  /** The strands through the membrane alone, in the frame of the ring. */
  readonly hairpins: Readonly<Record<BeadDetail, readonly Bead[]>>;
} = {
  kind: 'molecule',
  id: 'perforinPore',
  name: 'Perforin pore',
  holeRadiusNm: lumenRadiusNm + 2 * faceNm,
  subunitAt: [lumenRadiusNm + faceNm, 0, 0],
  hairpins: { fine: layRing(layHairpin('fine')), coarse: layRing(layHairpin('coarse')) },
  beads: {
    fine: layRing([...layMonomer('fine'), ...layHairpin('fine')]),
    coarse: layRing([...layMonomer('coarse'), ...layHairpin('coarse')]),
  },
  card: {
    what: 'A ring of perforin that opens the membrane of the target; no lipid is left inside.',
    howMany: `Drawn with ${subunits} molecules and a hole about ${parameters.perforinPoreDiameterNm.value} nm wide; real rings vary.`,
    source: 'perforinPoreDiameterNm',
  },
};
