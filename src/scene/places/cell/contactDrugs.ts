/** The drugs of one contact, between the faces of its two cells: on CD19, on CD3, or bridging both.
 * Bridges gather in the middle as the contact ripens. */
import { Quaternion, Vector3 } from 'three';
import { engager } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import { drugState, type ContactDrugs } from '../../../sim/contactDrugs.ts';
import { parameters } from '../../../science/parameters.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { QualityTier } from '../../quality.ts';
import type { ConjugatePose } from './conjugatePose.ts';

/** Drugs drawn in one contact: more than the lesson's levels bring there. */
export const CONTACT_DRUGS = 48;
/** Sites whose receptors are seen even without a drug. */
const BARE_SITES = 10;
/** Shares per screen second in which an arm grips or lets go. */
const GRIPS_PER_S = 1.6;
/** Bridges come this much nearer to the middle as they gather. */
const DRAWN_IN = 0.5;
/** The contact glows at two thirds with so many bridges, and follows them this fast. */
const BRIGHT_AT = 7;
const BRIGHTENS_PER_S = 0.8;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Nanometres between the membranes, and how far aside the CD3 grip stands so that the drug just
 * reaches from one to the other. */
const gapNm = parameters.contactGapNm.value;
const armsNm = engager.arms.cd3[0] - engager.arms.cd19[0];
const grip19 = new Vector3(...cast.cd19.grip.point);
const grip3 = new Vector3(...cast.cd3.grip.point);
const acrossNm = gapNm - grip19.z - grip3.z;
const asideNm = Math.sqrt(Math.max(0, armsNm ** 2 - acrossNm ** 2));
const direction19 = new Vector3(...cast.cd19.grip.direction).normalize();
const direction3 = new Vector3(...cast.cd3.grip.direction).normalize();

/** Where the contact is: the middles of the two faces, the way from T cell to blast and two ways
 * along the faces (unit vectors), and the radius of the faces, µm. */
export interface Faces {
  readonly tCell: Vector3;
  readonly blast: Vector3;
  readonly axis: Vector3;
  readonly along: Vector3;
  readonly beside: Vector3;
  radiusUm: number;
}

const zAxis = new Vector3(0, 0, 1);
const xAxis = new Vector3(1, 0, 0);
const way = new Vector3();
const foot19 = new Vector3();
const foot3 = new Vector3();
const held = new Vector3();
const bridged = new Vector3();
const end19 = new Vector3();
const end3 = new Vector3();
const turn19 = new Quaternion();
const turn3 = new Quaternion();
const heldTurn = new Quaternion();
const bridgedTurn = new Quaternion();
const spin = new Quaternion();

export class DrawnContactDrugs {
  /** How bright the contact glows, 0 to 1. */
  brightness = 0;
  /** The middle of a bridge, if there is one. */
  readonly bridge = new Vector3();
  bridgeShown = false;
  /** How firmly each drug is held on either side, as drawn. */
  private readonly on19 = new Float32Array(CONTACT_DRUGS);
  private readonly on3 = new Float32Array(CONTACT_DRUGS);
  private bridges = 0;
  private drawnOf = 1;

  /** `firstFrames`: of CD19, CD3 and drug. */
  constructor(
    private readonly firstFrames: readonly [number, number, number],
    private readonly nmToUm: number,
  ) {}

  /** One in how many bound drugs is drawn. */
  get oneIn(): number {
    return this.drawnOf;
  }

  /** Follows the model, `seconds` of screen time after the last time; Infinity: shows it as it is. */
  follow(drugs: ContactDrugs | null, seconds: number): void {
    this.bridges = drugs?.count(drugState.bridged) ?? 0;
    let bound = 0;
    let drawn = 0;
    const count = Math.max(CONTACT_DRUGS, drugs?.states.length ?? 0);
    for (let drug = 0; drug < count; drug += 1) {
      const state = drugs?.states[drug] ?? drugState.gone;
      if (state !== drugState.gone) bound += 1;
      if (drug >= CONTACT_DRUGS) continue;
      if (state !== drugState.gone) drawn += 1;
      const both = state === drugState.bridged;
      const step = GRIPS_PER_S * seconds;
      const held19 = Number(both || state === drugState.heldByCd19);
      const held3 = Number(both || state === drugState.heldByCd3);
      this.on19[drug] = nearer(this.on19[drug] as number, held19, step);
      this.on3[drug] = nearer(this.on3[drug] as number, held3, step);
    }
    this.drawnOf = drawn > 0 ? bound / drawn : 1;
    const bright = 1 - Math.exp(-this.bridges / BRIGHT_AT);
    this.brightness = nearer(this.brightness, bright, BRIGHTENS_PER_S * seconds);
  }

