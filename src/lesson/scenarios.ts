/** What the model is set to in each scenario, and how fast screen time runs it. */
import { defaultBindingConditions } from '../sim/binding.ts';
import type { RaceConditions } from '../sim/raceWorld.ts';

const DAY_S = 24 * 60 * 60;

export const scenarios = {
  race: {
    ...defaultBindingConditions,
    durationS: DAY_S,
    // A day in 40 s: nothing a learner must see takes longer than 45 s of screen time.
    pace: DAY_S / 40,
  },
} satisfies Record<string, RaceConditions>;

export type ScenarioId = keyof typeof scenarios;
