/** The exhibit of the drug alone, large and tumbling, its arms swinging about the short middle linker;
 * if asked for, an antibody stands beside it at the same scale. */
import { Quaternion, Vector3 } from 'three';
import { engagerNames, layNearEngager } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import { drift } from './drift.ts';
import { createDrugPose, DrugPoser, drugGroups, reachNm } from './drugPoser.ts';
import { firstFrames, type Exhibit } from './exhibit.ts';

const names = Object.keys(engagerNames) as (keyof typeof engagerNames)[];
const TUMBLES_PER_S = 0.045;
/** How far each tumbles out of its mean turn, radians. */
const DRUG_TUMBLE = 0.75;
const ANTIBODY_TUMBLE = 0.25;
const SWINGS_PER_S = 0.16;
/** Mean distance between the grips as a share of the greatest, and how far it swings. */
const OPEN = 0.86;
const SWING = 0.1;
const ASIDE_NM = 9.5;

const turn = new Quaternion();
const step = new Quaternion();
const xAxis = new Vector3(1, 0, 0);
const yAxis = new Vector3(0, 1, 0);
const zAxis = new Vector3(0, 0, 1);
const along = new Vector3();
const wobble = new Vector3();

/** A slow tumble that shows every side and comes back to the front again and again. */
function writeTumble(id: number, idleS: number, swing: number): void {
  turn.setFromAxisAngle(yAxis, swing * drift(id, 1, idleS, TUMBLES_PER_S));
  turn.multiply(step.setFromAxisAngle(zAxis, 0.5 * swing * drift(id, 2, idleS, TUMBLES_PER_S)));
  turn.multiply(step.setFromAxisAngle(xAxis, 1.1 * swing * drift(id, 3, idleS, TUMBLES_PER_S)));
}

export function createMolecule(besideAntibody: boolean): Exhibit<IdleWorld> {
  const antibodies = besideAntibody ? 1 : 0;
  const groups = [
    ...drugGroups(1, layNearEngager()),
    { beads: cast.igg.beads.fine, molecules: antibodies },
  ];
  const [firstDrug = 0, , , firstIgg = 0] = firstFrames(groups, 0);
  const poser = new DrugPoser();
  const pose = createDrugPose();
  const centre = new Vector3(besideAntibody ? -ASIDE_NM : 0, 0, 0);
  const antibodyAt = new Vector3(ASIDE_NM - 1.5, 0, 0);
  const shot = besideAntibody
    ? { centre: new Vector3(), halfWidth: 17.5, halfHeight: 9 }
    : { centre: new Vector3(), halfWidth: 6.6, halfHeight: 4.8 };
  const places = new Map(names.map((name) => [name, new Vector3()]));

  return {
    groups,
    subject: shot,
    shots: { molecule: shot },
    write(frames, _world, idleS) {
      writeTumble(1, idleS, DRUG_TUMBLE);
      const apart = reachNm.most * (OPEN + SWING * drift(1, 5, idleS, SWINGS_PER_S));
      along.set(1, 0, 0);
      wobble.set(
        0,
        0.12 * drift(1, 6, idleS, SWINGS_PER_S),
        0.12 * drift(1, 7, idleS, SWINGS_PER_S),
      );
      along.add(wobble).normalize().applyQuaternion(turn);
      pose.cd19.copy(centre).addScaledVector(along, -apart / 2);
      pose.cd3.copy(centre).addScaledVector(along, apart / 2);
      pose.bend.set(0, -1, 0.3 * drift(1, 8, idleS, SWINGS_PER_S)).applyQuaternion(turn);
      poser.lay(pose);
      poser.write(frames, firstDrug, 1, 0, 1, 0);
      for (const [name, at] of places) at.copy(poser.find(name));
      if (!besideAntibody) return;
      writeTumble(2, idleS, ANTIBODY_TUMBLE);
      // The Y stands upright and faces the eye.
      turn.multiply(step.setFromAxisAngle(xAxis, -Math.PI / 2));
      frames.pose(firstIgg, antibodyAt, turn, 1);
      frames.show(firstIgg, 1, 0);
    },
    anchors(tell) {
      if (!besideAntibody) {
        for (const [name, at] of places) tell(name, at);
        return;
      }
      tell('freeDrug', places.get('linkerMiddle') ?? centre);
      tell('igg', antibodyAt);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
