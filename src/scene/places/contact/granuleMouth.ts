/** The mouth of a lytic granule: its membrane comes down on the T cell's, the two flow into one, and a
 * neck opens into the cleft. Only the lowest part of the granule is drawn, cut through its middle; the
 * whole is some hundred times larger than what it carries. Drawn, not modelled. */
import { Quaternion, Vector3 } from 'three';
import type { Bead } from '../../../cast/bead.ts';
import { layTails, lipid } from '../../../cast/lipid.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { cosine, sine } from '../../sine.ts';
import { upright } from './axes.ts';
import { eased } from './drift.ts';
import type { LipidSheet } from './lipidSheet.ts';

/** Radius of the granule and of its mouth when open, and of the fold between the two membranes, nm. */
const GRANULE_NM = 150;
export const MOUTH_NM = 12;
const FOLD_NM = 4.6;
/** Within this the T cell's own sheet leaves room for the mouth. */
export const MOUTH_ROOM_NM = 18;
const BOWL_NM = 52;
/** From where the granule comes, above its place when docked. */
const APPROACH_NM = 17;
const STEP_NM = lipid.spacingNm;
const FOLD_ROWS = Math.round((Math.PI * FOLD_NM) / STEP_NM) + 1;
const FOLD_COLUMNS = Math.ceil((Math.PI * (MOUTH_NM + FOLD_NM)) / STEP_NM);
const half = lipid.thicknessNm / 2;
/** Height of the bilayer's middle above the surface that it shows to the cleft. */
const MIDDLE_NM = half + lipid.headRadiusNm;

interface Spot {
  readonly x: number;
  readonly z: number;
  readonly radiusNm: number;
}

/** A bilayer one lipid wide about the origin; with tails where it is cut. */
function layColumn(cut: boolean, seed: number): Bead[] {
  const heads = [half, -half].map((y) => ({
    x: 0,
    y,
    z: 0,
    radiusNm: lipid.headRadiusNm,
    paint: 'lipidTCell' as const,
    shade: 0.92 + 0.16 * hashUnit(seed, 1),
  }));
  if (!cut) return heads;
  const tails = layTails(hashUnit(seed, 2));
  return [
    ...heads,
    ...tails.map((bead) => ({ ...bead, y: bead.y + half })),
    ...tails.map((bead) => ({ ...bead, x: -bead.x, y: -bead.y - half })),
  ];
}

const bowlNm = (radiusNm: number): number => radiusNm ** 2 / (2 * GRANULE_NM);

/** Half circles behind the cut face, one lipid apart; the two ends of each lie in the face. */
function layHalfRings(fromNm: number, toNm: number, ends: boolean): Spot[] {
  const spots: Spot[] = [];
  for (let radiusNm = fromNm + STEP_NM / 2; radiusNm < toNm; radiusNm += STEP_NM) {
    const steps = Math.max(1, Math.round((Math.PI * radiusNm) / STEP_NM));
    for (let step = 0; step <= steps; step += 1) {
      if ((step === 0 || step === steps) !== ends) continue;
      const angle = Math.PI * (step / steps);
      spots.push({
        x: radiusNm * Math.cos(angle),
        z: -radiusNm * Math.sin(angle) - STEP_NM / 2,
        radiusNm,
      });
    }
  }
  return spots;
}

const plain = layHalfRings(0, MOUTH_ROOM_NM + 0.3, false);
const faced = layHalfRings(0, MOUTH_ROOM_NM + 0.3, true);
const bowl: readonly Bead[] = [true, false].flatMap((ends) =>
  layHalfRings(MOUTH_ROOM_NM + 0.3, BOWL_NM, ends).flatMap(({ x, z, radiusNm }, seed) =>
    layColumn(ends, seed).map((bead) => ({
      ...bead,
      x: bead.x + x,
      y: bead.y + bowlNm(radiusNm),
      z: bead.z + z,
    })),
  ),
);

const at = new Vector3();
const spin = new Quaternion();

/** The frames that one mouth needs, in this order. */
export const mouthGroups: readonly BeadGroup[] = [
  { beads: bowl, molecules: 1 },
  { beads: layColumn(false, 1), molecules: 2 * plain.length },
  { beads: layColumn(true, 2), molecules: 2 * faced.length },
  { beads: layColumn(false, 3), molecules: FOLD_ROWS * FOLD_COLUMNS },
  { beads: layColumn(true, 4), molecules: 2 * FOLD_ROWS },
];
export const mouthFrames = mouthGroups.reduce((sum, { molecules }) => sum + molecules, 0);

