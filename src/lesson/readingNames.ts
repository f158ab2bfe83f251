/** Every reading that words, numbers and plots may name, and how each is said. */

/** `clock`: seconds as hours and minutes. `count`: whole things. `mean`: an average of counts.
 * `share`: 0 to 1 as a percentage. `level`: pg/mL. */
export type ReadingForm = 'clock' | 'count' | 'mean' | 'share' | 'level';

export const readingForms = {
  timeS: 'clock',
  touches: 'count',
  adhesions: 'count',
  tCells: 'count',
  blastsAlive: 'count',
  blastsAliveMeanField: 'mean',
  kills: 'count',
  boundCd19: 'count',
  boundCd3: 'count',
  capturedCd19: 'count',
  capturedCd3: 'count',
  capturedInAll: 'count',
  arrivalsBlast: 'count',
  arrivalsTCell: 'count',
  lawArrivalsBlast: 'mean',
  lawArrivalsTCell: 'mean',
  lawMeanCd19: 'mean',
  lawMeanCd3: 'mean',
  occupancyCd19: 'share',
  occupancyCd3: 'share',
  stopwatchCd19S: 'clock',
  stopwatchCd3S: 'clock',
  holdsCd19: 'count',
  holdsCd3: 'count',
  meanHoldCd19S: 'clock',
  meanHoldCd3S: 'clock',
  lawHoldCd19S: 'clock',
  lawHoldCd3S: 'clock',
} as const satisfies Record<string, ReadingForm>;

export type ReadingId = keyof typeof readingForms;

export function isReadingId(name: string): name is ReadingId {
  return Object.hasOwn(readingForms, name);
}
