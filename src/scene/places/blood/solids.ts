/** The few solids that the apparatus, the syringe and the red cells are made of, and the curve a line
 * lies along: three's own geometries would be paid for by the first picture of every place. */
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three';

const FULL_TURN = 2 * Math.PI;

/** A skin over rows of corners. Rows go up, and the corners of a row to the right, as seen from outside. */
function skin(
  rows: number,
  columns: number,
  write: (row: number, column: number, at: Vector3, normal: Vector3) => void,
): BufferGeometry {
  const position: number[] = [];
  const normals: number[] = [];
  const index: number[] = [];
  const at = new Vector3();
  const normal = new Vector3();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      write(row, column, at, normal);
      position.push(at.x, at.y, at.z);
      normals.push(normal.x, normal.y, normal.z);
      if (row === 0 || column === 0) continue;
      const here = row * columns + column;
      const below = here - columns;
      index.push(below - 1, below, here - 1, here, here - 1, below);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setIndex(index);
  return geometry;
}

/** `profile`, from below, each point its distance to the y axis and its height, turned round that axis.
 * A point that is given twice is a sharp edge. */
export function revolve(
  profile: readonly (readonly [out: number, up: number])[],
  segments: number,
): BufferGeometry {
  return skin(profile.length, segments + 1, (row, column, at, normal) => {
    const point = profile[row] ?? [0, 0];
    const before = profile[row - 1] ?? point;
    const after = profile[row + 1] ?? point;
    const angle = (FULL_TURN * column) / segments;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    at.set(point[0] * sin, point[1], point[0] * cos);
    const out = after[1] - before[1];
    normal.set(out * sin, before[0] - after[0], out * cos).normalize();
  });
}

/** A closed cylinder round the y axis, or a cone that is cut off; its middle is the origin. */
export function cylinder(
  topRadius: number,
  bottomRadius: number,
  height: number,
  segments: number,
): BufferGeometry {
  const [bottom, top] = [
    [bottomRadius, -height / 2],
    [topRadius, height / 2],
  ] as const;
  return revolve([[0, bottom[1]], bottom, bottom, top, top, [0, top[1]]], segments);
}

/** A tube through these points, open at both ends; it must not set out along z. */
export function sweep(path: readonly Vector3[], radius: number, segments: number): BufferGeometry {
  const along = new Vector3();
  const side = new Vector3();
  const across = new Vector3();
  return skin(path.length, segments + 1, (row, column, at, normal) => {
    const here = path[row] as Vector3;
    if (column === 0) {
      along.subVectors(path[row + 1] ?? here, path[row - 1] ?? here).normalize();
      // The side of the ring before, made square to the way: so the tube does not twist.
      if (row === 0) side.set(0, 0, 1);
      side.addScaledVector(along, -side.dot(along)).normalize();
      across.crossVectors(along, side);
    }
    const angle = (FULL_TURN * column) / segments;
    normal.copy(side).multiplyScalar(Math.cos(angle)).addScaledVector(across, Math.sin(angle));
    at.copy(here).addScaledVector(normal, radius);
  });
}

const CORNER_STEPS = 8;
const EDGE_STEPS = 4;

/** A box round the origin. `round`: the radius of its four corners, seen from the front; `edge`: that of
 * the edges of its front and back, at most `round`. */
export function block(
  halfWidth: number,
  halfHeight: number,
  halfDepth: number,
  round: number,
  edge: number,
): BufferGeometry {
  const rows = 2 * (EDGE_STEPS + 1);
  const columns = 4 * (CORNER_STEPS + 1);
  // The first row and the last are the middles of back and front.
  return skin(rows + 2, columns + 1, (row, column, at, normal) => {
    const front = row > rows / 2 ? 1 : -1;
    if (row === 0 || row === rows + 1) {
      at.set(0, 0, front * halfDepth);
      normal.set(0, 0, front);
      return;
    }
    const step = (row - 1) % (EDGE_STEPS + 1);
    const lean = (Math.PI / 2) * (front < 0 ? step / EDGE_STEPS - 1 : step / EDGE_STEPS);
    const corner = Math.floor((column % columns) / (CORNER_STEPS + 1));
    const angle = (Math.PI / 2) * (corner + (column % (CORNER_STEPS + 1)) / CORNER_STEPS);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    normal.set(x * Math.cos(lean), y * Math.cos(lean), Math.sin(lean));
    const [right, up] = [corner === 0 || corner === 3 ? 1 : -1, corner < 2 ? 1 : -1];
    at.set(
      right * (halfWidth - round) + x * (round - edge) + edge * normal.x,
      up * (halfHeight - round) + y * (round - edge) + edge * normal.y,
      front * (halfDepth - edge) + edge * normal.z,
    );
  });
}

/** Writes where the share 0 to 1 of a centripetal Catmull-Rom curve through `points` is: every stretch
 * between two of them, which must lie apart, is an equal share. */
export function writeOnCurve(points: readonly Vector3[], share: number, out: Vector3): void {
  const last = points.length - 1;
  const stretch = Math.min(last - 1, Math.floor(share * last));
  const t = share * last - stretch;
  const from = points[stretch] as Vector3;
  const to = points[stretch + 1] as Vector3;
  // Beyond either end the curve goes on as it came.
  const before = points[stretch - 1] ?? from.clone().multiplyScalar(2).sub(to);
  const after = points[stretch + 2] ?? to.clone().multiplyScalar(2).sub(from);
  const knot0 = Math.sqrt(before.distanceTo(from));
  const knot1 = Math.sqrt(from.distanceTo(to));
  const knot2 = Math.sqrt(to.distanceTo(after));
  const at = (x0: number, x1: number, x2: number, x3: number) => {
    const slope = (x2 - x1) / knot1;
    const leaving = knot1 * ((x1 - x0) / knot0 - (x2 - x0) / (knot0 + knot1) + slope);
    const coming = knot1 * (slope - (x3 - x1) / (knot1 + knot2) + (x3 - x2) / knot2);
    const way = x2 - x1;
    return (
      x1 + t * (leaving + t * (3 * way - 2 * leaving - coming + t * (leaving + coming - 2 * way)))
    );
  };
  out.set(
    at(before.x, from.x, to.x, after.x),
    at(before.y, from.y, to.y, after.y),
    at(before.z, from.z, to.z, after.z),
  );
}
