/** How T cells roam among the blasts: straight flights at one speed, a new heading at random times,
 * an exact stop at the first blast in the way. A flight has a start, a heading and an end, so a
 * place at any time in between is a sum and no step size enters. */

import { square } from '../portableMath.ts';
import { parameters } from '../../science/parameters.ts';
import { seconds } from '../chart.ts';
import { enlarged } from '../killing/enlarged.ts';
import type { Random } from '../random.ts';
import type { BlastPlaces } from './blastPlaces.ts';
import { drawDirection, drawOutward } from './direction.ts';
import { PeriodicGrid } from './periodicGrid.ts';

export const speedUmPerS = parameters.tCellSpeedUmPerMin.value / 60;
const persistenceS = seconds('tCellPersistenceMin');
const contactUm = parameters.contactDistanceUm.value;
/** A blast this much further than contact, µm, is still touched: sums of rounded numbers. */
const slackUm = 0.0001;

export class Walk {
  /** x, y, z of each T cell at the time last asked for by `show`, µm. */
  positionsUm = new Float64Array(0);
  /** Unit vector each one faces: the way it goes, or towards the blast it is on. */
  headings = new Float64Array(0);
  /** The blast at the end of the flight; −1: it ends in the open. */
  ahead = new Int32Array(0);
  /** When the heading is due to change, seconds. */
  turnS = new Float64Array(0);
  private startsUm = new Float64Array(0);
  private startS = new Float64Array(0);
  private speeds = new Float64Array(0);
  private readonly grid: PeriodicGrid;
  private readonly drawn = { x: 0, y: 0, z: 0 };
  private readonly away = { x: 0, y: 0, z: 0 };

  constructor(
    private readonly blasts: BlastPlaces,
    private readonly random: Random,
  ) {
    this.grid = new PeriodicGrid(blasts.edgeUm, blasts.gridWidthUm);
  }

  /** Puts a T cell at a place, standing. */
  put(tCell: number, x: number, y: number, z: number, timeS: number): void {
    if (tCell >= this.ahead.length) this.makeRoom(Math.max(16, 2 * tCell));
    const at = 3 * tCell;
    this.startsUm[at] = x;
    this.startsUm[at + 1] = y;
    this.startsUm[at + 2] = z;
    this.startS[tCell] = timeS;
    this.speeds[tCell] = 0;
    this.ahead[tCell] = -1;
    this.grid.file(tCell, x, y, z);
  }

  /** Puts a new T cell where another one is. */
  putWith(tCell: number, other: number, timeS: number): void {
    const x = this.coordinate(other, 0, timeS);
    const y = this.coordinate(other, 1, timeS);
    this.put(tCell, x, y, this.coordinate(other, 2, timeS), timeS);
  }

  /** Ends a flight where it has come to. */
  stand(tCell: number, timeS: number): void {
    const at = 3 * tCell;
    const x = this.coordinate(tCell, 0, timeS);
    const y = this.coordinate(tCell, 1, timeS);
    this.startsUm[at + 2] = this.coordinate(tCell, 2, timeS);
    this.startsUm[at + 1] = y;
    this.startsUm[at] = x;
    this.startS[tCell] = timeS;
    this.speeds[tCell] = 0;
    this.grid.file(tCell, x, y, this.startsUm[at + 2]!);
  }

  /** Gives a standing T cell a heading, uniform on the sphere, and the time of its next turn. */
  turn(tCell: number, timeS: number): void {
    drawDirection(this.random, this.drawn);
    this.face(tCell, timeS);
  }

  /** The same for one that stands at a blast: any heading that leads outward. */
  turnAway(tCell: number, blast: number, timeS: number): void {
    this.measure(tCell, blast);
    drawOutward(this.random, this.away, this.drawn);
    this.face(tCell, timeS);
  }

  /** Turns a standing T cell towards a blast. */
  lookAt(tCell: number, blast: number): void {
    this.measure(tCell, blast);
    const { x, y, z } = this.away;
    const length = Math.sqrt(x * x + y * y + z * z);
    this.headings[3 * tCell] = -x / length;
    this.headings[3 * tCell + 1] = -y / length;
    this.headings[3 * tCell + 2] = -z / length;
  }

