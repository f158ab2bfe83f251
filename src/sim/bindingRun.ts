/** Binding in solution as a table over time: bound on each cell, and the drug left free. */

import { cube } from './portableMath.ts';
import { moleculesPerUm3ToMolar } from '../science/units.ts';
import { bindingSpecies, createBinding, drugInBox, type BindingConditions } from './binding.ts';
import { mostEvents } from './bindingLaws.ts';
import { bindingConditions, type BindingSettingValues } from './bindingSettings.ts';
import { reportTimes, type RunPlan } from './runTable.ts';
import { SettingError } from './setting.ts';

const secondsPerHour = 3600;
const greatestCount = 1e9;
const greatestEvents = 1e10;

/**
 * Runs what the settings describe; the time column is in s, the free drug in M. Throws a
 * SettingError for a box with more than 1e9 molecules and for more than about 1e10 events in all.
 */
export function bindingRun(
  values: BindingSettingValues,
  seed: number,
  replicates: number,
): RunPlan {
  const conditions = bindingConditions(values);
  const endS = values.hours * secondsPerHour;
  requireFeasible(conditions, values, replicates);
  const times = reportTimes(endS, values.every);
  const freeDrugMolar = freeDrugOf(conditions);
  return {
    timeColumn: 'time',
    times,
    columns: ['boundCd19PerBlast', 'boundCd3PerTCell', 'freeDrug'],
    replicates,
    run(replicate, record) {
      const binding = createBinding(conditions, seed, replicate);
      const row = new Float64Array(3);
      times.forEach((timeS, index) => {
        binding.advanceTo(timeS);
        row[0] = binding.counts[bindingSpecies.boundCd19] as number;
        row[1] = binding.counts[bindingSpecies.boundCd3] as number;
        row[2] = freeDrugMolar(binding.counts);
        record(index, row);
      });
    },
  };
}

/** The free level by the counts: held as it is, or what is left in the box. */
function freeDrugOf({ drugMolar, boxEdgeUm }: BindingConditions): (counts: Float64Array) => number {
  if (boxEdgeUm === undefined) return () => drugMolar;
  const volumeUm3 = cube(boxEdgeUm);
  return (counts) => moleculesPerUm3ToMolar((counts[bindingSpecies.drug] as number) / volumeUm3);
}

function requireFeasible(
  conditions: BindingConditions,
  values: BindingSettingValues,
  replicates: number,
): void {
  const { drugMolar, boxEdgeUm, konPerMolarPerS, cd19Copies, cd3Copies } = conditions;
  if (boxEdgeUm !== undefined && drugInBox(drugMolar, boxEdgeUm) > greatestCount) {
    throw new SettingError(
      'box',
      `of ${boxEdgeUm} um at ${values.drug} pg/mL holds ${drugInBox(drugMolar, boxEdgeUm)} molecules; ${greatestCount} are the most that can be run.`,
    );
  }
  const events = (kdMolar: number, copies: number): number =>
    mostEvents({ drugMolar, kdMolar, konPerMolarPerS }, copies, values.hours * secondsPerHour);
  const expected =
    replicates *
    (events(conditions.kdCd19Molar, cd19Copies) + events(conditions.kdCd3Molar, cd3Copies));
  if (expected > greatestEvents) {
    throw new SettingError(
      'hours',
      `of ${values.hours} in ${replicates} runs at these rates takes some ${expected.toPrecision(2)} events; ${greatestEvents} are the most that can be run.`,
    );
  }
}
