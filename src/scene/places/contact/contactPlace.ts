/** The contact place: the gap between two cells and what stands in it, to scale in nanometres. What is
 * shown follows from the world. */
import { defaultContactConditions } from '../../../sim/contact.ts';
import { createContactWorld, type ContactWorld } from '../../../sim/contactWorld.ts';
import type { HoldWorld } from '../../../sim/holdWorld.ts';
import type { IdleScene, IdleWorld } from '../../../sim/idleWorld.ts';
import { parameters } from '../../../science/parameters.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, PlaceMaker } from '../place.ts';
import { createBlind } from './blind.ts';
import { createBridging } from './bridging.ts';
import type { Exhibit } from './exhibit.ts';
import { createHold } from './hold.ts';
import { createMolecule } from './molecule.ts';
import { createPores } from './pores.ts';
import { createScale } from './scale.ts';

/** What can be shown in the contact place. */
export type ContactPlaceWorld = ContactWorld | HoldWorld | IdleWorld;

const NM_TO_UM = 1 / 1000;

/** An exhibit of one kind of world as an exhibit of any, which shows only its own. */
function ofAny<W extends ContactPlaceWorld>(
  exhibit: Exhibit<W>,
  kind: W['kind'],
): Exhibit<ContactPlaceWorld> {
  const own = (world: ContactPlaceWorld): world is W => world.kind === kind;
  return {
    ...exhibit,
    write(frames, world, idleS, still) {
      if (own(world)) exhibit.write(frames, world, idleS, still);
    },
  };
}

function createExhibit(world: ContactPlaceWorld, tier: QualityTier): Exhibit<ContactPlaceWorld> {
  switch (world.kind) {
    case 'contact':
      return ofAny(createBridging(tier), 'contact');
    case 'hold':
      return ofAny(createHold(tier), 'hold');
    case 'idle':
      return ofAny(createIdle(world.scene, tier), 'idle');
  }
}

function createIdle(scene: IdleScene, tier: QualityTier): Exhibit<IdleWorld> {
  switch (scene) {
    case 'molecule':
    case 'antibody':
      return createMolecule(scene === 'antibody');
    case 'blind':
      return createBlind(tier);
    case 'pores':
      return createPores(tier);
    case 'scale':
      return createScale(tier);
    case 'tCellAlone':
    case 'normalBCell':
      throw new RangeError(`The scene “${scene}” is shown in the cell place.`);
  }
}

export function createContactPlace(
  world: ContactPlaceWorld,
  tier: QualityTier,
  ground: GroundUniforms,
): Place<ContactPlaceWorld> {
  const exhibit = createExhibit(world, tier);
  const field = createBeadField(exhibit.groups, ground);
  return {
    objects: [field.mesh],
    umPerUnit: NM_TO_UM,
    subject: exhibit.subject,
    shots: exhibit.shots,
    inner: null,
    haze: { begins: 3, full: 52 },
    step() {
      // All motion is a function of the moment: nothing moves on by steps.
    },
    update(now, idleS, _alpha, still) {
      exhibit.write(field.frames, now, idleS, still);
      field.commit();
    },
    anchors: (see) => exhibit.anchors(see),
    confess: (layer) => exhibit.confess(layer),
    dispose: () => field.dispose(),
  };
}

const REST_SEED = 7;
const REST_PACE = 10;

export const contactMaker: PlaceMaker<ContactPlaceWorld> = {
  create: createContactPlace,
  shape: (world) => (world.kind === 'idle' ? world.scene : world.kind),
  /** A synapse at the lesson's level, some time after first touch. */
  rest() {
    const durationS = 60 * parameters.calciumToDetachMin.value;
    const world = createContactWorld(
      {
        patch: {
          conditions: defaultContactConditions,
          cd19Copies: parameters.cd19PerBlast.value,
          areaUm2: parameters.matureSynapseAreaUm2.value,
          exchange: false,
        },
        durationS,
        pace: REST_PACE,
      },
      REST_SEED,
    );
    world.advance(durationS / 4);
    return world;
  },
};
