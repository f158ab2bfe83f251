/** What comes out of the mouth of a granule and wanders through the cleft without a purpose. */
import { Quaternion, Vector3 } from 'three';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { writeBridge } from '../cell/bridge.ts';
import { drift, eased } from './drift.ts';
import { blastNm, CUT_Z, fade, mouthX, SECRETION_X, tCellNm } from './secretionLayout.ts';

const TUMBLES_PER_S = 0.12;
const STRAY_NM = 7;
/** Screen seconds from one coming out to the next of the same number. */
const ROUND_S = 8;
const CLOUD = {
  halfX: 44,
  fromY: blastNm + 6,
  toY: tCellNm - 1,
  fromZ: -19,
  toZ: 9,
} as const;

const at = new Vector3();
const to = new Vector3();
const turn = new Quaternion();
const stray = new Float32Array(3);

export function tumble(id: number, idleS: number, out: Quaternion): void {
  out.set(
    drift(id, 30, idleS, TUMBLES_PER_S),
    drift(id, 31, idleS, TUMBLES_PER_S),
    drift(id, 32, idleS, TUMBLES_PER_S),
    0.4 + drift(id, 33, idleS, TUMBLES_PER_S),
  );
  out.normalize();
}

/** Where molecule `id` comes out. */
function writeStart(id: number, out: Vector3): void {
  out.set(
    mouthX + 12 * (hashUnit(id, 51) - 0.5),
    tCellNm + 9 * hashUnit(id, 52),
    CUT_Z - 7 * hashUnit(id, 53),
  );
}

/** Writes to `out` where molecule `id` is after a `share` of its way from the mouth to `goal`. It stays
 * between the membranes. */
export function strayFrom(id: number, share: number, goal: Vector3, out: Vector3): void {
  writeStart(id, out);
  out.lerp(goal, eased(share));
  writeBridge(id, share, stray);
  out.x += STRAY_NM * (stray[0] as number);
  out.z += STRAY_NM * (stray[2] as number);
  const high = Math.max(goal.y, blastNm + 4);
  out.y = Math.max(Math.min(high, out.y), out.y + 2 * (stray[1] as number));
}

/** Writes `count` molecules that get nowhere; `ids` tells kinds apart. */
export function writeSpill(
  frames: Frames,
  first: number,
  count: number,
  ids: number,
  afterS: number,
  between: { readonly fromS: number; readonly untilS: number },
  idleS: number,
  still: boolean,
): void {
  for (let index = 0; index < count; index += 1) {
    const id = ids + index;
    const round = afterS / ROUND_S - hashUnit(id, 60);
    const turns = Math.floor(round);
    const share = round - turns;
    const cameOutS = afterS - share * ROUND_S;
    const out = cameOutS >= between.fromS && cameOutS < between.untilS;
    const shown = still ? 1 : eased(share / 0.06) * eased((1 - share) / 0.12);
    if (!out || shown === 0) {
      frames.hide(first + index);
      continue;
    }
    const flight = id + 97 * (turns + 50);
    to.set(
      SECRETION_X + CLOUD.halfX * (2 * hashUnit(flight, 61) - 1),
      CLOUD.fromY + (CLOUD.toY - CLOUD.fromY) * hashUnit(flight, 62),
      CLOUD.fromZ + (CLOUD.toZ - CLOUD.fromZ) * hashUnit(flight, 63),
    );
    if (still) at.copy(to);
    else strayFrom(flight, share, to, at);
    tumble(id, idleS, turn);
    frames.pose(first + index, at, turn, 1);
    frames.show(first + index, shown, fade(at.x, at.z));
  }
}
