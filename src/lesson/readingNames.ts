/** Every reading that words, numbers and plots may name, and how each is said. */

/** `clock`: seconds as hours and minutes. `count`: whole things. `mean`: an average of counts.
 * `share`: 0 to 1 as a percentage. `level`: pg/mL. `stage`: what a T cell is doing. `hours`: hours as
 * hours and minutes. `dose`: µg/day. `clearance`: L/h. `perUl`: cells in a µL. `cells`: whole numbers of
 * cells of a body, rounded. `release`: the illustrated stage of cytokine release. */
export type ReadingForm =
  | 'clock'
  | 'duration'
  | 'count'
  | 'mean'
  | 'share'
  | 'level'
  | 'stage'
  | 'hours'
  | 'dose'
  | 'clearance'
  | 'perUl'
  | 'cells'
  | 'release';

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
  meanHoldCd19S: 'duration',
  meanHoldCd3S: 'duration',
  lawHoldCd19S: 'duration',
  lawHoldCd3S: 'duration',
  drugPgPerMl: 'level',
  failedTouches: 'count',
  heldTouches: 'count',
  bridgesNow: 'count',
  meanBridges: 'mean',
  heldShare: 'share',
  lawHeldShare: 'share',
  bridges: 'count',
  bridgesFormed: 'count',
  trimersAtCalcium: 'count',
  contactsTried: 'count',
  sinceAdhesionS: 'clock',
  sinceCalciumS: 'clock',
  sinceHitS: 'clock',
  calciumToReleaseS: 'clock',
  poresOpen: 'share',
  granzymesInside: 'count',
  granzymesToKill: 'count',
  granulesLeft: 'count',
  besideSinceCalciumS: 'clock',
  besideCalciumToReleaseS: 'clock',
  lawDrugPerBlast: 'mean',
  lawBridges: 'mean',
  lawTriggerShare: 'share',
  killsPerTCellPerDay: 'mean',
  mostKills: 'count',
  followedKills: 'count',
  followedGranules: 'count',
  followedStage: 'stage',
  followedStageS: 'clock',
  hour: 'hours',
  dayOfCourse: 'count',
  doseUgPerDay: 'dose',
  levelPgPerMl: 'level',
  levelSlowPgPerMl: 'level',
  levelBolusPgPerMl: 'level',
  levelBolusSlowPgPerMl: 'level',
  levelMrdPgPerMl: 'level',
  hoursAboveBolus: 'hours',
  hoursAboveBolusSlow: 'hours',
  hoursSinceStop: 'hours',
  shareLeft: 'share',
  shareLeftSlow: 'share',
  hoursToQuarter: 'hours',
  hoursToQuarterSlow: 'hours',
  patients: 'count',
  meanClearanceLPerH: 'clearance',
  meanLevelPgPerMl: 'level',
  levelOfMeanClearancePgPerMl: 'level',
  fastClearers: 'count',
  tCellsPerUl: 'perUl',
  tCellsShareOfStart: 'share',
  lowestTCellsPerUl: 'perUl',
  lowestTCellsHour: 'hours',
  highestTCellsPerUl: 'perUl',
  bCellsPerUl: 'perUl',
  tissueTCells: 'cells',
  il6PgPerMl: 'level',
  firstIl6PeakPgPerMl: 'level',
  firstIl6PeakHour: 'hours',
  secondIl6PeakPgPerMl: 'level',
  releasingTCells: 'count',
  cytokineStage: 'release',
  blastsWithoutCd19: 'count',
  regulatoryTCells: 'count',
  tCellActivity: 'share',
} as const satisfies Record<string, ReadingForm>;

export type ReadingId = keyof typeof readingForms;

export function isReadingId(name: string): name is ReadingId {
  return Object.hasOwn(readingForms, name);
}
