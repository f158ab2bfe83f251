/** Which readings tell how a thing in the scene stands now. */
import type { ReadingId } from './readingNames.ts';
import type { SceneThing } from './words/subjects.ts';

/** A world reads some of them: those are told. */
export const thingReadings: Readonly<Partial<Record<SceneThing, readonly ReadingId[]>>> = {
  blast: ['blastsAlive', 'boundCd19', 'capturedCd19', 'granzymesInside', 'granzymesToKill'],
  tCell: ['tCells', 'boundCd3', 'granulesLeft', 'tCellsPerUl'],
  cd19: ['occupancyCd19', 'holdsCd19', 'stopwatchCd19S'],
  cd3: ['occupancyCd3', 'holdsCd3', 'stopwatchCd3S'],
  freeDrug: ['drugPgPerMl', 'levelPgPerMl'],
  boundDrug: ['boundCd19', 'boundCd3'],
  bridge: ['bridges', 'bridgesNow'],
  contactSpot: ['sinceAdhesionS'],
  calcium: ['sinceCalciumS'],
  lyticGranules: ['granulesLeft'],
  perforinPore: ['poresOpen'],
  granzymeB: ['granzymesInside', 'granzymesToKill'],
  caspases: ['sinceHitS'],
  blebs: ['sinceHitS'],
  dyingBlast: ['kills'],
  blastWithoutCd19: ['blastsAlive', 'blastsWithoutCd19'],
  regulatoryTCell: ['regulatoryTCells', 'tCellActivity'],
  normalBCell: ['bCellsPerUl'],
  pump: ['doseUgPerDay'],
  il6: ['il6PgPerMl'],
  tissue: ['tissueTCells'],
  patient: ['patients'],
  fastClearer: ['fastClearers'],
};

/** Of the one T cell that a view follows. */
export const followedReadings: readonly ReadingId[] = [
  'followedStage',
  'followedKills',
  'followedGranules',
];
