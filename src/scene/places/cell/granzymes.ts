/** Granzyme B that has come through the pores of a hit: each from the moment the model lets it in,
 * spreading from the contact into the blast. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import { mostEntries } from '../../../sim/killing/hit.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashNormal, hashUnit } from '../../hash.ts';
import type { QualityTier } from '../../quality.ts';
import type { Moment } from './conjugatePose.ts';
import type { Faces } from './contactDrugs.ts';

/** Screen seconds after which one has spread as far as it goes, and how far that is, µm. */
const SPREADS_S = 6;
const DEEP_UM = 1.5;
const ASIDE_UM = 2.2;

const at = new Vector3();
const turn = new Quaternion();

export function granzymeGroup(tier: QualityTier): BeadGroup {
  return { beads: cast.granzymeB.beads[tier.receptorDetail], molecules: mostEntries };
}

export function writeGranzymes(
  frames: Frames,
  firstFrame: number,
  entriesS: readonly number[],
  faces: Faces,
  moment: Moment,
  idleS: number,
  nmToUm: number,
): void {
  for (let index = 0; index < mostEntries; index += 1) {
    const inS = (moment.timeS - (entriesS[index] ?? Infinity)) / moment.pace;
    if (!(inS >= 0)) {
      frames.show(firstFrame + index, 0, 0);
      continue;
    }
    // As diffusion spreads: with the root of the time.
    const spread = moment.still ? 1 : Math.sqrt(Math.min(1, inS / SPREADS_S));
    const round = 2 * Math.PI * hashUnit(index, 31) + 0.2 * Math.sin(0.9 * idleS + index);
    const aside = 0.3 * hashUnit(index, 32) + ASIDE_UM * spread * Math.sqrt(hashUnit(index, 33));
    at.copy(faces.blast);
    at.addScaledVector(faces.axis, 0.12 + DEEP_UM * spread * hashUnit(index, 34));
    at.addScaledVector(faces.along, aside * Math.cos(round));
    at.addScaledVector(faces.beside, aside * Math.sin(round));
    turn.set(hashNormal(index, 35), hashNormal(index, 36), Math.sin(idleS + index), 1).normalize();
    frames.pose(firstFrame + index, at, turn, nmToUm);
    frames.show(firstFrame + index, Math.min(1, moment.still ? 1 : inS / 0.3), 0);
  }
}
