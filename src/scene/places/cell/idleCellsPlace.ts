/** Cells that are only looked at: a T cell that turns, its CD3 lit; a blast beside a normal B cell, CD19
 * lit on both. */
import { Vector3 } from 'three';
import type { Bead } from '../../../cast/bead.ts';
import { blast } from '../../../cast/blast.ts';
import type { Cell } from '../../../cast/member.ts';
import { normalBCell } from '../../../cast/normalBCell.ts';
import { cast } from '../../../cast/registry.ts';
import { tCell } from '../../../cast/tCell.ts';
import { parameters } from '../../../science/parameters.ts';
import type { IdleScene, IdleWorld } from '../../../sim/idleWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCellBodies, type PlacedCell } from '../../membrane/cells.ts';
import { createInteriors } from '../../membrane/interior.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, PlaceMaker, Shot } from '../place.ts';
import { Coat } from './coat.ts';
import { ReceptorAnchor, seenTowards } from './receptorAnchor.ts';
import { Surface } from './surface.ts';

/** How many times too large receptors are drawn against the cells. */
const MAGNIFICATION = 80;
const NM_TO_UM = MAGNIFICATION / 1000;
/** Room between two cells, round a cell, and below the middle of the larger for the smaller; µm. */
const BETWEEN_UM = 2.4;
const ROOM_UM = 1.2;
const LOWER_UM = 0.6;
/** Radians per second of idle time at which the camera goes round, which shows a cell turning. */
const TURNS_PER_S = 0.16;
/** What is to be looked at is painted at its full colour even in the shade. */
const LIT = 1.9;
const HAZE_BEGINS_UM = 4;
const HAZE_FULL_UM = 40;
/** A T cell that has met nobody: centrosome to one side, granules strewn. */
const restingInside = {
  x: 0,
  y: 0,
  z: 0,
  towards: new Vector3(0.8, 0.3, 0.52).normalize(),
  gathered: 0.1,
  granules: parameters.granulesPerTCell.value,
  presence: 1,
  haze: 0,
};

interface Shown {
  readonly id: 'tCell' | 'blast' | 'normalBCell';
  readonly placed: PlacedCell;
  readonly receptor: 'cd3' | 'cd19';
}

function put(cell: Cell, x: number, y: number, seed: number): PlacedCell {
  return { cell, x, y, z: 0, seed, haze: 0 };
}

function shownIn(scene: IdleScene): readonly Shown[] {
  if (scene === 'tCellAlone') {
    return [{ id: 'tCell', placed: put(tCell, 0, 0, 1.3), receptor: 'cd3' }];
  }
  const apartUm = (blast.diameterUm + normalBCell.diameterUm) / 2 + BETWEEN_UM;
  const uneven = (blast.diameterUm - normalBCell.diameterUm) / 4;
  return [
    { id: 'blast', placed: put(blast, -apartUm / 2 + uneven, 0, 4.1), receptor: 'cd19' },
    {
      id: 'normalBCell',
      placed: put(normalBCell, apartUm / 2 + uneven, -LOWER_UM, 2.2),
      receptor: 'cd19',
    },
  ];
}

const lit = (beads: readonly Bead[]): Bead[] =>
  beads.map((bead) => ({ ...bead, shade: LIT * bead.shade }));

const point = new Vector3();
const towardsName = new Vector3(-0.35, 0.9, 0.25).normalize();

