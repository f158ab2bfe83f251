import { Vector3, type Mesh, type PerspectiveCamera } from 'three';
import { describe, expect, test } from 'vitest';
import { sceneThings } from '../../../lesson/words/subjects.ts';
import { picogramPerMlToMoleculesPerUm3 } from '../../../science/units.ts';
import {
  courseWorldDefaults,
  createCourseWorld,
  type CourseWorld,
} from '../../../sim/courseWorld.ts';
import { createInfusionWorld, infusionWorldDefaults } from '../../../sim/infusionWorld.ts';
import { createPeopleWorld, peopleWorldDefaults } from '../../../sim/peopleWorld.ts';
import { createLabelLayer } from '../../../store/labelLayer.ts';
import { Frames } from '../../beads/frames.ts';
import { createGroundUniforms } from '../../ground.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import { qualityTiers } from '../../quality.ts';
import { bloodMaker } from './bloodMaker.ts';
import { createBloodView, readBlood, T_CELLS_AT_START } from './bloodView.ts';
import { createCytokineClouds, cytokineIds } from './cytokineClouds.ts';
import { createDrug } from './drug.ts';
import { plasmaUm3, VESSEL_UM } from './layout.ts';
import { createWhiteCells } from './whiteCells.ts';

const DAY_S = 24 * 3600;
const eye = new Vector3(0, 0, 150);
const camera = { position: eye } as PerspectiveCamera;
const here = () => undefined;

function courseAt(days: number): CourseWorld {
  const world = createCourseWorld({ ...courseWorldDefaults, durationS: 15 * DAY_S });
  world.advance(days * DAY_S);
  return world;
}

/** How many of a run of frames are shown at all. */
function shown(frames: Frames, first: number, count: number): number {
  let sum = 0;
  for (let frame = first; frame < first + count; frame += 1) {
    sum += Number((frames.data[frame * 12 + 8] ?? 0) > 0);
  }
  return sum;
}

const inBlood = (cells: readonly LivingCell[]) =>
  cells.filter(({ presence, y }) => presence > 0.5 && y > -VESSEL_UM).length;

/** Molecules drawn of each cytokine, so many days into the course. */
function drawnAfter(days: number): Record<string, number> {
  const world = courseAt(days);
  const view = createBloodView();
  readBlood(world, view);
  const cells = createWhiteCells(true);
  cells.restart(view);
  cells.pose(0);
  const clouds = createCytokineClouds();
  let next = 0;
  const first = clouds.groups.map(({ molecules }) => (next += molecules) - molecules);
  const frames = new Frames(next);
  clouds.write(frames, first, view, cells, 4, here);
  return Object.fromEntries(
    cytokineIds.map((id, which) => [
      id,
      shown(frames, first[which] ?? 0, clouds.groups[which]?.molecules ?? 0),
    ]),
  );
}

describe('the drug in the plasma', () => {
  test.each([0, 100, 250, 621])(
    'is as many molecules as %i pg/mL make in so much plasma',
    (level) => {
      const drug = createDrug('coarse', 1, 800);
      const frames = new Frames(900);
      drug.writePlasma(frames, 0, level, 3.3, here, 0);
      const expected = picogramPerMlToMoleculesPerUm3(level) * plasmaUm3;
      // Those at the very ends of the drawn length are faded out.
      const seen = shown(frames, 0, 800);
      expect(seen).toBeLessThanOrEqual(Math.ceil(expected));
      expect(seen).toBeGreaterThanOrEqual(Math.floor(0.97 * expected));
    },
  );

  test('stays in the vessel', () => {
    const drug = createDrug('coarse', 1, 400);
    const frames = new Frames(500);
    for (const idleS of [0, 7.7, 100.1]) {
      drug.writePlasma(frames, 0, 500, idleS, here, 0);
      for (let frame = 0; frame < 200; frame += 1) {
        const [y = 0, z = 0] = frames.data.slice(frame * 12 + 1, frame * 12 + 3);
        expect(Math.hypot(y, z)).toBeLessThan(VESSEL_UM);
      }
    }
  });

  test('stands still in the line while the pump does, and no drop falls', () => {
    const drug = createDrug('coarse', 1, 10);
    const frames = new Frames(100);
    const write = (rate: number) => drug.write(frames, [0, 10, 50], 0, rate, 1, here, true);
    write(0);
    expect(shown(frames, 50, 2)).toBe(0);
    const before = frames.data.slice(10 * 12, 50 * 12);
    drug.step(0, 5);
    write(0);
    expect(frames.data.slice(10 * 12, 50 * 12)).toEqual(before);
    drug.step(1, 5);
    write(1);
    expect(shown(frames, 50, 2)).toBe(2);
    expect(frames.data.slice(10 * 12, 50 * 12)).not.toEqual(before);
  });
});

