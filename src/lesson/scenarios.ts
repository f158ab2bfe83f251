/** What the model is set to in each scenario, and how fast screen time runs it. Conditions that are
 * not named here are the usual ones. */
import type { WorldPlan } from '../sim/worldMakers.ts';

const MINUTE_S = 60;
const DAY_S = 24 * 60 * MINUTE_S;

export const scenarios = {
  // A day in 40 s: nothing a learner must see takes longer than 45 s of screen time.
  race: { kind: 'race', durationS: DAY_S, pace: DAY_S / 40 },
  // Before the drug: T cells crawl a few micrometres in a second of screen time.
  marrow: { kind: 'niche', drugPgPerMl: 0, durationS: DAY_S, pace: 20 },
  molecule: { kind: 'idle', scene: 'molecule', durationS: DAY_S, pace: 1 },
} satisfies Record<string, WorldPlan>;

export type ScenarioId = keyof typeof scenarios;