  /** Writes all drugs and their receptors. `whole`: how much is left of the blast's surface, 0 to 1.
   * What a T cell carries away is lost sight of. */
  write(
    frames: Frames,
    faces: Faces,
    pose: Pick<ConjugatePose, 'held' | 'gathered' | 'leaving'>,
    whole: number,
    idleS: number,
  ): void {
    const [first19, first3, firstDrug] = this.firstFrames;
    this.bridgeShown = false;
    for (let drug = 0; drug < CONTACT_DRUGS; drug += 1) {
      const on19 = this.on19[drug] as number;
      const on3 = (this.on3[drug] as number) * Math.max(0, 1 - 3 * pose.leaving);
      const bare = drug < BARE_SITES ? Math.min(1, 2 * pose.held) : 0;
      const shown = Math.max(on19 * whole, on3);
      frames.show(firstDrug + drug, shown, 0);
      frames.show(first19 + drug, Math.max(on19, bare) * whole, 0);
      frames.show(first3 + drug, Math.max(on3, bare), 0);
      if (shown === 0 && bare === 0) continue;
      this.place(drug, faces, pose.gathered, idleS);
      frames.pose(first19 + drug, foot19, turn19, this.nmToUm);
      frames.pose(first3 + drug, foot3, turn3, this.nmToUm);
      if (shown === 0) continue;
      this.lay(Math.min(on19, on3), on3 > on19);
      frames.pose(firstDrug + drug, held, heldTurn, this.nmToUm);
      if (this.bridgeShown || Math.min(on19, on3) < 1) continue;
      this.bridgeShown = true;
      this.bridge.copy(held);
    }
  }

  /** Writes where the two receptors of a site stand, and the points at which the drug grips them. */
  private place(drug: number, faces: Faces, gathered: number, idleS: number): void {
    const { tCell, blast, axis, along, beside, radiusUm } = faces;
    const { nmToUm } = this;
    const swing = 0.12 * Math.sin(1.9 * idleS + 6 * hashUnit(drug, 21));
    const round = GOLDEN_ANGLE * drug + 0.06 * Math.sin(0.7 * idleS + drug);
    const out = 0.9 * radiusUm * Math.sqrt(hashUnit(drug, 20)) * (1 - DRAWN_IN * gathered);
    way.copy(along).multiplyScalar(out * Math.cos(round));
    way.addScaledVector(beside, out * Math.sin(round));
    const turned = 2 * Math.PI * hashUnit(drug, 22) + swing;
    spin.setFromAxisAngle(zAxis, turned);
    end19.copy(axis).negate();
    turn19.setFromUnitVectors(zAxis, end19).multiply(spin);
    turn3.setFromUnitVectors(zAxis, axis).multiply(spin);
    foot19.copy(blast).add(way);
    end19.copy(grip19).applyQuaternion(turn19).multiplyScalar(nmToUm).add(foot19);
    // The CD3 grip lies beside the CD19 grip, as far as the drug reaches.
    way
      .set(1, 0, 0)
      .applyQuaternion(turn19)
      .multiplyScalar(asideNm * nmToUm)
      .add(end19);
    end3.copy(grip3).applyQuaternion(turn3).multiplyScalar(nmToUm);
    foot3.copy(way).sub(end3);
    const off = foot3.sub(tCell).dot(axis);
    foot3.addScaledVector(axis, -off).add(tCell);
    end3.add(foot3);
  }

  /** Writes to `held` and `heldTurn` how a drug lies: `tight`, how far it bridges its receptors. */
  private lay(tight: number, on3: boolean): void {
    const reach = (armsNm / 2) * this.nmToUm;
    bridged.copy(end19).add(end3).multiplyScalar(0.5);
    way.copy(end3).sub(end19).normalize();
    bridgedTurn.setFromUnitVectors(xAxis, way);
    if (on3) {
      way.copy(direction3).applyQuaternion(turn3);
      held.copy(end3).addScaledVector(way, reach);
      heldTurn.setFromUnitVectors(xAxis, way.negate());
    } else {
      way.copy(direction19).applyQuaternion(turn19);
      held.copy(end19).addScaledVector(way, reach);
      heldTurn.setFromUnitVectors(xAxis, way);
    }
    const eased = tight * tight * (3 - 2 * tight);
    held.lerp(bridged, eased);
    heldTurn.slerp(bridgedTurn, eased);
  }
}

/** `value` moved towards `target` by `step` at most. */
function nearer(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}

/** The beads of the drugs of so many contacts: CD19, CD3 and drug of the first, then of the next. */
export function contactDrugGroups(tier: QualityTier): readonly BeadGroup[] {
  return [
    {
      beads: cast.cd19.beads[tier.receptorDetail],
      near: cast.cd19.beads[tier.nearDetail],
      molecules: CONTACT_DRUGS,
    },
    {
      beads: cast.cd3.beads[tier.receptorDetail],
      near: cast.cd3.beads[tier.nearDetail],
      molecules: CONTACT_DRUGS,
    },
    {
      beads: cast.engager.beads[tier.boundDetail],
      near: cast.engager.beads[tier.nearDetail],
      molecules: CONTACT_DRUGS,
    },
  ];
}
