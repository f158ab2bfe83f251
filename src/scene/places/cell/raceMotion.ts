/** What moves in the cell place, apart from how it is drawn: free drug, flights, and which drawn
 * molecules stand for which bound ones. */
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import { picogramPerMlToMoleculesPerUm3 } from '../../../science/units.ts';
import { BoundPool } from './boundPool.ts';
import { Flights } from './flights.ts';
import { subjectBlast, subjectT } from './layout.ts';
import { Surface } from './surface.ts';
import { slab, Wanderers } from './wanderers.ts';

/** How many times too large every molecule of this place is drawn against the cells. */
export const MAGNIFICATION = 80;
export const NM_TO_UM = MAGNIFICATION / 1000;
/** Bound drugs that can be drawn on each cell: more than the lesson's levels ever bind. */
export const BOUND_CD19 = 320;
export const BOUND_CD3 = 48;
const ballUm3 = (diameterUm: number) => (Math.PI / 6) * diameterUm ** 3;
const openUm3 =
  8 * slab.x * slab.y * slab.z - ballUm3(cast.tCell.diameterUm) - ballUm3(cast.blast.diameterUm);
/** The true number of free molecules in the space shown, at the published mean level. */
export const FREE = Math.round(
  openUm3 * picogramPerMlToMoleculesPerUm3(parameters.css28PublishedMeanPgPerMl.value),
);

export type Receptor = 'cd19' | 'cd3';

/** It outlives a change of quality and the loss of the graphics context. */
export interface RaceMotion {
  readonly copies: Readonly<Record<Receptor, number>>;
  readonly surfaces: Readonly<Record<Receptor, Surface>>;
  readonly bound: Readonly<Record<Receptor, BoundPool>>;
  readonly flights: Flights;
  readonly wanderers: Wanderers;
}

export function createRaceMotion(copies: Readonly<Record<Receptor, number>>): RaceMotion {
  const surfaces = {
    cd19: new Surface(subjectBlast, cast.cd19, 'cd19', copies.cd19, NM_TO_UM),
    cd3: new Surface(subjectT, cast.cd3, 'cd3', copies.cd3, NM_TO_UM),
  };
  return {
    copies,
    surfaces,
    bound: {
      cd19: new BoundPool(BOUND_CD19, copies.cd19),
      cd3: new BoundPool(BOUND_CD3, copies.cd3),
    },
    flights: new Flights(),
    wanderers: new Wanderers(FREE, [surfaces.cd19, surfaces.cd3]),
  };
}
