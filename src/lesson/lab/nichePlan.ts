/** How the two experiments in the marrow become settings of one run of the niche. */
import { nicheConditions, type NicheChoices } from '../../sim/niche/nicheRun.ts';
import { nicheSettings, type NicheSettingValues } from '../../sim/niche/nicheSettings.ts';
import type { WorldPlan } from '../../sim/worldMakers.ts';
import type { CommandOptions } from './experiment.ts';

const HOUR_S = 60 * 60;
/** Seconds on the screen that a run takes at speed 1, and rows of its table. */
const SCREEN_S = 40;
const ROWS = 96;

/** Blasts of the box at the start. */
export const blastsInBox = nicheSettings.blasts.fallback;

/** What the experiments set; shares are in percent, as people say them. */
export interface NicheChoice {
  readonly tCells: number;
  readonly drugPgPerMl: number;
  readonly hours: number;
  readonly adhesion: NicheChoices['adhesion'];
  readonly cd19NegativePercent: number;
  readonly tregPercent: number;
  readonly cd19Copies: number;
}

export const usualNiche: NicheChoice = {
  tCells: nicheSettings['t-cells'].fallback,
  drugPgPerMl: nicheSettings.drug.fallback,
  hours: nicheSettings.hours.fallback,
  adhesion: 'assay',
  cd19NegativePercent: 100 * nicheSettings['cd19-negative'].fallback,
  tregPercent: nicheSettings.treg.fallback,
  cd19Copies: nicheSettings.cd19.fallback,
};

function settingsOf(choice: NicheChoice): NicheSettingValues {
  return {
    't-cells': choice.tCells,
    blasts: blastsInBox,
    hours: choice.hours,
    every: choice.hours / ROWS,
    drug: choice.drugPgPerMl,
    density: nicheSettings.density.fallback,
    cd19: choice.cd19Copies,
    'cd19-negative': choice.cd19NegativePercent / 100,
    treg: choice.tregPercent,
  };
}

export function nicheOptions(choice: NicheChoice): CommandOptions {
  const { blasts: _blasts, density: _density, ...set } = settingsOf(choice);
  const numbers = Object.entries(set).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(numbers), adhesion: choice.adhesion };
}

export function nicheWorld(choice: NicheChoice): WorldPlan {
  const choices = { adhesion: choice.adhesion, replace: false };
  // The world takes its seed when it is made, and is the first replicate.
  const {
    seed: _seed,
    replicate: _replicate,
    ...conditions
  } = nicheConditions(settingsOf(choice), choices, 0, 0);
  const durationS = choice.hours * HOUR_S;
  return { kind: 'niche', ...conditions, durationS, pace: durationS / SCREEN_S };
}
