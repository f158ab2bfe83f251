/** How the cell place comes to be that shows a race, or stands still where the camera passes. */
import { parameters } from '../../../science/parameters.ts';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import { createRaceWorld, type RaceWorld } from '../../../sim/raceWorld.ts';
import type { PlaceMaker } from '../place.ts';
import { createRaceMotion } from './raceMotion.ts';
import { createRacePlace, type RacePlace } from './racePlace.ts';

/** The world that stands still while the camera passes: near the balance of binding and release,
 * after this many of the longer-held receptor's mean holding times. */
const RESIDENCES = 5;

export const raceMaker = {
  create({ cd19, cd3 }, tier, ground, before) {
    const copies = { cd19: cd19.total, cd3: cd3.total };
    return createRacePlace(before?.motion ?? createRaceMotion(copies), tier, ground);
  },
  shape: ({ cd19, cd3 }) => `race ${cd19.total} ${cd3.total}`,
  rest() {
    const durationS = RESIDENCES * parameters.residenceCd19S.value;
    const world = createRaceWorld({ ...defaultBindingConditions, durationS, pace: 1 }, 1);
    world.advance(durationS);
    return world;
  },
} satisfies PlaceMaker<RaceWorld, RacePlace>;
