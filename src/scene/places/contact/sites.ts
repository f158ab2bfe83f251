/** Where the composite sets its pairs: a CD19 and the CD3 that a drug on it can reach, row behind row,
 * the first of them in front. */
import { cast } from '../../../cast/registry.ts';
import { hashUnit } from '../../hash.ts';
import { closeZone, type Foot } from './gap.ts';

export interface PairSite {
  readonly cd19: Foot;
  readonly cd3: Foot;
}

const COLUMNS = 4;
const ROWS = 3;
export const PAIRS = COLUMNS * ROWS;
/** How far apart along the membranes the two grips of a bridging drug are, nm. */
const STRIDE_NM = 2.6;
/** Pairs stand this far to both sides, where the gap is narrow. */
const PAIRED_X = closeZone.halfX - 4;
const FRONT_Z = 0.5;
const ROW_NM = 15;

const cd19Reach = cast.cd19.grip.point[0];
const [cd3X, cd3Y] = cast.cd3.grip.point;
const cd3Reach = Math.hypot(cd3X, cd3Y);

function layPair(column: number, row: number): PairSite {
  const id = 100 + row * COLUMNS + column;
  const shake = (salt: number) => hashUnit(id, salt) - 0.5;
  const width = (2 * PAIRED_X) / COLUMNS;
  // Bridges lie across the line of sight, some one way and some the other.
  const mirrored = hashUnit(id, 3) < 0.5 ? Math.PI : 0;
  const heading = mirrored + 0.9 * shake(2);
  const middleX =
    -PAIRED_X + (column + 0.5 + (row % 2 === 0 ? -0.18 : 0.22)) * width + 3.4 * shake(0);
  const middleZ = FRONT_Z - row * ROW_NM + 5 * shake(1);
  const length = cd19Reach + STRIDE_NM + cd3Reach;
  const aheadX = Math.cos(heading);
  const aheadZ = -Math.sin(heading);
  return {
    cd19: { id, x: middleX - (length / 2) * aheadX, z: middleZ - (length / 2) * aheadZ, heading },
    cd3: {
      id: id + 50,
      x: middleX + (length / 2) * aheadX,
      z: middleZ + (length / 2) * aheadZ,
      // The side of CD3 that is gripped looks back at CD19. It hangs, so its y axis is reversed.
      heading: heading + Math.PI + Math.atan2(cd3Y, cd3X),
    },
  };
}

/** All pairs, those in the middle of the front row first. */
export const pairSites: readonly PairSite[] = Array.from({ length: PAIRS }, (_, index) =>
  layPair(index % COLUMNS, Math.floor(index / COLUMNS)),
).toSorted((a, b) => prominence(a) - prominence(b));

function prominence({ cd19, cd3 }: PairSite): number {
  return Math.abs(cd19.x + cd3.x) / 2 - 1.6 * cd19.z;
}