  /**
   * Sends a standing T cell off along its heading and returns when something comes of it, seconds: a
   * blast in the way (`ahead`), its turn, the end of its sight, or `untilS`, whichever is first.
   */
  go(tCell: number, timeS: number, untilS: number): number {
    const { blasts, startsUm, headings } = this;
    const at = 3 * tCell;
    const endS = Math.min(this.turnS[tCell]!, untilS, timeS + blasts.sightUm / speedUmPerS);
    const wayUm = (endS - timeS) * speedUmPerS;
    blasts.findTouch(
      startsUm[at]!,
      startsUm[at + 1]!,
      startsUm[at + 2]!,
      headings[at]!,
      headings[at + 1]!,
      headings[at + 2]!,
      wayUm,
    );
    this.startS[tCell] = timeS;
    this.speeds[tCell] = speedUmPerS;
    this.ahead[tCell] = blasts.touched;
    return blasts.touched < 0 ? endS : timeS + blasts.touchedAheadUm / speedUmPerS;
  }

  /** Whether a standing T cell is in contact with a blast. */
  touches(tCell: number, blast: number): boolean {
    this.measure(tCell, blast);
    const { x, y, z } = this.away;
    return x * x + y * y + z * z <= square(contactUm + slackUm);
  }

  /** Whether no T cell is nearer to a place than contact. */
  isClear(x: number, y: number, z: number, timeS: number): boolean {
    const count = this.grid.collect(x, y, z);
    for (let n = 0; n < count; n += 1) {
      const tCell = this.grid.found[n]!;
      const rx = this.blasts.shortest(this.coordinate(tCell, 0, timeS) - x);
      const ry = this.blasts.shortest(this.coordinate(tCell, 1, timeS) - y);
      const rz = this.blasts.shortest(this.coordinate(tCell, 2, timeS) - z);
      if (rx * rx + ry * ry + rz * rz < contactUm * contactUm) return false;
    }
    return true;
  }

  /** Collects the T cells whose flights may come near a place; see `PeriodicGrid.collect`. */
  collectNear(x: number, y: number, z: number): Int32Array {
    return this.grid.found.subarray(0, this.grid.collect(x, y, z));
  }

  /** Brings `positionsUm` of T cells 0 to `count` − 1 up to a time. */
  show(count: number, timeS: number): void {
    for (let tCell = 0; tCell < count; tCell += 1) {
      this.positionsUm[3 * tCell] = this.coordinate(tCell, 0, timeS);
      this.positionsUm[3 * tCell + 1] = this.coordinate(tCell, 1, timeS);
      this.positionsUm[3 * tCell + 2] = this.coordinate(tCell, 2, timeS);
    }
  }

  private coordinate(tCell: number, axis: number, timeS: number): number {
    const at = 3 * tCell + axis;
    const flownUm = this.speeds[tCell]! * (timeS - this.startS[tCell]!);
    return this.blasts.wrapped(this.startsUm[at]! + this.headings[at]! * flownUm);
  }

  /** Writes the way from a blast to a standing T cell into `away`. */
  private measure(tCell: number, blast: number): void {
    const { blasts, startsUm, away } = this;
    away.x = blasts.shortest(startsUm[3 * tCell]! - blasts.positionsUm[3 * blast]!);
    away.y = blasts.shortest(startsUm[3 * tCell + 1]! - blasts.positionsUm[3 * blast + 1]!);
    away.z = blasts.shortest(startsUm[3 * tCell + 2]! - blasts.positionsUm[3 * blast + 2]!);
  }

  private face(tCell: number, timeS: number): void {
    this.headings[3 * tCell] = this.drawn.x;
    this.headings[3 * tCell + 1] = this.drawn.y;
    this.headings[3 * tCell + 2] = this.drawn.z;
    this.turnS[tCell] = timeS + this.random.exponential(persistenceS);
  }

  private makeRoom(room: number): void {
    this.positionsUm = enlarged(this.positionsUm, 3 * room);
    this.headings = enlarged(this.headings, 3 * room);
    this.ahead = enlarged(this.ahead, room);
    this.turnS = enlarged(this.turnS, room);
    this.startsUm = enlarged(this.startsUm, 3 * room);
    this.startS = enlarged(this.startS, room);
    this.speeds = enlarged(this.speeds, room);
  }
}