describe('T cells that leave the blood', () => {
  test('are all in sight, in the vessel or below it, and none dies', () => {
    const cells = createWhiteCells(true);
    const view = createBloodView();
    readBlood(courseAt(0.5), view);
    expect(view.tCells).toBeLessThan(T_CELLS_AT_START / 2);
    expect(view.tCells + view.newcomers).toBe(T_CELLS_AT_START);
    cells.restart(view);
    cells.pose(0);
    expect(inBlood(cells.newcomers)).toBe(view.tCells);
    for (const cell of cells.newcomers) {
      expect(cell.presence).toBe(1);
      expect(cell.death).toBe(0);
    }
  });

  test('take their time through the wall, without a leap', () => {
    const cells = createWhiteCells(true);
    const view = createBloodView();
    cells.restart(view);
    view.tCells = 1;
    const last = cells.newcomers.map(({ x, y }) => ({ x, y }));
    for (let step = 0; step < 900; step += 1) {
      cells.step(view, 1 / 60);
      cells.pose(step / 60);
      cells.newcomers.forEach(({ x, y }, index) => {
        const before = last[index] as { x: number; y: number };
        // What flows out on one side comes in on the other, far beyond the picture.
        const wrapped = Math.abs(x - before.x) > 90;
        if (step > 0 && !wrapped) expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(0.8);
        last[index] = { x, y };
      });
    }
    expect(inBlood(cells.newcomers)).toBe(view.tCells);
  });

  test('come back, and more than came', () => {
    const cells = createWhiteCells(true);
    const view = createBloodView();
    readBlood(courseAt(14), view);
    cells.restart(view);
    cells.pose(0);
    const tCells = cells.all.filter(({ placed }) => placed.cell.id === 'tCell');
    expect(inBlood(tCells)).toBe(view.tCells);
    expect(view.tCells).toBeGreaterThan(2 * T_CELLS_AT_START);
  });
});

describe('the three phases of cytokine release', () => {
  // The first dose of the model's patient: local, spreading, resolving, over.
  const local = drawnAfter(0.06);
  const spreading = drawnAfter(0.25);
  const resolving = drawnAfter(0.5);

  test('begin with what T cells give off', () => {
    expect(local['ifnGamma']).toBeGreaterThan(local['il6'] ?? 0);
  });

  test('spread as IL-6 of others', () => {
    expect(spreading['il6']).toBeGreaterThan(5 * (local['il6'] ?? 0));
    expect(spreading['il6']).toBeGreaterThan(spreading['ifnGamma'] ?? 0);
  });

  test('resolve: the T cells first, then the others', () => {
    expect(resolving['ifnGamma']).toBeLessThan(0.3 * (spreading['ifnGamma'] ?? 0));
    expect(resolving['il6']).toBeLessThan(0.6 * (spreading['il6'] ?? 0));
    expect(resolving['il6']).toBeGreaterThan(resolving['ifnGamma'] ?? 0);
  });

  test('are gone before treatment and a day later', () => {
    expect(Object.values(drawnAfter(0)).every((drawn) => drawn === 0)).toBe(true);
    expect(drawnAfter(2)['il6']).toBeLessThan(0.1 * (spreading['il6'] ?? 0));
  });
});

/** More than these hide the picture that they name. */
const MOST_NAMES = 6;

describe('the place', () => {
  const worlds = {
    infusion: createInfusionWorld(infusionWorldDefaults),
    course: courseAt(0.25),
    people: createPeopleWorld(peopleWorldDefaults, 1),
  };
  test.each(Object.keys(worlds) as (keyof typeof worlds)[])(
    'of a world of the kind “%s” names only what there are words for, in few calls',
    (kind) => {
      const world = worlds[kind];
      world.advance(3600);
      const ground = createGroundUniforms();
      const place = bloodMaker.create(world, qualityTiers.high, ground, null);
      place.attend?.(null);
      place.step(world, 0);
      place.update(world, 0, 1, true, eye);
      expect(place.objects.length).toBeLessThan(15);
      const triangles = place.objects.reduce((sum, object) => {
        const { geometry } = object as Mesh;
        const corners = geometry.index?.count ?? geometry.getAttribute('position').count;
        const { instanceCount = 1 } = geometry as { instanceCount?: number };
        return sum + (object.visible ? (corners / 3) * Math.min(instanceCount, 1e6) : 0);
      }, 0);
      expect(triangles).toBeLessThan(1e6);
      const told: string[] = [];
      place.anchors((id) => {
        told.push(id);
        return true;
      }, camera);
      expect(told.filter((id) => !sceneThings.some((thing) => thing === id))).toEqual([]);
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(MOST_NAMES);
      const layer = createLabelLayer();
      place.confess?.(layer);
      expect(layer.schematic.size).toBeGreaterThan(0);
      place.dispose();
    },
  );

  test('every world of a kind is shown by one place', () => {
    expect(bloodMaker.shape(courseAt(1))).toBe(bloodMaker.shape(courseAt(2)));
    expect(bloodMaker.shape(worlds.course)).not.toBe(bloodMaker.shape(worlds.infusion));
  });
});
