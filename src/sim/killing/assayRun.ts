/** The killing assay as a table: counts over time, or every transition of one T cell. */

import { reportTimes, type RunPlan, type RunTable } from '../runTable.ts';
import { SettingError } from '../setting.ts';
import { Assay, assayDefaults, type AssayConditions } from './assay.ts';
import type { AssaySettingValues } from './assaySettings.ts';
import { tCellStates } from './tCellChart.ts';
import { TransitionLog } from './transitionLog.ts';

const minutesPerDay = 24 * 60;
/** The most hours that all T cells of all runs may spend: a few minutes of computing. */
const greatestTCellHours = 100_000_000;

function conditionsOf(
  values: AssaySettingValues,
  replace: boolean,
  seed: number,
  replicate: number,
): AssayConditions {
  return {
    ...assayDefaults,
    seed,
    replicate,
    tCells: values['t-cells'],
    targets: values.targets,
    replace,
  };
}

/**
 * Runs what the settings describe; the time column is in min. `cleared_fraction` is the share of
 * runs in which no target is alive. Throws a SettingError for runs that would take hours.
 */
export function assayRun(
  values: AssaySettingValues,
  replace: boolean,
  seed: number,
  replicates: number,
): RunPlan {
  requireFeasible(values, replicates);
  const times = reportTimes(values.hours * 60, values.every);
  return {
    timeColumn: 'time',
    times,
    columns: ['targetsAlive', 'killsPerTCell', 'killsPerTCellPerDay', 'cleared_fraction'],
    replicates,
    run(replicate, record) {
      const assay = new Assay(conditionsOf(values, replace, seed, replicate));
      const row = new Float64Array(4);
      times.forEach((timeMin, index) => {
        assay.advanceTo(timeMin * 60);
        row[0] = assay.targetsAlive;
        row[1] = assay.killsPerTCell;
        row[2] = timeMin > 0 ? (assay.killsPerTCell / timeMin) * minutesPerDay : 0;
        row[3] = assay.targetsAlive === 0 ? 1 : 0;
        record(index, row);
      });
    },
  };
}

/** Code in the `event` column of a trace for its first and last row, where nothing happens. */
export const noEvent = -1;

/**
 * Every transition of the first T cell; time in min, events and states as their places in
 * `tCellEvents` and `tCellStates`, the target's number (−1: none). The first row is its state at the
 * start, the last that at the end. Throws a SettingError where there is no one T cell to follow.
 */
export function assayTrace(
  values: AssaySettingValues,
  replace: boolean,
  seed: number,
  replicates: number,
): RunTable {
  if (values['t-cells'] === 0) {
    throw new SettingError('t-cells', 'must be at least 1 for a trace, not 0.');
  }
  if (replicates > 1) {
    throw new SettingError('replicates', `must be 1 for a trace, not ${replicates}.`);
  }
  requireFeasible(values, replicates);
  const tCells = new TransitionLog();
  const assay = new Assay(conditionsOf(values, replace, seed, 0), {
    tCells,
    targets: new TransitionLog(),
  });
  assay.advanceTo(values.hours * 3600);
  const entries: number[] = [];
  tCells.timeline(0, (entry) => entries.push(entry) > 0);
  const cells = assay.sequence.tCells;
  return {
    columns: ['time', 'event', 'state', 'target'],
    rows: [
      Float64Array.of(0, noEvent, tCellStates.indexOf('scanning'), -1),
      ...entries
        .toReversed()
        .map((entry) =>
          Float64Array.of(
            tCells.timesS[entry]! / 60,
            tCells.events[entry]!,
            tCells.states[entry]!,
            tCells.partners[entry]!,
          ),
        ),
      Float64Array.of(values.hours * 60, noEvent, cells.states[0]!, cells.targets[0]!),
    ],
  };
}

function requireFeasible(values: AssaySettingValues, replicates: number): void {
  const tCellHours = values['t-cells'] * values.hours * replicates;
  if (tCellHours <= greatestTCellHours) return;
  throw new SettingError(
    'hours',
    `of ${values.hours} with ${values['t-cells']} T cells in ${replicates} runs is too long; T cells, hours and runs may multiply to ${greatestTCellHours} at most.`,
  );
}
