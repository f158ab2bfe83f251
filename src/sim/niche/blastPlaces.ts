/** Where the blasts of a crowd are: balls in a periodic cube that do not overlap. */

import { cbrt, square } from '../portableMath.ts';
import { parameters } from '../../science/parameters.ts';
import { enlarged } from '../killing/enlarged.ts';
import type { Random } from '../random.ts';
import { drawDirection } from './direction.ts';
import { PeriodicGrid } from './periodicGrid.ts';

const diameterUm = parameters.blastDiameterUm.value;
const contactUm = parameters.contactDistanceUm.value;
/** Places this much too close, µm, still count as touching: sums of rounded numbers. */
const slackUm = 0.0001;
const contactSquare = square(contactUm);
/** Nearer than this to a blast's centre, squared, a T cell is inside it. */
const insideSquare = square(contactUm - slackUm);
/** Grid cells wide enough for a flight of a few µm to be seen ahead, and to hold about one blast. */
const leastGridUm = 12;
const widthPerSpacing = 0.8;
const searchTries = 1000;
/** Soft repulsion ends once no two balls overlap by more than this, µm, or after so many sweeps. */
const overlapLeftUm = 0.05;
const sweepsAtMost = 2000;

export class BlastPlaces {
  /** x, y, z of each blast, µm, 0 to `edgeUm`. */
  positionsUm = new Float64Array(0);
  /** What `findTouch` found: the blast (−1: none), and how far ahead it is touched, µm. */
  touched = -1;
  touchedAheadUm = Infinity;
  /** Centre of a place found by `findRoom` and its like. */
  readonly room = { x: 0, y: 0, z: 0 };
  /** The width of grid cells aimed at, µm. */
  readonly gridWidthUm: number;
  private readonly halfUm: number;
  private readonly grid: PeriodicGrid;
  private readonly heading = { x: 0, y: 0, z: 0 };

  /** A cube with the given edge, at least 30 µm, for about so many blasts. */
  constructor(
    readonly edgeUm: number,
    blasts: number,
  ) {
    this.halfUm = edgeUm / 2;
    const spacingUm = edgeUm / cbrt(Math.max(1, blasts));
    this.gridWidthUm = Math.max(leastGridUm, widthPerSpacing * spacingUm);
    this.grid = new PeriodicGrid(edgeUm, this.gridWidthUm);
  }

  /** The longest flight that `findTouch` sees all obstacles of, µm. */
  get sightUm(): number {
    return this.grid.widthUm - contactUm;
  }

  put(blast: number, x: number, y: number, z: number): void {
    if (3 * blast >= this.positionsUm.length) {
      this.positionsUm = enlarged(this.positionsUm, Math.max(48, 6 * blast));
    }
    this.positionsUm[3 * blast] = this.wrapped(x);
    this.positionsUm[3 * blast + 1] = this.wrapped(y);
    this.positionsUm[3 * blast + 2] = this.wrapped(z);
    this.file(blast);
  }

  /** The blast is no obstacle any more; its position stays to be read. */
  takeAway(blast: number): void {
    this.grid.remove(blast);
  }

  /** A coordinate brought back into the cube. */
  wrapped(coordinate: number): number {
    const inside = coordinate - this.edgeUm * Math.floor(coordinate / this.edgeUm);
    return inside < this.edgeUm ? inside : 0;
  }

  /** The shortest way from one coordinate to another in the periodic cube. */
  shortest(difference: number): number {
    if (difference > this.halfUm) return difference - this.edgeUm;
    if (difference < -this.halfUm) return difference + this.edgeUm;
    return difference;
  }

  /**
   * Finds the first blast that a T cell touches on a straight way of at most `sightUm`, from a place
   * inside the cube along a unit vector. Blasts it leaves, or stands inside of, are not touched.
   */
  findTouch(x: number, y: number, z: number, dx: number, dy: number, dz: number, wayUm: number) {
    const { positionsUm, grid } = this;
    this.touched = -1;
    this.touchedAheadUm = Infinity;
    const count = grid.collect(x, y, z);
    for (let n = 0; n < count; n += 1) {
      const blast = grid.found[n]!;
      const rx = this.shortest(positionsUm[3 * blast]! - x);
      const ry = this.shortest(positionsUm[3 * blast + 1]! - y);
      const rz = this.shortest(positionsUm[3 * blast + 2]! - z);
      const along = rx * dx + ry * dy + rz * dz;
      if (along <= 0 || along > wayUm + contactUm) continue;
      const apartSquare = rx * rx + ry * ry + rz * rz;
      const depth = contactSquare - (apartSquare - along * along);
      if (depth <= 0 || apartSquare < insideSquare) continue;
      // At the surface, give or take rounding, a way inward touches at once.
      const aheadUm = apartSquare <= contactSquare ? 0 : along - Math.sqrt(depth);
      if (aheadUm > wayUm || aheadUm >= this.touchedAheadUm) continue;
      this.touched = blast;
      this.touchedAheadUm = aheadUm;
    }
  }

