/** The pavement of the vessel's wall: endothelial cells as regions that each lie nearest to one of many
 * scattered hearts, cut into convex pieces on which the distance to the border of the cell is linear, so
 * that no pixel has to look for its cell. */

/** One unit of the pavement in µm, along the flow and round the wall: cells are drawn out along it. */
export const CELL_LONG_UM = 21;
export const CELL_WIDE_UM = 7.4;
/** How far the seam between two cells reaches into each, in units of the pavement. */
export const SEAM = 0.075;
/** How far off the middle of its square a heart may lie, both ways together: so little that a cell borders
 * only on those of the eight squares round its own. */
const SCATTER = 0.62;

export type Corner = readonly [x: number, y: number];

/** What lies on one side of a line: `x·across[0] + y·across[1] ≥ least`; so much more, as far off.
 * Of lines that are borders `across` has length 1. */
interface Side {
  readonly across: Corner;
  readonly least: number;
}

/** A part of a cell: convex, in units of the pavement. */
export interface Piece {
  readonly heart: Corner;
  /** A number of the cell's own, 0 to 1. */
  readonly own: number;
  readonly corners: readonly Corner[];
  /** The border along which it lies; none in the inside of the cell. */
  readonly border: Side | null;
}

/** Two numbers, 0 to 1, from two whole ones. */
export function hashPair(x: number, y: number): Corner {
  let h = Math.imul(x + 4096, 0x8da6b343) ^ Math.imul(y + 4096, 0xd8163841);
  h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
  h ^= h >>> 15;
  return [(h & 0xffff) / 0xffff, (h >>> 16) / 0xffff];
}

export function heartOf(column: number, row: number): Corner {
  const [x, y] = hashPair(column, row);
  return [column + 0.5 + SCATTER * (x - 0.5), row + 0.5 + SCATTER * (y - 0.5)];
}

const within = ({ across, least }: Side, [x, y]: Corner) => across[0] * x + across[1] * y - least;

/** What of a convex polygon lies on a side (Sutherland and Hodgman 1974). */
function clip(corners: readonly Corner[], side: Side): Corner[] {
  const left: Corner[] = [];
  let before = corners[corners.length - 1] as Corner;
  let was = within(side, before);
  for (const corner of corners) {
    const is = within(side, corner);
    if (was < 0 !== is < 0) {
      const share = was / (was - is);
      left.push([
        before[0] + share * (corner[0] - before[0]),
        before[1] + share * (corner[1] - before[1]),
      ]);
    }
    if (is >= 0) left.push(corner);
    before = corner;
    was = is;
  }
  return left;
}

function clipAll(corners: readonly Corner[], sides: readonly Side[]): readonly Corner[] {
  let left = corners;
  for (const side of sides) if (left.length > 0) left = clip(left, side);
  return left;
}

/** The side of the line between two hearts on which the first lies. */
function nearer(heart: Corner, other: Corner): Side {
  const [x, y] = [heart[0] - other[0], heart[1] - other[1]];
  const apart = Math.hypot(x, y);
  const middle = (heart[0] ** 2 + heart[1] ** 2 - other[0] ** 2 - other[1] ** 2) / 2;
  return { across: [x / apart, y / apart], least: middle / apart };
}

const shifted = ({ across, least }: Side, by: number): Side => ({ across, least: least + by });
const outside = ({ across: [x, y], least }: Side): Side => ({ across: [-x, -y], least: -least });

const between = (low: number, high: number): readonly Side[] => [
  { across: [0, 1], least: low },
  { across: [0, -1], least: -high },
];

/** Where a first line is farther than a second one. */
function farther(first: Side, second: Side): Side {
  return {
    across: [first.across[0] - second.across[0], first.across[1] - second.across[1]],
    least: first.least - second.least,
  };
}

/** The cell in this square: its inside, and a seam along each of its borders. */
function layCell(column: number, row: number, sheet: readonly Side[]): Piece[] {
  const heart = heartOf(column, row);
  const [own] = hashPair(column + 77, row + 77);
  const [left, right] = [column - 1, column + 1];
  const [below, above] = [row - 1, row + 1];
  const others: Side[] = [];
  for (let x = left; x <= right; x += 1) {
    for (let y = below; y <= above; y += 1) {
      if (x !== column || y !== row) others.push(nearer(heart, heartOf(x, y)));
    }
  }
  const square: Corner[] = [
    [left, below],
    [right + 1, below],
    [right + 1, above + 1],
    [left, above + 1],
  ];
  const cell = clipAll(square, others);
  const borders = others.filter((side) => cell.some((corner) => within(side, corner) < SEAM));
  const laid = clipAll(cell, sheet);
  const inside = clipAll(
    laid,
    borders.map((border) => shifted(border, SEAM)),
  );
  const pieces: Piece[] = [{ heart, own, corners: inside, border: null }];
  for (const border of borders) {
    const nearest = borders
      .filter((other) => other !== border)
      .map((other) => farther(other, border));
    const corners = clipAll(laid, [outside(shifted(border, SEAM)), ...nearest]);
    pieces.push({ heart, own, corners, border });
  }
  return pieces.filter(({ corners }) => corners.length > 0);
}

/** All pieces of the cells that reach into a rectangle, cut off where it ends. */
export function layPavement(from: Corner, to: Corner): Piece[] {
  const sheet: Side[] = [
    { across: [1, 0], least: from[0] },
    { across: [-1, 0], least: -to[0] },
    ...between(from[1], to[1]),
  ];
  const pieces: Piece[] = [];
  for (let row = Math.floor(from[1]) - 1; row <= to[1] + 1; row += 1) {
    for (let column = Math.floor(from[0]) - 1; column <= to[0] + 1; column += 1) {
      pieces.push(...layCell(column, row, sheet));
    }
  }
  return pieces;
}

/** What of the pieces lies between two heights. */
export function stripOf(pieces: readonly Piece[], low: number, high: number): Piece[] {
  const sides = between(low, high);
  return pieces
    .filter(({ corners }) => corners.some(([, y]) => y > low) && corners.some(([, y]) => y < high))
    .map((piece) => ({ ...piece, corners: clipAll(piece.corners, sides) }));
}

/** How far a point of a piece lies from the border of its cell, in units of the pavement; at most `SEAM`,
 * where the seam ends. */
export const toBorder = ({ border }: Piece, corner: Corner): number =>
  border ? within(border, corner) : SEAM;
