/** The contact place: the gap between two cells and what stands in it, to scale in nanometres. What is
 * shown follows from the world. */
import type { ContactWorld } from '../../../sim/contactWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place } from '../place.ts';
import { createBridging } from './bridging.ts';
import type { Exhibit } from './exhibit.ts';

export type ContactPlaceWorld = ContactWorld;

const NM_TO_UM = 1 / 1000;

export function createContactPlace(
  world: ContactPlaceWorld,
  tier: QualityTier,
  ground: GroundUniforms,
): Place<ContactPlaceWorld> {
  const exhibit: Exhibit<ContactPlaceWorld> = createBridging(tier);
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
