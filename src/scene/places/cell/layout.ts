/** Where the cells of the cell place stand: one T cell and one blast nearly touching, true to size,
 * and others behind them in the haze. Micrometres; the middle of the pair is the origin. */
import { Vector3 } from 'three';
import { blast } from '../../../cast/blast.ts';
import type { Cell } from '../../../cast/member.ts';
import { tCell } from '../../../cast/tCell.ts';
import type { PlacedCell } from '../../membrane/cells.ts';
import type { ShotId } from '../../../lesson/step.ts';
import type { Body, Shot } from '../place.ts';

/** Room between the two membranes for the receptors of both, drawn magnified. */
const GAP_UM = 1;
/** The pair leans a little, T cell low and blast high. */
const LEAN = (8 * Math.PI) / 180;
/** Room round the pair for what stands on the membranes. */
const RECEPTORS_UM = 0.6;
/** Room round a cell that is shown alone, and half the view of the gap. */
const ALONE_UM = 1.6;
const GAP_VIEW_UM = 2.6;

const radiusT = tCell.diameterUm / 2;
const radiusB = blast.diameterUm / 2;
/** The way from the T cell to the blast. */
export const pairAxis = new Vector3(Math.cos(LEAN), Math.sin(LEAN), 0);
const apartUm = radiusT + GAP_UM + radiusB;
const apartX = apartUm * Math.cos(LEAN);
const apartY = apartUm * Math.sin(LEAN);
const uneven = (radiusB - radiusT) / 2;

export const subjectT: PlacedCell = {
  cell: tCell,
  x: -apartX / 2 - uneven,
  y: -apartY / 2 - uneven,
  z: 0,
  seed: 1.3,
  haze: 0,
};

export const subjectBlast: PlacedCell = {
  cell: blast,
  x: apartX / 2 - uneven,
  y: apartY / 2 - uneven,
  z: 0,
  seed: 4.1,
  haze: 0,
};

/** Both cells, whole. */
export const bothCells: Shot = {
  centre: new Vector3(),
  halfWidth: (apartX + radiusT + radiusB) / 2 + RECEPTORS_UM,
  halfHeight: (apartY + radiusT + radiusB) / 2 + RECEPTORS_UM,
};

const alone = ({ x, y, z, cell }: PlacedCell): Shot => {
  const half = cell.diameterUm / 2 + ALONE_UM;
  return { centre: new Vector3(x, y, z), halfWidth: half, halfHeight: half };
};

/** The middle of the gap, where the cells come nearest. */
export const gapMiddle = new Vector3(
  (subjectT.x + subjectBlast.x) / 2 + ((radiusT - radiusB) / 2) * Math.cos(LEAN),
  (subjectT.y + subjectBlast.y) / 2 + ((radiusT - radiusB) / 2) * Math.sin(LEAN),
  0,
);

export const cellShots: Readonly<Partial<Record<ShotId, Shot>>> = {
  bothCells,
  tCell: alone(subjectT),
  blast: alone(subjectBlast),
  gap: { centre: gapMiddle, halfWidth: GAP_VIEW_UM, halfHeight: GAP_VIEW_UM },
};

/** What the camera stays out of. */
export const cellObstacles: readonly Body[] = [subjectT, subjectBlast].map(({ x, y, z, cell }) => ({
  id: cell.id,
  x,
  y,
  z,
  radius: cell.diameterUm / 2,
}));

const behind = (cell: Cell, x: number, y: number, z: number, haze: number): PlacedCell => ({
  cell,
  x,
  y,
  z,
  seed: x + y,
  haze,
});

/** Bystanders behind the pair. */
export const neighbours: readonly PlacedCell[] = [
  behind(blast, -2.5, 15.5, -27, 0.71),
  behind(tCell, 15.5, 2.2, -16, 0.57),
  behind(blast, 16, -12.5, -20, 0.66),
  behind(blast, 27.5, -8.5, -26, 0.75),
  behind(blast, -3.2, -14.5, -27, 0.75),
  behind(tCell, -20.5, -4.2, -21, 0.61),
  behind(tCell, -24.5, -9.6, -28, 0.75),
  behind(blast, 31, 15, -30, 0.8),
];
