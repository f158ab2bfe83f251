/** How the cell place comes to be: from any world of cells, each kind with a file of its own. */
import { parameters } from '../../../science/parameters.ts';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { PairView } from '../../../sim/pairWorld.ts';
import { createRaceWorld, type RaceWorld } from '../../../sim/raceWorld.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, PlaceMaker } from '../place.ts';
import { createIdleCellsPlace } from './idleCellsPlace.ts';
import { createPairPlace } from './pairPlace.ts';
import { createRaceMotion, type RaceMotion } from './raceMotion.ts';
import { createRacePlace } from './racePlace.ts';
import { createTouchPlace } from './touchPlace.ts';

/** What can be shown in the cell place. */
export type CellPlaceWorld = RaceWorld | PairView | TouchWorld | IdleWorld;

export interface CellPlace extends Place<CellPlaceWorld> {
  /** Of a race: what goes on when the place is built anew. */
  readonly motion?: RaceMotion;
}

/** The world that stands still while the camera passes: near the balance of binding and release,
 * after this many of the longer-held receptor's mean holding times. */
const RESIDENCES = 5;

/** A place for one kind of world as a place for any, which follows only its own. */
function ofAny<W extends CellPlaceWorld>(place: Place<W>, kind: W['kind']): CellPlace {
  const own = (world: CellPlaceWorld): world is W => world.kind === kind;
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

function createRace(
  world: RaceWorld,
  tier: QualityTier,
  ground: GroundUniforms,
  before: CellPlace | null,
): CellPlace {
  const copies = { cd19: world.cd19.total, cd3: world.cd3.total };
  const motion = before?.motion ?? createRaceMotion(copies);
  return { ...ofAny(createRacePlace(motion, tier, ground), 'race'), motion };
}

export const cellMaker: PlaceMaker<CellPlaceWorld, CellPlace> = {
  create(world, tier, ground, before) {
    switch (world.kind) {
      case 'race':
        return createRace(world, tier, ground, before);
      case 'pair':
        return ofAny(createPairPlace(world, tier, ground), 'pair');
      case 'touch':
        return ofAny(createTouchPlace(tier, ground), 'touch');
      case 'idle':
        return ofAny(createIdleCellsPlace(world.scene, tier, ground), 'idle');
    }
  },
  shape(world) {
    switch (world.kind) {
      case 'race':
        return `race ${world.cd19.total} ${world.cd3.total}`;
      case 'pair':
        return `pair ${world.pairs.length}`;
      case 'touch':
        return 'touch';
      case 'idle':
        return `idle ${world.scene}`;
    }
  },
  rest() {
    const durationS = RESIDENCES * parameters.residenceCd19S.value;
    const world = createRaceWorld({ ...defaultBindingConditions, durationS, pace: 1 }, 1);
    world.advance(durationS);
    return world;
  },
};
