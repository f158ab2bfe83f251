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

/** `near`: when the molecule fills the picture. */
const domainBeads = {
  near: { beads: 46, beadRadiusNm: 0.44 },
  fine: { beads: 14, beadRadiusNm: 0.66 },
  coarse: { beads: 9, beadRadiusNm: 0.88 },
} as const;
const residueRadiusNm = 0.24;
const histidines = 6;

function layGrip(grip: 'cd19' | 'cd3', detail: keyof typeof domainBeads): Bead[] {
  const pair = grip === 'cd19' ? [domains.vlCd19, domains.vhCd19] : [domains.vhCd3, domains.vlCd3];
  return pair.flatMap((domain) =>
    layDomain({ ...domain, halfExtents: domainHalf, ...domainBeads[detail] }),
  );
}

/* In the fine layout one bead of a linker or of the tail is one residue. */
const residue = { beadRadiusNm: residueRadiusNm, paint: 'linker' } as const;
const middle = { from: [-inner + 1.45, -0.75, 0], to: [inner - 1.45, -0.75, 0] } as const;

const linkerCd19 = layChain({
  ...residue,
  from: [-outer - 0.3, 0.9, 1.6],
  to: [-inner + 0.3, -1.1, 1.6],
  sag: [-0.9, -0.7, 1.1],
  beads: parameters.linkerCd19ScfvResidues.value,
});
const linkerCd3 = layChain({
  ...residue,
  from: [inner - 0.3, -1.1, -1.6],
  to: [outer + 0.3, 0.9, -1.6],
  sag: [0.9, -0.9, -1.2],
  beads: parameters.linkerCd3ScfvResidues.value,
});
const hisTail = layChain({
  ...residue,
  from: [outer - 0.2, 2.3, 0.4],
  to: [outer - 1.3, 3.6, 0.9],
  sag: [0.3, 0.2, 0],
  beads: histidines,
});

/** The parts that swing against each other, in the frame of the whole molecule. */
export interface EngagerParts {
  readonly cd19Arm: readonly Bead[];
  readonly middle: readonly Bead[];
  readonly cd3Arm: readonly Bead[];
}

function layParts(detail: 'near' | 'fine'): EngagerParts {
  const bow = { ...middle, sag: [0, -0.3, 0] } as const;
  return {
    cd19Arm: [...layGrip('cd19', detail), ...linkerCd19],
    middle: layChain({ ...residue, ...bow, beads: parameters.linkerInterScfvResidues.value }),
    cd3Arm: [...layGrip('cd3', detail), ...linkerCd3, ...hisTail],
  };
}

export const engagerParts: Readonly<Record<BeadDetail, EngagerParts>> = {
  fine: layParts('fine'),
  coarse: {
    cd19Arm: layGrip('cd19', 'coarse'),
    middle: layChain({
      ...middle,
      sag: [0, -0.1, 0],
      beads: 3,
      beadRadiusNm: 0.42,
      paint: 'linker',
    }),
    cd3Arm: layGrip('cd3', 'coarse'),
  },
};

/** The parts with more and smaller beads, for a molecule that fills the picture. */
export function layNearEngager(): EngagerParts {
  return layParts('near');
}

/** Where the middle linker begins and ends: the two points about which the arms swing. */
export const engagerHinges: Readonly<Record<'cd19' | 'cd3', Point>> = {
  cd19: middle.from,
  cd3: middle.to,
};

const middleOf = (beads: readonly Bead[]): Point => {
  const bead = beads[Math.floor(beads.length / 2)] as Bead;
  return [bead.x, bead.y, bead.z];
};

/** What can be named on the molecule, and where it is. */
export const engagerNames = {
  vlCd19: domains.vlCd19.centre,
  vhCd19: domains.vhCd19.centre,
  vhCd3: domains.vhCd3.centre,
  vlCd3: domains.vlCd3.centre,
  linkerCd19: middleOf(linkerCd19),
  linkerMiddle: [0, middle.from[1], 0],
  linkerCd3: middleOf(linkerCd3),
  hisTail: middleOf(hisTail),
} as const satisfies Readonly<Record<string, Point>>;

const whole = ({ cd19Arm, middle: between, cd3Arm }: EngagerParts): readonly Bead[] => [
  ...cd19Arm,
  ...between,
  ...cd3Arm,
];

const residues = parameters.moleculeResidues.value;
const kilodalton = parameters.moleculeMassDa.value / 1000;

export const engager: Molecule & { readonly arms: Readonly<Record<'cd19' | 'cd3', Point>> } = {
  kind: 'molecule',
  id: 'engager',
  name: 'Engager (blinatumomab)',
  /** The middle of each grip: between its two domains. */
  arms: { cd19: [-(outer + inner) / 2, 0, 0], cd3: [(outer + inner) / 2, 0, 0] },
  beads: { fine: whole(engagerParts.fine), coarse: whole(engagerParts.coarse) },
  card: {
    what: `One protein chain of ${residues} residues with two grips: one for CD19, one for CD3. It has no Fc part.`,
    howMany: `${kilodalton} kDa, about ${parameters.tandemScfvLengthNm.value} nm from end to end: a model dimension.`,
    source: 'moleculeMassDa',
  },
};
