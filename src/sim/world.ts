/** Every world that a step can run: one union, told apart by its kind. */
import type { RaceWorld } from './raceWorld.ts';

export type World = RaceWorld;
export type WorldKind = World['kind'];
