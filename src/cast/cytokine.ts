/** How the six cytokines are laid out: bundles of helices, each a row of beads. */
import type { SceneColours } from '../design/tokens.ts';
import type { ParameterId } from '../science/parameters.ts';
import { layChain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Molecule } from './member.ts';

export interface Helix {
  readonly from: Point;
  readonly to: Point;
  readonly shade: number;
}

export interface CytokineShape {
  readonly id: string & keyof SceneColours;
  readonly name: string;
  readonly helices: readonly Helix[];
  readonly what: string;
  readonly howMany: string;
  readonly source: ParameterId;
}

/** A bead as thick as a helix, one for each turn and a half of it. */
const HELIX_RADIUS_NM = { fine: 0.58, coarse: 0.78 } as const;
const BEAD_SPACING_NM = { fine: 0.62, coarse: 1.2 } as const;

function layHelices(shape: CytokineShape, detail: BeadDetail): Bead[] {
  return shape.helices.flatMap(({ from, to, shade }) => {
    const lengthNm = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    return layChain({
      from,
      to,
      sag: [0, 0, 0],
      beads: Math.max(1, Math.round(lengthNm / BEAD_SPACING_NM[detail])),
      beadRadiusNm: HELIX_RADIUS_NM[detail],
      paint: shape.id,
    }).map((bead) => ({ ...bead, shade }));
  });
}

/** Four upright helices round a common axis, standing up to `halfNm` above and below the middle. */
export function bundle(halfNm: number, apartNm: number): Helix[] {
  return [0, 1, 2, 3].map((index) => {
    const angle = (Math.PI / 2) * index + 0.3;
    const x = (apartNm / Math.SQRT2) * Math.cos(angle);
    const y = (apartNm / Math.SQRT2) * Math.sin(angle);
    // Neighbours cross at a small angle, as packed helices do.
    const lean = index % 2 === 0 ? 0.25 : -0.25;
    return {
      from: [x - lean, y, -halfNm],
      to: [x + lean, y, halfNm],
      shade: index % 2 === 0 ? 1 : 0.84,
    };
  });
}

/** The same helices turned about an axis through the origin in the x-z plane, then shifted. */
export function placed(helices: readonly Helix[], turn: number, shift: Point): Helix[] {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const at = ([x, y, z]: Point): Point => [
    cos * x + sin * z + shift[0],
    y + shift[1],
    cos * z - sin * x + shift[2],
  ];
  return helices.map(({ from, to, shade }) => ({ from: at(from), to: at(to), shade }));
}

export function cytokine(shape: CytokineShape): Molecule {
  const { id, name, what, howMany, source } = shape;
  return {
    kind: 'molecule',
    id,
    name,
    beads: { fine: layHelices(shape, 'fine'), coarse: layHelices(shape, 'coarse') },
    card: { what, howMany, source },
  };
}
