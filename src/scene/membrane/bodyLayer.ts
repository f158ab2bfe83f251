/** Bodies drawn far ones first: all that are far in one draw call at low detail, all that are near in
 * a second at high detail. */
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  ShaderMaterial,
  type IUniform,
  type Vector3,
} from 'three';
import {
  bodyAttributes,
  FLOATS_PER_BLOCK,
  FLOATS_PER_BODY,
  writeBody,
  type Body,
  type Flock,
} from './body.ts';
import {
  membraneFragmentShader,
  membraneVertexShader,
  nucleusFragmentShader,
  nucleusVertexShader,
} from './cellShader.ts';
import { createIcosphere } from './icosphere.ts';

/** How finely bodies are drawn (see `createIcosphere`), and how many at once at most. */
export interface Detail {
  readonly subdivision: number;
  readonly capacity: number;
}

export interface BodyLayer {
  /** In the order of drawing. */
  readonly meshes: readonly Mesh[];
  /** Sorts all bodies for this eye, and sends them to the graphics card where anything changed. `there`:
   * the flocks, by number, of which something may be seen; in the others nothing is. */
  update(eye: Vector3, there: readonly number[]): void;
  dispose(): void;
}

const faces = {
  membrane: {
    vertexShader: membraneVertexShader,
    fragmentShader: membraneFragmentShader,
    depthWrite: false,
    triangles: insideThenOutside,
  },
  nucleus: {
    vertexShader: nucleusVertexShader,
    fragmentShader: nucleusFragmentShader,
    depthWrite: true,
    triangles: (triangles: Uint32Array) => triangles,
  },
  /** Nuclei that are half faded: they hide nothing behind them. */
  fadedNucleus: {
    vertexShader: nucleusVertexShader,
    fragmentShader: `#define FADED\n${nucleusFragmentShader}`,
    depthWrite: false,
    triangles: (triangles: Uint32Array) => triangles,
  },
} as const;
export type BodyKind = keyof typeof faces;

function draws(kind: BodyKind, presence: number): boolean {
  if (kind === 'nucleus') return presence === 1;
  if (kind === 'fadedNucleus') return presence > 0 && presence < 1;
  return presence > 0;
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

const NOBODY = -1;

function layGeometry({ subdivision, capacity }: Detail, kind: BodyKind) {
  const sphere = createIcosphere(subdivision);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(sphere.corners, 3));
  geometry.setIndex(new BufferAttribute(faces[kind].triangles(sphere.triangles), 1));
  const array = new Float32Array(capacity * FLOATS_PER_BODY);
  const buffer = new InstancedInterleavedBuffer(array, FLOATS_PER_BODY);
  buffer.setUsage(DynamicDrawUsage);
  bodyAttributes.forEach((name, block) => {
    const offset = block * FLOATS_PER_BLOCK;
    geometry.setAttribute(name, new InterleavedBufferAttribute(buffer, FLOATS_PER_BLOCK, offset));
  });
  geometry.instanceCount = 0;
  // Which body each slot holds, and as of which version of its cell.
  const holds = new Int32Array(capacity).fill(NOBODY);
  return { geometry, buffer, array, holds, versions: new Int32Array(capacity), capacity };
}

/**
 * Draws the bodies of `flocks` (read anew at every update) at the details given, the least first. Bodies
 * that find no room are left out, the farthest first.
 */
export function createBodyLayer(
  kind: BodyKind,
  flocks: readonly Flock[],
  details: readonly Detail[],
  uniforms: Readonly<Record<string, IUniform>>,
): BodyLayer {
  const { vertexShader, fragmentShader, depthWrite } = faces[kind];
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    transparent: true,
    depthWrite,
  });
  const batches = details.map((detail) => {
    const batch = layGeometry(detail, kind);
    const mesh = new Mesh(batch.geometry, material);
    mesh.frustumCulled = false;
    return { ...batch, mesh };
  });
  const meshes = batches.map(({ mesh }) => mesh);
  let stood = false;
  const bodies = flocks.flatMap((flock) => flock.bodies);
  const flockOf = flocks.flatMap((flock, number) => flock.bodies.map(() => number));
  const firsts = flocks.map((_, number) => flockOf.indexOf(number));
  /** Those that are drawn, by their places among all, far ones first; how many; and which they are. */
  const order = new Int32Array(bodies.length);
  let drawn = 0;
  const isDrawn = new Uint8Array(bodies.length);
  const distance = new Float32Array(bodies.length);

  function add(index: number, { x, y, z }: Body, eye: Vector3): void {
    order[drawn] = index;
    drawn += 1;
    distance[index] = (x - eye.x) ** 2 + (y - eye.y) ** 2 + (z - eye.z) ** 2;
  }

  /** Finds what is drawn now: what was drawn before comes first, in its order. */
  function gather(eye: Vector3, there: readonly number[]): void {
    const before = drawn;
    drawn = 0;
    for (let slot = 0; slot < before; slot += 1) {
      const index = order[slot] as number;
      const body = bodies[index] as Body;
      if (draws(kind, body.presence)) add(index, body, eye);
      else isDrawn[index] = 0;
    }
    for (const number of there) {
      const flock = flocks[number] as Flock;
      const first = firsts[number] as number;
      const end = first + Math.min(flock.bodies.length, flock.cell.parts);
      for (let index = first; index < end; index += 1) {
        const body = bodies[index] as Body;
        if (isDrawn[index] === 1 || !draws(kind, body.presence)) continue;
        isDrawn[index] = 1;
        add(index, body, eye);
      }
    }
  }

  /** Insertion sort: nearly sorted from frame to frame. */
  function sort(): void {
    for (let slot = 1; slot < drawn; slot += 1) {
      const body = order[slot] as number;
      let at = slot;
      while (at > 0 && (distance[order[at - 1] as number] as number) < (distance[body] as number)) {
        order[at] = order[at - 1] as number;
        at -= 1;
      }
      order[at] = body;
    }
  }

  return {
    meshes,
    update(eye, there) {
      gather(eye, there);
      sort();
      let end = drawn;
      for (let finer = batches.length - 1; finer >= 0; finer -= 1) {
        const batch = batches[finer] as (typeof batches)[number];
        const count = Math.min(end, batch.capacity);
        let changed = false;
        for (let slot = 0; slot < count; slot += 1) {
          const index = order[end - count + slot] as number;
          const { version } = (flocks[flockOf[index] as number] as Flock).cell;
          if (batch.holds[slot] === index && batch.versions[slot] === version) continue;
          writeBody(batch.array, slot, bodies[index] as Body);
          batch.holds[slot] = index;
          batch.versions[slot] = version;
          changed = true;
        }
        batch.holds.fill(NOBODY, count);
        batch.geometry.instanceCount = count;
        if (changed) {
          batch.buffer.clearUpdateRanges();
          batch.buffer.addUpdateRange(0, count * FLOATS_PER_BODY);
          batch.buffer.needsUpdate = true;
        }
        // Even where there is none it is drawn once, so that its program stands when the first comes.
        batch.mesh.visible = count > 0 || !stood;
        end -= count;
      }
      stood = true;
    },
    dispose() {
      for (const { geometry } of batches) geometry.dispose();
      material.dispose();
    },
  };
}
