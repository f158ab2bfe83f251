/** The exhibit at the end of the dive: one drug that bridges CD19 and TCR–CD3 across the gap, and an
 * antibody beside it, all to one scale. */
import { Quaternion, Vector3 } from 'three';
import { engagerParts } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { QualityTier } from '../../quality.ts';
import { drift } from './drift.ts';
import { createDrugPose, DrugPoser, drugGroups } from './drugPoser.ts';
import { firstFrames, type Exhibit } from './exhibit.ts';
import { createStanding, Gap, pointOn, writeStanding, type Foot } from './gap.ts';
import { drawTogether, writeHeldEnd } from './grips.ts';

const cd19Foot: Foot = { id: 4001, x: -15, z: 1, heading: 0.1 };
const cd3Foot: Foot = { id: 4002, x: -5, z: 1, heading: Math.PI };
const antibodyAt = new Vector3(17, -0.2, 1);
/** Where on a receptor its label points, nm in its own frame. */
const CD19_NAMED = [0, 0, 3] as const;
const CD3_NAMED = [0, 0, 4] as const;
const TURNS_PER_S = 0.05;

const turn = new Quaternion();
const step = new Quaternion();
const xAxis = new Vector3(1, 0, 0);
const yAxis = new Vector3(0, 1, 0);

export function createScale(tier: QualityTier): Exhibit<IdleWorld> {
  const gap = new Gap(tier.boundDetail === 'fine');
  const lipids = gap.groups;
  const groups = [
    ...lipids,
    { beads: cast.cd19.beads.fine, molecules: 1 },
    { beads: cast.cd3.beads.fine, molecules: 1 },
    { beads: cast.igg.beads.fine, molecules: 1 },
    ...drugGroups(1, engagerParts.fine),
  ];
  const [first19 = 0, first3 = 0, firstIgg = 0, firstDrug = 0] = firstFrames(groups, 0).slice(
    lipids.length,
  );
  const poser = new DrugPoser();
  const pose = createDrugPose();
  const standing19 = createStanding();
  const standing3 = createStanding();
  const places = {
    cd19: new Vector3(),
    cd3: new Vector3(),
    boundDrug: new Vector3(),
    tCell: new Vector3(),
    blast: new Vector3(),
  };
  const shot = { centre: new Vector3(0, 0, 0), halfWidth: 28, halfHeight: 13.5, elevation: 0.08 };
  const molecule = { centre: places.boundDrug, halfWidth: 12, halfHeight: 9, elevation: 0.05 };

  return {
    groups,
    subject: shot,
    shots: { gap: shot, molecule },
    write(frames, _world, idleS) {
      gap.write(frames, idleS);
      gap.stand('blast', cd19Foot, idleS, standing19);
      gap.stand('tCell', cd3Foot, idleS, standing3);
      pointOn(standing19, cast.cd19.grip.point, pose.cd19);
      pointOn(standing3, cast.cd3.grip.point, pose.cd3);
      drawTogether(1, standing3, pose);
      writeHeldEnd(cd19Foot.id, 'cd3', 1, idleS, standing19, cast.cd19, pose);
      poser.lay(pose);
      poser.write(frames, firstDrug, 1, 0, 1, 0);
      writeStanding(frames, first19, standing19, 0);
      writeStanding(frames, first3, standing3, 0);
      // The Y stands upright, and turns a little.
      turn.setFromAxisAngle(yAxis, 0.35 * drift(1, 40, idleS, TURNS_PER_S));
      turn.multiply(step.setFromAxisAngle(xAxis, -Math.PI / 2));
      frames.pose(firstIgg, antibodyAt, turn, 1);
      frames.show(firstIgg, 1, 0);
      pointOn(standing19, CD19_NAMED, places.cd19);
      pointOn(standing3, CD3_NAMED, places.cd3);
      places.boundDrug.copy(poser.find('linkerMiddle'));
      gap.writeLabels(idleS, places);
    },
    anchors(tell) {
      tell('cd19', places.cd19);
      tell('cd3', places.cd3);
      tell('boundDrug', places.boundDrug);
      tell('antibody', antibodyAt);
      tell('tCell', places.tCell);
      tell('blast', places.blast);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
