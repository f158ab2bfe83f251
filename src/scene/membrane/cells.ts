/** Cells of one place: all nuclei in one draw call and all membranes in a second, or in two each
 * where there are many and the near ones are drawn more finely. */
import type { Mesh, Vector3 } from 'three';
import type { GroundUniforms } from '../ground.ts';
import type { Body, Flock } from './body.ts';
import { createBodyLayer, type BodyLayer, type Detail } from './bodyLayer.ts';
import { LivingCell, type PlacedCell } from './livingCell.ts';

export type { PlacedCell } from './livingCell.ts';

export interface CellBodies {
  /** Nuclei, then membranes: the order they are drawn in. */
  readonly meshes: readonly Mesh[];
  /** What happens to each cell, to be changed at will between updates. */
  readonly cells: readonly LivingCell[];
  /** Shows the cells as they are now at a moment of idle time, far ones drawn first. */
  update(idleS: number, eye: Vector3): void;
  dispose(): void;
}

/** Details of nuclei and membranes, the least first. */
export interface CrowdDetail {
  readonly nuclei: readonly Detail[];
  /** Nuclei of cells that are coming or going. */
  readonly fadedNuclei: readonly Detail[];
  readonly membranes: readonly Detail[];
}

/** Many cells, the nearest drawn at the greatest detail. */
export function createCrowd(
  cells: readonly LivingCell[],
  detail: CrowdDetail,
  ground: GroundUniforms,
): CellBodies {
  const idle = { value: 0 };
  const uniforms = { ...ground, idleS: idle };
  const nuclei = cells.map((cell) => ({ cell, bodies: cell.nuclei }));
  const membranes = cells.map((cell) => ({ cell, bodies: cell.membranes }));
  const layers = [
    createBodyLayer('nucleus', nuclei, detail.nuclei, uniforms),
    createBodyLayer('fadedNucleus', nuclei, detail.fadedNuclei, uniforms),
    createBodyLayer('membrane', membranes, detail.membranes, uniforms),
  ];
  return joined(cells, layers, idle);
}

const whole = (bodies: readonly Body[]) => bodies.slice(0, 1);
const parts = (bodies: readonly Body[]) => bodies.slice(1);
/** Blebs and pieces of nuclei are small: drawn at so many splits fewer than their cell. */
const FEWER_SPLITS = 2;
/** Pieces lie among the nuclei, blebs stand in front of the membranes. */
const PIECES_ORDER = -0.5;
const BLEBS_ORDER = 100;

/**
 * A few cells, each drawn at the same detail: one mesh of nuclei and one of membranes; if `mortal`,
 * two more follow, of pieces and of blebs, whose order of drawing is set and which cost nothing while
 * none of the cells is dying.
 */
export function createCellBodies(
  placed: readonly PlacedCell[],
  subdivision: number,
  ground: GroundUniforms,
  mortal = false,
): CellBodies {
  const cells = placed.map((cell, index) => new LivingCell(cell, index, mortal));
  const idle = { value: 0 };
  const uniforms = { ...ground, idleS: idle };
  const lay = (kind: 'nucleus' | 'membrane', flocks: readonly Flock[], splits: number) => {
    const capacity = flocks.reduce((sum, { bodies }) => sum + bodies.length, 0);
    return createBodyLayer(kind, flocks, [{ subdivision: splits, capacity }], uniforms);
  };
  const layers = [
    lay(
      'nucleus',
      cells.map((cell) => ({ cell, bodies: whole(cell.nuclei) })),
      subdivision,
    ),
    lay(
      'membrane',
      cells.map((cell) => ({ cell, bodies: whole(cell.membranes) })),
      subdivision,
    ),
  ];
  if (mortal) {
    const fewer = Math.max(0, subdivision - FEWER_SPLITS);
    const pieces = lay(
      'nucleus',
      cells.map((cell) => ({ cell, bodies: parts(cell.nuclei) })),
      fewer,
    );
    const blebs = lay(
      'membrane',
      cells.map((cell) => ({ cell, bodies: parts(cell.membranes) })),
      fewer,
    );
    for (const mesh of pieces.meshes) mesh.renderOrder = PIECES_ORDER;
    for (const mesh of blebs.meshes) mesh.renderOrder = BLEBS_ORDER;
    layers.push(pieces, blebs);
  }
  return joined(cells, layers, idle);
}

function joined(
  cells: readonly LivingCell[],
  layers: readonly BodyLayer[],
  idle: { value: number },
): CellBodies {
  /** The cells of which something is there, by number. */
  const there: number[] = [];
  return {
    meshes: layers.flatMap(({ meshes }) => meshes),
    cells,
    update(idleS, eye) {
      idle.value = idleS;
      there.length = 0;
      for (let number = 0; number < cells.length; number += 1) {
        const cell = cells[number] as LivingCell;
        cell.pose();
        if (cell.parts > 0) there.push(number);
      }
      for (const layer of layers) layer.update(eye, there);
    },
    dispose() {
      for (const layer of layers) layer.dispose();
    },
  };
}
