/** How the cell place comes to be: from any race with the same numbers of receptors. */
import { parameters } from '../../../science/parameters.ts';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import { createRaceWorld, type RaceWorld } from '../../../sim/raceWorld.ts';
import type { PlaceMaker } from '../place.ts';
import { createCellMotion } from './cellMotion.ts';
import { createCellPlace, type CellPlace } from './cellPlace.ts';

/** The world that stands still while the camera passes: near the balance of binding and release,
 * after this many of the longer-held receptor's mean holding times. */
const RESIDENCES = 5;

export const cellMaker: PlaceMaker<RaceWorld, CellPlace> = {
  create(world, tier, ground, before) {
    const copies = { cd19: world.cd19.total, cd3: world.cd3.total };
    return createCellPlace(before ?? createCellMotion(copies), tier, ground);
  },
  shape: ({ cd19, cd3 }) => `${cd19.total} ${cd3.total}`,
  rest() {
    const durationS = RESIDENCES * parameters.residenceCd19S.value;
    const world = createRaceWorld({ ...defaultBindingConditions, durationS, pace: 1 }, 1);
    world.advance(durationS);
    return world;
  },
};
