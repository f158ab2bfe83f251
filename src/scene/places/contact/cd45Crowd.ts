/** CD45: too tall for a close contact. Those caught in it lean over, and drift out within a minute or
 * two; farther out, where the membranes part, they stand upright. How fast is drawn, not modelled. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { Frames } from '../../beads/frames.ts';
import { drift } from './drift.ts';
import { createStanding, pointOn, strew, writeFeet, writeStanding, type Gap } from './gap.ts';

const BEYOND = 14;
const CAUGHT = 6;
/** Time constant of drifting out, seconds of the model. */
const DRIFTS_OUT_S = 45;
const tallNm = Math.max(...cast.cd45.beads.coarse.map(({ z, radiusNm }) => z + radiusNm));
/** Between a tip and the other membrane. */
const CLEARANCE_NM = 1.2;
const CD45_NAMED = [0, 0, 12] as const;

const beyond = { fromX: 66, toX: 92, fromZ: -46, toZ: 5 };
const feet = [
  ...strew(BEYOND / 2, 700, 9, beyond, []),
  ...strew(BEYOND / 2, 800, 9, { ...beyond, fromX: -92, toX: -66 }, []),
];
/** Between the rows of pairs, and where each goes to. */
const caught = [-31, -17, -4, 11, 24, 36].map((x, index) => ({
  id: 850 + index,
  x,
  z: index % 2 === 0 ? -7.5 : -21,
  heading: index,
  toX: Math.sign(x + 1) * (62 + 4.5 * (index % 3)),
}));

const zAxis = new Vector3(0, 0, 1);

export class Cd45Crowd {
  readonly count = feet.length + CAUGHT;
  private readonly standing = createStanding();
  private readonly lean = new Quaternion();
  private readonly foot = { id: 0, x: 0, z: 0, heading: 0 };

  write(
    frames: Frames,
    first: number,
    gap: Gap,
    adheredForS: number,
    idleS: number,
    named: Vector3,
  ): void {
    writeFeet(frames, first, gap.sheets.tCell, feet, idleS);
    for (let index = 0; index < CAUGHT; index += 1) {
      this.standCaught(index, gap, adheredForS, idleS);
      const { x, z } = this.foot;
      const fades = gap.sheets.tCell.fadeAt(x, z);
      writeStanding(frames, first + feet.length + index, this.standing, fades);
      if (index === 2) pointOn(this.standing, CD45_NAMED, named);
    }
  }

  private standCaught(index: number, gap: Gap, adheredForS: number, idleS: number): void {
    const { id, x, z, heading, toX } = caught[index] as (typeof caught)[number];
    const out = 1 - Math.exp(-adheredForS / DRIFTS_OUT_S);
    const foot = this.foot;
    foot.id = id;
    foot.x = x + (toX - x) * out + 1.6 * drift(id, 1, idleS, 0.15) * (1 - out);
    foot.z = z + 1.2 * drift(id, 2, idleS, 0.15);
    foot.heading = heading;
    gap.stand('tCell', foot, idleS, this.standing);
    const roomNm =
      gap.sheets.tCell.heightNm(foot.x, foot.z, idleS) -
      gap.sheets.blast.heightNm(foot.x, foot.z, idleS) -
      CLEARANCE_NM;
    const angle = Math.acos(Math.min(1, Math.max(0.3, roomNm / tallNm)));
    this.lean.setFromAxisAngle(zAxis, Math.sign(toX) * -angle);
    this.standing.turn.premultiply(this.lean);
  }
}
