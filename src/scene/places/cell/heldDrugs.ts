/** The drugs that a blast holds outside the contact: as many as the contact's own share of the
 * membrane tells, on receptors that are drawn. */
import type { Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { QualityTier } from '../../quality.ts';
import type { Coat } from './coat.ts';
import { createPose, createStanding, writePose } from './surface.ts';

/** Drawn at most, on one blast: the lesson's levels bring some two hundred. */
const MOST = 240;
/** How far drugs on the far side of a cell recede into the haze. */
const FAR_DRUG_FADE = 0.6;

const standing = createStanding();
const held = createPose();

export function heldDrugGroup(tier: QualityTier): BeadGroup {
  const { boundDetail, nearDetail } = tier;
  const { beads } = cast.engager;
  return { beads: beads[boundDetail], near: beads[nearDetail], molecules: MOST };
}

function order(site: number): number {
  return hashUnit(site, 51);
}

export class HeldDrugs {
  /** Drugs outside the contact. */
  count = 0;
  /** The coat's receptors in no order, so that any number of them lies evenly. */
  private readonly sites: Int32Array;

  constructor(
    private readonly coat: Coat,
    private readonly firstFrame: number,
    private readonly nmToUm: number,
  ) {
    this.sites = coat.sites.toSorted((one, other) => order(one) - order(other)).slice(0, MOST);
  }

  /** One in how many is drawn. */
  get oneIn(): number {
    return Math.max(1, this.count / this.sites.length);
  }

  /** `presence`: how much is left of the blast's surface, 0 to 1. */
  write(frames: Frames, eye: Vector3, presence: number): void {
    const { surface } = this.coat;
    const drawn = Math.min(this.count, this.sites.length);
    for (let index = 0; index < MOST; index += 1) {
      const frame = this.firstFrame + index;
      if (index >= drawn || presence === 0) {
        frames.show(frame, 0, 0);
        continue;
      }
      surface.stand(this.sites[index] as number, standing, eye);
      surface.hold(standing, held);
      writePose(frames, frame, held, this.nmToUm);
      frames.show(frame, presence * (1 - standing.faced), standing.away * FAR_DRUG_FADE);
    }
  }
}
