/** Where everything of the lethal hit stands: the blast's membrane in front, the T cell's cut back so
 * that both can be seen, the mouth of a granule in its cut face, and the rings. It lies in the
 * same contact as the bridges, farther along. Nanometres. */
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import type { Foot } from './gap.ts';
import { eased } from './drift.ts';

/** How far along the contact from the middle of the bridges. */
export const SECRETION_X = 150;
const gapNm = parameters.contactGapNm.value;
export const blastNm = -gapNm / 2;
export const tCellNm = gapNm / 2;
/** Where the T cell's membrane is cut open. */
export const CUT_Z = -22;
export const EXTENT = {
  fromX: SECRETION_X - 92,
  toX: SECRETION_X + 92,
  fromZ: -82,
  toZ: 14,
} as const;

/** Rings drawn, the last to close first. */
export const rings: readonly Foot[] = [
  { id: 3001, x: SECRETION_X - 14, z: -4.5, heading: 0.1 },
  { id: 3002, x: SECRETION_X + 16, z: -7, heading: 0.3 },
  { id: 3003, x: SECRETION_X - 44, z: -13, heading: 0.2 },
  { id: 3004, x: SECRETION_X + 47, z: -14, heading: 0 },
];
export const subunits = parameters.poreSubunits.value;
export const holeNm = cast.perforinPore.holeRadiusNm;

/** Where the granule opens, in the cut face. One is in sight: the next would be a granule's width off. */
export const mouthX = SECRETION_X + 1;

/** The blast's membrane goes on to the left, where the bridges are. */
export const fadeOfBlast = (x: number, z: number): number => fade(Math.max(x, SECRETION_X), z);

export const fade = (x: number, z: number): number =>
  Math.max(eased((Math.abs(x - SECRETION_X) - 54) / 36), eased((-z - 44) / (-EXTENT.fromZ - 48)));
