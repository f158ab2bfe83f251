/** The shapes of bag, drip chamber, pump and line, and where they stand beside the vessel. */
import { BufferGeometry, Float32BufferAttribute, Mesh, Vector3 } from 'three';
import type { SceneColours } from '../../../design/tokens.ts';
import { paintIndex } from '../../ground.ts';
import { VESSEL_UM } from './layout.ts';
import { block, cylinder, revolve, sweep, writeOnCurve } from './solids.ts';

/** Middles of bag, drip chamber and pump, and half extents of the bag and the pump. */
export const BAG = { x: -20, y: 26, halfWidth: 4.6, halfHeight: 5.6, halfDepth: 2.1 } as const;
export const CHAMBER = { x: -20, y: 17.5, radius: 0.95, halfHeight: 1.7 } as const;
export const PUMP = { x: 1, y: 22, halfWidth: 8.4, halfHeight: 4.6, halfDepth: 2.2 } as const;
/** Where the needle's tip lies in the vessel. */
export const tip = new Vector3(19.4, 7.2, 3);
export const bagNamed = new Vector3(BAG.x, BAG.y + BAG.halfHeight * 0.4, BAG.halfDepth);
export const pumpNamed = new Vector3(PUMP.x, PUMP.y + PUMP.halfHeight, PUMP.halfDepth);
/** Drops fall between these heights. */
export const drops = {
  x: CHAMBER.x,
  fromY: CHAMBER.y + CHAMBER.halfHeight - 0.5,
  toY: CHAMBER.y - CHAMBER.halfHeight + 0.7,
} as const;
const LINE_UM = 0.34;
const METAL_UM = 0.3;

const z = 1;
/** The whole line in two pieces, from the chamber to the pump and from the pump to the tip. */
const toPump = [
  new Vector3(CHAMBER.x, CHAMBER.y - CHAMBER.halfHeight, z),
  new Vector3(CHAMBER.x + 0.3, CHAMBER.y - 3.6, z),
  new Vector3(CHAMBER.x + 4.2, CHAMBER.y - 3.4, z),
  new Vector3(PUMP.x - PUMP.halfWidth - 4.4, PUMP.y - 0.6, z),
  new Vector3(PUMP.x - PUMP.halfWidth, PUMP.y, z),
];
const hub = new Vector3(17.1, VESSEL_UM + 3.6, z + 1.6);
const fromPump = [
  new Vector3(PUMP.x + PUMP.halfWidth, PUMP.y, z),
  new Vector3(PUMP.x + PUMP.halfWidth + 3.4, PUMP.y - 0.3, z),
  new Vector3(hub.x - 2, hub.y + 4.4, z + 1),
  hub,
];

/** Writes where the share 0 to 1 of the line is: chamber to pump, pump to tip. */
export function writeOnLine(share: number, out: Vector3): void {
  if (share < 0.48) writeOnCurve(toPump, share / 0.48, out);
  else if (share < 0.88) writeOnCurve(fromPump, (share - 0.48) / 0.4, out);
  else out.lerpVectors(hub, tip, (share - 0.88) / 0.12);
}

/** What the shader tells apart: the pump's face carries its screen. */
const PLAIN = 0;
const FACE = 1;

interface Piece {
  readonly geometry: BufferGeometry;
  readonly paint: keyof SceneColours;
  readonly part?: number;
}

/** All pieces as one geometry without an index. */
function join(pieces: readonly Piece[]): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const coat: number[] = [];
  for (const { geometry, paint, part = PLAIN } of pieces) {
    const flat = geometry.index ? geometry.toNonIndexed() : geometry;
    const corners = flat.getAttribute('position');
    position.push(...corners.array);
    normal.push(...flat.getAttribute('normal').array);
    for (let corner = 0; corner < corners.count; corner += 1) coat.push(paintIndex(paint), part);
    flat.dispose();
    geometry.dispose();
  }
  const joined = new BufferGeometry();
  joined.setAttribute('position', new Float32BufferAttribute(position, 3));
  joined.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  joined.setAttribute('coat', new Float32BufferAttribute(coat, 2));
  return joined;
}

