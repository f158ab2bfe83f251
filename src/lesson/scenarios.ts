/** What the model is set to in each scenario, and how fast screen time runs it. Conditions that are
 * not named here are the usual ones. */
import { parameters } from '../science/parameters.ts';
import type { WorldPlan } from '../sim/worldMakers.ts';

const MINUTE_S = 60;
const DAY_S = 24 * 60 * MINUTE_S;

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
  tCellAlone: { kind: 'idle', scene: 'tCellAlone', durationS: DAY_S, pace: 1 },
  normalBCell: { kind: 'idle', scene: 'normalBCell', durationS: DAY_S, pace: 1 },
  // Long enough for every drawn receptor to have met a peptide and let go.
  blind: { kind: 'idle', scene: 'blind', durationS: 16, pace: 1 },
  molecule: { kind: 'idle', scene: 'molecule', durationS: DAY_S, pace: 1 },
  // Long enough to look from one to the next.
  antibody: { kind: 'idle', scene: 'antibody', durationS: 12, pace: 1 },
} satisfies Record<string, WorldPlan>;

export type ScenarioId = keyof typeof scenarios;
