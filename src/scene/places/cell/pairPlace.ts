/** A followed pair, from the touch that held to the second search; beside it, where the world has one,
 * a pair whose hit fails. */
import { parameters } from '../../../science/parameters.ts';
import { drugState } from '../../../sim/contactDrugs.ts';
import type { FollowedPair, PairView } from '../../../sim/pairWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { PlaceMaker } from '../place.ts';
import { poseFollowedPair } from './conjugatePose.ts';
import { createConjugatesPlace, type ConjugatesPlace } from './conjugatesPlace.ts';

const blastAreaUm2 = Math.PI * parameters.blastDiameterUm.value ** 2;

/** Drugs on the blast outside the contact: as dense as they are on its CD19 in the contact. */
function countOutside({ contact: { drugs, areaUm2 } }: FollowedPair): number {
  if (areaUm2 === 0) return 0;
  const inside = drugs.count(drugState.heldByCd19) + drugs.count(drugState.bridged);
  return Math.round(inside * (blastAreaUm2 / areaUm2 - 1));
}

export function createPairPlace(
  { pairs }: PairView,
  tier: QualityTier,
  ground: GroundUniforms,
): ConjugatesPlace<PairView> {
  // Counted once for each world: outside the contact no drug is followed.
  let counted: PairView | null = null;
  let outside: readonly number[] = [];
  return createConjugatesPlace<PairView>(
    pairs.length,
    (world, number, moment, pose) => {
      if (world !== counted) {
        counted = world;
        outside = world.pairs.map(countOutside);
      }
      const pair = world.pairs[number];
      if (pair) poseFollowedPair(pair, moment, pose);
      pose.heldOutside = outside[number] ?? 0;
    },
    tier,
    ground,
  );
}

export const pairMaker: PlaceMaker<PairView> = {
  create: createPairPlace,
  shape: ({ pairs }) => `pair ${pairs.length}`,
};
