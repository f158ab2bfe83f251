/** How a cell's shape gives way: drawn out where it crawls, flat where a neighbour presses on it.
 * Carried out alike here, for what stands on the membrane, and in the shader, which draws it. */
import type { Vector3 } from 'three';

/** Over which share of the radius a flattened face rounds off. */
const SOFTNESS = 0.05;
/** As far before the face as this, in softnesses, nothing of it is felt. */
const UNFELT = -16;
/** How far the normals of a flattened face turn towards the neighbour. */
const FLATNESS = 0.97;
/** Of a crawling cell: how much its front is broader and its tail narrower, and how much longer it
 * is than at rest. */
const TAPER = 0.24;
const NARROWING = 0.07;
const LENGTHENING = 0.14;

/** Towards a neighbour that flattens the cell (unit vector), and by how much of its radius. */
export interface Press {
  x: number;
  y: number;
  z: number;
  share: number;
}

/** Which way a cell crawls (unit vector), and how far that draws it out, 0 to 1. */
export interface Crawl {
  x: number;
  y: number;
  z: number;
  strength: number;
}

/** Draws out a point of the surface, given from the middle in shares of the radius. */
export function drawOut(at: Vector3, { x, y, z, strength }: Crawl): void {
  if (strength === 0) return;
  const along = at.x * x + at.y * y + at.z * z;
  const broad = 1 + strength * (TAPER * along - NARROWING);
  const stretch = along * (1 + LENGTHENING * strength - broad);
  at.x = at.x * broad + x * stretch;
  at.y = at.y * broad + y * stretch;
  at.z = at.z * broad + z * stretch;
}

/** Pushes a point of the surface back to the flattened face and turns its normal with it. */
export function flatten(at: Vector3, normal: Vector3, { x, y, z, share }: Press): void {
  if (share === 0) return;
  const beyond = (at.x * x + at.y * y + at.z * z - (1 - share)) / SOFTNESS;
  if (beyond < UNFELT) return;
  const back = SOFTNESS * Math.log(1 + Math.exp(beyond));
  at.x -= x * back;
  at.y -= y * back;
  at.z -= z * back;
  const pushed = FLATNESS / (1 + Math.exp(-beyond));
  const turned = ((normal.x * x + normal.y * y + normal.z * z) * pushed) / (1 - pushed);
  normal.x += x * turned;
  normal.y += y * turned;
  normal.z += z * turned;
  normal.normalize();
}

const float = (value: number) => value.toFixed(4);

/** For a vertex shader: the same two, with normals. `pull` and `press` hold direction and strength. */
export const bendingGlsl = /* glsl */ `
void drawOut(vec4 pull, inout vec3 at, inout vec3 normal) {
  float along = dot(at, pull.xyz);
  vec3 side = at - along * pull.xyz;
  float broad = 1.0 + pull.w * (${float(TAPER)} * along - ${float(NARROWING)});
  float length = 1.0 + ${float(LENGTHENING)} * pull.w;
  at = side * broad + pull.xyz * along * length;
  vec3 across = (normal - dot(normal, pull.xyz) * pull.xyz) / broad;
  float ahead = (dot(normal, pull.xyz) - ${float(TAPER)} * pull.w * dot(side, across)) / length;
  normal = normalize(across + ahead * pull.xyz);
}

void flatten(vec4 press, inout vec3 at, inout vec3 normal) {
  const float softness = ${float(SOFTNESS)};
  float beyond = (dot(at, press.xyz) - (1.0 - press.w)) / softness;
  float pushed = ${float(FLATNESS)} / (1.0 + exp(-beyond));
  at -= press.xyz * softness * log(1.0 + exp(beyond));
  normal = normalize(normal + press.xyz * dot(normal, press.xyz) * pushed / (1.0 - pushed));
}
`;
