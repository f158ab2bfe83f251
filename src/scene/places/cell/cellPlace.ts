/** The cell place: a T cell and a blast, their receptors, every bound drug, a few flights and some
 * free drug, all read from the world and drawn with a handful of draw calls. */
import type { Object3D, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import { picogramPerMlToMoleculesPerUm3 } from '../../../science/units.ts';
import type { RaceWorld } from '../../../sim/raceWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCellBodies } from '../../membrane/cells.ts';
import type { QualityTier } from '../../quality.ts';
import { BoundPool } from './boundPool.ts';
import { writeFlightPose } from './flightPath.ts';
import { FLIGHTS, Flights, type Flight } from './flights.ts';
import { neighbours, subjectBlast, subjectT } from './layout.ts';
import { createPose, Surface, writePose } from './surface.ts';
import { slab, Wanderers } from './wanderers.ts';

/** How many times too large every molecule of this place is drawn against the cells. */
export const MAGNIFICATION = 60;
const NM_TO_UM = MAGNIFICATION / 1000;
/** Bound drugs that can be drawn on each cell: more than the lesson's levels ever bind. */
const BOUND_CD19 = 320;
const BOUND_CD3 = 48;
/** Receptors step back a little behind the drug. */
const RECEPTOR_FADE = 0.1;

const ballUm3 = (diameterUm: number) => (Math.PI / 6) * diameterUm ** 3;
const openUm3 =
  8 * slab.x * slab.y * slab.z - ballUm3(cast.tCell.diameterUm) - ballUm3(cast.blast.diameterUm);
/** The true number of free molecules in the space shown, at the published mean level. */
const FREE = Math.round(
  openUm3 * picogramPerMlToMoleculesPerUm3(parameters.css28PublishedMeanPgPerMl.value),
);

export interface CellPlace {
  readonly objects: readonly Object3D[];
  readonly surfaces: Readonly<Record<'cd19' | 'cd3', Surface>>;
  readonly bound: Readonly<Record<'cd19' | 'cd3', BoundPool>>;
  readonly flights: Flights;
  readonly wanderers: Wanderers;
  /** One in how many receptors is drawn. */
  readonly oneIn: Readonly<Record<'cd19' | 'cd3', number>>;
  readonly drawn: Readonly<Record<'cd19' | 'cd3', number>>;
  readonly copies: Readonly<Record<'cd19' | 'cd3', number>>;
  /** One step of idle motion. */
  readonly step: () => void;
  /** Follows the world and writes every molecule; `still` draws no flights. */
  update(world: RaceWorld, idleS: number, alpha: number, still: boolean, eye: Vector3): void;
  dispose(): void;
}

export function createCellPlace(
  copies: Readonly<Record<'cd19' | 'cd3', number>>,
  tier: QualityTier,
  ground: GroundUniforms,
): CellPlace {
  const surfaces = {
    cd19: new Surface(subjectBlast, cast.cd19, 'cd19', NM_TO_UM),
    cd3: new Surface(subjectT, cast.cd3, 'cd3', NM_TO_UM),
  };
  const both = [surfaces.cd19, surfaces.cd3];
  const drawn = {
    cd19: Math.min(tier.drawnCd19, copies.cd19),
    cd3: Math.min(tier.drawnCd3, copies.cd3),
  };
  const bound = {
    cd19: new BoundPool(BOUND_CD19, copies.cd19),
    cd3: new BoundPool(BOUND_CD3, copies.cd3),
  };
  const flights = new Flights();
  const wanderers = new Wanderers(FREE, both);
  const receptorBeads = {
    cd19: cast.cd19.beads[tier.receptorDetail],
    cd3: cast.cd3.beads[tier.receptorDetail],
  };

  const field = createBeadField(
    [
      { beads: receptorBeads.cd19, molecules: drawn.cd19 },
      { beads: receptorBeads.cd3, molecules: drawn.cd3 },
      { beads: receptorBeads.cd19, molecules: BOUND_CD19 + FLIGHTS },
      { beads: receptorBeads.cd3, molecules: BOUND_CD3 + FLIGHTS },
      { beads: cast.engager.beads[tier.boundDetail], molecules: BOUND_CD19 + BOUND_CD3 },
      { beads: cast.engager.beads[tier.freeDetail], molecules: FLIGHTS + FREE },
    ],
    ground,
  );
  const { frames } = field;
  const [
    firstCd19 = 0,
    firstCd3 = 0,
    firstHeldCd19 = 0,
    firstHeldCd3 = 0,
    firstHeld = 0,
    firstFree = 0,
  ] = field.firstFrames;
  const firstDrawn = { cd19: firstCd19, cd3: firstCd3 };
  const firstReceptor = { cd19: firstHeldCd19, cd3: firstHeldCd3 };
  const firstHolder = { cd19: firstHeld, cd3: firstHeld + BOUND_CD19 };

  const front = createCellBodies([subjectT, subjectBlast], tier.cellSubdivision, ground);
  const back = createCellBodies(neighbours, tier.farCellSubdivision, ground);
  back.meshes.forEach((mesh, index) => (mesh.renderOrder = index));
  front.meshes.forEach((mesh, index) => (mesh.renderOrder = 2 + index));

  const standing = createPose();
  const held = createPose();
  const flying = createPose();
  const arriving = {
    cd19: (site: number) => flights.draws('cd19', site),
    cd3: (site: number) => flights.draws('cd3', site),
  };
  let lastIdleS = 0;
  let lastWorldS = 0;

  function writeReceptors(receptor: 'cd19' | 'cd3'): void {
    const pool = bound[receptor];
    for (let site = 0; site < drawn[receptor]; site += 1) {
      const frame = firstDrawn[receptor] + site;
      const hidden = pool.draws(site) || flights.draws(receptor, site);
      if (!hidden) {
        surfaces[receptor].stand(site, standing);
        writePose(frames, frame, standing, NM_TO_UM);
      }
      frames.show(frame, hidden ? 0 : 1, RECEPTOR_FADE);
    }
  }

  function writeBound(receptor: 'cd19' | 'cd3'): void {
    const pool = bound[receptor];
    for (let slot = 0; slot < pool.capacity; slot += 1) {
      const site = pool.sites[slot] as number;
      const presence = pool.presence[slot] as number;
      frames.show(firstReceptor[receptor] + slot, presence, 0);
      frames.show(firstHolder[receptor] + slot, presence, 0);
      if (site < 0) continue;
      surfaces[receptor].stand(site, standing);
      surfaces[receptor].hold(standing, held);
      writePose(frames, firstReceptor[receptor] + slot, standing, NM_TO_UM);
      writePose(frames, firstHolder[receptor] + slot, held, NM_TO_UM);
    }
  }

  function writeFlight(flight: Flight, slot: number): void {
    const capacity = bound[flight.receptor].capacity;
    const receptorFrame = firstReceptor[flight.receptor] + capacity + slot;
    const otherFrame =
      flight.receptor === 'cd19'
        ? firstReceptor.cd3 + BOUND_CD3 + slot
        : firstReceptor.cd19 + BOUND_CD19 + slot;
    const drugFrame = firstFree + slot;
    frames.show(otherFrame, 0, 0);
    const flown = flight.active && flight.progress >= 0;
    const left = flight.kind === 'bind' ? 1 - flight.progress : flight.progress;
    frames.show(receptorFrame, flown ? smooth((1 - left) / 0.3) : 0, 0);
    frames.show(drugFrame, flown ? smooth((1 - left) / 0.15) : 0, 0);
    if (!flown) return;
    const home = surfaces[flight.receptor];
    home.stand(flight.site, standing);
    home.hold(standing, held);
    writeFlightPose(flight.id, left, held, home, both, flying);
    writePose(frames, receptorFrame, standing, NM_TO_UM);
    writePose(frames, drugFrame, flying, NM_TO_UM);
  }

  return {
    objects: [...back.meshes, ...front.meshes, field.mesh],
    surfaces,
    bound,
    flights,
    wanderers,
    drawn,
    oneIn: { cd19: copies.cd19 / drawn.cd19, cd3: copies.cd3 / drawn.cd3 },
    copies,
    step: () => wanderers.step(),
    update(now, idleS, alpha, still, eye) {
      // A world that moved while the screen's time stood still was stepped or replaced: no fades.
      const leapt = idleS === lastIdleS && now.timeS !== lastWorldS;
      const seconds = leapt ? 1 : idleS - lastIdleS;
      lastIdleS = idleS;
      lastWorldS = now.timeS;
      if (still) flights.clear();
      else flights.follow(now);
      for (const surface of both) surface.idleS = idleS;
      for (const receptor of ['cd19', 'cd3'] as const) {
        bound[receptor].follow(now[receptor], seconds, arriving[receptor]);
        writeReceptors(receptor);
        writeBound(receptor);
      }
      flights.all.forEach(writeFlight);
      wanderers.write(frames, firstFree + FLIGHTS, NM_TO_UM, alpha);
      field.commit();
      front.update(idleS, eye);
      back.update(idleS, eye);
    },
    dispose() {
      field.dispose();
      front.dispose();
      back.dispose();
    },
  };
}

function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
