/** Who is near whom in a periodic cube: members filed by place in cells that are wide enough for
 * all neighbours of a point to stand in the 27 cells about it. */

import { cube, square } from '../portableMath.ts';
import { enlarged } from '../killing/enlarged.ts';

const around = 27;
/** With fewer cells along an edge, one would be its own neighbour. */
const fewestAlong = 3;

export class PeriodicGrid {
  /** What `collect` found. */
  found = new Int32Array(0);
  /** Width of the cells: how far from any place its 27 cells reach, µm. */
  readonly widthUm: number;
  private readonly along: number;
  /** First member in each cell, and the next and previous of each member; −1 for none. */
  private readonly first: Int32Array;
  private next = new Int32Array(0);
  private previous = new Int32Array(0);
  /** Cell of each member; −1 when it is not filed. */
  private cells = new Int32Array(0);
  /** The 27 cells about each cell. */
  private readonly neighbours: Int32Array;

  /** The cells are as near to `aimedWidthUm` as the edge of the cube allows, and no narrower. */
  constructor(edgeUm: number, aimedWidthUm: number) {
    const along = Math.max(fewestAlong, Math.floor(edgeUm / aimedWidthUm));
    this.along = along;
    this.widthUm = edgeUm / along;
    this.first = new Int32Array(cube(along)).fill(-1);
    this.neighbours = new Int32Array(cube(along) * around);
    for (let cell = 0; cell < cube(along); cell += 1) {
      const x = cell % along;
      const y = Math.floor(cell / along) % along;
      const z = Math.floor(cell / square(along));
      for (let n = 0; n < around; n += 1) {
        const nearX = (x + (n % 3) + along - 1) % along;
        const nearY = (y + (Math.floor(n / 3) % 3) + along - 1) % along;
        const nearZ = (z + Math.floor(n / 9) + along - 1) % along;
        this.neighbours[cell * around + n] = (nearZ * along + nearY) * along + nearX;
      }
    }
  }

  /** Files a member at a place inside the cube, wherever it was before. */
  file(member: number, x: number, y: number, z: number): void {
    if (member >= this.cells.length) this.makeRoom(member + 1);
    const cell = this.cellOf(x, y, z);
    if (cell === this.cells[member]) return;
    this.remove(member);
    const head = this.first[cell]!;
    this.cells[member] = cell;
    this.next[member] = head;
    this.previous[member] = -1;
    if (head >= 0) this.previous[head] = member;
    this.first[cell] = member;
  }

  /** Takes a member out; one that is not filed stays out. */
  remove(member: number): void {
    const cell = this.cells[member] ?? -1;
    if (cell < 0) return;
    const before = this.previous[member]!;
    const after = this.next[member]!;
    if (before < 0) this.first[cell] = after;
    else this.next[before] = after;
    if (after >= 0) this.previous[after] = before;
    this.cells[member] = -1;
  }

  /**
   * Collects every member that may lie within a cell's width of a place in `found` and returns how
   * many there are; the next call overwrites them.
   */
  collect(x: number, y: number, z: number): number {
    const from = this.cellOf(x, y, z) * around;
    let count = 0;
    for (let n = from; n < from + around; n += 1) {
      let member = this.first[this.neighbours[n]!]!;
      while (member >= 0) {
        this.found[count] = member;
        count += 1;
        member = this.next[member]!;
      }
    }
    return count;
  }

  private cellOf(x: number, y: number, z: number): number {
    const { along, widthUm } = this;
    const column = Math.min(along - 1, Math.floor(x / widthUm));
    const row = Math.min(along - 1, Math.floor(y / widthUm));
    const layer = Math.min(along - 1, Math.floor(z / widthUm));
    return (layer * along + row) * along + column;
  }

  private makeRoom(members: number): void {
    const known = this.cells.length;
    const room = Math.max(members, 2 * known, 16);
    this.next = enlarged(this.next, room);
    this.previous = enlarged(this.previous, room);
    this.cells = enlarged(this.cells, room);
    this.cells.fill(-1, known);
    this.found = new Int32Array(room);
  }
}
