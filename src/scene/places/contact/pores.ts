/** The exhibit of the blast's membrane under attack: perforin rings without lipid inside, monomers on
 * their way, and granzyme B that drifts about and, where it finds a ring, through. Drawn, not
 * modelled. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { QualityTier } from '../../quality.ts';
import { drift, eased } from './drift.ts';
import { firstFrames, type Exhibit } from './exhibit.ts';
import { createStanding, pointOn, standOn, strew, writeFeet, type Foot } from './gap.ts';
import { LipidSheet } from './lipidSheet.ts';

const SURFACE_NM = -9;
const EXTENT = { fromX: -84, toX: 84, fromZ: -78, toZ: 16 } as const;
const rings: readonly Foot[] = [
  { id: 3001, x: -15, z: -4, heading: 0.1 },
  { id: 3002, x: 17, z: -17, heading: 0.3 },
  { id: 3003, x: -37, z: -34, heading: 0.2 },
  { id: 3004, x: 42, z: -44, heading: 0 },
];
const MONOMERS = 16;
const GRANZYMES = 18;
const SPARE_CD19 = 7;
/** Where on a ring its label points, nm in its own frame. */
const RING_NAMED = [-cast.perforinPore.subunitAt[0], 0, 9] as const;
/** A monomer turns about its middle. */
const monomerMiddleNm = 5;
/** The air above the membrane in which molecules drift. */
const CLOUD = { halfX: 44, fromY: 5, toY: 16, fromZ: -44, toZ: 9 } as const;
const WANDER_NM = 5;
/** Screen seconds of one granzyme's round: some of it above, then through a ring and away below. */
const ROUND_S = 11;
const FALLS_FROM = 0.55;
const DEPTH_NM = 17;
/** One in how many granzymes finds a ring. */
const FINDS = 3;

const holeNm = cast.perforinPore.holeRadiusNm;
/** CD19 keeps clear of the rings. */
const taken = rings.flatMap((ring) =>
  [-8, 0, 8].flatMap((dx) => [-8, 0, 8].map((dz) => ({ ...ring, x: ring.x + dx, z: ring.z + dz }))),
);
const cd19Feet = strew(SPARE_CD19, 3300, 9, { fromX: -45, toX: 45, fromZ: -50, toZ: 8 }, taken);

const fade = (x: number, z: number): number =>
  Math.max(eased((Math.abs(x) - 52) / (EXTENT.toX - 52)), eased((-z - 40) / (-EXTENT.fromZ - 44)));

const turn = new Quaternion();
const at = new Vector3();
const under = new Vector3();

function writeTumbling(
  frames: Frames,
  frame: number,
  id: number,
  idleS: number,
  shown: number,
): void {
  turn
    .set(
      drift(id, 30, idleS, 0.12),
      drift(id, 31, idleS, 0.12),
      drift(id, 32, idleS, 0.12),
      0.4 + drift(id, 33, idleS, 0.12),
    )
    .normalize();
  frames.pose(frame, at, turn, 1);
  frames.show(frame, shown, fade(at.x, at.z));
}

/** Where something drifts above the membrane. */
function writeAbove(id: number, idleS: number): void {
  const { halfX, fromY, toY, fromZ, toZ } = CLOUD;
  at.set(
    halfX * (2 * hashUnit(id, 1) - 1) + WANDER_NM * drift(id, 2, idleS, 0.08),
    fromY + (toY - fromY) * hashUnit(id, 3) + 2 * drift(id, 4, idleS, 0.08),
    fromZ + (toZ - fromZ) * hashUnit(id, 5) + WANDER_NM * drift(id, 6, idleS, 0.08),
  );
}

export function createPores(tier: QualityTier): Exhibit<IdleWorld> {
  const sheet = new LipidSheet({
    ...EXTENT,
    side: 'blast',
    surfaceNm: SURFACE_NM,
    facing: 1,
    bothLeaflets: tier.boundDetail === 'fine',
    holes: rings.map(({ x, z }) => ({ x, z, radiusNm: holeNm })),
    fade,
  });
  const monomer = cast.perforin.beads[tier.nearDetail].map((bead) => ({
    ...bead,
    z: bead.z - monomerMiddleNm,
  }));
  const groups = [
    ...sheet.groups,
    { beads: cast.perforinPore.beads[tier.nearDetail], molecules: rings.length },
    { beads: monomer, molecules: MONOMERS },
    { beads: cast.granzymeB.beads[tier.nearDetail], molecules: GRANZYMES },
    { beads: cast.cd19.beads[tier.nearDetail], molecules: SPARE_CD19 },
  ];
  const [firstRing = 0, firstMonomer = 0, firstGranzyme = 0, first19 = 0] = firstFrames(
    groups,
    0,
  ).slice(sheet.groups.length);
  const standing = createStanding();
  const places = {
    perforinPore: new Vector3(),
    perforin: new Vector3(),
    granzymeB: new Vector3(),
    blast: new Vector3(),
  };
  const shot = { centre: new Vector3(0, -3.5, -8), halfWidth: 38, halfHeight: 20, elevation: 0.42 };

  function writeGranzyme(frames: Frames, index: number, idleS: number): void {
    const id = 3500 + index;
    writeAbove(id, idleS);
    let shown = 1;
    if (index % FINDS === 0) {
      const ring = rings[(index / FINDS) % rings.length] as Foot;
      const share = (idleS / ROUND_S + hashUnit(id, 7)) % 1;
      const fallen = eased((share - FALLS_FROM) / (1 - FALLS_FROM));
      under.set(
        ring.x + 1.5 * drift(id, 8, idleS, 0.2),
        SURFACE_NM - DEPTH_NM * Math.max(0, 2 * fallen - 1),
        ring.z + 1.5 * drift(id, 9, idleS, 0.2),
      );
      // Over the ring first, then down through it; it never passes through lipid.
      at.x += (under.x - at.x) * eased(2.4 * fallen);
      at.z += (under.z - at.z) * eased(2.4 * fallen);
      at.y += (under.y - at.y) * eased((fallen - 0.3) / 0.5);
      shown = eased(share / 0.08) * eased((1 - share) / 0.08);
    }
    writeTumbling(frames, firstGranzyme + index, id, idleS, shown);
    if (index === 1) places.granzymeB.copy(at);
  }

  return {
    groups,
    subject: shot,
    shots: { gap: shot },
    write(frames, _world, idleS) {
      sheet.write(frames, 0, idleS);
      writeFeet(frames, firstRing, sheet, rings, idleS);
      standOn(sheet, rings[0] as Foot, idleS, standing);
      pointOn(standing, RING_NAMED, places.perforinPore);
      for (let index = 0; index < MONOMERS; index += 1) {
        writeAbove(3700 + index, idleS);
        writeTumbling(frames, firstMonomer + index, 3700 + index, idleS, 1);
        if (index === 2) places.perforin.copy(at);
      }
      for (let index = 0; index < GRANZYMES; index += 1) writeGranzyme(frames, index, idleS);
      writeFeet(frames, first19, sheet, cd19Feet, idleS);
      places.blast.set(24, sheet.heightNm(24, 10, idleS), 10);
    },
    anchors(tell) {
      tell('perforinPore', places.perforinPore);
      tell('perforin', places.perforin);
      tell('granzymeB', places.granzymeB);
      tell('blast', places.blast);
    },
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
