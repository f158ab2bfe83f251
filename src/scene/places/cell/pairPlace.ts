/** A followed pair, from the touch that held to the second search; beside it, where the world has one,
 * a pair whose hit fails. */
import type { PairWorld } from '../../../sim/pairWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import { poseFollowedPair } from './conjugatePose.ts';
import { createConjugatesPlace, type ConjugatesPlace } from './conjugatesPlace.ts';

export function createPairPlace(
  { pairs }: PairWorld,
  tier: QualityTier,
  ground: GroundUniforms,
): ConjugatesPlace<PairWorld> {
  return createConjugatesPlace<PairWorld>(
    pairs.length,
    (world, number, moment, pose) => {
      const pair = world.pairs[number];
      if (pair) poseFollowedPair(pair, moment, pose);
    },
    tier,
    ground,
  );
}
