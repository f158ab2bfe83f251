import { Vector3, type InstancedBufferGeometry, type InterleavedBufferAttribute } from 'three';
import { describe, expect, test } from 'vitest';
import { createBody, FLOATS_PER_BODY, writeBody, type Body } from './body.ts';
import { createBodyLayer, type BodyKind, type BodyLayer } from './bodyLayer.ts';

const eye = new Vector3(0, 0, 50);

function bodiesAt(...depths: readonly number[]): Body[] {
  return depths.map((z) => ({ ...createBody(), z }));
}

/** Depths of the bodies drawn by each mesh, in the order of drawing. */
function drawnDepths({ meshes }: BodyLayer): number[][] {
  return meshes.map((mesh) => {
    const geometry = mesh.geometry as InstancedBufferGeometry;
    const stand = geometry.getAttribute('stand') as InterleavedBufferAttribute;
    return Array.from({ length: geometry.instanceCount }, (_, slot) => stand.getZ(slot));
  });
}

/** A cell of which all may be there and nothing changes unless it is said. */
const cell = { parts: Infinity, version: 0 };

function layerOf(kind: BodyKind, bodies: readonly Body[], ...capacities: readonly number[]) {
  const details = capacities.map((capacity, subdivision) => ({ subdivision, capacity }));
  const layer = createBodyLayer(kind, [{ bodies, cell }], details, {});
  layer.update(eye, [0]);
  return layer;
}

describe('a layer of bodies', () => {
  test('draws far bodies first and the nearest at the greatest detail', () => {
    const layer = layerOf('membrane', bodiesAt(3, -8, 20, 0, 11), 10, 2);
    expect(drawnDepths(layer)).toEqual([
      [-8, 0, 3],
      [11, 20],
    ]);
    layer.update(new Vector3(0, 0, -50), [0]);
    expect(drawnDepths(layer)).toEqual([
      [20, 11, 3],
      [0, -8],
    ]);
  });

  test('leaves out the farthest where there is no room, and whatever is not present', () => {
    const bodies = bodiesAt(3, -8, 20, 0, 11);
    (bodies[2] as Body).presence = 0;
    expect(drawnDepths(layerOf('membrane', bodies, 2, 1))).toEqual([[0, 3], [11]]);
  });

  test('takes up bodies that come and drops those that go, sorted as ever', () => {
    const near = { bodies: bodiesAt(3, -8), cell: { parts: 2, version: 0 } };
    const far = { bodies: bodiesAt(-1, 20, 5), cell: { parts: 0, version: 0 } };
    const layer = createBodyLayer('membrane', [near, far], [{ subdivision: 0, capacity: 9 }], {});
    const seen = () => (layer.update(eye, [0, 1]), drawnDepths(layer));
    expect(seen()).toEqual([[-8, 3]]);
    far.cell.parts = 2;
    expect(seen()).toEqual([[-8, -1, 3, 20]]);
    (near.bodies[1] as Body).presence = 0;
    far.cell.parts = 3;
    expect(seen()).toEqual([[-1, 3, 5, 20]]);
    (near.bodies[1] as Body).presence = 0.5;
    for (const body of far.bodies) body.presence = 0;
    expect(seen()).toEqual([[-8, 3]]);
  });

  test('asks for no draw call where nothing is there, once its program stands', () => {
    const bodies = bodiesAt(1);
    (bodies[0] as Body).presence = 0;
    const layer = layerOf('membrane', bodies, 3);
    const [mesh] = layer.meshes;
    expect(mesh?.visible).toBe(true);
    layer.update(eye, [0]);
    expect(mesh?.visible).toBe(false);
    (bodies[0] as Body).presence = 1;
    layer.update(eye, [0]);
    expect(mesh?.visible).toBe(true);
  });

  test('draws half-faded nuclei apart from solid ones', () => {
    const bodies = bodiesAt(1, 2, 3);
    (bodies[1] as Body).presence = 0.5;
    expect(drawnDepths(layerOf('nucleus', bodies, 5))).toEqual([[1, 3]]);
    expect(drawnDepths(layerOf('fadedNucleus', bodies, 5))).toEqual([[2]]);
  });

  test('sends again only what has changed', () => {
    const bodies = bodiesAt(3, -8);
    const layer = layerOf('membrane', bodies, 2);
    const { geometry } = layer.meshes[0] as (typeof layer.meshes)[number];
    const { data } = geometry.getAttribute('stand') as InterleavedBufferAttribute;
    const sent = () => data.version;
    const first = sent();
    layer.update(eye, [0]);
    expect(sent()).toBe(first);
    (bodies[1] as Body).x = 1;
    cell.version += 1;
    layer.update(eye, [0]);
    expect(sent()).toBe(first + 1);
    layer.update(new Vector3(0, 0, -50), [0]);
    expect(sent()).toBe(first + 2);
  });

  test('tells the shader everything about a body once', () => {
    const body = createBody();
    const keys = Object.keys(body) as (keyof Body)[];
    keys.forEach((key, index) => {
      body[key] = index + 1;
    });
    const array = new Float32Array(2 * FLOATS_PER_BODY);
    writeBody(array, 1, body);
    const told = Array.from(array.subarray(FLOATS_PER_BODY)).filter((value) => value !== 0);
    expect(told.toSorted((a, b) => a - b)).toEqual(keys.map((_, index) => index + 1));
    expect(array.subarray(0, FLOATS_PER_BODY).every((value) => value === 0)).toBe(true);
  });
});
