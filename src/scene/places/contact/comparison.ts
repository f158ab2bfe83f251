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
const drugAt = new Vector3(-20, 0.8, 2);
const antibodyAt = new Vector3(-2.5, 0.6, 1);
/** The piece of the CAR T cell. */
const PATCH = { fromX: 10, toX: 38, fromZ: -16, toZ: 8, surfaceNm: -5 } as const;
const RECEPTOR_NAMED = [0, 0, 8.5] as const;
const receptors: readonly Foot[] = [
  { id: 7001, x: 18.5, z: 2.5, heading: 0.2 },
  { id: 7002, x: 27.5, z: -0.5, heading: -0.5 },
  { id: 7003, x: 22.5, z: -9, heading: 0.9 },
  { id: 7004, x: 33, z: -8, heading: 2.1 },
];
const shot = { centre: new Vector3(3, -0.6, 0), halfWidth: 31, halfHeight: 12, elevation: 0.14 };

const turn = new Quaternion();
const step = new Quaternion();
const xAxis = new Vector3(1, 0, 0);

export function createComparison(tier: QualityTier): Exhibit<IdleWorld> {
  const sheet = new LipidSheet({
    ...PATCH,
    side: 'tCell',
    facing: 1,
    bothLeaflets: tier.boundDetail === 'fine',
    fade: (x, z) => Math.max(eased((x - 31) / 8), eased((14 - x) / 9), eased((-z - 6) / 11)),
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
  const places = { engager: new Vector3(), carReceptor: new Vector3(), tCell: new Vector3() };
  return {
    groups,
    subject: shot,
    shots: { molecule: shot },
    write(frames, _world, idleS) {
      sheet.write(frames, 0, idleS);
      drug.write(frames, firstDrug, idleS);
      places.engager.copy(drug.poser.find('linkerMiddle'));
      writeTumble(2, idleS, ANTIBODY_TUMBLE, turn);
      // The Y stands upright and faces the eye.
      turn.multiply(step.setFromAxisAngle(xAxis, -Math.PI / 2));
      frames.pose(firstIgg, antibodyAt, turn, 1);
      frames.show(firstIgg, 1, 0);
      writeFeet(frames, firstReceptor, sheet, receptors, idleS);
      standOn(sheet, receptors[1] as Foot, idleS, standing);
      writeStanding(frames, firstReceptor + 1, standing, 0);
      pointOn(standing, RECEPTOR_NAMED, places.carReceptor);
      places.tCell.set(24, sheet.heightNm(24, PATCH.toZ, idleS) - 2, PATCH.toZ);
    },
    anchors(tell) {
      tell('engager', places.engager);
      tell('antibody', antibodyAt);
      tell('carReceptor', places.carReceptor);
      tell('tCell', places.tCell);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
