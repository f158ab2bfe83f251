/** Cells of one place: all nuclei in one draw call and all membranes in a second, or in two each
 * where near ones are drawn more finely. */
import type { Mesh, Vector3 } from 'three';
import type { GroundUniforms } from '../ground.ts';
import type { Body } from './body.ts';
import { createBodyLayer, type Detail } from './bodyLayer.ts';
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
  readonly membranes: readonly Detail[];
}

export function createCrowd(
  cells: readonly LivingCell[],
  detail: CrowdDetail,
  ground: GroundUniforms,
): CellBodies {
  const idle = { value: 0 };
  const uniforms = { ...ground, idleS: idle };
  const gather = (bodies: (cell: LivingCell) => readonly Body[]) => cells.flatMap(bodies);
  const nuclei = createBodyLayer(
    'nucleus',
    gather((cell) => cell.nuclei),
    detail.nuclei,
    uniforms,
  );
  const membranes = createBodyLayer(
    'membrane',
    gather((cell) => cell.membranes),
    detail.membranes,
    uniforms,
  );
  return {
    meshes: [...nuclei.meshes, ...membranes.meshes],
    cells,
    update(idleS, eye) {
      idle.value = idleS;
      for (const cell of cells) cell.pose();
      nuclei.update(eye);
      membranes.update(eye);
    },
    dispose() {
      nuclei.dispose();
      membranes.dispose();
    },
  };
}

/** A few cells that stand where they were put, each drawn at the same detail. */
export function createCellBodies(
  placed: readonly PlacedCell[],
  subdivision: number,
  ground: GroundUniforms,
): CellBodies {
  const cells = placed.map((cell, index) => new LivingCell(cell, index, true));
  const all = (bodies: (cell: LivingCell) => readonly Body[]): Detail => ({
    subdivision,
    capacity: cells.reduce((sum, cell) => sum + bodies(cell).length, 0),
  });
  return createCrowd(
    cells,
    { nuclei: [all((cell) => cell.nuclei)], membranes: [all((cell) => cell.membranes)] },
    ground,
  );
}