export function createIdleCellsPlace(
  scene: IdleScene,
  tier: QualityTier,
  ground: GroundUniforms,
): Place<IdleWorld> {
  const shown = shownIn(scene);
  const copies = { cd19: parameters.cd19PerBlast.value, cd3: parameters.tcrPerTCell.value };
  const drawn = { cd19: tier.drawnCd19, cd3: tier.drawnCd3 };
  const [largest] = shown;
  const groups = shown.map(({ placed, receptor }) => ({
    beads: lit(cast[receptor].beads[tier.nearDetail]),
    // As dense on a small cell as on a large one.
    molecules: Math.round(
      drawn[receptor] * (placed.cell.diameterUm / (largest?.placed.cell.diameterUm ?? 1)) ** 2,
    ),
  }));
  const field = createBeadField(groups, ground);
  const surfaces = shown.map(
    ({ placed, receptor }) =>
      new Surface(placed, cast[receptor], receptor, copies[receptor], NM_TO_UM),
  );
  const coats = surfaces.map(
    (surface, index) =>
      new Coat(surface, groups[index]?.molecules ?? 0, field.firstFrames[index] ?? 0, NM_TO_UM),
  );
  const bodies = createCellBodies(
    shown.map(({ placed }) => placed),
    tier.cellSubdivision,
    ground,
  );
  const alone = shown.length === 1;
  const inside = alone
    ? createInteriors(1, tCell.diameterUm / 2, tier.freeDetail === 'fine', ground)
    : null;
  const [nuclei, membranes] = bodies.meshes;
  const ordered = [nuclei, inside?.mesh, field.mesh, membranes].filter((mesh) => !!mesh);
  ordered.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });

  const half = (largest?.placed.cell.diameterUm ?? 0) / 2 + ROOM_UM;
  const whole = {
    centre: new Vector3(),
    halfWidth: alone
      ? half
      : (blast.diameterUm + normalBCell.diameterUm + BETWEEN_UM) / 2 + ROOM_UM,
    halfHeight: half,
    azimuth: 0,
  };
  const around = ({ placed: { x, y, z, cell } }: Shown): Shot => {
    const room = cell.diameterUm / 2 + ROOM_UM;
    return { centre: new Vector3(x, y, z), halfWidth: room, halfHeight: room };
  };
  const receptorNamed = new ReceptorAnchor(
    new Vector3(alone ? -0.72 : -0.45, -0.62, 0.5).normalize(),
  );
  const coatNamed = coats[0] as Coat;

  const obstacles = shown.map(({ id, placed: { x, y, z, cell } }) => ({
    id,
    x,
    y,
    z,
    radius: cell.diameterUm / 2,
  }));

  return {
    objects: ordered,
    umPerUnit: 1,
    subject: whole,
    shots: alone ? {} : { blast: around(shown[0] as Shown) },
    inner: null,
    obstacles,
    bodies: () => obstacles,
    haze: { begins: HAZE_BEGINS_UM, full: HAZE_FULL_UM },
    step() {
      // All motion is a function of the moment: nothing moves on by steps.
    },
    update(_world, idleS, _alpha, _still, eye) {
      if (alone) whole.azimuth = TURNS_PER_S * idleS;
      for (const coat of coats) {
        coat.surface.idleS = idleS;
        coat.write(field.frames, eye, 1);
      }
      field.commit();
      inside?.write(0, restingInside, idleS);
      inside?.commit();
      bodies.update(idleS, eye);
    },
    anchors(see, camera) {
      for (const { id, placed } of shown) {
        const aim = seenTowards(towardsName, camera);
        point.set(placed.x, placed.y, placed.z);
        see(id, point.addScaledVector(aim, placed.cell.diameterUm / 2));
      }
      const { receptor } = shown[0] as Shown;
      see(receptor, receptorNamed.find(coatNamed.surface, coatNamed.sites, camera));
    },
    confess(layer) {
      layer.moleculeMagnification = MAGNIFICATION;
      const { receptor } = shown[0] as Shown;
      layer.sampling.set(receptor, coatNamed.oneIn);
    },
    dispose() {
      field.dispose();
      inside?.dispose();
      bodies.dispose();
    },
  };
}

export const idleCellsMaker: PlaceMaker<IdleWorld> = {
  create: ({ scene }, tier, ground) => createIdleCellsPlace(scene, tier, ground),
  shape: ({ scene }) => `idle ${scene}`,
};
