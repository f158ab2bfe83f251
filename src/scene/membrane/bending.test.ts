import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { bendingGlsl, drawOut, flatten } from './bending.ts';

const towards = new Vector3(0.6, 0, 0.8);
const press = (share: number) => ({ x: towards.x, y: towards.y, z: towards.z, share });
const crawl = (strength: number) => ({ x: towards.x, y: towards.y, z: towards.z, strength });

function reach(direction: Vector3): Vector3 {
  const at = direction.clone();
  drawOut(at, crawl(1));
  return at;
}

const directions = Array.from({ length: 400 }, (_, index) => {
  const height = 1 - (2 * index + 1) / 400;
  const ring = Math.sqrt(1 - height * height);
  return new Vector3(ring * Math.cos(2.4 * index), height, ring * Math.sin(2.4 * index));
});

describe('a flattened cell', () => {
  test('has nothing beyond its face, and is as it was on its far side', () => {
    for (const direction of directions) {
      const at = direction.clone();
      const normal = direction.clone();
      flatten(at, normal, press(0.3));
      expect(at.dot(towards)).toBeLessThan(0.72);
      if (direction.dot(towards) < 0.4) {
        expect(at.distanceTo(direction)).toBeLessThan(1e-3);
        expect(normal.distanceTo(direction)).toBeLessThan(5e-3);
      }
      expect(normal.length()).toBeCloseTo(1, 9);
    }
  });

  test('is flat where it is pressed: normals there point at the neighbour', () => {
    const at = towards.clone().applyAxisAngle(new Vector3(0, 1, 0), 0.3);
    const normal = at.clone();
    flatten(at, normal, press(0.3));
    expect(normal.dot(towards)).toBeGreaterThan(0.99);
  });

  test('is as it was where nothing presses', () => {
    const at = directions[7]!.clone();
    flatten(at, at.clone(), press(0));
    expect(at).toEqual(directions[7]);
  });
});

describe('a crawling cell', () => {
  test('is longer than it is wide, and broader in front than behind', () => {
    const across = new Vector3(0, 1, 0);
    expect(reach(towards).length()).toBeCloseTo(1.14, 9);
    expect(reach(across).length()).toBeLessThan(1);
    const ahead = reach(towards.clone().add(across).normalize());
    const behind = reach(across.clone().sub(towards).normalize());
    expect(ahead.dot(across)).toBeGreaterThan(1.2 * behind.dot(across));
  });
});

test('the shader bends by the same numbers', () => {
  for (const number of ['0.0500', '0.9700', '0.2400', '0.0700', '0.1400']) {
    expect(bendingGlsl).toContain(number);
  }
});
