/** A T cell and a blast that touch and part again, until a touch holds. */
import { parameters } from '../../../science/parameters.ts';
import { heldPerUm2 } from '../../../sim/contact.ts';
import { contactAt } from '../../../sim/niche/conditions.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { PlaceMaker } from '../place.ts';
import { poseTouch } from './conjugatePose.ts';
import { createConjugatesPlace, type ConjugatesPlace } from './conjugatesPlace.ts';

const granules = parameters.granulesPerTCell.value;

const blastAreaUm2 = Math.PI * parameters.blastDiameterUm.value ** 2;

/** Drugs on the whole blast, at the level of the world and the usual number of CD19. */
function countHeld(drugPgPerMl: number): number {
  const copies = parameters.cd19PerBlast.value;
  return Math.round(heldPerUm2(contactAt(drugPgPerMl), copies) * blastAreaUm2);
}

export function createTouchPlace(
  tier: QualityTier,
  ground: GroundUniforms,
): ConjugatesPlace<TouchWorld> {
  let counted: TouchWorld | null = null;
  let touches = 0;
  let held = 0;
  return createConjugatesPlace<TouchWorld>(
    1,
    (world, _number, moment, pose) => {
      // Another level begins another count of touches.
      if (world !== counted || world.touches < touches) {
        counted = world;
        held = countHeld(world.readings().drugPgPerMl);
      }
      touches = world.touches;
      poseTouch(world, moment, pose);
      pose.heldOutside = held;
      pose.granules = granules;
    },
    tier,
    ground,
  );
}

export const touchMaker: PlaceMaker<TouchWorld> = {
  create: (_world, tier, ground) => createTouchPlace(tier, ground),
  shape: () => 'touch',
};
