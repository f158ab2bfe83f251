/** What the model is set to in each scenario, and how fast screen time runs it. */
import { parameters } from '../science/parameters.ts';

const DAY_S = 24 * 60 * 60;

export interface RaceScenario {
  readonly kind: 'race';
  readonly drugPgPerMl: number;
  readonly cd19PerBlast: number;
  readonly tcrPerTCell: number;
  readonly kdCd19M: number;
  readonly kdCd3M: number;
  /** The run ends here, seconds of the model. */
  readonly durationS: number;
  /** Seconds of the model in one second on screen, at speed 1. */
  readonly pace: number;
}

export const scenarios = {
  race: {
    kind: 'race',
    drugPgPerMl: parameters.css28PublishedMeanPgPerMl.value,
    cd19PerBlast: parameters.cd19PerBlast.value,
    tcrPerTCell: parameters.tcrPerTCell.value,
    kdCd19M: parameters.kdCd19M.value,
    kdCd3M: parameters.kdCd3M.value,
    durationS: DAY_S,
    // A day in 40 s: nothing a learner must see takes longer than 45 s of screen time.
    pace: DAY_S / 40,
  },
} satisfies Record<string, RaceScenario>;

export type ScenarioId = keyof typeof scenarios;
