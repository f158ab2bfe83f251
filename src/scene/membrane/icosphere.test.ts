import { expect, test } from 'vitest';
import { createIcosphere } from './icosphere.ts';

test.each([0, 1, 3, 5])('is a closed ball facing outward after %i splits', (subdivision) => {
  const { corners, triangles } = createIcosphere(subdivision);
  expect(corners.length / 3).toBe(10 * 4 ** subdivision + 2);
  expect(triangles.length / 3).toBe(20 * 4 ** subdivision);
  const at = (corner: number) =>
    Array.from(corners.subarray(corner * 3, corner * 3 + 3)) as [number, number, number];
  let inward = 0;
  let volume = 0;
  for (let face = 0; face < triangles.length; face += 3) {
    const [a, b, c] = Array.from(triangles.subarray(face, face + 3), at) as [
      [number, number, number],
      [number, number, number],
      [number, number, number],
    ];
    const cross = [
      b[1] * c[2] - b[2] * c[1],
      b[2] * c[0] - b[0] * c[2],
      b[0] * c[1] - b[1] * c[0],
    ] as const;
    const sixth = (a[0] * cross[0] + a[1] * cross[1] + a[2] * cross[2]) / 6;
    volume += sixth;
    if (sixth <= 0) inward += 1;
  }
  expect(inward).toBe(0);
  expect(volume).toBeLessThan((4 / 3) * Math.PI);
  expect(volume).toBeGreaterThan(
    (4 / 3) * Math.PI * (subdivision === 0 ? 0.6 : 1 - 0.7 / 3 ** subdivision),
  );
  for (let corner = 0; corner < corners.length / 3; corner += 97) {
    expect(Math.hypot(...at(corner))).toBeCloseTo(1, 6);
  }
});
