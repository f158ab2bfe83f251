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
  const [, acrossY, acrossZ] = extentNm(beads);
  const upright = standsInMembrane(beads) || acrossZ > acrossY;
  const turnX = upright ? FROM_ABOVE - Math.PI / 2 : 0;
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

/** Ripples and ruffles reach a little beyond a cell's mean radius. */
const RUFFLE_ROOM = 1.06;

export function stanceOf(member: Molecule | Cell): Stance {
  if (member.kind === 'molecule') return stanceOfBeads(member.beads.fine);
  const across = member.diameterUm * RUFFLE_ROOM;
  return { turnX: 0, centre: [0, 0, 0], width: across, height: across, radius: across / 2 };
}
