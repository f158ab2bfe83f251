/** What one T cell has gone through, as stretches of time, short enough to draw as a line. */
import { tCellStates, type TCellState } from '../killing/tCellChart.ts';
import type { TransitionLog } from '../killing/transitionLog.ts';

/** A time in one state, seconds. */
export interface StateStretch {
  readonly state: TCellState;
  readonly fromS: number;
  readonly toS: number;
}

/**
 * The states of a T cell from `bornS` to `untilS`, seconds. Probing counts as scanning: dozens of
 * touches an hour fail.
 */
export function stateStretches(
  log: TransitionLog,
  tCell: number,
  bornS: number,
  untilS: number,
): readonly StateStretch[] {
  const entries: number[] = [];
  log.timeline(tCell, (entry) => entries.push(entry) > 0);
  const stretches: { state: TCellState; fromS: number; toS: number }[] = [
    { state: 'scanning', fromS: bornS, toS: untilS },
  ];
  for (const entry of entries.toReversed()) {
    const entered = tCellStates[log.states[entry]!]!;
    const state = entered === 'probing' ? 'scanning' : entered;
    const latest = stretches.at(-1)!;
    if (latest.state === state) continue;
    const timeS = log.timesS[entry]!;
    latest.toS = timeS;
    stretches.push({ state, fromS: timeS, toS: untilS });
  }
  return stretches;
}
