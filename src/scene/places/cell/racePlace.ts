/** The cell place: a T cell and a blast, their receptors, every bound drug, a few flights and some
 * free drug, all read from the world and drawn with a handful of draw calls. */
import { Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import { STEP_S } from '../../../sim/clock.ts';
import type { RaceWorld } from '../../../sim/raceWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCellBodies } from '../../membrane/cells.ts';
import { createInteriors } from '../../membrane/interior.ts';
import type { QualityTier } from '../../quality.ts';
import {
  BOUND_CD19,
  BOUND_CD3,
  FREE,
  MAGNIFICATION,
  NM_TO_UM,
  type RaceMotion,
  type Receptor,
} from './raceMotion.ts';
import { writeFlightPose } from './flightPath.ts';
import type { Place } from '../place.ts';
import { RaceAnchors } from './raceAnchors.ts';
import { FLIGHTS, type Flight } from './flights.ts';
import {
  bothCells,
  cellObstacles,
  cellShots,
  gapMiddle,
  neighbours,
  subjectBlast,
  subjectT,
} from './layout.ts';
import { pickEvenSites } from './sites.ts';
import { createPose, createStanding, writePose } from './surface.ts';
import { DRAWN_DIFFUSION_UM2_PER_S } from './wanderers.ts';

/** Screen seconds in which every fade is over. */
const SETTLE_S = 1;
const receptors = ['cd19', 'cd3'] as const;
/** Nearer than this to a cell, µm, single beads can be told apart and molecules are drawn fine; the
 * second figure is where they go back, so that nothing flickers at the border. */
const FINE_FROM_UM = 16;
const COARSE_FROM_UM = 18;
/** The inside of the T cell is seen from this near, µm, and shows fully this much nearer. */
const INSIDE_FROM_UM = 28;
const INSIDE_OVER_UM = 3;
const middleT = new Vector3(subjectT.x, subjectT.y, subjectT.z);
const middleBlast = new Vector3(subjectBlast.x, subjectBlast.y, subjectBlast.z);
const rested = {
  x: subjectT.x,
  y: subjectT.y,
  z: subjectT.z,
  towards: new Vector3(0.45, 0.6, 0.66).normalize(),
  gathered: 0,
  granules: parameters.granulesPerTCell.value,
  presence: 0,
  haze: 0,
};
/** How far receptors, and drugs, on the far side of a cell recede into the haze. */
const FAR_RECEPTOR_FADE = 0.8;
const FAR_DRUG_FADE = 0.6;
const HAZE_BEGINS_UM = 3;
const HAZE_FULL_UM = 40;

/** Free drug is drawn to drift this many times slower than in plasma. */
const DRIFT_SLOWDOWN = parameters.drugDiffusionPlasmaUm2PerS.value / DRAWN_DIFFUSION_UM2_PER_S;

export interface RacePlace extends Place<RaceWorld> {
  /** What goes on when the place is built anew. */
  readonly motion: RaceMotion;
  /** One in how many receptors is drawn. */
  readonly oneIn: Readonly<Record<Receptor, number>>;
  readonly drawnSites: Readonly<Record<Receptor, Int32Array>>;
}

export function createRacePlace(
  motion: RaceMotion,
  tier: QualityTier,
  ground: GroundUniforms,
): RacePlace {
  const { copies, surfaces, bound, flights, wanderers } = motion;
  const both = [surfaces.cd19, surfaces.cd3];
  const drawnSites = {
    cd19: pickEvenSites(Math.min(tier.drawnCd19, copies.cd19), copies.cd19),
    cd3: pickEvenSites(Math.min(tier.drawnCd3, copies.cd3), copies.cd3),
  };
  const oneIn = {
    cd19: copies.cd19 / drawnSites.cd19.length,
    cd3: copies.cd3 / drawnSites.cd3.length,
  };
  const receptorBeads = {
    cd19: cast.cd19.beads[tier.receptorDetail],
    cd3: cast.cd3.beads[tier.receptorDetail],
  };

  const near = {
    cd19: cast.cd19.beads[tier.nearDetail],
    cd3: cast.cd3.beads[tier.nearDetail],
    engager: cast.engager.beads[tier.nearDetail],
  };
  const heldBeads = cast.engager.beads[tier.boundDetail];
  const freeBeads = cast.engager.beads[tier.freeDetail];
  const field = createBeadField(
    [
      { beads: receptorBeads.cd19, near: near.cd19, molecules: drawnSites.cd19.length },
      { beads: receptorBeads.cd3, near: near.cd3, molecules: drawnSites.cd3.length },
      { beads: receptorBeads.cd19, near: near.cd19, molecules: BOUND_CD19 + FLIGHTS },
      { beads: receptorBeads.cd3, near: near.cd3, molecules: BOUND_CD3 + FLIGHTS },
      { beads: heldBeads, near: near.engager, molecules: BOUND_CD19 + BOUND_CD3 },
      { beads: freeBeads, near: near.engager, molecules: FLIGHTS + FREE },
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
  const inside = createInteriors(1, surfaces.cd3.radiusUm, tier.freeDetail === 'fine', ground);
  // Neighbours, then what is solid, then the see-through membranes in front of it.
  const [frontNuclei, frontMembranes] = front.meshes;
  [...back.meshes, frontNuclei, inside.mesh, field.mesh, frontMembranes].forEach((mesh, order) => {
    if (mesh) mesh.renderOrder = order;
  });

  const standing = createStanding();
  const held = createPose();
  const flying = createPose();
  const inFlight = {
    cd19: (site: number) => flights.draws('cd19', site),
    cd3: (site: number) => flights.draws('cd3', site),
  };
  const eyeNow = new Vector3();
  let lastIdleS = Number.NaN;
  let followedS = Number.NaN;

  function follow(now: RaceWorld, seconds: number): void {
    // Bound drug first: it takes over from flights that are still drawn, and gives way to them.
    for (const receptor of receptors) {
      bound[receptor].follow(now[receptor], seconds, inFlight[receptor]);
    }
    flights.follow(now);
    followedS = now.timeS;
  }

  function writeReceptors(receptor: 'cd19' | 'cd3'): void {
    const pool = bound[receptor];
    const sites = drawnSites[receptor];
    for (let index = 0; index < sites.length; index += 1) {
      const site = sites[index] as number;
      const frame = firstDrawn[receptor] + index;
      const hidden = pool.draws(site) || flights.draws(receptor, site);
      if (hidden) {
        frames.show(frame, 0, 0);
        continue;
      }
      surfaces[receptor].stand(site, standing, eyeNow);
      writePose(frames, frame, standing, NM_TO_UM);
      frames.show(frame, 1, standing.away * FAR_RECEPTOR_FADE);
    }
  }

  function writeBound(receptor: 'cd19' | 'cd3'): void {
    const pool = bound[receptor];
    for (let slot = 0; slot < pool.capacity; slot += 1) {
      const site = pool.sites[slot] as number;
      const presence = pool.presence[slot] as number;
      if (site < 0) {
        frames.show(firstReceptor[receptor] + slot, 0, 0);
        frames.show(firstHolder[receptor] + slot, 0, 0);
        continue;
      }
      surfaces[receptor].stand(site, standing, eyeNow);
      surfaces[receptor].hold(standing, held);
      frames.show(firstReceptor[receptor] + slot, presence, standing.away * FAR_RECEPTOR_FADE);
      frames.show(firstHolder[receptor] + slot, presence, standing.away * FAR_DRUG_FADE);
      writePose(frames, firstReceptor[receptor] + slot, standing, NM_TO_UM);
      writePose(frames, firstHolder[receptor] + slot, held, NM_TO_UM);
    }
  }

  function writeFlight(slot: number): void {
    const flight = flights.all[slot] as Flight;
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
    if (!flown) {
      frames.show(receptorFrame, 0, 0);
      frames.show(drugFrame, 0, 0);
      return;
    }
    const home = surfaces[flight.receptor];
    home.stand(flight.site, standing, eyeNow);
    frames.show(receptorFrame, smooth((1 - left) / 0.3), standing.away * FAR_RECEPTOR_FADE);
    frames.show(drugFrame, smooth((1 - left) / 0.15), standing.away * FAR_DRUG_FADE * (1 - left));
    home.hold(standing, held);
    writeFlightPose(flight.id, left, held, home, both, flying);
    writePose(frames, receptorFrame, standing, NM_TO_UM);
    writePose(frames, drugFrame, flying, NM_TO_UM);
  }

  /** Centrosome, microtubules and granules are for those who come near. */
  function writeInside(idleS: number): void {
    rested.presence = smooth((INSIDE_FROM_UM - eyeNow.distanceTo(middleT)) / INSIDE_OVER_UM);
    inside.mesh.visible = rested.presence > 0;
    if (rested.presence === 0) return;
    inside.write(0, rested, idleS);
    inside.commit();
  }

  let fine = false;

  /** Distance from the eye to the nearer cell, µm. */
  function nearness(): number {
    return Math.min(
      eyeNow.distanceTo(middleT) - surfaces.cd3.radiusUm,
      eyeNow.distanceTo(middleBlast) - surfaces.cd19.radiusUm,
    );
  }

  const names = new RaceAnchors();
  const named = { ...motion, drawnSites };
  return {
    motion,
    objects: [...back.meshes, ...front.meshes, field.mesh, inside.mesh],
    umPerUnit: 1,
    subject: bothCells,
    shots: cellShots,
    inner: gapMiddle,
    obstacles: cellObstacles,
    bodies: () => cellObstacles,
    haze: { begins: HAZE_BEGINS_UM, full: HAZE_FULL_UM },
    oneIn,
    drawnSites,
    step(now, idleS) {
      for (const surface of both) surface.idleS = idleS;
      wanderers.step();
      follow(now, STEP_S);
    },
    update(now, idleS, alpha, still, eye) {
      // A world first seen, or moved while the screen's time stood still, is shown without fades.
      if (!(idleS > lastIdleS) && now.timeS !== followedS) follow(now, SETTLE_S);
      if (still) flights.clear();
      lastIdleS = idleS;
      eyeNow.copy(eye);
      fine = nearness() < (fine ? COARSE_FROM_UM : FINE_FROM_UM);
      field.seeNear(fine);
      flights.refresh(now.timeS);
      for (const surface of both) surface.idleS = idleS;
      for (const receptor of receptors) {
        writeReceptors(receptor);
        writeBound(receptor);
      }
      for (let slot = 0; slot < FLIGHTS; slot += 1) writeFlight(slot);
      wanderers.write(frames, firstFree + FLIGHTS, NM_TO_UM, alpha);
      field.commit();
      writeInside(idleS);
      front.update(idleS, eye);
      back.update(idleS, eye);
    },
    anchors: (see, camera) => names.tell(named, see, camera),
    confess(layer) {
      layer.moleculeMagnification = MAGNIFICATION;
      layer.driftSlowdown = DRIFT_SLOWDOWN;
      layer.sampling.set('cd19', oneIn.cd19);
      layer.sampling.set('cd3', oneIn.cd3);
      layer.sampling.set('flights', flights.oneIn);
      layer.sampling.set('boundDrug', Math.max(bound.cd19.oneIn, bound.cd3.oneIn));
    },
    dispose() {
      field.dispose();
      inside.dispose();
      front.dispose();
      back.dispose();
    },
  };
}

function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
