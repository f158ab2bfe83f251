/** The targets of a crowd, one typed array a trait; arrays are replaced as the crowd outgrows them,
 * so read them anew after every advance. Numbers of cleared targets are given again, the one cleared
 * longest ago first. */

import { enlarged } from './enlarged.ts';
import { mostEntries } from './hit.ts';

export class Targets {
  /** Numbers given so far: the highest number in use plus one. */
  count = 0;
  /** Code of the state: its place in `targetStates`. */
  states = new Uint8Array(0);
  /** Start of its life here and entry into its state, seconds. */
  bornS = new Float64Array(0);
  sinceS = new Float64Array(0);
  /** The T cell on it; −1 for none. */
  holders = new Int32Array(0);
  hits = new Int32Array(0);
  /** When the pores of the latest hit opened, seconds; −Infinity: never. */
  poresOpenedS = new Float64Array(0);
  /** When the latest hit commits it to death, seconds; Infinity: never. */
  commitS = new Float64Array(0);
  /** Granzymes that get in by the latest hit, and when each does, seconds, `mostEntries` a target. */
  entryCounts = new Int32Array(0);
  entriesS = new Float64Array(0);

  private cleared = new Int32Array(0);
  private clearedFirst = 0;
  private clearedCount = 0;

  /** Adds an intact target and returns its number. */
  add(timeS: number): number {
    const target = this.clearedCount > 0 ? this.takeCleared() : this.takeNew();
    this.states[target] = 0;
    this.bornS[target] = timeS;
    this.sinceS[target] = timeS;
    this.holders[target] = -1;
    this.hits[target] = 0;
    this.poresOpenedS[target] = -Infinity;
    this.commitS[target] = Infinity;
    this.entryCounts[target] = 0;
    return target;
  }

  /** Gives the number of a target that is no more back for later use. */
  clear(target: number): void {
    this.cleared[(this.clearedFirst + this.clearedCount) % this.cleared.length] = target;
    this.clearedCount += 1;
  }

  /** Granzymes of the latest hit that are inside by a time, seconds. */
  granzymesInside(target: number, timeS: number): number {
    const count = this.entryCounts[target]!;
    const offset = target * mostEntries;
    let inside = 0;
    while (inside < count && this.entriesS[offset + inside]! <= timeS) inside += 1;
    return inside;
  }

  private takeCleared(): number {
    const target = this.cleared[this.clearedFirst]!;
    this.clearedFirst = (this.clearedFirst + 1) % this.cleared.length;
    this.clearedCount -= 1;
    return target;
  }

  private takeNew(): number {
    // New numbers are taken only while none is cleared: the ring is empty and may be replaced.
    if (this.count === this.states.length) this.makeRoom(Math.max(16, 2 * this.count));
    this.count += 1;
    return this.count - 1;
  }

  private makeRoom(room: number): void {
    this.states = enlarged(this.states, room);
    this.bornS = enlarged(this.bornS, room);
    this.sinceS = enlarged(this.sinceS, room);
    this.holders = enlarged(this.holders, room);
    this.hits = enlarged(this.hits, room);
    this.poresOpenedS = enlarged(this.poresOpenedS, room);
    this.commitS = enlarged(this.commitS, room);
    this.entryCounts = enlarged(this.entryCounts, room);
    this.entriesS = enlarged(this.entriesS, room * mostEntries);
    this.cleared = new Int32Array(room);
    this.clearedFirst = 0;
  }
}
