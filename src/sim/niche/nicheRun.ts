/** The niche as a table over time, its mean field beside it. */

import { reportTimes, type RunPlan } from '../runTable.ts';
import { SettingError } from '../setting.ts';
import { assayHold } from './crowding.ts';
import { MeanField } from './meanField.ts';
import { Niche } from './niche.ts';
import type { NicheSettingValues } from './nicheSettings.ts';
import { densityInBox, nicheDefaults, type NicheConditions } from './conditions.ts';

export interface NicheChoices {
  /** Whether a touch holds by the contact model or with the chance of the in-vitro assay. */
  readonly adhesion: 'contact' | 'assay';
  readonly replace: boolean;
}

const secondsPerHour = 3600;
/** The most hours that all T cells of all runs may spend: some ten minutes of computing. */
const greatestTCellHours = 2_000_000;

/** The niche that settings and choices describe. */
export function nicheConditions(
  values: NicheSettingValues,
  { adhesion, replace }: NicheChoices,
  seed: number,
  replicate: number,
): NicheConditions {
  const { blasts } = values;
  return {
    ...nicheDefaults,
    seed,
    replicate,
    tCells: values['t-cells'],
    blasts,
    blastsPerMl: values.density,
    drugPgPerMl: values.drug,
    replace,
    cd19Median: values.cd19,
    cd19NegativeFraction: values['cd19-negative'],
    tregPercent: values.treg,
    hold: adhesion === 'assay' ? assayHold(densityInBox(blasts, values.density)) : 'contact',
  };
}

/**
 * Runs what the settings describe; the time column is in h. The mean field of each run starts from
 * its blasts and meets at the rate of touches measured in it: crowding, which has no place in a mean
 * field, then does not hide how the rest compares. Throws a SettingError for runs that would take
 * hours.
 */
export function nicheRun(
  values: NicheSettingValues,
  choices: NicheChoices,
  seed: number,
  replicates: number,
): RunPlan {
  const tCellHours = values['t-cells'] * values.hours * replicates;
  if (tCellHours > greatestTCellHours) {
    throw new SettingError(
      'hours',
      `of ${values.hours} with ${values['t-cells']} T cells in ${replicates} runs is too long; T cells, hours and runs may multiply to ${greatestTCellHours} at most.`,
    );
  }
  const times = reportTimes(values.hours, values.every);
  return {
    timeColumn: 'time',
    times,
    columns: [
      'blastsAlive',
      'kills',
      'killsPerTCellPerDay',
      'touches',
      'adhesions',
      'blastsAliveMeanField',
    ],
    replicates,
    run(replicate, record) {
      const conditions = nicheConditions(values, choices, seed, replicate);
      const niche = new Niche(conditions);
      const founders = niche.cd19.slice(0, conditions.blasts);
      const rows = Array.from(times, (timeHours) => {
        niche.advanceTo(timeHours * secondsPerHour);
        const { blastsAlive, kills, killsPerTCellPerDay, touches, adhesions } = niche;
        return Float64Array.of(blastsAlive, kills, killsPerTCellPerDay, touches, adhesions, 0);
      });
      const { volumeUm3, measuredEncounterRateUm3PerS } = niche;
      const meanField = new MeanField(
        conditions,
        founders,
        volumeUm3,
        measuredEncounterRateUm3PerS,
      );
      rows.forEach((row, index) => {
        meanField.advanceTo((times[index] ?? 0) * secondsPerHour);
        row[5] = meanField.blastsAlive;
        record(index, row);
      });
    },
  };
}
