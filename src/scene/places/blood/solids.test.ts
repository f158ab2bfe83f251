import { Box3, Vector3, type BufferGeometry } from 'three';
import { describe, expect, test } from 'vitest';
import { block, cylinder, revolve, sweep, writeOnCurve } from './solids.ts';

/** Corner by corner: the area, the volume inside, and the least that a face and its normals agree. */
function measure(geometry: BufferGeometry) {
  const flat = geometry.toNonIndexed();
  const [positions, normals] = [flat.getAttribute('position'), flat.getAttribute('normal')];
  const [a, b, c, face, normal] = Array.from({ length: 5 }, () => new Vector3()) as [
    Vector3,
    Vector3,
    Vector3,
    Vector3,
    Vector3,
  ];
  let [area, volume, agreement, unit] = [0, 0, 1, 0];
  for (let corner = 0; corner < positions.count; corner += 3) {
    a.fromBufferAttribute(positions, corner);
    b.fromBufferAttribute(positions, corner + 1);
    c.fromBufferAttribute(positions, corner + 2);
    face.subVectors(b, a).cross(c.clone().sub(a));
    volume += face.dot(a) / 6;
    area += face.length() / 2;
    for (let one = corner; one < corner + 3; one += 1) {
      normal.fromBufferAttribute(normals, one);
      unit = Math.max(unit, Math.abs(normal.length() - 1));
      if (face.length() > 1e-6) agreement = Math.min(agreement, normal.dot(face) / face.length());
    }
  }
  return { area, volume, agreement, unit };
}

/** Of a circle's area and length, what a polygon with so many corners on it has. */
const polygonArea = (corners: number) => (corners / 2) * Math.sin((2 * Math.PI) / corners);

describe('a solid looks outwards, with normals of length one', () => {
  test('a cylinder is closed, and its edges are sharp', () => {
    const { volume, agreement, unit } = measure(cylinder(1.5, 1.5, 4, 28));
    expect(volume).toBeCloseTo(polygonArea(28) * 1.5 ** 2 * 4, 4);
    expect(agreement).toBeGreaterThan(Math.cos((1.01 * Math.PI) / 28));
    expect(unit).toBeLessThan(1e-6);
  });

  test('a cone that is cut off stands on its bottom', () => {
    const solid = cylinder(1, 2, 3, 24);
    const { volume, agreement } = measure(solid);
    expect(volume).toBeCloseTo((polygonArea(24) * 3 * (1 + 2 + 4)) / 3, 4);
    expect(agreement).toBeGreaterThan(Math.cos((1.01 * Math.PI) / 24));
    solid.computeBoundingBox();
    expect(solid.boundingBox?.min.toArray()).toEqual([-2, -1.5, -2]);
  });

  test('a profile without repeated points is smooth: a ball', () => {
    const steps = 32;
    const ball = revolve(
      Array.from({ length: steps + 1 }, (_, step) => {
        const angle = (Math.PI * step) / steps;
        return [Math.sin(angle), -Math.cos(angle)] as const;
      }),
      48,
    );
    const { volume, agreement, unit } = measure(ball);
    expect(volume).toBeGreaterThan(0.99 * (4 / 3) * Math.PI);
    expect(volume).toBeLessThan((4 / 3) * Math.PI);
    expect(agreement).toBeGreaterThan(0.99);
    expect(unit).toBeLessThan(1e-6);
  });

  test('a tube keeps its radius round a bend', () => {
    const bend = Array.from({ length: 41 }, (_, step) => {
      const angle = (Math.PI * step) / 40;
      return new Vector3(5 * Math.cos(angle), 5 * Math.sin(angle), 0.2 * angle);
    });
    const tube = sweep(bend, 0.5, 16);
    const { area, agreement, unit } = measure(tube);
    const length = Math.PI * Math.hypot(5, 0.2);
    expect(area / (2 * Math.PI * 0.5 * length)).toBeGreaterThan(0.98);
    expect(area / (2 * Math.PI * 0.5 * length)).toBeLessThan(1.01);
    expect(agreement).toBeGreaterThan(0.97);
    expect(unit).toBeLessThan(1e-6);
  });

  test('a block fills its box but for corners and edges', () => {
    const solid = block(4, 3, 2, 1, 0.5);
    const { volume, agreement, unit } = measure(solid);
    const box = new Box3().setFromBufferAttribute(
      solid.getAttribute('position') as Parameters<Box3['setFromBufferAttribute']>[0],
    );
    expect(box.max.distanceTo(new Vector3(4, 3, 2))).toBeLessThan(1e-6);
    expect(box.min.distanceTo(new Vector3(-4, -3, -2))).toBeLessThan(1e-6);
    // Without its rounded edges: the four corners are missing.
    const sharp = (8 * 6 - (4 - Math.PI)) * 4;
    expect(volume).toBeLessThan(sharp);
    expect(volume).toBeGreaterThan(0.95 * sharp);
    expect(agreement).toBeGreaterThan(0.95);
    expect(unit).toBeLessThan(1e-6);
  });
});

test('a curve goes through its points in equal shares, straight where they are, without a kink', () => {
  const points = [
    new Vector3(0, 0, 0),
    new Vector3(1, 3, 0),
    new Vector3(6, 3, 1),
    new Vector3(7, -1, 1),
  ];
  const at = new Vector3();
  points.forEach((point, index) => {
    writeOnCurve(points, index / 3, at);
    expect(at.distanceTo(point)).toBeLessThan(1e-9);
  });
  const [early, late] = [new Vector3(), new Vector3()];
  for (const knot of [1 / 3, 2 / 3]) {
    writeOnCurve(points, knot, at);
    writeOnCurve(points, knot - 1e-6, early);
    writeOnCurve(points, knot + 1e-6, late);
    expect(early.sub(at).normalize().dot(late.sub(at).normalize())).toBeLessThan(-0.9999);
  }
  writeOnCurve([new Vector3(), new Vector3(2, 2, 2), new Vector3(8, 8, 8)], 0.25, at);
  expect(at.x).toBeCloseTo(at.y, 9);
  expect(at.z).toBeCloseTo(at.y, 9);
});