  /** Distance from a place to the centre of the nearest blast, µm; Infinity if none is in reach. */
  clearanceUm(x: number, y: number, z: number): number {
    const { positionsUm, grid } = this;
    let least = Infinity;
    const count = grid.collect(x, y, z);
    for (let n = 0; n < count; n += 1) {
      const blast = grid.found[n]!;
      const rx = this.shortest(positionsUm[3 * blast]! - x);
      const ry = this.shortest(positionsUm[3 * blast + 1]! - y);
      const rz = this.shortest(positionsUm[3 * blast + 2]! - z);
      least = Math.min(least, rx * rx + ry * ry + rz * rz);
    }
    return Math.sqrt(least);
  }

  /**
   * Looks for a random place whose distance to every blast is at least `neededUm`, writes it into
   * `room`, and tells whether it found one; if not, `room` is the widest of those it tried.
   */
  findRoom(random: Random, neededUm: number, tries = searchTries): boolean {
    let widestUm = -1;
    for (let n = 0; n < tries && widestUm < neededUm; n += 1) {
      const x = this.edgeUm * random.uniform();
      const y = this.edgeUm * random.uniform();
      const z = this.edgeUm * random.uniform();
      const clearUm = this.clearanceUm(x, y, z);
      if (clearUm <= widestUm) continue;
      widestUm = clearUm;
      Object.assign(this.room, { x, y, z });
    }
    return widestUm >= neededUm;
  }

  /** The same for a place that touches the given blast: room for a daughter cell beside it. */
  findRoomBeside(random: Random, blast: number, tries: number): boolean {
    for (let n = 0; n < tries; n += 1) {
      drawDirection(random, this.heading);
      const x = this.wrapped(this.positionsUm[3 * blast]! + diameterUm * this.heading.x);
      const y = this.wrapped(this.positionsUm[3 * blast + 1]! + diameterUm * this.heading.y);
      const z = this.wrapped(this.positionsUm[3 * blast + 2]! + diameterUm * this.heading.z);
      if (this.clearanceUm(x, y, z) < diameterUm - slackUm) continue;
      Object.assign(this.room, { x, y, z });
      return true;
    }
    return false;
  }

  /** Puts blasts 0 to `count` − 1 at random; those that find no room are pushed apart softly. */
  fill(random: Random, count: number): void {
    let crowded = false;
    for (let blast = 0; blast < count; blast += 1) {
      if (!this.findRoom(random, diameterUm, crowded ? 1 : searchTries)) crowded = true;
      this.put(blast, this.room.x, this.room.y, this.room.z);
    }
    for (let sweep = 0; crowded && sweep < sweepsAtMost; sweep += 1) {
      crowded = this.pushApart(count) > overlapLeftUm;
    }
  }

  /** Moves every overlapping pair apart by half; returns the widest overlap met, µm. */
  private pushApart(count: number): number {
    const { positionsUm, grid } = this;
    let widestUm = 0;
    for (let blast = 0; blast < count; blast += 1) {
      const own = 3 * blast;
      const near = grid.collect(positionsUm[own]!, positionsUm[own + 1]!, positionsUm[own + 2]!);
      for (let n = 0; n < near; n += 1) {
        const other = grid.found[n]!;
        if (other === blast) continue;
        const at = 3 * other;
        const rx = this.shortest(positionsUm[at]! - positionsUm[own]!);
        const ry = this.shortest(positionsUm[at + 1]! - positionsUm[own + 1]!);
        const rz = this.shortest(positionsUm[at + 2]! - positionsUm[own + 2]!);
        const apartUm = Math.sqrt(rx * rx + ry * ry + rz * rz);
        const overlapUm = diameterUm - apartUm;
        if (overlapUm <= 0) continue;
        widestUm = Math.max(widestUm, overlapUm);
        const push = overlapUm / 2 / Math.max(apartUm, slackUm);
        this.shift(own, -push * rx, -push * ry, -push * rz);
        this.shift(at, push * rx, push * ry, push * rz);
        this.file(other);
      }
      this.file(blast);
    }
    return widestUm;
  }

  private shift(at: number, dx: number, dy: number, dz: number): void {
    const { positionsUm } = this;
    positionsUm[at] = this.wrapped(positionsUm[at]! + dx);
    positionsUm[at + 1] = this.wrapped(positionsUm[at + 1]! + dy);
    positionsUm[at + 2] = this.wrapped(positionsUm[at + 2]! + dz);
  }

  private file(blast: number): void {
    const { positionsUm } = this;
    const at = 3 * blast;
    this.grid.file(blast, positionsUm[at]!, positionsUm[at + 1]!, positionsUm[at + 2]!);
  }
}