function tube(points: readonly Vector3[], steps: number): BufferGeometry {
  const path = Array.from({ length: steps + 1 }, (_, step) => {
    const at = new Vector3();
    writeOnCurve(points, step / steps, at);
    return at;
  });
  return sweep(path, LINE_UM, 10);
}

function rod(from: Vector3, to: Vector3, radius: number, endRadius = radius): BufferGeometry {
  const geometry = cylinder(radius, endRadius, from.distanceTo(to), 16);
  geometry.translate(0, from.distanceTo(to) / 2, 0);
  geometry.rotateX(Math.PI / 2);
  const along = new Mesh();
  along.position.copy(from);
  along.lookAt(to);
  along.updateMatrix();
  return geometry.applyMatrix4(along.matrix);
}

/** Line, needle, pump and pole as one geometry. */
export function laySolids(): BufferGeometry {
  const pole = -13.2;
  const top = BAG.y + BAG.halfHeight + 1.1;
  return join([
    { geometry: tube(toPump, 40), paint: 'linker' },
    { geometry: tube(fromPump, 36), paint: 'linker' },
    { geometry: rod(hub, tip, METAL_UM, METAL_UM * 0.8), paint: 'linker' },
    {
      geometry: rod(hub.clone().lerp(tip, -0.25), hub.clone().lerp(tip, 0.16), 0.8, 0.55),
      paint: 'linker',
    },
    {
      geometry: block(PUMP.halfWidth, PUMP.halfHeight, PUMP.halfDepth, 1.6, 0.5).translate(
        PUMP.x,
        PUMP.y,
        0,
      ),
      paint: 'linker',
      part: FACE,
    },
    // The pole that carries the bag, with its hook.
    {
      geometry: rod(new Vector3(pole, VESSEL_UM + 3, -3), new Vector3(pole, top + 0.6, -3), 0.24),
      paint: 'linker',
    },
    {
      geometry: rod(new Vector3(pole, top + 0.4, -3), new Vector3(BAG.x, top + 0.4, -1), 0.2),
      paint: 'linker',
    },
    {
      geometry: rod(
        new Vector3(BAG.x, top + 0.4, -1),
        new Vector3(BAG.x, BAG.y + BAG.halfHeight - 0.3, 0),
        0.2,
      ),
      paint: 'linker',
    },
    {
      geometry: rod(
        new Vector3(BAG.x, BAG.y - BAG.halfHeight + 0.4, 0),
        new Vector3(BAG.x, CHAMBER.y + CHAMBER.halfHeight, 0),
        0.3,
      ),
      paint: 'linker',
    },
    {
      geometry: block(0.55, 0.25, 0.55, 0.06, 0.06).translate(
        BAG.x,
        BAG.y + BAG.halfHeight - 0.1,
        0,
      ),
      paint: 'linker',
    },
  ]);
}

const square = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** power;

/** Bag and chamber. The bag is a pillow: broad seams above and below, thickest in the middle. */
export function layVessels(): BufferGeometry {
  const steps = 32;
  const pillow = revolve(
    Array.from({ length: steps + 1 }, (_, step) => {
      const angle = (Math.PI * step) / steps;
      return [Math.sin(angle), -Math.cos(angle)] as const;
    }),
    48,
  );
  const corners = pillow.getAttribute('position');
  const normals = pillow.getAttribute('normal');
  const point = new Vector3();
  for (let corner = 0; corner < corners.count; corner += 1) {
    point.fromBufferAttribute(corners, corner);
    const [x, y, depth] = [square(point.x, 0.62), square(point.y, 0.62), square(point.z, 0.9)];
    corners.setXYZ(corner, x * BAG.halfWidth, y * BAG.halfHeight, depth * BAG.halfDepth);
    point.set(point.x / BAG.halfWidth, point.y / BAG.halfHeight, point.z / BAG.halfDepth);
    point.normalize();
    normals.setXYZ(corner, point.x, point.y, point.z);
  }
  pillow.translate(BAG.x, BAG.y, 0);
  const chamber = cylinder(CHAMBER.radius, CHAMBER.radius, 2 * CHAMBER.halfHeight, 24);
  chamber.translate(CHAMBER.x, CHAMBER.y, 0);
  return join([
    { geometry: pillow, paint: 'linker', part: 0 },
    { geometry: chamber, paint: 'linker', part: 1 },
  ]);
}
