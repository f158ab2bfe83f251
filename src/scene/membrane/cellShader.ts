/** The shaders of a cell: a see-through membrane with a lit rim, and the nucleus inside it. */
import { groundGlsl } from '../ground.ts';
import { ripplesGlsl } from './ripples.ts';

/** `placed`: centre and radius. `shape`: seed, ripples, ruffles, fineness of the ruffles. `kin`:
 * paint, haze of its own, nucleoli. */
export const cellVertexShader = /* glsl */ `
uniform float idleS;
attribute vec4 placed;
attribute vec4 shape;
attribute vec3 kin;
varying vec3 direction;
varying vec3 surfaceNormal;
varying vec3 seen;
flat varying vec4 body;
flat varying vec3 look;
${ripplesGlsl}
void main() {
  direction = position;
  vec4 ripple = ripples(direction, idleS, shape.y, shape.x);
  vec3 slope = ripple.xyz - direction * dot(direction, ripple.xyz);
  surfaceNormal = mat3(viewMatrix) * normalize(direction * (1.0 + ripple.w) - slope);
  vec4 view = viewMatrix * vec4(placed.xyz + direction * placed.w * (1.0 + ripple.w), 1.0);
  seen = view.xyz;
  body = shape;
  look = kin;
  gl_Position = projectionMatrix * view;
}
`;

const ruffleGlsl = /* glsl */ `
uniform float idleS;
varying vec3 direction;
varying vec3 surfaceNormal;
varying vec3 seen;
flat varying vec4 body;
flat varying vec3 look;

float lattice(ivec3 p) {
  uint h = uint(p.x) * 0x8da6b343u ^ uint(p.y) * 0xd8163841u ^ uint(p.z) * 0xcb1ab31fu;
  h = (h ^ (h >> 13)) * 0x5bd1e995u;
  return float((h ^ (h >> 15)) & 0xffffffu) / 16777216.0;
}

// Value noise (x) with its slope (yzw), after Quilez, "Value noise derivatives".
vec4 noise(vec3 x) {
  ivec3 p = ivec3(floor(x));
  vec3 w = fract(x);
  vec3 u = w * w * (3.0 - 2.0 * w);
  vec3 du = 6.0 * w * (1.0 - w);
  float a = lattice(p), b = lattice(p + ivec3(1, 0, 0));
  float c = lattice(p + ivec3(0, 1, 0)), d = lattice(p + ivec3(1, 1, 0));
  float e = lattice(p + ivec3(0, 0, 1)), f = lattice(p + ivec3(1, 0, 1));
  float g = lattice(p + ivec3(0, 1, 1)), h = lattice(p + ivec3(1, 1, 1));
  float k1 = b - a, k2 = c - a, k3 = e - a;
  float k4 = a - b - c + d, k5 = a - c - e + g, k6 = a - b - e + f;
  float k7 = b + c + e + h - a - d - f - g;
  return vec4(
    a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z + k6 * u.z * u.x + k7 * u.x * u.y * u.z,
    du * vec3(k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z, k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x, k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y)
  );
}

// Folds of the membrane: x is how high, yzw the slope over the unit sphere's space.
vec4 fold(vec3 at, float fineness) {
  vec4 n = noise(at * fineness);
  float side = 2.0 * n.x - 1.0;
  float ridge = 1.0 - abs(side);
  return vec4(ridge * ridge, -4.0 * ridge * sign(side) * n.yzw * fineness);
}

vec3 bent(vec3 normal, vec3 slope) {
  vec3 along = mat3(viewMatrix) * slope;
  return normalize(normal - (along - normal * dot(normal, along)));
}
`;

export const membraneFragmentShader = /* glsl */ `
${groundGlsl}
${ruffleGlsl}
void main() {
  vec3 at = direction + vec3(body.x * 3.1, 0.0, idleS * 0.012);
  vec4 folds = fold(at, body.w) + 0.5 * fold(at + 7.3, body.w * 2.3);
  vec3 normal = bent(normalize(surfaceNormal), body.z * 0.09 * folds.yzw);
  vec3 toEye = -normalize(seen);
  float facing = dot(normal, toEye);
  bool inside = dot(surfaceNormal, toEye) < 0.0;
  float rim = pow(1.0 - min(1.0, abs(facing)), 2.4);
  float ridge = folds.x * folds.x * 0.35;

  vec3 paint = paints[int(look.x)];
  float lit = wrapped(inside ? -normal : normal);
  float bright = clamp(rim * 1.25 + ridge * rim * 1.6, 0.0, 1.0);
  vec3 dim = paint * mix(0.45, 0.92, lightness);
  vec3 glow = mix(paint, vec3(1.0), mix(0.22, 0.0, lightness));
  vec3 colour = mix(dim, glow, bright) * mix(0.62, 1.1, lit);
  float gloss = max(0.0, dot(normal, normalize(keyLight + toEye)));
  colour += inside ? 0.0 : 0.25 * pow(gloss, 26.0);

  float alpha = mix(mix(0.16, 0.13, lightness), mix(0.92, 0.88, lightness), bright);
  if (inside) alpha *= 0.55;
  float faded = max(look.y, hazeAt(-seen.z));
  colour = mix(colour, paints[hazePaint], faded * 0.8);
  gl_FragColor = vec4(colour, alpha * (1.0 - 0.45 * faded));
}
`;

export const nucleusFragmentShader = /* glsl */ `
${groundGlsl}
${ruffleGlsl}
void main() {
  vec3 at = direction + vec3(body.x * 3.1);
  vec4 coarse = noise(at * 3.2);
  vec4 fine = noise(at * 11.0);
  vec3 normal = bent(normalize(surfaceNormal), body.z * (0.1 * coarse.yzw * 3.2 + 0.018 * fine.yzw * 11.0));
  vec3 toEye = -normalize(seen);
  vec3 paint = paints[int(look.x)] * mix(0.72, 0.78, lightness);
  vec3 colour = paint * mix(0.34, 1.0, wrapped(normal)) * (0.9 + 0.2 * fine.x);
  vec3 between = normalize(keyLight + toEye);
  float gloss = max(0.0, dot(normal, between));
  colour += vec3(1.0, 0.97, 0.94) * (0.2 * pow(gloss, 9.0) + 0.12 * pow(gloss, 40.0));
  float edge = 1.0 - max(0.0, dot(normal, toEye));
  colour *= 1.0 - 0.35 * pow(edge, 3.0);
  float faded = max(look.y, hazeAt(-seen.z));
  gl_FragColor = vec4(mix(colour, paints[hazePaint], faded * 0.85), 1.0);
}
`;
