/** Doses, cycles and bags. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const dosingParameters = {
  doseStep1UgPerDay: {
    label: 'Dose, week 1 of cycle 1',
    value: 9,
    unit: 'ug/day',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
    note: 'Relapsed or refractory disease.',
  },
  doseStep2UgPerDay: {
    label: 'Dose, weeks 2-4',
    value: 28,
    unit: 'ug/day',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
  },
  doseMrdUgPerM2PerDay: {
    label: 'Dose in MRD-positive disease, no step',
    value: 15,
    unit: 'ug/m^2/day',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'MRD-Positive B-Cell ALL',
    note: '28 ug/day at 1.88 m^2.',
  },
  infusionWeeksOn: {
    label: 'Weeks of infusion per cycle',
    value: 4,
    unit: 'week',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
  },
  infusionWeeksOff: {
    label: 'Drug-free weeks per cycle',
    value: 2,
    unit: 'week',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Ph-Negative B-Cell ALL: Monotherapy',
  },
  stepDay: {
    label: 'Day of the dose step',
    value: 7,
    unit: 'day',
    grade: 'derived',
    derivation: 'one week at the lower dose',
  },
  bodySurfaceAreaM2: {
    label: 'Body surface area used to convert per-m^2 doses',
    value: 1.88,
    unit: 'm^2',
    low: 1.5,
    high: 2.2,
    grade: 'assumed',
    note: 'Chosen so that 15 ug/m^2/day is 28 ug/day.',
  },
  bagLifeMinH: {
    label: 'Infusion bag, shortest',
    value: 24,
    unit: 'h',
    grade: 'published',
    ...cite('blincytoLabel'),
  },
  bagLifeMaxDay: {
    label: 'Infusion bag, longest',
    value: 7,
    unit: 'day',
    grade: 'published',
    ...cite('blincytoLabel'),
  },
  repremedicationPauseH: {
    label: 'Stop of the pump that the prescribing information names',
    value: 4,
    unit: 'h',
    grade: 'published',
    ...cite('blincytoLabel'),
    note: 'What is then done is a matter of the local protocol.',
  },
} as const satisfies Record<string, Parameter>;