/** How far a granule has come down (0 to 1), and how wide its mouth is open (0 to 1). */
export interface MouthState {
  docked: number;
  open: number;
}

/**
 * Writes a mouth in the cut face of a sheet that faces down. `first` is the first of `mouthFrames`
 * frames.
 */
export function writeMouth(
  frames: Frames,
  first: number,
  x: number,
  z: number,
  sheet: LipidSheet,
  { docked, open }: MouthState,
  idleS: number,
): void {
  const joined = eased(open / 0.2);
  const foldNm = (MOUTH_NM * open + FOLD_NM) * joined;
  const middleNm = sheet.heightNm(x, z, idleS) + MIDDLE_NM;
  const floorNm = middleNm + 2 * FOLD_NM - bowlNm(MOUTH_NM + FOLD_NM) + APPROACH_NM * (1 - docked);
  const inSight = Number(docked > 0);
  at.set(x, floorNm, z);
  frames.pose(first, at, upright, 1);
  frames.show(first, inSight, 0);
  let frame = first + 1;
  for (let kind = 0; kind < 2; kind += 1) {
    const spots = kind === 0 ? plain : faced;
    for (let layer = 0; layer < 2; layer += 1) {
      for (let index = 0; index < spots.length; index += 1, frame += 1) {
        const spot = spots[index] as Spot;
        const { radiusNm } = spot;
        const stays = joined === 0 ? 1 : eased((radiusNm - foldNm) / STEP_NM + 0.5);
        const shown = layer === 0 ? stays : stays * inSight;
        if (shown === 0) {
          frames.hide(frame);
          continue;
        }
        at.set(x + spot.x, floorNm + bowlNm(radiusNm), z + spot.z);
        if (layer === 0) {
          // The rim rides on the sheet's waves, the fold does not.
          const rides = eased((radiusNm - foldNm) / FOLD_NM);
          at.y = middleNm + rides * (sheet.heightNm(at.x, at.z, idleS) + MIDDLE_NM - middleNm);
        }
        frames.pose(frame, at, upright, 1);
        frames.show(frame, shown, 0);
      }
    }
  }
  writeFold(frames, frame, x, middleNm, z, open, joined);
}

/** Writes the fold in which the two membranes are one. */
function writeFold(
  frames: Frames,
  first: number,
  x: number,
  middleNm: number,
  z: number,
  open: number,
  joined: number,
): void {
  let frame = first;
  for (let ends = 0; ends < 2; ends += 1) {
    const cells = ends === 1 ? 2 : FOLD_COLUMNS;
    for (let row = 0; row < FOLD_ROWS; row += 1) {
      const turn = (Math.PI * row) / (FOLD_ROWS - 1);
      const radiusNm = MOUTH_NM * open + FOLD_NM * (1 - sine(turn));
      const leanSine = -sine(turn / 2);
      const leanCosine = cosine(turn / 2);
      at.y = middleNm + FOLD_NM * (1 - cosine(turn));
      // A narrow neck has room for fewer lipids.
      const columns = ends === 1 ? 1 : (Math.PI * radiusNm) / STEP_NM;
      for (let column = 0; column < cells; column += 1, frame += 1) {
        const shown = ends === 1 || column + 0.5 < columns ? joined : 0;
        if (shown === 0) {
          frames.hide(frame);
          continue;
        }
        const share = ends === 1 ? column : (column + 0.5) / columns;
        const halfSine = sine((Math.PI / 2) * share);
        const halfCosine = cosine((Math.PI / 2) * share);
        at.x = x + radiusNm * (halfCosine * halfCosine - halfSine * halfSine);
        at.z = z - radiusNm * 2 * halfSine * halfCosine - STEP_NM / 2;
        // Round the mouth about the y axis, after the lean of its row about the z axis.
        spin.set(
          halfSine * leanSine,
          halfSine * leanCosine,
          halfCosine * leanSine,
          halfCosine * leanCosine,
        );
        frames.pose(frame, at, spin, 1);
        frames.show(frame, shown, 0);
      }
    }
  }
}
