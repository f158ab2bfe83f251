/** How the blood place comes to be: from any world at the scale of a patient. */
import { createInfusionWorld, infusionWorldDefaults } from '../../../sim/infusionWorld.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { PeopleWorld } from '../../../sim/peopleWorld.ts';
import type { Place, PlaceMaker } from '../place.ts';
import type { BloodWorld } from './bloodView.ts';
import { createCalmPlace } from './calmPlace.ts';
import { createCellsPlace } from './cellsPlace.ts';
import { createPeoplePlace } from './peoplePlace.ts';
import { createVesselPlace } from './vesselPlace.ts';

/** What can be shown in the blood place. */
export type BloodPlaceWorld = BloodWorld | PeopleWorld | IdleWorld;

/** A place for one kind of world as a place for any, which follows only its own. */
function ofAny<W extends BloodPlaceWorld>(
  place: Place<W>,
  own: (world: BloodPlaceWorld) => world is W,
): Place<BloodPlaceWorld> {
  return {
    ...place,
    step(world, idleS) {
      if (own(world)) place.step(world, idleS);
    },
    update(world, idleS, alpha, still, eye) {
      if (own(world)) place.update(world, idleS, alpha, still, eye);
    },
  };
}

const isIdle = (world: BloodPlaceWorld): world is IdleWorld => world.kind === 'idle';
const isPeople = (world: BloodPlaceWorld): world is PeopleWorld => world.kind === 'people';
const isBlood = (world: BloodPlaceWorld): world is BloodWorld =>
  world.kind === 'infusion' || world.kind === 'course';

export const bloodMaker: PlaceMaker<BloodPlaceWorld> = {
  create(world, tier, ground) {
    switch (world.kind) {
      case 'infusion':
      case 'course':
        return ofAny(createVesselPlace(world, tier, ground), isBlood);
      case 'people':
        return ofAny(createPeoplePlace(world, ground), isPeople);
      case 'idle':
        return ofAny(
          world.scene === 'mrd' ? createCellsPlace(ground) : createCalmPlace(ground),
          isIdle,
        );
    }
  },
  shape(world) {
    switch (world.kind) {
      case 'people':
        return `people ${world.clearancesLPerH.length}`;
      case 'idle':
        return world.scene === 'mrd' ? 'mrd' : 'calm';
      default:
        return world.kind;
    }
  },
  rest: () => createInfusionWorld(infusionWorldDefaults),
};
