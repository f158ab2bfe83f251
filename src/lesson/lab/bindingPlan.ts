/** How the two experiments on binding become settings of one run: as long as balance takes to come,
 * a day at most. */
import { parameters } from '../../science/parameters.ts';
import { picogramPerMlToMolar } from '../../science/units.ts';
import { bindingConditions, bindingSettings } from '../../sim/bindingSettings.ts';
import type { WorldPlan } from '../../sim/worldMakers.ts';
import type { CommandOptions, LabPlot } from './experiment.ts';

const HOUR_S = 60 * 60;
const LONGEST_HOURS = 24;
/** Two minutes: time to see what stands. */
const SHORTEST_HOURS = 2 / 60;
/** Relaxation times of the slower arm that a run lasts, where that is less than a day. */
const RELAXATIONS = 10;
/** Seconds on the screen that a run takes at speed 1, and rows of its table. */
const SCREEN_S = 40;
const ROWS = 144;

export interface BindingChoice {
  readonly drugPgPerMl: number;
  readonly cd19Copies: number;
  readonly kdCd19Molar: number;
  readonly kdCd3Molar: number;
}

/** The more drug, the sooner both arms are at balance, at a rate kon (c + KD). */
function hoursOf({ drugPgPerMl, kdCd19Molar, kdCd3Molar }: BindingChoice): number {
  const slowestPerS =
    parameters.konPerMPerS.value *
    (picogramPerMlToMolar(drugPgPerMl) + Math.min(kdCd19Molar, kdCd3Molar));
  const hours = Math.max(
    SHORTEST_HOURS,
    Math.min(LONGEST_HOURS, RELAXATIONS / slowestPerS / HOUR_S),
  );
  return Number(hours.toPrecision(3));
}

export function bindingOptions(choice: BindingChoice): CommandOptions {
  const hours = hoursOf(choice);
  return {
    drug: String(choice.drugPgPerMl),
    cd19: String(choice.cd19Copies),
    'kd-cd19': String(choice.kdCd19Molar),
    'kd-cd3': String(choice.kdCd3Molar),
    hours: String(hours),
    every: String((hours * HOUR_S) / ROWS),
  };
}

export function bindingWorld(choice: BindingChoice): WorldPlan {
  const durationS = hoursOf(choice) * HOUR_S;
  const conditions = bindingConditions({
    drug: choice.drugPgPerMl,
    cd19: choice.cd19Copies,
    'kd-cd19': choice.kdCd19Molar,
    'kd-cd3': choice.kdCd3Molar,
    cd3: bindingSettings.cd3.fallback,
    kon: bindingSettings.kon.fallback,
    hours: hoursOf(choice),
    every: bindingSettings.every.fallback,
    box: undefined,
  });
  return { kind: 'race', ...conditions, durationS, pace: durationS / SCREEN_S };
}

/** What each cell holds, the exact law beside it. */
export const boundPlot: LabPlot = {
  kind: 'run',
  id: 'bound',
  scale: 'linear',
  unit: 'molecules',
  lines: [
    { reading: 'boundCd19', column: 'boundCd19PerBlast', side: 'blast' },
    { reading: 'lawMeanCd19', side: 'blast', law: true },
    { reading: 'boundCd3', column: 'boundCd3PerTCell', side: 'tCell' },
    { reading: 'lawMeanCd3', side: 'tCell', law: true },
  ],
};
