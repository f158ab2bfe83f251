/** A patient as a vessel: blood that passes, the drug in it, and above it bag and pump or below it the
 * tissues that T cells go to and come back from. */
import { Vector3 } from 'three';
import { STEP_S } from '../../../sim/clock.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCrowd } from '../../membrane/cells.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { QualityTier } from '../../quality.ts';
import type { ShotId } from '../../../lesson/step.ts';
import type { Place } from '../place.ts';
import { createApparatus } from './apparatus.ts';
import { bagNamed, pumpNamed } from './apparatusShapes.ts';
import { createBloodView, readBlood, type BloodWorld } from './bloodView.ts';
import { createCytokineClouds, cytokineIds } from './cytokineClouds.ts';
import { createDrug, MAGNIFICATION } from './drug.ts';
import {
  organIds,
  organs,
  vesselAlone,
  VESSEL_UM,
  withInjection,
  withPump,
  withTissues,
} from './layout.ts';
import { createInjection } from './injection.ts';
import { createOrgans } from './organs.ts';
import { createRedCells } from './redCells.ts';
import { createWall } from './wall.ts';
import { createWhiteCells } from './whiteCells.ts';
import { parameters } from '../../../science/parameters.ts';

/** Molecules of the drug drawn at most; in a course one is drawn for so many, to leave room. */
const DRUG_CAPACITY = 800;
const COURSE_ONE_IN = 4;
/** Cells drawn finely, the nearest to the eye. */
const NEAR = 26;
const FAR_BODIES = 170;
const fullRate = parameters.doseStep2UgPerDay.value;

/** What is named: what the steps that look this way are about, few enough to leave the picture free. */
const named = {
  pump: ['bag', 'pump', 'vessel', 'freeDrug', 'tCell', 'blast'],
  doseStep: ['pump', 'vessel', 'freeDrug', 'tCell', 'normalBCell', 'il6'],
  injection: ['pump', 'vessel', 'injection', 'freeDrug'],
  vessel: ['tCell', 'blast', 'normalBCell', 'redCell', 'endothelium', 'freeDrug'],
  tissues: ['tCell', 'normalBCell', 'freeDrug', 'lymphNodes', 'spleen', 'marrow'],
  signal: ['tCell', 'macrophage', 'endothelium', 'tnfAlpha', 'ifnGamma', 'il6'],
} as const;
type NamedSet = keyof typeof named;

function namedBy(shot: ShotId | null, tissues: boolean): NamedSet {
  if (tissues) return shot === 'pump' ? 'doseStep' : shot === 'signal' ? 'signal' : 'tissues';
  return shot === 'injection' || shot === 'vessel' ? shot : 'pump';
}

const point = new Vector3();
const wallNamed = new Vector3(-13, VESSEL_UM * Math.sin(2.2), VESSEL_UM * Math.cos(2.2));
const vesselNamed = new Vector3(13, VESSEL_UM * Math.sin(1.25), VESSEL_UM * Math.cos(1.25));

const isWhole = ({ presence, death, haze }: LivingCell) =>
  presence > 0.9 && death === 0 && haze < 0.3;

/** Names the cell of a kind that stands nearest to the middle of the picture. */
function tell(
  see: (id: string, at: Vector3) => boolean,
  name: string,
  cast: string,
  from: readonly LivingCell[],
): void {
  let nearest = Infinity;
  let found: LivingCell | null = null;
  for (const cell of from) {
    if (cell.placed.cell.id !== cast || !isWhole(cell)) continue;
    const away = Math.hypot(cell.x + 3, cell.y) - 0.6 * cell.z;
    if (away >= nearest) continue;
    nearest = away;
    found = cell;
  }
  if (found) see(name, point.set(found.x, found.y + 0.85 * found.radiusUm, found.z));
}

