/** The plasma level under a dosing plan as a table over time, for one patient or for many. */

import { parameters } from '../science/parameters.ts';
import { levelCurve, type DosingPlan } from './pharmacokinetics.ts';
import { averagePatient, drawPatient } from './pharmacokineticsPatients.ts';
import { createRandom } from './random.ts';
import { reportTimes, type RunPlan } from './runTable.ts';
import { SettingError, fromParameter, type Settings, type SettingValues } from './setting.ts';

export const infusionSettings = {
  clearance: {
    kind: 'clearance',
    unit: 'L/h',
    low: 0.05,
    high: 100,
    about: `clearance of the one patient, ${parameters.clearanceMeanLPerH.value} L/h (seed) unless given`,
  },
  volume: {
    kind: 'volume',
    unit: 'L',
    low: 0.5,
    high: 100,
    ...fromParameter('volumeL'),
    about: 'distribution volume',
  },
  patients: {
    kind: 'number',
    unit: 'unitless',
    low: 1,
    high: 100_000,
    whole: true,
    fallback: 1,
    about: 'more than one, and the clearance of each is drawn from the lognormal law',
  },
  every: {
    kind: 'time',
    unit: 'h',
    low: 1e-3,
    high: 9600,
    fallback: 1,
    about: 'time between rows',
  },
} as const satisfies Settings;

export type InfusionSettingValues = SettingValues<typeof infusionSettings>;

/**
 * Runs a plan to its end; time in h, level in pg/mL. Each replicate is as many patients as set, and
 * with more than one in all the columns are mean and SD over them. Throws a SettingError where a
 * clearance is given for patients whose clearances are drawn.
 */
export function infusionRun(
  plan: DosingPlan,
  values: InfusionSettingValues,
  seed: number,
  replicates: number,
): RunPlan {
  const { clearance, volume, patients, every } = values;
  const drawn = patients > 1;
  if (drawn && clearance !== undefined) {
    throw new SettingError(
      'clearance',
      `of ${clearance} L/h cannot be that of ${patients} patients, each of whom has one drawn; leave one of the two out.`,
    );
  }
  const given = { clearanceLPerH: clearance ?? averagePatient.clearanceLPerH, volumeL: volume };
  const random = createRandom(seed, 'patients');
  const times = reportTimes(plan.endHour, every);
  const level = new Float64Array(1);
  return {
    timeColumn: 'time',
    times,
    columns: ['drugPgPerMl'],
    replicates: patients * replicates,
    run(_patient, record) {
      const curve = levelCurve(plan, drawn ? drawPatient(random, volume) : given);
      times.forEach((hour, row) => {
        level[0] = curve.at(hour);
        record(row, level);
      });
    },
  };
}
