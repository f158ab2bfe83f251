/** Every world that a step can run: one union, told apart by its kind. */
import type { ContactWorld } from './contactWorld.ts';
import type { CourseWorld } from './courseWorld.ts';
import type { HoldWorld } from './holdWorld.ts';
import type { IdleWorld } from './idleWorld.ts';
import type { InfusionWorld } from './infusionWorld.ts';
import type { NicheWorld } from './nicheWorld.ts';
import type { PairWorld } from './pairWorld.ts';
import type { PeopleWorld } from './peopleWorld.ts';
import type { RaceWorld } from './raceWorld.ts';
import type { TouchWorld } from './touchWorld.ts';

export type World =
  | RaceWorld
  | NicheWorld
  | ContactWorld
  | HoldWorld
  | PairWorld
  | TouchWorld
  | InfusionWorld
  | PeopleWorld
  | CourseWorld
  | IdleWorld;
export type WorldKind = World['kind'];