export function createVesselPlace(
  world: BloodWorld,
  tier: QualityTier,
  ground: GroundUniforms,
): Place<BloodWorld> {
  const tissues = world.kind === 'course';
  const view = createBloodView();
  const cells = createWhiteCells(tissues);
  const drug = createDrug(
    tier.freeDetail,
    tissues ? COURSE_ONE_IN : 1,
    Math.ceil(DRUG_CAPACITY / (tissues ? COURSE_ONE_IN : 1)),
  );
  const clouds = tissues ? createCytokineClouds() : null;
  const field = createBeadField([...drug.groups, ...(clouds?.groups ?? [])], ground);
  const drugFrames = field.firstFrames.slice(0, drug.groups.length);
  const cloudFrames = field.firstFrames.slice(drug.groups.length);
  const wall = createWall(ground);
  const red = createRedCells(ground);
  const apparatus = createApparatus(ground);
  const chambers = tissues ? createOrgans(ground) : null;
  const second = tissues ? null : createInjection(tier.freeDetail, wall, ground);
  for (const mesh of apparatus.meshes) mesh.visible = !tissues;
  const fine = tier.cellSubdivision - 1;
  const crowd = createCrowd(
    cells.all,
    {
      nuclei: [{ subdivision: fine - 1, capacity: FAR_BODIES }],
      fadedNuclei: [{ subdivision: fine - 1, capacity: FAR_BODIES }],
      membranes: [
        { subdivision: fine - 1, capacity: FAR_BODIES },
        { subdivision: fine, capacity: NEAR },
      ],
    },
    ground,
  );
  const [nuclei, ...seeThrough] = crowd.meshes;
  const [solids, glass] = apparatus.meshes;
  const objects = [
    solids,
    chambers?.mesh,
    ...wall.meshes,
    red.mesh,
    nuclei,
    field.mesh,
    ...seeThrough,
    glass,
    ...(second?.meshes ?? []),
  ].filter((mesh) => !!mesh);
  objects.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });

  let shownWorld = world;
  let shownS = Number.NaN;
  let lastIdleS = Number.NaN;
  let names: ReadonlySet<string> = new Set(named[namedBy(null, tissues)]);
  read(world);
  cells.restart(view);

  function read(now: BloodWorld): void {
    if (now === shownWorld && now.timeS === shownS) return;
    shownWorld = now;
    shownS = now.timeS;
    readBlood(now, view);
  }

  const rate = (): number => Math.min(1, view.doseUgPerDay / fullRate);
  return {
    objects,
    umPerUnit: 1,
    subject: tissues ? withTissues : withPump,
    shots: {
      ...(tissues ? {} : { vessel: vesselAlone }),
      pump: withPump,
      ...(second ? { injection: withInjection } : {}),
    },
    inner: null,
    haze: { begins: 12, full: 90 },
    attend(shot) {
      // Below the vessel stand its tissues or a second vessel, above it the pump, never all at once.
      const pumped = !tissues || shot === 'pump';
      for (const mesh of apparatus.meshes) mesh.visible = pumped;
      if (second) second.shown = shot === 'injection';
      names = new Set(named[namedBy(shot, tissues)]);
    },
    step(now) {
      if (now !== shownWorld) {
        read(now);
        cells.restart(view);
      }
      read(now);
      cells.step(view, STEP_S);
      drug.step(rate(), STEP_S);
    },
    update(now, idleS, _alpha, still, eye) {
      // A world first seen, or moved while the screen's time stood still, is shown without fades.
      const leapt = now !== shownWorld || still || (!(idleS > lastIdleS) && now.timeS !== shownS);
      lastIdleS = idleS;
      read(now);
      if (leapt) cells.restart(view);
      cells.pose(idleS);
      wall.write(view.bystanderDrive, idleS);
      red.write(idleS, cells.keepOff);
      drug.write(
        field.frames,
        drugFrames,
        view.levelPgPerMl,
        rate(),
        idleS,
        cells.keepOff,
        solids.visible,
      );
      clouds?.write(field.frames, cloudFrames, view, cells, idleS, cells.keepOff);
      field.commit();
      second?.write(view.levelBolusPgPerMl, idleS);
      apparatus.write(view.doseUgPerDay, view.bagShareLeft, idleS);
      crowd.update(idleS, eye);
    },
    anchors(see) {
      const name = (id: string, at: Vector3): boolean => names.has(id) && see(id, at);
      tell(name, 'tCell', 'tCell', cells.newcomers);
      tell(name, 'blast', 'blast', cells.all);
      tell(name, 'normalBCell', 'normalBCell', cells.all);
      name('vessel', vesselNamed);
      name('redCell', red.named);
      if (view.levelPgPerMl > 0) name('freeDrug', drug.named);
      name('endothelium', wallNamed);
      name('bag', bagNamed);
      name('pump', pumpNamed);
      if (second?.shown) name('injection', second.named);
      if (!tissues) return;
      organs.forEach(({ x, y, halfHeight }, organ) => {
        const id = organIds[organ];
        if (id) name(id, point.set(x - 5, y - 0.86 * halfHeight, 0));
      });
      const [macrophage] = cells.macrophages;
      if (macrophage) name('macrophage', point.set(macrophage.x, macrophage.y + 6, macrophage.z));
      for (const id of cytokineIds) if (clouds?.there[id]) name(id, clouds.named[id]);
    },
    confess(layer) {
      layer.moleculeMagnification = MAGNIFICATION;
      layer.sampling.set('freeDrug', drug.oneIn);
      layer.schematic.add(tissues ? 'tissues' : 'pump');
      layer.schematic.add('flow');
      if (clouds) layer.schematic.add('cytokines');
    },
    dispose() {
      wall.dispose();
      red.dispose();
      apparatus.dispose();
      chambers?.dispose();
      second?.dispose();
      crowd.dispose();
      field.dispose();
    },
  };
}
