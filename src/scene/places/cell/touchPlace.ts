/** A T cell and a blast that touch and part again, until a touch holds. */
import { parameters } from '../../../science/parameters.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import { poseTouch } from './conjugatePose.ts';
import { createConjugatesPlace, type ConjugatesPlace } from './conjugatesPlace.ts';

const granules = parameters.granulesPerTCell.value;

export function createTouchPlace(
  tier: QualityTier,
  ground: GroundUniforms,
): ConjugatesPlace<TouchWorld> {
  return createConjugatesPlace<TouchWorld>(
    1,
    (world, _number, moment, pose) => {
      poseTouch(world, moment, pose);
      pose.granules = granules;
    },
    tier,
    ground,
  );
}
