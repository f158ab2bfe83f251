/** The log keeps all in order and finds the thread of one cell. */

import { describe, expect, it } from 'vitest';
import { TransitionLog } from './transitionLog.ts';

describe('TransitionLog', () => {
  it('shows the entries of one cell, the latest first, past its first room', () => {
    const log = new TransitionLog();
    for (let n = 0; n < 3000; n += 1) log.add(n, n % 7, n % 5, n % 3, -1);
    const times: number[] = [];
    log.timeline(2, (entry) => times.push(log.timesS[entry]!) < 4);
    expect(log.length).toBe(3000);
    expect(times).toEqual([2998, 2991, 2984, 2977]);
    let none = 0;
    log.timeline(9, () => (none += 1) > 0);
    expect(none).toBe(0);
  });
});
