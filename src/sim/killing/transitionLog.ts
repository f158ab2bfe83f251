/** Every transition of a crowd of cells in the order of time, and the thread of each single cell. */

import { enlarged } from './enlarged.ts';

export class TransitionLog {
  length = 0;
  /** Seconds; one entry a transition, as in the arrays below. */
  timesS = new Float64Array(1024);
  /** Whose transition it is. */
  cells = new Int32Array(1024);
  /** Code of the event and of the state it led to. */
  events = new Uint8Array(1024);
  states = new Uint8Array(1024);
  /** The cell of the other kind that it is about; −1 for none. */
  partners = new Int32Array(1024);
  /** The entry before this one of the same cell; −1 for none. */
  private earlier = new Int32Array(1024);
  private latest = new Int32Array(0);

  add(timeS: number, cell: number, event: number, state: number, partner: number): void {
    if (this.length === this.timesS.length) this.makeRoom();
    if (cell >= this.latest.length) {
      const known = this.latest.length;
      this.latest = enlarged(this.latest, Math.max(cell + 1, 2 * known, 16));
      this.latest.fill(-1, known);
    }
    const entry = this.length;
    this.timesS[entry] = timeS;
    this.cells[entry] = cell;
    this.events[entry] = event;
    this.states[entry] = state;
    this.partners[entry] = partner;
    this.earlier[entry] = this.latest[cell]!;
    this.latest[cell] = entry;
    this.length += 1;
  }

  /** Shows the entries of one cell, the latest first, until `see` returns false. */
  timeline(cell: number, see: (entry: number) => boolean): void {
    let entry = cell < this.latest.length ? this.latest[cell]! : -1;
    while (entry >= 0 && see(entry)) entry = this.earlier[entry]!;
  }

  private makeRoom(): void {
    const room = 2 * this.length;
    this.timesS = enlarged(this.timesS, room);
    this.cells = enlarged(this.cells, room);
    this.events = enlarged(this.events, room);
    this.states = enlarged(this.states, room);
    this.partners = enlarged(this.partners, room);
    this.earlier = enlarged(this.earlier, room);
  }
}
