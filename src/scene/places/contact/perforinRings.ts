/** Perforin on its way: monomers drift from the granule to the membrane, close into rings, open them
 * and, as the target mends itself, leave one ring after the other. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { BeadDetail } from '../../../cast/member.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { eased } from './drift.ts';
import { createStanding, standOn, type Foot } from './gap.ts';
import { ringTimes, type HitView } from './hitView.ts';
import { Iris, layPair } from './iris.ts';
import type { LipidSheet } from './lipidSheet.ts';
import { fadeOfBlast, holeNm, rings, subunits } from './secretionLayout.ts';
import { strayFrom, tumble } from './spill.ts';

/** How far a ring is lifted as it leaves, and its strands before they go in, nm. */
const LIFT_NM = 11;
const STRANDS_NM = 5.6;
/** Seconds in which a ring's lipids give way. */
const GIVES_WAY_S = 0.7;

const offsetNm = cast.perforinPore.subunitAt[0];
const zAxis = new Vector3(0, 0, 1);
const slots = Array.from({ length: subunits }, (_, index) => {
  const angle = (2 * Math.PI * index) / subunits;
  return {
    place: new Vector3(offsetNm * Math.cos(angle), offsetNm * Math.sin(angle), 0),
    turn: new Quaternion().setFromAxisAngle(zAxis, angle),
  };
});
const at = new Vector3();
const from = new Vector3();
const turn = new Quaternion();
const loose = new Quaternion();

/** How far ring number `ring` is open when all are open by `openness`: they close one by one. */
export function ringOpenness(ring: number, openness: number): number {
  return Math.min(1, Math.max(0, openness * rings.length - ring));
}

export class PerforinRings {
  readonly groups: readonly BeadGroup[];
  readonly standings = rings.map(createStanding);
  private readonly iris = new Iris(holeNm);

  constructor(detail: BeadDetail, bothLeaflets: boolean) {
    this.groups = [
      { beads: cast.perforin.beads[detail], molecules: rings.length * subunits },
      { beads: cast.perforinPore.hairpins[detail], molecules: rings.length },
      {
        beads: layPair('lipidBlast', bothLeaflets),
        molecules: rings.length * this.iris.count,
      },
    ];
  }

  write(
    frames: Frames,
    first: number,
    hit: HitView,
    sheet: LipidSheet,
    idleS: number,
    still: boolean,
  ): void {
    const firstStrands = first + rings.length * subunits;
    const firstLipid = firstStrands + rings.length;
    for (let ring = 0; ring < rings.length; ring += 1) {
      const foot = rings[ring] as Foot;
      const standing = this.standings[ring] as (typeof this.standings)[number];
      standOn(sheet, foot, idleS, standing);
      const fades = fadeOfBlast(foot.x, foot.z);
      const stays = ringOpenness(ring, hit.openness);
      const opens = still ? Number(hit.afterS >= 0) : eased(hit.afterS / GIVES_WAY_S);
      const leaves = hit.afterS > 0 ? 1 - stays : 0;
      const liftNm = LIFT_NM * leaves * leaves;
      const shown = hit.perforin ? eased((1 - leaves) / 0.35) : 0;
      for (let slot = 0; slot < subunits; slot += 1) {
        this.pose(ring, slot, hit, idleS, still);
        at.y += liftNm;
        const frame = first + ring * subunits + slot;
        frames.pose(frame, at, turn, 1);
        frames.show(frame, shown * this.seen, fades);
      }
      const inserted = still
        ? Number(hit.afterS >= 0)
        : eased((hit.afterS - ringTimes.lastS) / -ringTimes.lastS);
      const raisedNm = STRANDS_NM * Math.max(1 - inserted, eased(leaves / 0.4));
      at.copy(standing.place);
      at.y += raisedNm + liftNm;
      frames.pose(firstStrands + ring, at, standing.turn, 1);
      frames.show(firstStrands + ring, inserted > 0 ? shown : 0, fades);
      const open = hit.perforin ? stays * opens : 0;
      this.iris.write(frames, firstLipid + ring * this.iris.count, standing.place, open, fades);
    }
  }

  /** How much of the monomer last posed is seen. */
  private seen = 0;

  private pose(ring: number, slot: number, hit: HitView, idleS: number, still: boolean): void {
    const standing = this.standings[ring] as (typeof this.standings)[number];
    const { place, turn: round } = slots[slot] as (typeof slots)[number];
    const id = 4000 + ring * subunits + slot;
    // A ring grows as an arc from where it began.
    const order = (slot + 0.8 * hashUnit(id, 1)) / subunits;
    const landsS = ringTimes.firstS + (ringTimes.lastS - ringTimes.firstS) * order;
    at.copy(place).applyQuaternion(standing.turn).add(standing.place);
    turn.copy(standing.turn).multiply(round);
    const share = still
      ? Number(hit.afterS >= landsS)
      : 1 + (hit.afterS - landsS) / ringTimes.fliesS;
    this.seen = eased(share / 0.15);
    if (share >= 1 || share <= 0) return;
    from.copy(at);
    strayFrom(id, share, from, at);
    tumble(id, idleS, loose);
    turn.slerp(loose, eased((1 - share) * 2.5));
  }
}
