/** The exhibit of three that bring T cells and blasts together, or might: the drug, an antibody, and the
 * receptor of a CAR T cell, which stands in the cell's own membrane; all to one scale. */
import { Quaternion, Vector3 } from 'three';
import { layNearEngager } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { QualityTier } from '../../quality.ts';
import { eased } from './drift.ts';
import { drugGroups } from './drugPoser.ts';
import { countFrames, firstFrames, type Exhibit } from './exhibit.ts';
import { createStanding, pointOn, standOn, writeFeet, writeStanding, type Foot } from './gap.ts';
import { LipidSheet } from './lipidSheet.ts';
import { TumblingDrug, writeTumble } from './tumbling.ts';

const ANTIBODY_TUMBLE = 0.25;
const DRUG_TUMBLE = 0.5;
const drugAt = new Vector3(-17.5, 0.4, 3);
const antibodyAt = new Vector3(-2.2, 0.4, 2);
/** The piece of the CAR T cell. */
const PATCH = { fromX: 8, toX: 29.5, fromZ: -15, toZ: 8, surfaceNm: -5.5 } as const;
/** Where each is named, nm in its own frame. */
const ENGAGER_NAMED_NM = 3;
const ANTIBODY_NAMED = [0, 0, 7] as const;
const FC_NAMED = [0, 0, -5] as const;
const RECEPTOR_NAMED = [0, 0, 9.8] as const;
const receptors: readonly Foot[] = [
  { id: 7001, x: 13.6, z: 3, heading: 0.15 },
  { id: 7002, x: 24.2, z: 2, heading: -0.25 },
  { id: 7003, x: 18.5, z: -7.5, heading: 0.7 },
  { id: 7004, x: 28, z: -9, heading: 2.4 },
];
const shot = { centre: new Vector3(3, -1, 2), halfWidth: 28.5, halfHeight: 11, elevation: 0.16 };

const turn = new Quaternion();
const step = new Quaternion();
const xAxis = new Vector3(1, 0, 0);

export function createComparison(tier: QualityTier): Exhibit<IdleWorld> {
  const sheet = new LipidSheet({
    ...PATCH,
    side: 'tCell',
    facing: 1,
    bothLeaflets: tier.boundDetail === 'fine',
    fade: (x, z) => Math.max(eased((x - 27) / 5), eased((-z - 5) / 11)),
  });
  const groups = [
    ...sheet.groups,
    ...drugGroups(1, layNearEngager()),
    { beads: cast.igg.beads.fine, molecules: 1 },
    { beads: cast.chimericReceptor.beads.fine, molecules: receptors.length },
  ];
  const firstDrug = countFrames(sheet.groups);
  const [, , , firstIgg = 0, firstReceptor = 0] = firstFrames(
    groups.slice(sheet.groups.length),
    firstDrug,
  );
  const drug = new TumblingDrug(drugAt, DRUG_TUMBLE);
  const standing = createStanding();
  const places = {
    engager: new Vector3(),
    antibody: new Vector3(),
    fcPart: new Vector3(),
    carReceptor: new Vector3(),
    carTCell: new Vector3(),
  };
  /** What each is made of is named from the first look on: before that it would answer the question. */
  let looked = false;
  return {
    groups,
    subject: shot,
    shots: { molecule: shot },
    write(frames, world, idleS) {
      looked = world.timeS > 0;
      sheet.write(frames, 0, idleS);
      drug.write(frames, firstDrug, idleS);
      places.engager.copy(drug.poser.find('linkerMiddle'));
      places.engager.y += ENGAGER_NAMED_NM;
      writeTumble(2, idleS, ANTIBODY_TUMBLE, turn);
      // The Y stands upright and faces the eye.
      turn.multiply(step.setFromAxisAngle(xAxis, -Math.PI / 2));
      frames.pose(firstIgg, antibodyAt, turn, 1);
      frames.show(firstIgg, 1, 0);
      places.antibody.fromArray(ANTIBODY_NAMED).applyQuaternion(turn).add(antibodyAt);
      places.fcPart.fromArray(FC_NAMED).applyQuaternion(turn).add(antibodyAt);
      writeFeet(frames, firstReceptor, sheet, receptors, idleS);
      standOn(sheet, receptors[1] as Foot, idleS, standing);
      writeStanding(frames, firstReceptor + 1, standing, 0);
      pointOn(standing, RECEPTOR_NAMED, places.carReceptor);
      places.carTCell.set(20, sheet.heightNm(20, PATCH.toZ, idleS) - 2, PATCH.toZ);
    },
    anchors(tell) {
      tell('engager', places.engager);
      tell('antibody', places.antibody);
      tell('carTCell', places.carTCell);
      if (!looked) return;
      tell('fcPart', places.fcPart);
      tell('carReceptor', places.carReceptor);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
