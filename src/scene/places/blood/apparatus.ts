/** Bag, drip chamber, pump and line: what gives the drug, drawn small beside the vessel and not to its
 * scale. The bag empties, drops fall and the pump's bar stands as the rate says. */
import { BufferGeometry, Float32BufferAttribute, Mesh, ShaderMaterial, Vector3 } from 'three';
import type { SceneColours } from '../../../design/tokens.ts';
import { parameters } from '../../../science/parameters.ts';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { VESSEL_UM } from './layout.ts';
import { block, cylinder, revolve, sweep, writeOnCurve } from './solids.ts';

/** Middles of bag, drip chamber and pump, and half extents of the bag and the pump. */
const BAG = { x: -20, y: 26, halfWidth: 4.6, halfHeight: 5.6, halfDepth: 2.1 } as const;
const CHAMBER = { x: -20, y: 17.5, radius: 0.95, halfHeight: 1.7 } as const;
const PUMP = { x: 1, y: 22, halfWidth: 8.4, halfHeight: 4.6, halfDepth: 2.2 } as const;
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
export const bagInside = BAG;
/** The bar of the pump is full at this rate, µg/day. */
const FULL_BAR = parameters.doseStep2UgPerDay.value;
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

function laySolids(): BufferGeometry {
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

const solidVertex = /* glsl */ `
attribute vec2 coat;
varying vec3 facing;
varying vec3 seen;
varying vec3 at;
flat varying vec2 look;
void main() {
  at = position;
  look = coat;
  facing = mat3(viewMatrix) * normal;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  seen = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const number = (value: number) => value.toFixed(3);

const solidFragment = /* glsl */ `
${groundGlsl}
uniform float rate;
uniform float beat;
varying vec3 facing;
varying vec3 seen;
varying vec3 at;
flat varying vec2 look;

float box(vec2 p, vec2 r, float round) {
  vec2 q = abs(p) - r + round;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round;
}

void main() {
  vec3 normal = normalize(facing);
  vec3 toEye = -normalize(seen);
  vec3 paint = paints[int(look.x)];
  vec3 quiet = mix(paint, paints[hazePaint], mix(0.55, 0.5, lightness));
  float lit = wrapped(normal);
  float rim = pow(1.0 - abs(dot(normal, toEye)), 2.0);
  vec3 colour = mix(deep(quiet, mix(0.5, 0.2, lightness)), mix(quiet, paint, 0.55), clamp(lit * 0.8 + 0.5 * rim, 0.0, 1.0));
  colour += 0.1 * pow(max(0.0, dot(normal, normalize(keyLight + toEye))), 26.0);
  if (look.y > 0.5 && at.z > ${number(PUMP.halfDepth - 0.01)}) {
    vec2 p = at.xy - vec2(${number(PUMP.x)}, ${number(PUMP.y)});
    float pixel = max(fwidth(p.x), 1e-4);
    float screen = box(p - vec2(-1.0, 0.0), vec2(5.6, 2.9), 0.6);
    vec3 glass = mix(paints[${paintIndex('ink')}], deep(paint, 0.4), mix(0.12, 0.06, lightness));
    colour = mix(colour, glass, 1.0 - smoothstep(-pixel, pixel, screen));
    // Nine bars, as many alight as the rate says.
    vec2 q = p - vec2(-1.0, -0.1);
    float column = clamp(floor((q.x + 4.68) / 1.04), 0.0, 8.0);
    vec2 cell = q - vec2(-4.16 + 1.04 * column, -2.0);
    float height = 0.45 + 0.2 * column;
    float bar = box(cell - vec2(0.0, height), vec2(0.34, height), 0.16);
    float alight = clamp(rate * 9.0 - column, 0.0, 1.0);
    vec3 warm = paints[${paintIndex('granzyme')}];
    vec3 barColour = mix(mix(glass, paint, 0.22), warm, alight);
    colour = mix(colour, barColour, (1.0 - smoothstep(-pixel, pixel, bar)) * step(screen, 0.0));
    float lamp = length(p - vec2(6.5, 1.7)) - 0.62;
    vec3 lampColour = mix(mix(paint, paints[hazePaint], 0.6), paints[${paintIndex('perforin')}], step(0.001, rate) * (0.72 + 0.28 * beat));
    colour = mix(colour, lampColour, 1.0 - smoothstep(-pixel, pixel, lamp));
    float knob = abs(length(p - vec2(6.5, -1.3)) - 0.85) - 0.16;
    colour = mix(colour, deep(quiet, 0.9), 0.8 * (1.0 - smoothstep(-pixel, pixel, knob)));
  }
  gl_FragColor = vec4(colour, 1.0);
}
`;

const square = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** power;

/** A pillow: broad seams above and below, thickest in the middle. */
function layVessels(): BufferGeometry {
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

const glassFragment = /* glsl */ `
${groundGlsl}
uniform float left;
uniform float slosh;
varying vec3 facing;
varying vec3 seen;
varying vec3 at;
flat varying vec2 look;
void main() {
  vec3 normal = normalize(facing);
  vec3 toEye = -normalize(seen);
  vec3 paint = paints[${paintIndex('linker')}];
  vec3 fluid = mix(paints[${paintIndex('armCd3')}], paints[${paintIndex('armCd19')}], 0.3);
  float square = abs(dot(normal, toEye));
  float rim = pow(1.0 - square, 2.0);
  float low = look.y < 0.5 ? ${number(BAG.y - BAG.halfHeight)} : ${number(CHAMBER.y - CHAMBER.halfHeight)};
  float high = look.y < 0.5 ? ${number(BAG.y + 0.86 * BAG.halfHeight)} : ${number(CHAMBER.y - 0.2 * CHAMBER.halfHeight)};
  float level = look.y < 0.5 ? mix(low + 0.4, high, left) + 0.09 * sin(at.x * 0.9 + slosh) : high;
  float pixel = max(fwidth(at.y), 1e-4);
  float wet = 1.0 - smoothstep(-pixel, pixel, at.y - level);
  float line = 1.0 - smoothstep(0.05, 0.05 + 2.0 * pixel, abs(at.y - level));
  vec3 colour = mix(paint, fluid, wet) * mix(0.72, 1.04, wrapped(normal));
  colour = mix(deep(colour, mix(0.5, 0.0, lightness)), colour, clamp(rim + 0.4 * wet, 0.0, 1.0));
  colour += 0.3 * pow(max(0.0, dot(normal, normalize(keyLight + toEye))), 40.0);
  float alpha = clamp(mix(0.1, 0.1, lightness) + 0.3 * wet + 0.75 * rim + 0.4 * line, 0.0, 0.95);
  gl_FragColor = vec4(colour, gl_FrontFacing ? alpha : 0.4 * alpha);
}
`;

export interface Apparatus {
  /** The solid parts, then bag and chamber, which are see-through. */
  readonly meshes: readonly [Mesh, Mesh];
  /** µg/day, and the share of the bag that is left. */
  write(doseUgPerDay: number, bagShareLeft: number, idleS: number): void;
  dispose(): void;
}

export function createApparatus(ground: GroundUniforms): Apparatus {
  const solids = laySolids();
  const glass = layVessels();
  const rate = { value: 0 };
  const beat = { value: 0 };
  const left = { value: 1 };
  const slosh = { value: 0 };
  const solid = new ShaderMaterial({
    vertexShader: solidVertex,
    fragmentShader: solidFragment,
    uniforms: { ...ground, rate, beat },
  });
  const clear = new ShaderMaterial({
    vertexShader: solidVertex,
    fragmentShader: glassFragment,
    uniforms: { ...ground, left, slosh },
    transparent: true,
    depthWrite: false,
  });
  const meshes = [new Mesh(solids, solid), new Mesh(glass, clear)] as const;
  for (const mesh of meshes) mesh.frustumCulled = false;
  return {
    meshes,
    write(doseUgPerDay, bagShareLeft, idleS) {
      rate.value = Math.min(1, doseUgPerDay / FULL_BAR);
      beat.value = 0.5 + 0.5 * Math.sin(3 * idleS);
      left.value = bagShareLeft;
      slosh.value = 0.8 * idleS;
    },
    dispose() {
      solids.dispose();
      glass.dispose();
      solid.dispose();
      clear.dispose();
    },
  };
}
