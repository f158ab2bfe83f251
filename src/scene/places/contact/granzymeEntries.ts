/** Granzymes that get in: each goes over a ring that is open, falls through it at the very moment of
 * the model, and stays below the membrane. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { drift, eased } from './drift.ts';
import type { Standing } from './gap.ts';
import type { HitView } from './hitView.ts';
import { blastNm, fade, SECRETION_X } from './secretionLayout.ts';
import { strayFrom, tumble } from './spill.ts';

/** Screen seconds from the mouth to over the ring, from there through it, and away below it. */
const COMES_S = 2.6;
const FALLS_S = 0.9;
const SETTLES_S = 2.4;
/** Over the ring, and below the membrane, nm from its surface. */
const OVER_NM = 13;
const BELOW_NM = 11.5;
const JITTER_NM = 1.1;
/** Where those that got in gather, so that they can be counted. */
const INSIDE = { halfX: 36, fromZ: 7, toZ: 12, deepNm: 5, columns: 12 } as const;
const holeNm = cast.perforinPore.holeRadiusNm;

const at = new Vector3();
const over = new Vector3();
const turn = new Quaternion();

export class GranzymeEntries {
  /** Writes every entry of a hit, the first of them at frame `first`; returns how many are inside. */
  write(
    frames: Frames,
    first: number,
    hit: HitView,
    standings: readonly Standing[],
    idleS: number,
    still: boolean,
  ): number {
    let inside = 0;
    for (let index = 0; index < hit.entriesAtS.length; index += 1) {
      at.setScalar(0);
      const shown = index < hit.entries ? this.pose(index, hit, standings, idleS, still) : 0;
      if (index < hit.entries && (hit.entriesAtS[index] as number) <= hit.afterS) inside += 1;
      if (shown === 0) {
        frames.hide(first + index);
        continue;
      }
      tumble(5000 + index, idleS, turn);
      frames.pose(first + index, at, turn, 1);
      frames.show(first + index, shown, fade(at.x, at.z));
    }
    return inside;
  }

  private pose(
    index: number,
    hit: HitView,
    standings: readonly Standing[],
    idleS: number,
    still: boolean,
  ): number {
    const id = 5000 + index;
    const dueS = (hit.entriesAtS[index] as number) - hit.afterS;
    const ring = standings[this.ringOf(index, hit, standings.length)] as Standing;
    over.copy(ring.place);
    over.x += JITTER_NM * drift(id, 8, idleS, 0.25);
    over.z += JITTER_NM * drift(id, 9, idleS, 0.25);
    if (dueS > 0) {
      if (still || dueS > FALLS_S + COMES_S) return 0;
      const falls = 1 - dueS / FALLS_S;
      over.y += OVER_NM * (1 - Math.max(0, falls) ** 2);
      if (falls >= 0) at.copy(over);
      else strayFrom(id, 1 + (FALLS_S - dueS) / COMES_S, over, at);
      const known = eased(hit.afterS / 0.4);
      return known * eased((FALLS_S + COMES_S - dueS) / 0.4);
    }
    const agoS = still ? SETTLES_S : -dueS;
    const column = index % INSIDE.columns;
    const row = Math.floor(index / INSIDE.columns);
    const spread = (column + 0.5 + 0.4 * (hashUnit(id, 1) - 0.5)) / INSIDE.columns;
    at.set(
      SECRETION_X + INSIDE.halfX * (2 * spread - 1) + 0.8 * drift(id, 10, idleS, 0.12),
      blastNm - BELOW_NM - INSIDE.deepNm * (row + 0.45 * hashUnit(id, 2)),
      INSIDE.toZ - (INSIDE.toZ - INSIDE.fromZ) * hashUnit(id, 3),
    );
    // Straight down first, then aside: it never passes through lipid.
    const deep = eased(agoS / (0.6 * SETTLES_S));
    const aside = eased((agoS - 0.45 * SETTLES_S) / (0.55 * SETTLES_S));
    at.set(
      over.x + (at.x - over.x) * aside,
      over.y + (at.y - over.y) * deep,
      over.z + (at.z - over.z) * aside,
    );
    return hit.keeps ? 1 : eased((SETTLES_S + 1.5 - agoS) / 1.5);
  }

  /** A ring that is wide enough open when the granzyme is due. */
  private ringOf(index: number, hit: HitView, number: number): number {
    const dueS = hit.entriesAtS[index] as number;
    const openness = hit.opennessAt(dueS);
    const open = Math.max(1, Math.ceil(number * openness - ((JITTER_NM * 4) / holeNm) ** 2));
    return Math.floor(hashUnit(5000 + index, 4) * Math.min(number, open));
  }
}
