/** The T cells of a crowd, one typed array a trait; arrays are replaced as the crowd outgrows them,
 * so read them anew after every advance. */

import { parameters } from '../../science/parameters.ts';
import { enlarged } from './enlarged.ts';

const fullStore = parameters.granulesPerTCell.value;

export class TCells {
  count = 0;
  /** Code of the state: its place in `tCellStates`. */
  states = new Uint8Array(0);
  /** Start of its life here, seconds. */
  bornS = new Float64Array(0);
  /** Entry into that state, and the time drawn for leaving it (Infinity: none), seconds. */
  sinceS = new Float64Array(0);
  exitS = new Float64Array(0);
  /** The latest calcium rise, seconds. */
  calciumRiseS = new Float64Array(0);
  /** The target held or probed; −1 for none. */
  targets = new Int32Array(0);
  /** Trimers counted last: at the end of the probe, then at the calcium rise. */
  trimers = new Int32Array(0);
  granules = new Int32Array(0);
  touches = new Int32Array(0);
  hits = new Int32Array(0);
  kills = new Int32Array(0);

  /** Adds a rested T cell in the first state and returns its number. */
  add(timeS: number): number {
    const cell = this.count;
    if (cell === this.states.length) this.makeRoom(Math.max(16, 2 * cell));
    this.count += 1;
    this.bornS[cell] = timeS;
    this.sinceS[cell] = timeS;
    this.exitS[cell] = Infinity;
    this.targets[cell] = -1;
    this.granules[cell] = fullStore;
    return cell;
  }

  private makeRoom(room: number): void {
    this.states = enlarged(this.states, room);
    this.bornS = enlarged(this.bornS, room);
    this.sinceS = enlarged(this.sinceS, room);
    this.exitS = enlarged(this.exitS, room);
    this.calciumRiseS = enlarged(this.calciumRiseS, room);
    this.targets = enlarged(this.targets, room);
    this.trimers = enlarged(this.trimers, room);
    this.granules = enlarged(this.granules, room);
    this.touches = enlarged(this.touches, room);
    this.hits = enlarged(this.hits, room);
    this.kills = enlarged(this.kills, room);
  }
}
