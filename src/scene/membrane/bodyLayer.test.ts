import { Vector3, type InstancedBufferGeometry, type InterleavedBufferAttribute } from 'three';
import { describe, expect, test } from 'vitest';
import { bodyAttributes, createBody, FLOATS_PER_BODY, writeBody, type Body } from './body.ts';
import { createBodyLayer, type BodyKind, type BodyLayer } from './bodyLayer.ts';

const eye = new Vector3(0, 0, 50);

function bodiesAt(...depths: readonly number[]): Body[] {
  return depths.map((z) => ({ ...createBody(), z }));
}

/** Depths of the bodies drawn by each mesh, in the order of drawing. */
function drawnDepths({ meshes }: BodyLayer): number[][] {
  return meshes.map((mesh) => {
    const geometry = mesh.geometry as InstancedBufferGeometry;
    const placed = geometry.getAttribute('placed') as InterleavedBufferAttribute;
    return Array.from({ length: geometry.instanceCount }, (_, slot) => placed.getZ(slot));
  });
}

function layerOf(kind: BodyKind, bodies: readonly Body[], ...capacities: readonly number[]) {
  const details = capacities.map((capacity, subdivision) => ({ subdivision, capacity }));
  const layer = createBodyLayer(kind, bodies, details, {});
  layer.update(eye);
  return layer;
}

describe('a layer of bodies', () => {
  test('draws far bodies first and the nearest at the greatest detail', () => {
    const layer = layerOf('membrane', bodiesAt(3, -8, 20, 0, 11), 10, 2);
    expect(drawnDepths(layer)).toEqual([
      [-8, 0, 3],
      [11, 20],
    ]);
    layer.update(new Vector3(0, 0, -50));
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
    const { data } = geometry.getAttribute('placed') as InterleavedBufferAttribute;
    const sent = () => data.version;
    const first = sent();
    layer.update(eye);
    expect(sent()).toBe(first);
    (bodies[1] as Body).x = 1;
    layer.update(eye);
    expect(sent()).toBe(first + 1);
    layer.update(new Vector3(0, 0, -50));
    expect(sent()).toBe(first + 2);
  });

  test('tells the shader everything about a body once', () => {
    const body = createBody();
    const keys = Object.keys(body) as (keyof Body)[];
    expect(bodyAttributes.reduce((sum, [, size]) => sum + size, 0)).toBe(keys.length);
    keys.forEach((key, index) => {
      body[key] = index + 1;
    });
    const array = new Float32Array(2 * FLOATS_PER_BODY);
    writeBody(array, 1, body);
    expect(Array.from(array.subarray(FLOATS_PER_BODY)).toSorted((a, b) => a - b)).toEqual(
      keys.map((_, index) => index + 1),
    );
    expect(array.subarray(0, FLOATS_PER_BODY).every((value) => value === 0)).toBe(true);
  });
});
