/** The exhibit of the lethal hit: a granule opens into the cleft, perforin closes into rings in the
 * blast's membrane, granzyme B drifts about and, where it finds a ring, through. When rings are open
 * and when a granzyme gets in comes from the world; the flights are drawn. */
import { Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import { mostEntries } from '../../../sim/killing/hit.ts';
import { parameters } from '../../../science/parameters.ts';
import type { QualityTier } from '../../quality.ts';
import { eased } from './drift.ts';
import { countFrames, firstFrames, type Exhibit } from './exhibit.ts';
import { createStanding, pointOn, strew, writeFeet } from './gap.ts';
import { mouthFrames, mouthGroups, MOUTH_ROOM_NM, writeMouth } from './granuleMouth.ts';
import { GranzymeEntries } from './granzymeEntries.ts';
import { createHitView, granuleTimes, type HitView } from './hitView.ts';
import { LipidSheet } from './lipidSheet.ts';
import { PerforinRings } from './perforinRings.ts';
import {
  blastNm,
  CUT_Z,
  EXTENT,
  fade,
  fadeOfBlast,
  holeNm,
  mouthX,
  rings,
  SECRETION_X,
  tCellNm,
} from './secretionLayout.ts';
import { writeSpill } from './spill.ts';

const SPARE_CD19 = 8;
const LOST_PERFORINS = 12;
const LOST_GRANZYMES = 16;
/** How far the lipids of a mouth and of a hole reach under those around it, nm. */
const UNDER_NM = 0.9;
/** How far the T cell's membrane goes up when it leaves. */
const LEAVES_NM = 46;
/** Where on a ring its label points, nm in its own frame. */
const RING_NAMED = [-cast.perforinPore.subunitAt[0], 0, 9] as const;

/** CD19 keeps clear of the rings. */
const taken = rings.flatMap((ring) =>
  [-8, 0, 8].flatMap((dx) => [-8, 0, 8].map((dz) => ({ ...ring, x: ring.x + dx, z: ring.z + dz }))),
);
const cd19Feet = strew(
  SPARE_CD19,
  3300,
  9,
  { fromX: SECRETION_X - 48, toX: SECRETION_X + 48, fromZ: -38, toZ: 7 },
  taken,
);

export const secretionShot = {
  centre: new Vector3(SECRETION_X, -1.6, -8),
  halfWidth: 39,
  halfHeight: 26.5,
  elevation: 0.37,
};

function laySheets(bothLeaflets: boolean) {
  const holes = {
    blast: rings.map(({ x, z }) => ({ x, z, radiusNm: holeNm - UNDER_NM })),
    tCell: [{ x: mouthX, z: CUT_Z, radiusNm: MOUTH_ROOM_NM - UNDER_NM }],
  };
  return {
    blast: new LipidSheet({
      ...EXTENT,
      side: 'blast',
      surfaceNm: blastNm,
      facing: 1,
      bothLeaflets,
      holes: holes.blast,
      fade: fadeOfBlast,
    }),
    tCell: new LipidSheet({
      ...EXTENT,
      toZ: CUT_Z,
      side: 'tCell',
      surfaceNm: tCellNm,
      facing: -1,
      // It is seen from above, from inside the T cell.
      bothLeaflets: true,
      holes: holes.tCell,
      fade,
    }),
  };
}

/** `viewHit` writes what is drawn of a world's hit now. */
export function createSecretion<W>(
  tier: QualityTier,
  viewHit: (world: W, idleS: number, out: HitView) => void,
): Exhibit<W> {
  const sheets = laySheets(tier.boundDetail === 'fine');
  const perforins = new PerforinRings(tier.nearDetail, tier.boundDetail === 'fine');
  const entering = new GranzymeEntries();
  const parts = [sheets.blast.groups, sheets.tCell.groups, mouthGroups, perforins.groups];
  const granzyme = cast.granzymeB.beads[tier.nearDetail];
  const groups = [
    ...parts.flat(),
    { beads: granzyme, molecules: mostEntries },
    { beads: granzyme, molecules: LOST_GRANZYMES },
    { beads: cast.perforin.beads[tier.nearDetail], molecules: LOST_PERFORINS },
    { beads: cast.cd19.beads[tier.nearDetail], molecules: SPARE_CD19 },
  ];
  const firstTCell = countFrames(sheets.blast.groups);
  const firstMouth = firstTCell + countFrames(sheets.tCell.groups);
  const firstRing = firstMouth + mouthFrames;
  const [firstEntry = 0, firstLost = 0, firstLostPerforin = 0, first19 = 0] = firstFrames(
    groups,
    0,
  ).slice(parts.flat().length);
  const hit = createHitView();
  const mouth = { docked: 0, open: 0 };
  const spilled = { fromS: 0, untilS: 0 };
  const standing = createStanding();
  const places = {
    perforinPore: new Vector3(),
    perforin: new Vector3(),
    granzymeB: new Vector3(),
    lyticGranules: new Vector3(),
    blast: new Vector3(),
    tCell: new Vector3(),
  };

  function writeTCell(frames: Parameters<typeof writeMouth>[0], idleS: number, still: boolean) {
    sheets.tCell.raiseNm = LEAVES_NM * hit.gone;
    sheets.tCell.write(frames, firstTCell, idleS);
    const { setsOutS, docksS, opensS, openS } = granuleTimes;
    const { afterS } = hit;
    mouth.docked = still
      ? Number(afterS > docksS)
      : eased((afterS - setsOutS) / (docksS - setsOutS));
    mouth.open = still ? Number(afterS > opensS) : eased((afterS - opensS) / (openS - opensS));
    writeMouth(frames, firstMouth, mouthX, CUT_Z, sheets.tCell, mouth, idleS);
    const x = mouthX - 25;
    places.lyticGranules.set(x, sheets.tCell.heightNm(x, CUT_Z, idleS) + 13, CUT_Z);
  }

  return {
    groups,
    subject: secretionShot,
    shots: { gap: secretionShot },
    write(frames, world, idleS, still) {
      viewHit(world, idleS, hit);
      sheets.blast.write(frames, 0, idleS);
      writeTCell(frames, idleS, still);
      perforins.write(frames, firstRing, hit, sheets.blast, idleS, still);
      entering.write(frames, firstEntry, hit, perforins.standings, idleS, still);
      spilled.fromS = hit.granzyme ? granuleTimes.openS : Infinity;
      spilled.untilS = hit.givesUntilS;
      writeSpill(frames, firstLost, LOST_GRANZYMES, 6000, hit.afterS, spilled, idleS, still);
      spilled.fromS = hit.perforin ? granuleTimes.openS : Infinity;
      spilled.untilS = Math.min(4, hit.givesUntilS);
      writeSpill(
        frames,
        firstLostPerforin,
        LOST_PERFORINS,
        6500,
        hit.afterS,
        spilled,
        idleS,
        still,
      );
      writeFeet(frames, first19, sheets.blast, cd19Feet, idleS);
      writePlaces(frames, idleS);
    },
    anchors(tell) {
      if (hit.perforin && hit.openness > 0) tell('perforinPore', places.perforinPore);
      if (places.perforin.x !== 0) tell('perforin', places.perforin);
      if (places.granzymeB.x !== 0) tell('granzymeB', places.granzymeB);
      if (hit.gone === 0) {
        if (hit.afterS > granuleTimes.docksS) tell('lyticGranules', places.lyticGranules);
        tell('tCell', places.tCell);
      }
      tell('blast', places.blast);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
      layer.sampling.set('perforinPore', parameters.poresPerHit.value / rings.length);
    },
  };

  function writePlaces(frames: Parameters<typeof writeMouth>[0], idleS: number): void {
    standing.place.copy((perforins.standings[0] as typeof standing).place);
    standing.turn.copy((perforins.standings[0] as typeof standing).turn);
    pointOn(standing, RING_NAMED, places.perforinPore);
    frames.whereShown(firstLostPerforin, LOST_PERFORINS, places.perforin);
    frames.whereShown(firstLost, LOST_GRANZYMES, places.granzymeB);
    places.blast.set(SECRETION_X + 26, sheets.blast.heightNm(SECRETION_X + 26, 9, idleS), 9);
    const tCellX = SECRETION_X + 28;
    places.tCell.set(tCellX, sheets.tCell.heightNm(tCellX, CUT_Z, idleS) + 4, CUT_Z - 4);
  }
}
