/** What the model is set to in each scenario, and how fast screen time runs it. Conditions that are
 * not named here are the usual ones. */
import { parameters } from '../science/parameters.ts';
import { clearanceForLevelLPerH } from '../science/units.ts';
import type { WorldPlan } from '../sim/worldMakers.ts';

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const tight = {
  kind: 'race',
  kdCd3Molar: parameters.kdCd19M.value,
  durationS: DAY_S,
  pace: DAY_S / 40,
} as const;

/** The full dose for as many days as are looked at, and more. */
const fullDose = [{ ugPerDay: parameters.doseStep2UgPerDay.value, days: 4 }] as const;

const hit = { kind: 'pair', kills: true, startAt: 'degranulation' } as const;

export const scenarios = {
  // A day in 40 s: nothing a learner must see takes longer than 45 s of screen time.
  race: { kind: 'race', durationS: DAY_S, pace: DAY_S / 40 },
  // Twenty minutes of the same, slow enough to see single molecules come and go.
  random: { kind: 'race', durationS: 20 * MINUTE_S, pace: (20 * MINUTE_S) / 30 },
  // So much drug that CD3, once empty, is soon taken again: at twice its KD it is held two thirds of
  // the time.
  hold: {
    kind: 'hold',
    drugMolar: 2 * parameters.kdCd3M.value,
    durationS: 3 * 60 * MINUTE_S,
    pace: 40,
  },
  // Before the drug: T cells crawl a few micrometres in a second of screen time.
  marrow: { kind: 'niche', drugPgPerMl: 0, durationS: DAY_S, pace: 20 },
  // The same speck at the lesson's level.
  treated: { kind: 'niche', durationS: DAY_S, pace: 20 },
  // Touches on end until one holds, slow enough to see how short they are.
  touches: { kind: 'touch', durationS: 1.5 * DAY_S, pace: 2 },
  // The same, counted on past those that hold.
  manyTouches: { kind: 'touch', stopAtHold: false, durationS: DAY_S, pace: 2 },
  // A contact that triggers its T cell, from adhesion to degranulation and on.
  synapse: { kind: 'pair', durationS: 60 * MINUTE_S, pace: 20 },
  // CD3 as tight as CD19: in a cube of plasma that the drug cannot leave, and at a held level.
  tightBox: { ...tight, boxEdgeUm: 50 },
  tightHeld: tight,
  // Far beyond the top of the bell, at ten times the KD of CD3: both cells are coated within a minute.
  coated: {
    kind: 'race',
    drugMolar: 10 * parameters.kdCd3M.value,
    durationS: 2 * MINUTE_S,
    pace: 6,
  },
  // A hit that would kill, with and without its granzyme, from a moment before degranulation.
  perforinAlone: { ...hit, granzyme: false, durationS: 150, pace: 5 },
  lethalHit: { ...hit, durationS: 5 * MINUTE_S, pace: 4 },
  apoptosis: { ...hit, durationS: 4 * 60 * MINUTE_S, pace: 8 },
  // The same, and beside it a pair whose T cell has no granzyme.
  spared: { ...hit, beside: 'failing', durationS: 5 * 60 * MINUTE_S, pace: 15 },
  // A contact at whatever level, triggered or not.
  anyContact: { kind: 'pair', triggers: false, durationS: 30 * MINUTE_S, pace: 20 },
  // A larger marrow, of which the box is a part: blasts that are killed are replaced.
  serial: { kind: 'niche', replace: true, durationS: 3 * DAY_S, pace: 40 },
  // A day with the adhesions of the in-vitro assay, and with those of marrow.
  assay: { kind: 'niche', hold: 'assay', durationS: DAY_S, pace: DAY_S / 40 },
  marrowDay: { kind: 'niche', durationS: DAY_S, pace: DAY_S / 40 },
  // The first cycle in the population model: an hour in a second, so that the first one is seen.
  expand: { kind: 'course', durationS: 21 * DAY_S, pace: HOUR_S },
  // The same, with its rest, a day in a second.
  course: { kind: 'course', durationS: 42 * DAY_S, pace: DAY_S },
  // The full dose for a day, beside the same given at once.
  injection: { kind: 'infusion', schedule: fullDose, durationS: DAY_S, pace: DAY_S / 32 },
  // A cycle in a patient who settles at the published mean level.
  cycle: {
    kind: 'infusion',
    clearanceLPerH: clearanceForLevelLPerH(
      parameters.doseStep2UgPerDay.value,
      parameters.css28PublishedMeanPgPerMl.value,
    ),
    durationS: 42 * DAY_S,
    pace: (42 * DAY_S) / 30,
  },
  // An hour of the steady level, then the pump stands still for five and runs again.
  pumpStop: {
    kind: 'infusion',
    schedule: fullDose,
    stops: [{ fromHour: 48, hours: 5 }],
    startHours: 47,
    durationS: 8 * HOUR_S,
    pace: HOUR_S / 4,
  },
  // A change of bags, ten minutes long.
  bagChange: {
    kind: 'infusion',
    schedule: fullDose,
    bagChangeMinutes: 10,
    startHours: 47.75,
    durationS: HOUR_S,
    pace: 2 * MINUTE_S,
  },
  people: { kind: 'people', durationS: 30, pace: 1 },
  // A pair whose blast dies and one whose blast lives, from the hit on.
  signalling: { ...hit, beside: 'failing', durationS: 5 * HOUR_S, pace: 15 },
  cascade: { kind: 'niche', durationS: DAY_S, pace: 40 },
  stages: { kind: 'course', durationS: DAY_S, pace: HOUR_S / 2 },
  doseStep: { kind: 'course', durationS: 10 * DAY_S, pace: HOUR_S },
  bedside: { kind: 'idle', scene: 'bedside', durationS: 5, pace: 1 },
  // A clone without CD19 among the others, with the adhesions of the test tube: a day and a half, and
  // then days on end.
  clone: {
    kind: 'niche',
    hold: 'assay',
    cd19NegativeFraction: 1 / 6,
    durationS: 1.5 * DAY_S,
    pace: DAY_S / 24,
  },
  cloneGrows: {
    kind: 'niche',
    hold: 'assay',
    cd19NegativeFraction: 1 / 6,
    durationS: 20 * DAY_S,
    pace: DAY_S / 2,
  },
  regulated: { kind: 'niche', hold: 'assay', durationS: DAY_S, pace: DAY_S / 40 },
  // The same T cells in marrow that is full of blasts, and in marrow that is half full of them.
  fullMarrow: { kind: 'niche', hold: 'assay', durationS: 8 * HOUR_S, pace: HOUR_S / 4 },
  halfMarrow: {
    kind: 'niche',
    hold: 'assay',
    blasts: 33,
    blastsPerMl: (33 / 60) * parameters.blastDensityPerMl.value,
    durationS: 8 * HOUR_S,
    pace: HOUR_S / 4,
  },
  trial: { kind: 'idle', scene: 'trial', durationS: 5, pace: 1 },
  mrd: { kind: 'idle', scene: 'mrd', durationS: 8, pace: 1 },
  tCellAlone: { kind: 'idle', scene: 'tCellAlone', durationS: DAY_S, pace: 1 },
  normalBCell: { kind: 'idle', scene: 'normalBCell', durationS: DAY_S, pace: 1 },
  // Long enough for every drawn receptor to have met a peptide and let go.
  blind: { kind: 'idle', scene: 'blind', durationS: 16, pace: 1 },
  molecule: { kind: 'idle', scene: 'molecule', durationS: DAY_S, pace: 1 },
  // Long enough to look from one to the next.
  antibody: { kind: 'idle', scene: 'antibody', durationS: 12, pace: 1 },
} satisfies Record<string, WorldPlan>;

export type ScenarioId = keyof typeof scenarios;
