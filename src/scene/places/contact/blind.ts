/** The exhibit of a T cell without the drug: its receptors meet peptides on the blast, find no match
 * and let go. When they meet is drawn, not modelled. */
import { Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import { hashUnit } from '../../hash.ts';
import type { QualityTier } from '../../quality.ts';
import type { Frames } from '../../beads/frames.ts';
import { drift, eased } from './drift.ts';
import { firstFrames, type Exhibit } from './exhibit.ts';
import {
  closeZone,
  createStanding,
  Gap,
  gapShot,
  pointOn,
  strew,
  writeFeet,
  writeStanding,
  type Foot,
} from './gap.ts';

const MEETINGS = 8;
const SPARE_CD19 = 7;
const SPARE_MHC = 5;
/** Screen seconds from one meeting to the next, how long a meeting takes, and of that its approach. */
const PERIOD_S = 5.6;
const PERIOD_SPREAD_S = 2.4;
const MEETING_S = 3.2;
const APPROACH = 0.36;
/** How far the receptor drifts between meetings, nm. */
const APART_NM = 8.5;

const LABEL_X = -17;
const NAMED_X = 12;
/** The end of the receptor, which reads the peptide, nm in its own frame. */
const TIP = [0, 0, 7.85] as const;
const blindShot = { ...gapShot, centre: new Vector3(0, -0.3, -4), halfWidth: 26, halfHeight: 13.3 };

/** Where on a receptor its label points, nm in its own frame. */
const TCR_NAMED = [0, 0, 0.4] as const;
const MHC_NAMED = [0, 0, 5] as const;
const CD19_NAMED = [0, 0, 3] as const;

const zone = {
  fromX: -closeZone.halfX + 5,
  toX: closeZone.halfX - 5,
  fromZ: closeZone.fromZ,
  toZ: 2,
};
/** The meeting in the middle of the front, which is named. */
const named: Foot = { id: 1099, x: -1, z: 0.5, heading: 0.35 };
const meetings = [named, ...strew(MEETINGS - 1, 1100, 15, zone, [named])];
const loneMhc = strew(SPARE_MHC, 1300, 8, zone, meetings);
/** The one that is named stands beside the meeting, so that no name lies over what happens there. */
const namedMhc = loneMhc.reduce((best, foot) =>
  Math.abs(foot.x - NAMED_X) - foot.z < Math.abs(best.x - NAMED_X) - best.z ? foot : best,
);
const cd19Feet = strew(SPARE_CD19, 1500, 7, zone, [...meetings, ...loneMhc]);

/** How near a receptor is to its peptide: 0 apart, 1 on it. */
function nearness(id: number, idleS: number): number {
  const periodS = PERIOD_S + PERIOD_SPREAD_S * hashUnit(id, 1);
  const into = ((idleS + periodS * hashUnit(id, 2)) % periodS) / MEETING_S;
  return into > 1 ? 0 : eased(into / APPROACH) * eased((1 - into) / APPROACH);
}

/** An empty stretch of the gap: here a second signal would pass between CD28 and CD80, and none does. */
const noSecondSignal = new Vector3(7.5, 2.6, -3);

export function createBlind(tier: QualityTier): Exhibit<IdleWorld> {
  const gap = new Gap(tier.boundDetail === 'fine');
  const groups = [
    ...gap.groups,
    { beads: cast.cd3.beads[tier.nearDetail], molecules: MEETINGS },
    { beads: cast.peptideMhc.beads[tier.nearDetail], molecules: MEETINGS + SPARE_MHC },
    { beads: cast.cd19.beads[tier.nearDetail], molecules: SPARE_CD19 },
  ];
  const [firstTcr = 0, firstMhc = 0, first19 = 0] = firstFrames(groups, 0).slice(gap.groups.length);
  const standing = createStanding();
  const standingMhc = createStanding();
  const tip = new Vector3();
  const groove = new Vector3();
  const wandering = { id: 0, x: 0, z: 0, heading: 0 };
  const places = {
    cd3: new Vector3(),
    peptideMhc: new Vector3(),
    cd19: new Vector3(),
    tCell: new Vector3(),
    blast: new Vector3(),
  };

  function writeMeeting(frames: Frames, index: number, idleS: number): void {
    const foot = meetings[index] as (typeof meetings)[number];
    const apart = 1 - nearness(foot.id, idleS);
    const angle = 0.9 * drift(foot.id, 5, idleS, 0.05) + 2 * Math.PI * hashUnit(foot.id, 6);
    const x = foot.x + APART_NM * apart * Math.cos(angle) + 0.5 * drift(foot.id, 7, idleS, 0.3);
    const z = foot.z + 0.6 * APART_NM * apart * Math.sin(angle);
    wandering.id = foot.id;
    wandering.x = x;
    wandering.z = z;
    wandering.heading = 0.4 * Math.sin(foot.id);
    gap.stand('tCell', wandering, idleS, standing);
    gap.stand('blast', foot, idleS, standingMhc);
    // Both give way a little, so that they touch wherever the membranes are just then.
    pointOn(standing, TIP, tip);
    pointOn(standingMhc, cast.peptideMhc.groove, groove);
    const reachNm = ((tip.y - groove.y) / 2) * eased(2 - 2.4 * apart);
    standing.place.y -= reachNm;
    standingMhc.place.y += reachNm;
    writeStanding(frames, firstTcr + index, standing, gap.sheets.tCell.fadeAt(x, z));
    writeStanding(frames, firstMhc + index, standingMhc, gap.sheets.blast.fadeAt(foot.x, foot.z));
    if (index === 0) pointOn(standing, TCR_NAMED, places.cd3);
  }

  return {
    groups,
    subject: blindShot,
    shots: { gap: blindShot },
    write(frames, _world, idleS) {
      gap.write(frames, idleS);
      for (let index = 0; index < MEETINGS; index += 1) writeMeeting(frames, index, idleS);
      writeFeet(frames, firstMhc + MEETINGS, gap.sheets.blast, loneMhc, idleS);
      writeFeet(frames, first19, gap.sheets.blast, cd19Feet, idleS);
      gap.stand('blast', namedMhc, idleS, standing);
      pointOn(standing, MHC_NAMED, places.peptideMhc);
      gap.stand('blast', cd19Feet[0] as Foot, idleS, standing);
      pointOn(standing, CD19_NAMED, places.cd19);
      gap.writeLabels(idleS, places, LABEL_X);
    },
    anchors(tell) {
      tell('cd3', places.cd3);
      tell('peptideMhc', places.peptideMhc);
      tell('cd19', places.cd19);
      tell('secondSignal', noSecondSignal);
      tell('tCell', places.tCell);
      tell('blast', places.blast);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
