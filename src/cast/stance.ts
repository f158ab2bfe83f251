/** How a member stands when it is shown by itself: upright if it lives in a membrane or is longer
 * that way, and then seen a little from above, so that a ring shows its hole; else as it was laid. */
import { extentNm, type Bead, type Point } from './bead.ts';
import type { Cell, Molecule } from './member.ts';

export interface Stance {
  /** Turn about the axis that runs across the screen, radians. */
  readonly turnX: number;
  /** The middle of the turned member, in its own unit: nm of a molecule, µm of a cell. */
  readonly centre: Point;
  /** Extent across and up the screen. */
  readonly width: number;
  readonly height: number;
  /** Radius round `centre` that holds all of it, however it is turned. */
  readonly radius: number;
}

const FROM_ABOVE = Math.PI / 11;
/** What is as deep as it is tall is seen from higher up. */
const FROM_HIGHER = Math.PI / 4.5;

/** By the convention that what stands in a membrane stands on z = 0 and reaches into positive z. */
function standsInMembrane(beads: readonly Bead[]): boolean {
  const top = Math.max(...beads.map(({ z, radiusNm }) => z + radiusNm));
  const foot = Math.min(...beads.map(({ z, radiusNm }) => z - radiusNm));
  return -foot < 0.6 * top;
}

/** A bead's place after a turn about x. */
export function turnedAboutX({ x, y, z }: Bead, turnX: number): Point {
  const [cos, sin] = [Math.cos(turnX), Math.sin(turnX)];
  return [x, y * cos - z * sin, y * sin + z * cos];
}

function stanceOfBeads(beads: readonly Bead[]): Stance {
  const [, depth, tall] = extentNm(beads);
  const standing = standsInMembrane(beads);
  const above = standing && depth > tall ? FROM_HIGHER : FROM_ABOVE;
  const turnX = standing || tall > depth ? above - Math.PI / 2 : 0;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const bead of beads) {
    turnedAboutX(bead, turnX).forEach((at, axis) => {
      low[axis] = Math.min(low[axis] as number, at - bead.radiusNm);
      high[axis] = Math.max(high[axis] as number, at + bead.radiusNm);
    });
  }
  const middle = (axis: number) => ((low[axis] as number) + (high[axis] as number)) / 2;
  const centre: Point = [middle(0), middle(1), middle(2)];
  const reach = beads.map((bead) => {
    const [x, y, z] = turnedAboutX(bead, turnX);
    return Math.hypot(x - centre[0], y - centre[1], z - centre[2]) + bead.radiusNm;
  });
  return {
    turnX,
    centre,
    width: (high[0] as number) - (low[0] as number),
    height: (high[1] as number) - (low[1] as number),
    radius: Math.max(...reach),
  };
}

/** Share of its radius by which a cell's ripples can reach beyond it, for ripples of strength 1. */
const RIPPLE_REACH = 0.045;

/** A flat cell is thin up the screen and spread across it, at about the same volume. */
function stanceOfCell({ diameterUm, body: { ripples, flatness = 0 } }: Cell): Stance {
  const across = (diameterUm * (1 + RIPPLE_REACH * ripples)) / Math.sqrt(1 - flatness / 2);
  const height = across * (1 - flatness);
  return { turnX: 0, centre: [0, 0, 0], width: across, height, radius: across / 2 };
}

export function stanceOf(member: Molecule | Cell): Stance {
  return member.kind === 'molecule' ? stanceOfBeads(member.beads.fine) : stanceOfCell(member);
}
