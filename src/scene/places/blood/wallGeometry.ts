/** The shape of the vessel's wall: the inside of a trough, paved with cells, and the two faces in which
 * it is cut open. */
import { BufferGeometry, Float32BufferAttribute } from 'three';
import { CUT, VESSEL_UM, WALL_HALF_UM, WALL_UM } from './layout.ts';
import {
  CELL_LONG_UM,
  CELL_WIDE_UM,
  hashPair,
  layPavement,
  stripOf,
  toBorder,
} from './pavement.ts';

/** Flat strips that the inside is made of, round the wall. */
const ROUND = 48;
/** How many flat pieces a cell of a cut face is made of. */
const FACE_PIECES = 4;
/** How far the cells of the lower face are moved against those of the upper one. */
const FACES_APART_UM = 9;
/** The row of the pavement's numbers that the cells of the faces take. */
const FACE_ROW = 3;

interface Vertex {
  readonly position: readonly number[];
  /** Where it is on its cell, as the shader is to know it. */
  readonly surface: readonly number[];
}

/** Convex polygons, each part of one cell, in the order in which they are to be drawn. */
class Polygons {
  private readonly position: number[] = [];
  private readonly surface: number[] = [];
  private readonly own: number[] = [];
  private readonly index: number[] = [];

  add(corners: readonly Vertex[], own: number): void {
    const first = this.own.length;
    corners.forEach(({ position, surface }, corner) => {
      this.position.push(...position);
      this.surface.push(...surface);
      this.own.push(own);
      if (corner > 1) this.index.push(first, first + corner - 1, first + corner);
    });
  }

  lay(): BufferGeometry {
    const { index, own, position, surface } = this;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
    geometry.setAttribute(
      'surface',
      new Float32BufferAttribute(surface, surface.length / own.length),
    );
    geometry.setAttribute('own', new Float32BufferAttribute(own, 1));
    geometry.setIndex(index);
    return geometry;
  }
}

/** The pavement as strips round the wall. `surface`: the way from the cell's heart, µm along the flow and
 * round the wall; distance to its border in units of the pavement. */
export function layInside(): BufferGeometry {
  const polygons = new Polygons();
  const half = WALL_HALF_UM / CELL_LONG_UM;
  const lowest = (VESSEL_UM * CUT) / CELL_WIDE_UM;
  const angle = (2 * (Math.PI - CUT)) / ROUND;
  const height = (VESSEL_UM * angle) / CELL_WIDE_UM;
  const pieces = layPavement([-half, lowest], [half, lowest + ROUND * height]);
  for (let strip = 0; strip < ROUND; strip += 1) {
    const from = CUT + strip * angle;
    const [fromY, fromZ] = [VESSEL_UM * Math.sin(from), VESSEL_UM * Math.cos(from)];
    const risesY = VESSEL_UM * Math.sin(from + angle) - fromY;
    const risesZ = VESSEL_UM * Math.cos(from + angle) - fromZ;
    const low = lowest + strip * height;
    for (const piece of stripOf(pieces, low, low + height)) {
      const { corners, heart, own } = piece;
      const vertices = corners.map((corner): Vertex => {
        const [x, y] = corner;
        const share = (y - low) / height;
        const alongUm = (x - heart[0]) * CELL_LONG_UM;
        const roundUm = (y - heart[1]) * CELL_WIDE_UM;
        return {
          position: [x * CELL_LONG_UM, fromY + share * risesY, fromZ + share * risesZ],
          surface: [alongUm, roundUm, toBorder(piece, corner)],
        };
      });
      polygons.add(vertices, own);
    }
  }
  return polygons.lay();
}

/** `surface`: from the middle of the cell along the flow, in cells; 0 to 1 through the wall. */
export function layFaces(): BufferGeometry {
  const polygons = new Polygons();
  for (const [angle, moved] of [
    [CUT, 0],
    [-CUT, FACES_APART_UM],
  ] as const) {
    const first = (moved - WALL_HALF_UM) / CELL_LONG_UM;
    const last = (moved + WALL_HALF_UM) / CELL_LONG_UM;
    for (let at = Math.floor(first * FACE_PIECES); at < last * FACE_PIECES; at += 1) {
      const cell = Math.floor(at / FACE_PIECES);
      const from = Math.max(first, at / FACE_PIECES);
      const to = Math.min(last, (at + 1) / FACE_PIECES);
      const vertex = (along: number, through: number): Vertex => {
        const radius = VESSEL_UM + through * WALL_UM;
        return {
          position: [
            along * CELL_LONG_UM - moved,
            radius * Math.sin(angle),
            radius * Math.cos(angle),
          ],
          surface: [along - cell - 0.5, through],
        };
      };
      const corners = [vertex(from, 0), vertex(to, 0), vertex(to, 1), vertex(from, 1)];
      polygons.add(corners, hashPair(cell, FACE_ROW)[0]);
    }
  }
  return polygons.lay();
}
