/** What each member of a crowd does next, and when: at most one pending time a member, the earliest
 * found at once, every change in O(log n). */

import { enlarged } from './enlarged.ts';

export class Agenda {
  /** Pending time of each member, seconds; Infinity when it has none. */
  private times = new Float64Array(0);
  /** Members in heap order, and the place of each in it (−1: nothing pending). */
  private heap = new Int32Array(0);
  private places = new Int32Array(0);
  private length = 0;

  /** Time of the earliest pending event, seconds; Infinity when there is none. */
  get nextTimeS(): number {
    return this.length === 0 ? Infinity : this.times[this.heap[0]!]!;
  }

  /** Whose event that is; −1 when there is none. Of equal times the lower number comes first. */
  get next(): number {
    return this.length === 0 ? -1 : this.heap[0]!;
  }

  /** Pending time of a member, seconds; Infinity when it has none. */
  timeOf(member: number): number {
    return member < this.times.length ? this.times[member]! : Infinity;
  }

  /** Sets or moves a member's event; Infinity takes it out. */
  set(member: number, timeS: number): void {
    if (member >= this.times.length) this.makeRoom(member + 1);
    const place = this.places[member]!;
    this.times[member] = timeS;
    if (timeS === Infinity) {
      if (place >= 0) this.takeOut(member, place);
    } else if (place < 0) {
      this.rise(member, this.length);
      this.length += 1;
    } else if (!this.rise(member, place)) {
      this.sink(member, place);
    }
  }

  private takeOut(member: number, place: number): void {
    this.places[member] = -1;
    this.length -= 1;
    const last = this.heap[this.length]!;
    if (last !== member && !this.rise(last, place)) this.sink(last, place);
  }

  private before(a: number, b: number): boolean {
    const difference = this.times[a]! - this.times[b]!;
    return difference < 0 || (difference === 0 && a < b);
  }

  /** Puts a member at a free place and lets it rise; tells whether it moved. */
  private rise(member: number, from: number): boolean {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const other = this.heap[parent]!;
      if (!this.before(member, other)) break;
      this.put(other, place);
      place = parent;
    }
    this.put(member, place);
    return place !== from;
  }

  private sink(member: number, from: number): void {
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.length) break;
      if (child + 1 < this.length && this.before(this.heap[child + 1]!, this.heap[child]!)) {
        child += 1;
      }
      const other = this.heap[child]!;
      if (!this.before(other, member)) break;
      this.put(other, place);
      place = child;
    }
    this.put(member, place);
  }

  private put(member: number, place: number): void {
    this.heap[place] = member;
    this.places[member] = place;
  }

  private makeRoom(members: number): void {
    const known = this.times.length;
    const room = Math.max(members, 2 * known, 16);
    this.times = enlarged(this.times, room);
    this.heap = enlarged(this.heap, room);
    this.places = enlarged(this.places, room);
    this.times.fill(Infinity, known);
    this.places.fill(-1, known);
  }
}
