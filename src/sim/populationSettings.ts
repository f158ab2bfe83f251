/** What can be set for a course of the population model. */

import { parameters } from '../science/parameters.ts';
import { populationClearanceLPerH } from './populationState.ts';
import { fromParameter, type Settings, type SettingValues } from './setting.ts';

/** What a course may be given; the keys of `CourseSettings` are these. */
export const courseSettings = {
  days: {
    kind: 'time',
    unit: 'days',
    low: 0.01,
    high: 400,
    fallback: 7 * (parameters.infusionWeeksOn.value + parameters.infusionWeeksOff.value),
    about: 'length of the course',
  },
  every: {
    kind: 'time',
    unit: 'days',
    low: 0.002,
    high: 400,
    fallback: 0.01,
    about: 'time between rows',
  },
  /** Raises the ratio of targets to T cells (model j); beyond the range T cells or IL-6 leave what
   * was ever seen. */
  burden: {
    kind: 'number',
    unit: 'unitless',
    low: 0.1,
    high: 10,
    fallback: 1,
    about: "CD19-positive cells before treatment, as a multiple of the published patient's",
  },
  startEffect: {
    kind: 'number',
    unit: 'unitless',
    low: 0,
    high: 20,
    ...fromParameter('qspFdrugUnitless'),
    about: 'how much more T cells leave the blood at the first dose',
  },
  clearance: {
    kind: 'clearance',
    unit: 'L/h',
    low: 0.1,
    high: 30,
    fallback: populationClearanceLPerH,
    provenance: fromParameter('qspClMlPerM2PerDay').provenance,
    about: 'clearance of this patient',
  },
} as const satisfies Settings;

/** Values in the units of `courseSettings`; what is left out takes its default. */
export type CourseSettings = Partial<SettingValues<typeof courseSettings>>;
