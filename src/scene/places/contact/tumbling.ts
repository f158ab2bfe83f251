/** A molecule of the drug that tumbles by itself, its arms swinging about the short middle linker. */
import { Quaternion, Vector3 } from 'three';
import type { Frames } from '../../beads/frames.ts';
import { drift } from './drift.ts';
import { createDrugPose, DrugPoser, reachNm } from './drugPoser.ts';

const TUMBLES_PER_S = 0.045;
const SWINGS_PER_S = 0.16;
/** How far the drug tumbles out of its mean turn, radians. */
const DRUG_TUMBLE = 0.75;
/** Mean distance between the grips as a share of the greatest, and how far it swings. */
const OPEN = 0.86;
const SWING = 0.1;

const step = new Quaternion();
const turn = new Quaternion();
const xAxis = new Vector3(1, 0, 0);
const yAxis = new Vector3(0, 1, 0);
const zAxis = new Vector3(0, 0, 1);
const along = new Vector3();
const wobble = new Vector3();

/** A slow tumble that shows every side and comes back to the front again and again. */
export function writeTumble(id: number, idleS: number, swing: number, out: Quaternion): void {
  out.setFromAxisAngle(yAxis, swing * drift(id, 1, idleS, TUMBLES_PER_S));
  out.multiply(step.setFromAxisAngle(zAxis, 0.5 * swing * drift(id, 2, idleS, TUMBLES_PER_S)));
  out.multiply(step.setFromAxisAngle(xAxis, 1.1 * swing * drift(id, 3, idleS, TUMBLES_PER_S)));
}

export class TumblingDrug {
  readonly poser = new DrugPoser();
  private readonly pose = createDrugPose();

  constructor(
    readonly centre: Vector3,
    private readonly tumble = DRUG_TUMBLE,
  ) {}

  /** Writes the only drug of its groups, the first of whose frames is `first`. */
  write(frames: Frames, first: number, idleS: number): void {
    const { pose, centre } = this;
    writeTumble(1, idleS, this.tumble, turn);
    const apart = reachNm.most * (OPEN + SWING * drift(1, 5, idleS, SWINGS_PER_S));
    wobble.x = 0;
    wobble.y = 0.12 * drift(1, 6, idleS, SWINGS_PER_S);
    wobble.z = 0.12 * drift(1, 7, idleS, SWINGS_PER_S);
    along.set(1, 0, 0).add(wobble).normalize().applyQuaternion(turn);
    pose.cd19.copy(centre).addScaledVector(along, -apart / 2);
    pose.cd3.copy(centre).addScaledVector(along, apart / 2);
    pose.bend.set(0, -1, 0.3 * drift(1, 8, idleS, SWINGS_PER_S)).applyQuaternion(turn);
    this.poser.lay(pose);
    this.poser.write(frames, first, 1, 0, 1, 0);
  }
}
