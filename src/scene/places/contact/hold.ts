/** The exhibit of two grips: one drug on CD19, one on CD3, side by side; each leaves and comes back
 * exactly when the model says so. */
import { Vector3 } from 'three';
import { engagerParts } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import type { BindingEvent } from '../../../sim/eventQueue.ts';
import type { HoldReceptor, HoldWorld } from '../../../sim/holdWorld.ts';
import type { Frames } from '../../beads/frames.ts';
import type { QualityTier } from '../../quality.ts';
import { eased } from './drift.ts';
import { createDrugPose, DrugPoser, drugGroups } from './drugPoser.ts';
import { countFrames, firstFrames, type Exhibit } from './exhibit.ts';
import { createStanding, pointOn, standOn, writeStanding, type Foot } from './gap.ts';
import { writeFlying, writeHeldEnd } from './grips.ts';
import { LipidSheet } from './lipidSheet.ts';

const FLOOR_NM = -6;
const FRONT_Z = 11;
const DEPTH_NM = 34;
/** Between the two pieces of membrane. */
const GAP_NM = 5;
const WIDTH_NM = 32;
const LEAVES_S = 1.5;

const arms = ['cd19', 'cd3'] as const;
const feet: Readonly<Record<HoldReceptor, Foot>> = {
  cd19: { id: 2001, x: -12, z: 1, heading: Math.PI * 0.12 },
  cd3: { id: 2002, x: 9.5, z: 1, heading: 0.05 },
};

function layPiece(side: 'tCell' | 'blast', bothLeaflets: boolean): LipidSheet {
  const inner = GAP_NM / 2;
  const [fromX, toX] = side === 'blast' ? [-inner - WIDTH_NM, -inner] : [inner, inner + WIDTH_NM];
  return new LipidSheet({
    side,
    surfaceNm: FLOOR_NM,
    facing: 1,
    fromX,
    toX,
    fromZ: FRONT_Z - DEPTH_NM,
    toZ: FRONT_Z,
    bothLeaflets,
    fade: (x, z) =>
      Math.max(eased((Math.abs(x) - 22) / 14), eased((-z - 8) / (DEPTH_NM - FRONT_Z - 8))),
  });
}

export function createHold(tier: QualityTier): Exhibit<HoldWorld> {
  const sheets = {
    cd19: layPiece('blast', tier.boundDetail === 'fine'),
    cd3: layPiece('tCell', tier.boundDetail === 'fine'),
  };
  const lipids = [...sheets.cd19.groups, ...sheets.cd3.groups];
  const firstCd3Lipid = countFrames(sheets.cd19.groups);
  const groups = [
    ...lipids,
    { beads: cast.cd19.beads.fine, molecules: 1 },
    { beads: cast.cd3.beads.fine, molecules: 1 },
    ...drugGroups(arms.length, engagerParts.fine),
  ];
  const [first19 = 0, first3 = 0, firstDrug = 0] = firstFrames(groups, 0).slice(lipids.length);
  const receptorFrame = { cd19: first19, cd3: first3 };
  const poser = new DrugPoser();
  const pose = createDrugPose();
  const standing = createStanding();
  const nextBindS = { cd19: Infinity, cd3: Infinity };
  const flight = { cd19: 0, cd3: 0 };
  const places = {
    cd19: new Vector3(),
    cd3: new Vector3(),
    drugOnCd19: new Vector3(),
    drugOnCd3: new Vector3(),
    blast: new Vector3(),
    tCell: new Vector3(),
  };
  const drugShown: Record<HoldReceptor, 'held' | 'flying' | 'gone'> = { cd19: 'held', cd3: 'held' };
  const shot = {
    centre: new Vector3(-0.2, -1.4, 1),
    halfWidth: 22,
    halfHeight: 12,
    elevation: 0.13,
  };

  const see = (event: BindingEvent): void => {
    if (event.kind !== 'bind' || nextBindS[event.receptor] < Infinity) return;
    nextBindS[event.receptor] = event.timeS;
    flight[event.receptor] = event.id;
  };

  function awayOf(world: HoldWorld, arm: HoldReceptor, still: boolean): number {
    const { held, sinceS } = world.watches[arm];
    if (held) return 0;
    if (still) return 1;
    const goneS = (world.timeS - sinceS) / world.pace;
    const leaving = goneS / LEAVES_S;
    const coming = (nextBindS[arm] - world.timeS) / world.leadS;
    if (leaving < 1 && leaving <= coming) {
      flight[arm] = world.watches[arm].ended + 5000;
      return leaving;
    }
    return Math.min(1, coming);
  }

  function writeGrip(
    frames: Frames,
    world: HoldWorld,
    arm: HoldReceptor,
    index: number,
    idleS: number,
    still: boolean,
  ): void {
    standOn(sheets[arm], feet[arm], idleS, standing);
    writeStanding(frames, receptorFrame[arm], standing, 0);
    pointOn(standing, [0, 0, 3.2], places[arm]);
    const receptor = cast[arm];
    const held = arm === 'cd19' ? pose.cd19 : pose.cd3;
    pointOn(standing, receptor.grip.point, held);
    writeHeldEnd(feet[arm].id, arm === 'cd19' ? 'cd3' : 'cd19', 0, idleS, standing, receptor, pose);
    const away = awayOf(world, arm, still);
    if (away > 0) writeFlying(flight[arm], away, pose);
    drugShown[arm] = away === 0 ? 'held' : away < 1 ? 'flying' : 'gone';
    poser.lay(pose);
    poser.write(frames, firstDrug, arms.length, index, eased((1 - away) / 0.3), 0);
    const place = arm === 'cd19' ? places.drugOnCd19 : places.drugOnCd3;
    place.copy(poser.find('linkerMiddle'));
  }

  return {
    groups,
    subject: shot,
    shots: { gap: shot, molecule: shot },
    write(frames, world, idleS, still) {
      nextBindS.cd19 = Infinity;
      nextBindS.cd3 = Infinity;
      world.upcoming(see);
      sheets.cd19.write(frames, 0, idleS);
      sheets.cd3.write(frames, firstCd3Lipid, idleS);
      arms.forEach((arm, index) => writeGrip(frames, world, arm, index, idleS, still));
      places.blast.set(-17, sheets.cd19.heightNm(-17, 8, idleS), 8);
      places.tCell.set(17, sheets.cd3.heightNm(17, 8, idleS), 8);
    },
    anchors(tell) {
      tell('cd19', places.cd19);
      tell('cd3', places.cd3);
      tell('blast', places.blast);
      tell('tCell', places.tCell);
      // The drug on CD19 hardly ever leaves: the name stays with it.
      for (const arm of ['cd3', 'cd19'] as const) {
        const at = arm === 'cd19' ? places.drugOnCd19 : places.drugOnCd3;
        if (drugShown[arm] === 'held') tell('boundDrug', at);
        else if (drugShown[arm] === 'flying') tell('freeDrug', at);
      }
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
