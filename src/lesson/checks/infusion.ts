/** What is asked on module 7. */
import { parameters } from '../../science/parameters.ts';
import type { Item } from './item.ts';

const HOURS_PER_DAY = 24;
const PG_PER_UG = 1_000_000;
const ML_PER_L = 1000;
/** What the mean clearance gives at the full dose: below it no mean level was reported. */
const levelAtMeanClearancePgPerMl =
  (parameters.doseStep2UgPerDay.value * PG_PER_UG) /
  (HOURS_PER_DAY * parameters.clearanceMeanLPerH.value * ML_PER_L);

export const infusionItems = [
  {
    id: 'infusion.pumpOff',
    module: 'infusion',
    kind: 'one',
    after: ['infusion.stop'],
    options: ['none', 'half', 'some', 'most'],
    right: 'some',
    figures: ['leftAfterPauseLowPct', 'leftAfterPauseHighPct', 'halfLifePublishedMeanH'],
  },
  {
    id: 'infusion.whyPump',
    module: 'infusion',
    kind: 'one',
    after: ['infusion.decay'],
    options: ['slowDrug', 'gone', 'vein', 'digest'],
    right: 'gone',
    figures: ['halfLifeHighH'],
  },
  {
    id: 'infusion.level',
    module: 'infusion',
    kind: 'set',
    after: ['infusion.schedule'],
    unit: 'pg/mL',
    scale: 'log',
    low: 1,
    high: 1_000_000,
    start: 10,
    right: { from: levelAtMeanClearancePgPerMl, to: parameters.cssHighPgPerMl.value },
    figures: ['doseStep2UgPerDay', 'css28PublishedMeanPgPerMl', 'cssLowPgPerMl', 'cssHighPgPerMl'],
  },
  {
    id: 'infusion.meanOfMeans',
    module: 'infusion',
    kind: 'one',
    after: ['infusion.people'],
    options: ['mistake', 'kidney', 'otherDose', 'slowOnes'],
    right: 'slowOnes',
    figures: ['clearanceMeanLPerH', 'css28PublishedMeanPgPerMl', 'clearanceMedianLPerH'],
  },
  {
    id: 'infusion.people',
    module: 'infusion',
    kind: 'several',
    after: ['infusion.people'],
    options: ['antibodies', 'spread', 'urine', 'rapid'],
    right: ['spread', 'rapid'],
    figures: [
      'pkPatients',
      'ultraRapidFractionPct',
      'ultraRapidClearanceLPerH',
      'neutralisingAntibodyMaxPct',
      'urineRecoveryMaxPct',
    ],
  },
] as const satisfies readonly Item[];
