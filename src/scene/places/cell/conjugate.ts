/** One T cell and one blast that meet, as drawn: their bodies, receptors, the drugs and the light of
 * their contact, what moves inside the T cell and what happens to the blast. */
import { Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { SHELL, type Interiors } from '../../membrane/interior.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { PlacedCell } from '../../membrane/cells.ts';
import type { QualityTier } from '../../quality.ts';
import { Coat } from './coat.ts';
import { createConjugatePose, smooth, type Moment } from './conjugatePose.ts';
import { contactDrugGroups, DrawnContactDrugs, type Faces } from './contactDrugs.ts';
import type { ContactSpots } from './contactSpot.ts';
import { granzymeGroup, writeGranzymes } from './granzymes.ts';
import { HeldDrugs, heldDrugGroup } from './heldDrugs.ts';
import { Surface } from './surface.ts';

/** How many times too large molecules are drawn against the cells: as wide as the gap then is, the
 * cells can still be seen to lie flat against each other. */
export const MAGNIFICATION = 40;
const NM_TO_UM = MAGNIFICATION / 1000;
export const GAP_UM = parameters.contactGapNm.value * NM_TO_UM;
/** Shares of the radius by which T cell and blast flatten in a whole contact. */
const PRESS_T = 0.36;
const PRESS_BLAST = 0.2;
/** A blast that rounds up draws back from the contact by this share of its flatness. */
const ROUNDS_OFF = 0.6;
/** Single bridges are seen from as near as this, µm, and only their light from as far as that. */
const FINE_FROM_UM = 17;
const FAR_FROM_UM = 30;
const LEAST_FAR = 0.3;
/** What of the cell's radius the drawn inside keeps free at a flattened face. */
const INSIDE_ROOM = 0.1;
/** Radians between the way to the blast and that to a centrosome behind the nucleus. */
const BEHIND = 0.86 * Math.PI;
/** How far aside a T cell swings as it leaves, for each unit of the way back. */
const LEAVES_UP = 2.2;

export interface ConjugatePlacing {
  readonly tCell: PlacedCell;
  readonly blast: PlacedCell;
  /** The middle of the contact, and the way across it, from T cell to blast (unit vector). */
  readonly middle: Vector3;
  readonly axis: Vector3;
}

/** The beads of one conjugate: both coats, the drugs of the contact, granzyme, the blast's drugs. `share`: of the receptors drawn where
 * one pair stands alone. */
export function conjugateGroups(tier: QualityTier, share: number): readonly BeadGroup[] {
  const { receptorDetail, nearDetail } = tier;
  return [
    {
      beads: cast.cd19.beads[receptorDetail],
      near: cast.cd19.beads[nearDetail],
      molecules: Math.round(tier.drawnCd19 * share),
    },
    {
      beads: cast.cd3.beads[receptorDetail],
      near: cast.cd3.beads[nearDetail],
      molecules: Math.round(tier.drawnCd3 * share),
    },
    ...contactDrugGroups(tier),
    granzymeGroup(tier),
    heldDrugGroup(tier),
  ];
}

const inside = {
  x: 0,
  y: 0,
  z: 0,
  towards: new Vector3(),
  gathered: 0,
  granules: 0,
  fused: 0,
  face: { towards: new Vector3(), atUm: 0 },
  presence: 1,
  haze: 0,
};
const none: readonly number[] = [];
const way = new Vector3();
const turned = new Vector3();

export class Conjugate {
  readonly pose = createConjugatePose();
  readonly drugs: DrawnContactDrugs;
  readonly coats: { readonly cd19: Coat; readonly cd3: Coat };
  readonly held: HeldDrugs;
  readonly faces: Faces;
  readonly centrosome = new Vector3();
  private readonly surfaces: { readonly cd19: Surface; readonly cd3: Surface };
  private readonly firstGranzyme: number;
  private readonly away = new Vector3();

  constructor(
    readonly tCell: LivingCell,
    readonly blast: LivingCell,
    private readonly placing: ConjugatePlacing,
    firstFrames: readonly number[],
    groups: readonly BeadGroup[],
  ) {
    const { cd19PerBlast, tcrPerTCell } = parameters;
    this.surfaces = {
      cd19: new Surface(blast.placed, cast.cd19, 'cd19', cd19PerBlast.value, NM_TO_UM),
      cd3: new Surface(tCell.placed, cast.cd3, 'cd3', tcrPerTCell.value, NM_TO_UM),
    };
    const [first19 = 0, first3 = 0, held19 = 0, held3 = 0, drug = 0, granzyme = 0, held = 0] =
      firstFrames;
    this.coats = {
      cd19: new Coat(this.surfaces.cd19, groups[0]?.molecules ?? 0, first19, NM_TO_UM),
      cd3: new Coat(this.surfaces.cd3, groups[1]?.molecules ?? 0, first3, NM_TO_UM),
    };
    this.drugs = new DrawnContactDrugs([held19, held3, drug], NM_TO_UM);
    this.firstGranzyme = granzyme;
    this.held = new HeldDrugs(this.coats.cd19, held, NM_TO_UM);
    const { axis } = placing;
    const along = new Vector3(0, 1, 0).addScaledVector(axis, -axis.y).normalize();
    this.faces = {
      tCell: new Vector3(),
      blast: new Vector3(),
      axis,
      along,
      beside: new Vector3().crossVectors(axis, along),
      radiusUm: 1,
    };
    this.away.copy(axis).negate().addScaledVector(along, LEAVES_UP).normalize();
  }

  /** Puts both cells as the pose has them. */
  place(): void {
    const { tCell, blast, faces, pose } = this;
    const { axis, middle } = this.placing;
    const rounded = smooth(pose.death / 0.2);
    press(tCell, axis, 1, PRESS_T * pose.held);
    press(blast, axis, -1, PRESS_BLAST * pose.held * (1 - ROUNDS_OFF * rounded));
    blast.death = pose.death;
    const tUm = GAP_UM / 2 + tCell.radiusUm * (1 - tCell.press.share);
    const blastUm = GAP_UM / 2 + blast.radiusUm * (1 - blast.press.share);
    way.copy(middle).addScaledVector(axis, -tUm).addScaledVector(this.away, pose.awayUm);
    moveTo(tCell, way);
    way.copy(middle).addScaledVector(axis, blastUm);
    moveTo(blast, way);
    tCell.crawl.strength = 0.8 * pose.leaving;
    aim(tCell.crawl, this.away, 1);

    faces.tCell.copy(middle).addScaledVector(axis, -GAP_UM / 2);
    faces.tCell.addScaledVector(this.away, pose.awayUm);
    faces.blast.copy(middle).addScaledVector(axis, GAP_UM / 2);
    const cut = 1 - Math.max(0.06, tCell.press.share);
    faces.radiusUm = tCell.radiusUm * Math.sqrt(1 - cut * cut);

    wash(tCell, axis, 1, 'calcium', pose.calciumReach, 0.9 * pose.calcium, 0);
    wash(blast, axis, -1, 'caspase', pose.caspaseReach, pose.caspases, 1);
    tCell.pose();
    blast.pose();
    this.surfaces.cd3.follow(tCell);
    this.surfaces.cd19.follow(blast);
  }

  /** Writes all that is made of beads, and the light of the contact. */
  write(
    frames: Frames,
    number: number,
    interiors: Interiors,
    spots: ContactSpots,
    moment: Moment,
    idleS: number,
    eye: Vector3,
  ): void {
    const { pose, faces, drugs, blast } = this;
    this.surfaces.cd3.idleS = idleS;
    this.surfaces.cd19.idleS = idleS;
    const crumpled = blast.membranes[0]?.crumple ?? 0;
    this.coats.cd3.write(frames, eye, 1);
    this.coats.cd19.write(frames, eye, 1 - crumpled);
    this.held.count = pose.heldOutside;
    this.held.write(frames, eye, 1 - crumpled);
    drugs.write(frames, faces, pose, 1 - crumpled, idleS);
    // Where everything falls apart, single molecules are no longer told.
    const entriesS = crumpled < 0.5 ? pose.entriesS : none;
    writeGranzymes(frames, this.firstGranzyme, entriesS, faces, moment, idleS, NM_TO_UM);
    this.furnish(number, interiors, idleS);
    way.copy(faces.tCell).lerp(faces.blast, 0.5);
    const radiusUm = faces.radiusUm * (1 - 0.3 * pose.gathered);
    const poured = Math.sin(Math.PI * pose.fused);
    const lit = Math.max(drugs.brightness, 0.9 * poured) * smooth(2 * pose.held);
    const away = (eye.distanceTo(way) - FINE_FROM_UM) / (FAR_FROM_UM - FINE_FROM_UM);
    const farness = LEAST_FAR + (1 - LEAST_FAR) * smooth(away);
    spots.write(number, way, faces.axis, radiusUm, lit, poured, farness);
  }

  /** The centrosome swings over the front of the nucleus. */
  private furnish(number: number, interiors: Interiors, idleS: number): void {
    const { pose, faces, tCell } = this;
    const { axis, along, beside } = faces;
    const angle = BEHIND * (1 - pose.docked);
    turned
      .copy(along)
      .multiplyScalar(0.55)
      .addScaledVector(beside, beside.z > 0 ? 0.83 : -0.83);
    turned.normalize();
    inside.towards.copy(axis).multiplyScalar(Math.cos(angle));
    inside.towards.addScaledVector(turned, Math.sin(angle)).normalize();
    // The centrosome gives way to the flattened face as it docks there, granules wherever they lie.
    const faceShare = 1 - tCell.press.share - INSIDE_ROOM;
    const backUm = Math.max(0, SHELL - faceShare) * pose.docked * tCell.radiusUm;
    way.set(tCell.x, tCell.y, tCell.z).addScaledVector(axis, -backUm);
    moveTo(inside, way);
    inside.face.towards.copy(axis);
    inside.face.atUm = faceShare * tCell.radiusUm + backUm;
    inside.gathered = pose.granulesGathered;
    inside.granules = pose.granules;
    inside.fused = pose.fused;
    interiors.write(number, inside, idleS);
    this.centrosome.copy(way).addScaledVector(inside.towards, SHELL * tCell.radiusUm);
  }
}

function press(cell: LivingCell, axis: Vector3, sign: 1 | -1, share: number): void {
  aim(cell.press, axis, sign);
  cell.press.share = share;
}

function aim(
  at: { x: number; y: number; z: number },
  { x, y, z }: { readonly x: number; readonly y: number; readonly z: number },
  sign: 1 | -1,
): void {
  at.x = sign * x;
  at.y = sign * y;
  at.z = sign * z;
}

function moveTo(at: { x: number; y: number; z: number }, { x, y, z }: Vector3): void {
  at.x = x;
  at.y = y;
  at.z = z;
}

function wash(
  cell: LivingCell,
  axis: Vector3,
  sign: 1 | -1,
  paint: LivingCell['wash']['paint'],
  reach: number,
  strength: number,
  grain: number,
): void {
  aim(cell.wash, axis, sign);
  cell.wash.paint = paint;
  cell.wash.reach = reach;
  cell.wash.strength = strength;
  cell.wash.grain = grain;
}
