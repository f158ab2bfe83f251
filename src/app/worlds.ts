/** Builds the world that a scenario asks for. */
import { scenarios, type ScenarioId } from '../lesson/scenarios.ts';
import { createRaceWorld, type RaceWorld } from '../sim/raceWorld.ts';

export function createWorld(scenario: ScenarioId, seed: number): RaceWorld {
  return createRaceWorld(scenarios[scenario], seed);
}
