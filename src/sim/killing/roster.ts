/** A set of small whole numbers from which one can be drawn by chance, all in constant time. */

import type { Random } from '../random.ts';
import { enlarged } from './enlarged.ts';

export class Roster {
  size = 0;
  private members = new Int32Array(0);
  /** Place of each number among the members, plus one; zero when it is not in. */
  private places = new Int32Array(0);

  has(member: number): boolean {
    return member < this.places.length && this.places[member] !== 0;
  }

  add(member: number): void {
    if (this.has(member)) return;
    if (member >= this.places.length) {
      const room = Math.max(member + 1, 2 * this.places.length, 16);
      this.members = enlarged(this.members, room);
      this.places = enlarged(this.places, room);
    }
    this.members[this.size] = member;
    this.size += 1;
    this.places[member] = this.size;
  }

  remove(member: number): void {
    if (!this.has(member)) return;
    const place = this.places[member]!;
    const last = this.members[this.size - 1]!;
    this.members[place - 1] = last;
    this.places[last] = place;
    this.places[member] = 0;
    this.size -= 1;
  }

  /** Any of the members, all equally likely. Throws a RangeError when there is none. */
  draw(random: Random): number {
    return this.members[random.integer(this.size)]!;
  }
}
