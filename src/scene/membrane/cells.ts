/** Cells of one place: all nuclei in one draw call, all membranes in a second. */
import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Vector3,
} from 'three';
import type { Cell } from '../../cast/member.ts';
import { hashUnit } from '../hash.ts';
import { paintIndex, type GroundUniforms } from '../ground.ts';
import { createIcosphere, type Icosphere } from './icosphere.ts';
import { cellVertexShader, membraneFragmentShader, nucleusFragmentShader } from './cellShader.ts';

/** A cell of the cast, put somewhere; µm. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Sets its shape apart from other cells'. */
  readonly seed: number;
  /** 0 to 1: how far it stands in the haze wherever it is. */
  readonly haze: number;
}

export interface CellBodies {
  readonly meshes: readonly Mesh[];
  /** Sets the shapes for a moment of idle time, and the order of drawing: far cells first. */
  update(idleS: number, eye: Vector3): void;
  dispose(): void;
}

/** Numbers per cell that the shader reads. */
const perCell = { placed: 4, shape: 4, kin: 3 } as const;
type PerCell = keyof typeof perCell;
const names = Object.keys(perCell) as PerCell[];

interface CellLook {
  readonly placed: readonly number[];
  readonly shape: readonly number[];
  readonly kin: readonly number[];
}

function membraneLook({ cell, x, y, z, seed, haze }: PlacedCell): CellLook {
  const { ripples, ruffles, ruffleFineness } = cell.body;
  return {
    placed: [x, y, z, cell.diameterUm / 2],
    shape: [seed, ripples, ruffles, ruffleFineness],
    kin: [paintIndex(cell.paint), haze, 0],
  };
}

/** Share of the free space beside the nucleus by which it may stand off the middle. */
const NUCLEUS_STRAY = 0.35;

/** What the shader is told of a cell's nucleus; `index` sets where in the cell it lies. */
export function nucleusLook({ cell, x, y, z, seed, haze }: PlacedCell, index: number): CellLook {
  const { nucleusShare, nucleusLobes, ruffles, nucleoli } = cell.body;
  const radiusUm = cell.diameterUm / 2;
  const stray = (axis: number) =>
    (2 * hashUnit(index, axis) - 1) * NUCLEUS_STRAY * (1 - nucleusShare) * radiusUm;
  return {
    placed: [x + stray(0), y + stray(1), z + stray(2), radiusUm * nucleusShare],
    shape: [seed + 11, nucleusLobes, ruffles, 0],
    kin: [paintIndex(cell.paint), haze, nucleoli],
  };
}

function layGeometry(sphere: Icosphere, triangles: Uint32Array, cells: number) {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(sphere.corners, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  for (const name of names) {
    const size = perCell[name];
    geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(cells * size), size));
  }
  geometry.instanceCount = cells;
  return geometry;
}

/** Every triangle twice, the inward ones first: with back faces culled, one draw then paints each
 * cell's far side before its near side, cell by cell, as see-through things need. */
function insideThenOutside(triangles: Uint32Array): Uint32Array {
  const both = new Uint32Array(triangles.length * 2);
  both.set(triangles, triangles.length);
  for (let at = 0; at < triangles.length; at += 3) {
    both[at] = triangles[at] as number;
    both[at + 1] = triangles[at + 2] as number;
    both[at + 2] = triangles[at + 1] as number;
  }
  return both;
}

function writeLooks(
  geometry: InstancedBufferGeometry,
  looks: readonly CellLook[],
  order: Int32Array,
): void {
  for (const name of names) {
    const attribute = geometry.getAttribute(name) as InstancedBufferAttribute;
    for (let slot = 0; slot < order.length; slot += 1) {
      const look = looks[order[slot] as number];
      if (look) attribute.array.set(look[name], slot * perCell[name]);
    }
    attribute.needsUpdate = true;
  }
}

export function createCellBodies(
  cells: readonly PlacedCell[],
  subdivision: number,
  ground: GroundUniforms,
): CellBodies {
  const sphere = createIcosphere(subdivision);
  const idle = { value: 0 };
  const uniforms = { ...ground, idleS: idle };
  const nucleusMaterial = new ShaderMaterial({
    vertexShader: cellVertexShader,
    fragmentShader: nucleusFragmentShader,
    uniforms,
    transparent: true,
  });
  const membraneMaterial = new ShaderMaterial({
    vertexShader: cellVertexShader,
    fragmentShader: membraneFragmentShader,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  const nucleusGeometry = layGeometry(sphere, sphere.triangles, cells.length);
  const membraneGeometry = layGeometry(sphere, insideThenOutside(sphere.triangles), cells.length);
  const nuclei = new Mesh(nucleusGeometry, nucleusMaterial);
  const membranes = new Mesh(membraneGeometry, membraneMaterial);
  const meshes = [nuclei, membranes];
  for (const mesh of meshes) mesh.frustumCulled = false;

  const looks = cells.map(membraneLook);
  const order = Int32Array.from(cells, (_, index) => index);
  const distance = new Float32Array(cells.length);
  writeLooks(nucleusGeometry, cells.map(nucleusLook), order);
  writeLooks(membraneGeometry, looks, order);

  /** Insertion sort, far cells first; true if the order changed. Nearly sorted from frame to frame. */
  function sort(eye: Vector3): boolean {
    cells.forEach(({ x, y, z }, index) => {
      distance[index] = (x - eye.x) ** 2 + (y - eye.y) ** 2 + (z - eye.z) ** 2;
    });
    let changed = false;
    for (let slot = 1; slot < order.length; slot += 1) {
      const cell = order[slot] as number;
      let at = slot;
      while (at > 0 && (distance[order[at - 1] as number] as number) < (distance[cell] as number)) {
        order[at] = order[at - 1] as number;
        at -= 1;
      }
      if (at !== slot) changed = true;
      order[at] = cell;
    }
    return changed;
  }

  return {
    meshes,
    update(idleS, eye) {
      idle.value = idleS;
      if (sort(eye)) writeLooks(membraneGeometry, looks, order);
    },
    dispose() {
      nucleusGeometry.dispose();
      membraneGeometry.dispose();
      nucleusMaterial.dispose();
      membraneMaterial.dispose();
    },
  };
}
