/** The niche as a table over time, its mean field beside it. */

import { reportTimes, tabulate, type RunTable } from '../runTable.ts';
import { SettingError } from '../setting.ts';
import { assayHold, touchRatePerS } from './crowding.ts';
import { MeanField } from './meanField.ts';
import { Niche } from './niche.ts';
import type { NicheSettingValues } from './nicheSettings.ts';
import {
  encounterRateUm3PerS,
  nicheDefaults,
  nicheEdgeUm,
  um3PerMl,
  type NicheConditions,
} from './conditions.ts';

export interface NicheChoices {
  /** Whether a touch holds by the contact model or with the chance of the in-vitro assay. */
  readonly adhesion: 'contact' | 'assay';
  readonly replace: boolean;
}

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
    cd19NegativeFraction: values['cd19-negative'],
    tregPercent: values.treg,
    hold: adhesion === 'assay' ? assayHold(densityInBox(blasts, values.density)) : 'contact',
  };
}

/**
 * The mean field of a niche at its start: the marrow's free T cell touches at πb²v per blast, the
 * assay's as often as gives the assay's rate of adhesions.
 */
export function meanFieldOf(niche: Niche, conditions: NicheConditions): MeanField {
  const { volumeUm3 } = niche;
  const blastsPerMl = (conditions.blasts / volumeUm3) * um3PerMl;
  const perBlast = conditions.hold === 'contact' || conditions.blasts === 0;
  const rate = perBlast
    ? encounterRateUm3PerS
    : (touchRatePerS(blastsPerMl) * volumeUm3) / conditions.blasts;
  return new MeanField(conditions, niche.cd19.slice(0, conditions.blasts), volumeUm3, rate);
}

/**
 * Runs what the settings describe; the time column is in h. Throws a SettingError for runs that
 * would take hours.
 */
export function nicheRun(
  values: NicheSettingValues,
  choices: NicheChoices,
  seed: number,
  replicates: number,
): Generator<number, RunTable> {
  const tCellHours = values['t-cells'] * values.hours * replicates;
  if (tCellHours > greatestTCellHours) {
    throw new SettingError(
      'hours',
      `of ${values.hours} with ${values['t-cells']} T cells in ${replicates} runs is too long; T cells, hours and runs may multiply to ${greatestTCellHours} at most.`,
    );
  }
  const times = reportTimes(values.hours, values.every);
  return tabulate({
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
      const meanField = meanFieldOf(niche, conditions);
      const row = new Float64Array(6);
      times.forEach((timeHours, index) => {
        niche.advanceTo(timeHours * 3600);
        meanField.advanceTo(timeHours * 3600);
        row[0] = niche.blastsAlive;
        row[1] = niche.kills;
        row[2] = niche.killsPerTCellPerDay;
        row[3] = niche.touches;
        row[4] = niche.adhesions;
        row[5] = meanField.blastsAlive;
        record(index, row);
      });
    },
  });
}

function densityInBox(blasts: number, blastsPerMl: number): number {
  return (blasts / nicheEdgeUm(blasts, blastsPerMl) ** 3) * um3PerMl;
}
