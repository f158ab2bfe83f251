/** A log of transitions as the stretches that are drawn. */

import { describe, expect, it } from 'vitest';
import {
  tCellEvents,
  tCellStates,
  type TCellEvent,
  type TCellState,
} from '../killing/tCellChart.ts';
import { TransitionLog } from '../killing/transitionLog.ts';
import { stateStretches } from './timeline.ts';

function add(
  log: TransitionLog,
  timeS: number,
  tCell: number,
  event: TCellEvent,
  state: TCellState,
): void {
  log.add(timeS, tCell, tCellEvents.indexOf(event), tCellStates.indexOf(state), 0);
}

describe('the stretches of a T cell', () => {
  it('join touches that failed to the search around them, up to now', () => {
    const log = new TransitionLog();
    add(log, 10, 1, 'touched', 'probing');
    add(log, 11, 2, 'touched', 'probing');
    add(log, 12, 1, 'slipped', 'scanning');
    add(log, 60, 1, 'touched', 'probing');
    add(log, 63, 1, 'adhered', 'formingSynapse');
    add(log, 90, 1, 'triggered', 'polarising');
    expect(stateStretches(log, 1, 0, 100)).toEqual([
      { state: 'scanning', fromS: 0, toS: 63 },
      { state: 'formingSynapse', fromS: 63, toS: 90 },
      { state: 'polarising', fromS: 90, toS: 100 },
    ]);
  });

  it('begin with its life', () => {
    expect(stateStretches(new TransitionLog(), 5, 40, 50)).toEqual([
      { state: 'scanning', fromS: 40, toS: 50 },
    ]);
  });
});
