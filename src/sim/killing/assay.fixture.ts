/** Runs of the assay with their logs, and what is measured of them. */

import { Assay, assayDefaults, type AssayConditions } from './assay.ts';
import { tCellEvents, type TCellEvent } from './tCellChart.ts';
import { TransitionLog } from './transitionLog.ts';

export const hourS = 3600;
export const dayS = 24 * hourS;
/** Targets always at hand. */
export const abundant = { tCells: 200, targets: 4000, replace: true };

/** A run of the assay with some conditions changed, its logs beside it. */
export function run(changes: Partial<AssayConditions>, untilS: number) {
  const logs = { tCells: new TransitionLog(), targets: new TransitionLog() };
  const assay = new Assay({ ...assayDefaults, ...changes }, logs);
  assay.advanceTo(untilS);
  return { assay, ...logs };
}

/** Minutes between each `from` event of a T cell and its next `to` event. */
export function minutesBetween(
  log: TransitionLog,
  from: TCellEvent,
  to: TCellEvent,
  by?: TCellEvent,
): number[] {
  const begun = new Map<number, number>();
  const passed = new Set<number>();
  const minutes: number[] = [];
  for (let entry = 0; entry < log.length; entry += 1) {
    const cell = log.cells[entry]!;
    const event = tCellEvents[log.events[entry]!];
    if (event === from) {
      begun.set(cell, log.timesS[entry]!);
      passed.delete(cell);
    }
    if (event === by) passed.add(cell);
    if (event !== to || (by !== undefined && !passed.has(cell))) continue;
    const startS = begun.get(cell);
    if (startS !== undefined) minutes.push((log.timesS[entry]! - startS) / 60);
    begun.delete(cell);
  }
  return minutes;
}

export function meanAndSd(sample: readonly number[]): { mean: number; sd: number } {
  const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
  const squares = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (sample.length - 1)) };
}

export function quantile(sample: readonly number[], share: number): number {
  return sample.toSorted((a, b) => a - b)[Math.floor(share * sample.length)] ?? NaN;
}
