/** The one thing every molecule is made of: a round bead, and the few ways of laying beads out. */
import type { SceneColours } from '../design/tokens.ts';

/** Position and radius in nanometres, in the molecule's own frame. */
export interface Bead {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusNm: number;
  readonly paint: keyof SceneColours;
  /** Brightness against its paint: 1 is the paint itself. Tells neighbouring domains apart. */
  readonly shade: number;
}

export type Point = readonly [x: number, y: number, z: number];

export interface DomainLayout {
  readonly centre: Point;
  /** Half the extent along x, y and z, nm. */
  readonly halfExtents: Point;
  readonly beads: number;
  readonly beadRadiusNm: number;
  readonly paint: keyof SceneColours;
  readonly shade?: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A folded domain: beads spread evenly over an ellipsoid, none reaching outside its half-extents;
 * a single bead sits in the middle. */
export function layDomain(domain: DomainLayout): Bead[] {
  const { centre, halfExtents, beads, beadRadiusNm, paint, shade = 1 } = domain;
  if (beads === 1) {
    const [x, y, z] = centre;
    return [{ x, y, z, radiusNm: beadRadiusNm, paint, shade }];
  }
  return Array.from({ length: beads }, (_, index) => {
    const height = 1 - (2 * index + 1) / beads;
    const ring = Math.sqrt(1 - height * height);
    const angle = index * GOLDEN_ANGLE;
    return {
      x: centre[0] + (halfExtents[0] - beadRadiusNm) * ring * Math.cos(angle),
      y: centre[1] + (halfExtents[1] - beadRadiusNm) * ring * Math.sin(angle),
      z: centre[2] + (halfExtents[2] - beadRadiusNm) * height,
      radiusNm: beadRadiusNm,
      paint,
      shade,
    };
  });
}

export interface ChainLayout {
  readonly from: Point;
  readonly to: Point;
  /** How far the middle of the chain hangs out of the straight line, nm. */
  readonly sag: Point;
  readonly beads: number;
  readonly beadRadiusNm: number;
  readonly paint: keyof SceneColours;
}

/** An unfolded stretch of chain: beads in a row from one point to another, both ends left free. */
export function layChain(chain: ChainLayout): Bead[] {
  const { from, to, sag, beads, beadRadiusNm, paint } = chain;
  return Array.from({ length: beads }, (_, index) => {
    const along = (index + 0.5) / beads;
    const bow = Math.sin(Math.PI * along);
    return {
      x: from[0] + (to[0] - from[0]) * along + sag[0] * bow,
      y: from[1] + (to[1] - from[1]) * along + sag[1] * bow,
      z: from[2] + (to[2] - from[2]) * along + sag[2] * bow,
      radiusNm: beadRadiusNm,
      paint,
      shade: 1,
    };
  });
}

/** Extent of a set of beads along x, y and z, nm, bead radii included. */
export function extentNm(beads: readonly Bead[]): Point {
  const along = (axis: 'x' | 'y' | 'z') =>
    Math.max(...beads.map((bead) => bead[axis] + bead.radiusNm)) -
    Math.min(...beads.map((bead) => bead[axis] - bead.radiusNm));
  return [along('x'), along('y'), along('z')];
}
