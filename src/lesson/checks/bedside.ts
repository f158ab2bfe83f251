/** Invented patients: three cards to grade by the ASTCT definition, and the signs of one night of which
 * some are to be reported. */
import type { BedsideSigns, CrsGrade } from '../../sim/cytokineGrade.ts';

/** What a card says of IL-6; no grade rests on it. */
export type SaidOfIl6 = 'high' | 'notMeasured' | 'low';

export interface BedsideCard {
  readonly id: string;
  readonly signs: BedsideSigns;
  readonly il6: SaidOfIl6;
}

export const bedsideCards: readonly BedsideCard[] = [
  {
    id: 'cytokine.stages.first',
    signs: { temperatureC: 39.4, bloodPressure: 'normal', oxygen: 'none' },
    il6: 'high',
  },
  {
    id: 'cytokine.stages.second',
    signs: { temperatureC: 38.6, bloodPressure: 'lowWithoutVasopressor', oxygen: 'lowFlow' },
    il6: 'notMeasured',
  },
  {
    id: 'cytokine.stages.third',
    signs: { temperatureC: 38.9, bloodPressure: 'oneVasopressor', oxygen: 'highFlow' },
    il6: 'low',
  },
];

export const cardIds: readonly string[] = bedsideCards.map(({ id }) => id);

/** The grades that can be given to a card. */
export const grades = [1, 2, 3, 4] as const satisfies readonly CrsGrade[];

/** The report is kept under this id. */
export const reportId = 'cytokine.care.report';

/** What was seen at hour 30; those that are to be reported. */
export const observations = [
  'fever',
  'breakfast',
  'pressure',
  'breathing',
  'slept',
  'confusion',
  'handwriting',
  'pumpAlarm',
] as const;
export type ObservationId = (typeof observations)[number];

export const toReport: readonly ObservationId[] = [
  'fever',
  'pressure',
  'breathing',
  'confusion',
  'handwriting',
  'pumpAlarm',
];
