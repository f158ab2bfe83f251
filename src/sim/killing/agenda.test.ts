/** The agenda against a plain list, and its order of equal times. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { Agenda } from './agenda.ts';

describe('Agenda', () => {
  it('always knows the earliest of what a plain list holds', () => {
    const random = createRandom(7, 'agenda');
    const agenda = new Agenda();
    const plain = new Map<number, number>();
    for (let n = 0; n < 20_000; n += 1) {
      const member = random.integer(50);
      // Few distinct times, so that ties are common; one in five takes the member out.
      const timeS = random.integer(5) === 0 ? Infinity : random.integer(40);
      agenda.set(member, timeS);
      if (timeS === Infinity) plain.delete(member);
      else plain.set(member, timeS);
      const [next = -1, nextS = Infinity] =
        [...plain].toSorted((a, b) => a[1] - b[1] || a[0] - b[0])[0] ?? [];
      expect([agenda.next, agenda.nextTimeS]).toEqual([next, nextS]);
      expect(agenda.timeOf(member)).toBe(timeS);
    }
  });

  it('is empty at first and forgets nobody when it grows', () => {
    const agenda = new Agenda();
    expect([agenda.next, agenda.nextTimeS, agenda.timeOf(3)]).toEqual([-1, Infinity, Infinity]);
    for (let member = 99; member >= 0; member -= 1) agenda.set(member, member);
    for (let member = 0; member < 100; member += 1) {
      expect(agenda.next).toBe(member);
      agenda.set(member, Infinity);
    }
    expect(agenda.next).toBe(-1);
  });
});
