/** The drug: one chain of four variable domains in two grips, with its three linkers and its tail. */
import { parameters } from '../science/parameters.ts';
import { layChain, layDomain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

/* The molecule lies along x, its CD19 grip on the negative side; the middle linker is at the
 * origin. One scFv is about 4 x 4 x 5 nm: two domains side by side, drawn a little askew so that
 * the order of the four can be followed along the chain. */
const halfLengthNm = parameters.tandemScfvLengthNm.value / 2;
const domainHalf: Point = [1.55, 1.4, 1.9];
const outer = halfLengthNm - domainHalf[0];
const inner = outer - 1.3;

const domains = {
  vlCd19: { centre: [-outer, 1.05, 0], paint: 'armCd19', shade: 1 },
  vhCd19: { centre: [-inner, -1.15, 0], paint: 'armCd19', shade: 0.86 },
  vhCd3: { centre: [inner, -1.15, 0], paint: 'armCd3', shade: 0.86 },
  vlCd3: { centre: [outer, 1.05, 0], paint: 'armCd3', shade: 1 },
} as const;

const beadsPerDomain: Record<BeadDetail, number> = { fine: 14, coarse: 9 };
const domainBeadRadiusNm: Record<BeadDetail, number> = { fine: 0.66, coarse: 0.88 };
const residueRadiusNm = 0.24;
const histidines = 6;

function layDomains(detail: BeadDetail): Bead[] {
  return Object.values(domains).flatMap((domain) =>
    layDomain({
      ...domain,
      halfExtents: domainHalf,
      beads: beadsPerDomain[detail],
      beadRadiusNm: domainBeadRadiusNm[detail],
    }),
  );
}

const middle = { from: [-inner + 1.45, -0.75, 0], to: [inner - 1.45, -0.75, 0] } as const;

/** In the fine layout one bead of a linker or of the tail is one residue. */
function layLinkers(): Bead[] {
  const residue = { beadRadiusNm: residueRadiusNm, paint: 'linker' } as const;
  return [
    ...layChain({
      ...residue,
      from: [-outer - 0.3, 0.9, 1.6],
      to: [-inner + 0.3, -1.1, 1.6],
      sag: [-0.9, -0.7, 1.1],
      beads: parameters.linkerCd19ScfvResidues.value,
    }),
    ...layChain({
      ...residue,
      ...middle,
      sag: [0, -0.3, 0],
      beads: parameters.linkerInterScfvResidues.value,
    }),
    ...layChain({
      ...residue,
      from: [inner - 0.3, -1.1, -1.6],
      to: [outer + 0.3, 0.9, -1.6],
      sag: [0.9, -0.9, -1.2],
      beads: parameters.linkerCd3ScfvResidues.value,
    }),
    ...layChain({
      ...residue,
      from: [outer - 0.2, 2.3, 0.4],
      to: [outer - 1.3, 3.6, 0.9],
      sag: [0.3, 0.2, 0],
      beads: histidines,
    }),
  ];
}

const coarseMiddle = layChain({
  ...middle,
  sag: [0, -0.1, 0],
  beads: 3,
  beadRadiusNm: 0.42,
  paint: 'linker',
});

const residues = parameters.moleculeResidues.value;
const kilodalton = parameters.moleculeMassDa.value / 1000;

export const engager: Molecule & { readonly arms: Readonly<Record<'cd19' | 'cd3', Point>> } = {
  kind: 'molecule',
  id: 'engager',
  name: 'Engager (blinatumomab)',
  /** The middle of each grip: between its two domains. */
  arms: { cd19: [-(outer + inner) / 2, 0, 0], cd3: [(outer + inner) / 2, 0, 0] },
  beads: {
    fine: [...layDomains('fine'), ...layLinkers()],
    coarse: [...layDomains('coarse'), ...coarseMiddle],
  },
  card: {
    what: `One protein chain of ${residues} residues with two grips: one for CD19, one for CD3. It has no Fc part.`,
    howMany: `${kilodalton} kDa, about ${parameters.tandemScfvLengthNm.value} nm from end to end.`,
    source: 'moleculeMassDa',
  },
};
