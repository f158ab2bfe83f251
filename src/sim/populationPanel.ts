/** A minimal panel of a patient, to show why treatment fails: burden, CD19 lost or scarce, regulatory
 * T cells (model i, fallback, and j). An illustration on assumed numbers: it must be labelled so. */

import { exp } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import { completeSettings } from './completeSettings.ts';
import { synapseTrimersMean } from './contact.ts';
import { contactAt, expansionStartsDay, tregFactor } from './niche/conditions.ts';
import { breakHours, firstDoseHour, levelCurve, type DosingPlan } from './pharmacokinetics.ts';
import { averagePatient } from './pharmacokineticsPatients.ts';
import { createRungeKutta4, type Derivative } from './rungeKutta4.ts';
import { reportTimes } from './runTable.ts';
import { fromParameter, type Settings, type SettingValues } from './setting.ts';

export const panelSettings = {
  days: { kind: 'time', unit: 'days', low: 0.1, high: 400, fallback: 140, about: 'length' },
  every: {
    kind: 'time',
    unit: 'days',
    low: 0.01,
    high: 400,
    fallback: 0.5,
    about: 'time between rows',
  },
  blasts: {
    kind: 'cellDensity',
    unit: 'cells/uL',
    low: 0.001,
    high: 1_000_000,
    fallback: 100,
    about: 'blasts at the start: the burden',
  },
  tCells: {
    kind: 'cellDensity',
    unit: 'cells/uL',
    low: 0,
    high: 10_000,
    fallback: parameters.qspTRefBloodPerMl.value / 1000,
    about: 'T cells at the start',
  },
  cd19: {
    kind: 'copies',
    unit: 'copies/cell',
    low: 0,
    high: 1_000_000,
    ...fromParameter('cd19PerBlast'),
    about: 'CD19 on a blast that has it',
  },
  cd19Negative: {
    kind: 'share',
    unit: 'unitless',
    low: 0,
    high: 1,
    ...fromParameter('cd19NegativeFraction'),
    about: 'share of blasts that the drug cannot see: CD19 not exported, or shortened',
  },
  treg: {
    kind: 'share',
    unit: '%',
    low: 0,
    high: 100,
    fallback: 0,
    about: 'regulatory T cells among T cells',
  },
} as const satisfies Settings;

export type PanelSettings = Partial<SettingValues<typeof panelSettings>>;

/**
 * One entry a row in each. Blasts grow without bound where they escape, and fall below one cell in a
 * body where they do not: a plot needs its own limits.
 */
export interface Panel {
  readonly days: Float64Array;
  readonly drugPgPerMl: Float64Array;
  readonly tCellsPerUl: Float64Array;
  readonly blastsPerUl: Float64Array;
  /** Those of them without CD19. */
  readonly negativeBlastsPerUl: Float64Array;
}

const POSITIVE = 0;
const NEGATIVE = 1;
const hoursPerDay = 24;
/** Well below the fastest time of the panel, the half-life of the level: 0.05 day. */
const longestStepDay = 0.02;
const growthPerDay = Math.LN2 / parameters.blastDoublingTimeDay.value;
const killMaxPerDay = parameters.panelKillMaxPerDay.value;
const halfTrimers = parameters.panelHalfTrimers.value;
const halfBlastsPerUl = parameters.panelHalfBlastsPerUl.value;
const expansionPerDay = parameters.tCellExpansionRatePerDay.value;
const capFold = parameters.tCellExpansionCapFold.value;
const leftAtNadir = parameters.panelMarginationDepth.value;
const returnDay = parameters.panelMarginationTauDay.value;

/** Runs the panel for the average patient. Throws a SettingError for a setting out of its range. */
export function runPanel(plan: DosingPlan, given: PanelSettings = {}): Panel {
  const settings = completeSettings(panelSettings, given);
  const { blasts, cd19, cd19Negative, treg } = settings;
  const level = levelCurve(plan, averagePatient);
  const activity = tregFactor(treg);
  const firstDoseDay = firstDoseHour(plan) / hoursPerDay;
  const tCellsPerUl = (day: number) => settings.tCells * tCellFold(day - firstDoseDay, activity);

  const derivative: Derivative = (day, state, slope) => {
    const trimers = synapseTrimersMean(contactAt(level.at(day * hoursPerDay)), cd19);
    const killPerDay = (killMaxPerDay * activity * trimers) / (trimers + halfTrimers);
    const all = state[POSITIVE]! + state[NEGATIVE]!;
    const killed = (killPerDay * tCellsPerUl(day)) / (all + halfBlastsPerUl);
    slope[POSITIVE] = (growthPerDay - killed) * state[POSITIVE]!;
    slope[NEGATIVE] = growthPerDay * state[NEGATIVE]!;
  };
  const solver = createRungeKutta4(2, derivative);
  const state = Float64Array.of(blasts * (1 - cd19Negative), blasts * cd19Negative);

  const days = reportTimes(settings.days, settings.every);
  const jumps = [...breakHours(plan).map((hour) => hour / hoursPerDay), Infinity];
  const column = () => new Float64Array(days.length);
  const panel: Panel = {
    days,
    drugPgPerMl: column(),
    tCellsPerUl: column(),
    blastsPerUl: column(),
    negativeBlastsPerUl: column(),
  };
  let reached = 0;
  days.forEach((day, row) => {
    for (const jump of jumps) {
      const until = Math.min(jump, day);
      if (until > reached) {
        solver.advance(state, reached, until, longestStepDay);
        reached = until;
      }
    }
    panel.drugPgPerMl[row] = level.at(day * hoursPerDay);
    panel.tCellsPerUl[row] = tCellsPerUl(day);
    panel.blastsPerUl[row] = state[POSITIVE]! + state[NEGATIVE]!;
    panel.negativeBlastsPerUl[row] = state[NEGATIVE]!;
  });
  return panel;
}

/** T cells in blood over those at the start, so many days after the first dose. */
function tCellFold(day: number, activity: number): number {
  if (!(day >= 0)) return 1;
  const returned = 1 - (1 - leftAtNadir) * exp(-day / returnDay);
  const expanding = Math.max(0, day - expansionStartsDay);
  const expanded = capFold / (1 + (capFold - 1) * exp(-expansionPerDay * activity * expanding));
  return returned * expanded;
}
