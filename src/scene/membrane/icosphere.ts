/** A ball of even triangles: an icosahedron whose faces are split and pushed out to the sphere. */

export interface Icosphere {
  /** Unit vectors, three numbers a corner. */
  readonly corners: Float32Array;
  /** Corner numbers, three a triangle, anticlockwise seen from outside. */
  readonly triangles: Uint32Array;
}

const tall = (1 + Math.sqrt(5)) / 2;
const icosahedron = [
  [-1, tall, 0],
  [1, tall, 0],
  [-1, -tall, 0],
  [1, -tall, 0],
  [0, -1, tall],
  [0, 1, tall],
  [0, -1, -tall],
  [0, 1, -tall],
  [tall, 0, -1],
  [tall, 0, 1],
  [-tall, 0, -1],
  [-tall, 0, 1],
] as const;
const faces = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
] as const;

export function createIcosphere(subdivision: number): Icosphere {
  const corners: number[] = [];
  const add = (x: number, y: number, z: number): number => {
    const length = Math.hypot(x, y, z);
    corners.push(x / length, y / length, z / length);
    return corners.length / 3 - 1;
  };
  for (const [x, y, z] of icosahedron) add(x, y, z);

  let triangles: number[] = faces.flat();
  for (let pass = 0; pass < subdivision; pass += 1) {
    const midpoints = new Map<number, number>();
    const half = (a: number, b: number): number => {
      const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
      const known = midpoints.get(key);
      if (known !== undefined) return known;
      const [ax, ay, az] = corners.slice(a * 3, a * 3 + 3) as [number, number, number];
      const [bx, by, bz] = corners.slice(b * 3, b * 3 + 3) as [number, number, number];
      const made = add(ax + bx, ay + by, az + bz);
      midpoints.set(key, made);
      return made;
    };
    const finer: number[] = [];
    for (let face = 0; face < triangles.length; face += 3) {
      const [a, b, c] = triangles.slice(face, face + 3) as [number, number, number];
      const [ab, bc, ca] = [half(a, b), half(b, c), half(c, a)];
      finer.push(a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca);
    }
    triangles = finer;
  }
  return { corners: Float32Array.from(corners), triangles: Uint32Array.from(triangles) };
}
