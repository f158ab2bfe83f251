/** The shaders of a cell: a see-through membrane with a lit rim, and the nucleus inside it. */
import { groundGlsl, paintIndex } from '../ground.ts';
import { bendingGlsl } from './bending.ts';
import { ripplesGlsl } from './ripples.ts';

/** Attributes, in the words of `Body`. Of `stand`: `placed`: centre and radius. `press` and `pull`:
 * direction and amount of flattening and of crawling. `spread`: where something that spreads through the
 * cell sets out, and how far it has come. Of `dress`: `shape`: seed, ripples, ruffles, fineness. `kin`:
 * paint, haze, nucleoli, presence. `fate`: grey, crumple, flatness, turn. `wash`: paint, strength and
 * grain of what spreads. */
const attributesGlsl = /* glsl */ `
attribute mat4 stand;
attribute mat4 dress;
`;

const noiseGlsl = /* glsl */ `
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
`;

export const cellVertexShader = /* glsl */ `
uniform float idleS;
${groundGlsl}
${attributesGlsl}
varying vec3 direction;
varying vec3 surfaceNormal;
varying vec3 seen;
flat varying vec4 body;
flat varying vec3 paint;
flat varying vec3 washPaint;
flat varying vec3 look;
flat varying float crumpled;
flat varying float turned;
flat varying vec4 spreads;
flat varying vec2 washed;
varying float front;
const int dyingPaint = ${paintIndex('dying')};
${ripplesGlsl}
${bendingGlsl}
${noiseGlsl}

// Sharp folds (w) of a crumpled membrane with their slope (xyz).
vec4 folded(vec3 direction, float seed, float fineness, float height) {
  vec4 bumps = noise(direction * fineness + seed * 5.3);
  float side = 2.0 * bumps.x - 1.0;
  return height * vec4(-2.0 * sign(side) * fineness * bumps.yzw, 0.35 - abs(side));
}

void main() {
  vec4 placed = stand[0], press = stand[1], pull = stand[2];
  vec4 shape = dress[0], fate = dress[2];
  direction = position;
  vec4 wave = ripples(direction, idleS, shape.y, shape.x);
  if (fate.y > 0.0) {
    vec4 folds = folded(direction, shape.x, 3.4, 0.3) + folded(direction, shape.x, 8.0, 0.14);
    wave += fate.y * folds;
  }
  vec3 slope = wave.xyz - direction * dot(direction, wave.xyz);
  vec3 normal = direction * (1.0 + wave.w) - slope;
  vec3 at = direction * (1.0 + wave.w);

  // Flat cells: thin across y, spread along x and z.
  vec3 lie = vec3(1.0, 1.0 - fate.z, 1.0) / sqrt(1.0 - 0.5 * fate.z);
  at *= lie;
  normal = normalize(normal / lie);

  // Crawling: a broad front, a narrow tail, drawn out along the way.
  front = 0.0;
  if (pull.w > 0.0) {
    float along = dot(at, pull.xyz);
    drawOut(pull, at, normal);
    front = pull.w * smoothstep(0.3, 1.0, along);
  }

  // A neighbour flattens it: what would lie beyond the plane of contact is pushed back to it.
  if (press.w > 0.0) flatten(press, at, normal);

  surfaceNormal = mat3(viewMatrix) * normal;
  vec4 view = viewMatrix * vec4(placed.xyz + at * placed.w, 1.0);
  seen = view.xyz;
  body = shape;
  // Colour drains from a dying cell.
  paint = mix(paints[int(dress[1].x)], paints[dyingPaint], fate.x);
  washPaint = paints[int(dress[3].x)];
  look = dress[1].yzw;
  crumpled = fate.y;
  turned = fate.w;
  spreads = stand[3];
  washed = dress[3].yz;
  gl_Position = projectionMatrix * view;
}
`;

const ruffleGlsl = /* glsl */ `
uniform float idleS;
varying vec3 direction;
varying vec3 surfaceNormal;
varying vec3 seen;
flat varying vec4 body;
flat varying vec3 paint;
flat varying vec3 washPaint;
flat varying vec3 look;
flat varying float crumpled;
flat varying float turned;
flat varying vec4 spreads;
flat varying vec2 washed;
varying float front;

${noiseGlsl}
// What spreads through the cell from one side: x where it has come, y at its crest.
vec2 spreadHere(float grain) {
  if (washed.x <= 0.0) return vec2(0.0);
  float way = 0.5 - 0.5 * dot(normalize(direction), spreads.xyz);
  float ahead = (way - spreads.w) / 0.14;
  float grains = mix(1.0, smoothstep(0.42, 0.62, grain), washed.y);
  return washed.x * grains * vec2(1.0 - smoothstep(-1.0, 1.0, ahead), exp(-ahead * ahead));
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
  vec3 toEye = -normalize(seen);
  vec3 smoothNormal = normalize(surfaceNormal);
  bool inside = dot(smoothNormal, toEye) < 0.0;
  vec3 at = direction + vec3(body.x * 3.1, 0.0, idleS * 0.012);
  vec4 folds = noise(at * body.w);
  vec4 fine = noise(at * body.w * 2.7 + 0.6 * folds.yzw);
  float ruffles = body.z * (1.0 + 0.8 * front + 0.5 * crumpled);
  vec3 normal = bent(smoothNormal, ruffles * (folds.yzw + 0.8 * fine.yzw));
  float facing = abs(dot(normal, toEye));
  float rim = (1.0 - facing) * (1.0 - facing);
  // Thin bright creases, a net that shows where the membrane is seen edge on.
  float crease = 1.0 - abs(2.0 * fine.x - 1.0);
  crease = crease * crease * crease * crease * crease * (0.35 + folds.x);
  float bright = clamp(1.35 * rim + 0.9 * crease * sqrt(rim), 0.0, 1.0);

  vec2 here = vec2(0.0);
  if (washed.x > 0.0) here = spreadHere(noise(direction * 9.0 + body.x).x);
  vec3 tint = mix(paint, washPaint, min(1.0, 0.6 * here.x + 0.5 * here.y));
  float lit = wrapped(inside ? -normal : normal);
  vec3 glow = mix(tint, vec3(1.0), mix(0.3, 0.0, lightness) * crease);
  // Light comes back from its many layers, too.
  vec3 shade = deep(tint, mix(0.9, 0.15, lightness) * (1.0 - 0.75 * crumpled));
  vec3 colour = mix(shade, glow, bright);
  colour *= mix(mix(0.6, 0.85, lightness), mix(1.12, 1.04, lightness), lit);
  float gloss = sixth(max(0.0, dot(normal, normalize(keyLight + toEye))));
  float shine = inside ? 0.0 : 0.3 * gloss * gloss * gloss * gloss * gloss;
  colour += shine;

  float alpha = mix(mix(0.14, 0.12, lightness), mix(0.95, 0.9, lightness), bright) + shine;
  alpha = mix(alpha, 1.0, min(0.7, 0.34 * here.x + 0.4 * here.y));
  // A crumpled membrane is many layers thick.
  alpha = mix(alpha, max(alpha, 0.62), crumpled);
  if (inside) alpha *= 0.6;
  // The outline ends softly within a pixel or two.
  float square = abs(dot(smoothNormal, toEye));
  alpha *= smoothstep(0.0, 1.0, square / max(fwidth(square) * 1.2, 1e-4));
  float faded = max(look.x, hazeAt(-seen.z));
  colour = mix(colour, paints[hazePaint], faded * 0.85);
  gl_FragColor = vec4(colour, alpha * (1.0 - 0.5 * faded) * look.z);
}
`;

export const nucleusFragmentShader = /* glsl */ `
${groundGlsl}
${ruffleGlsl}
// Where the pale nucleoli of a blast lie, as unit directions.
const vec3 nucleoli[2] = vec3[](normalize(vec3(-0.42, 0.3, 0.86)), normalize(vec3(0.5, -0.38, 0.78)));

void main() {
  vec3 at = direction + vec3(body.x * 3.1);
  vec4 coarse = noise(at * 2.6);
  vec4 fine = noise(at * 9.0);
  vec3 normal = bent(normalize(surfaceNormal), 0.34 * coarse.yzw + 0.12 * fine.yzw);
  vec3 toEye = -normalize(seen);
  float lit = wrapped(normal);
  // Dark on the dark ground; on the light one a wash of the paint, so that it does not weigh.
  vec3 shaded = deep(paint, mix(1.5, 0.35, lightness)) * mix(0.45, 0.86, lightness);
  vec3 bright = mix(deep(paint, 0.6) * 0.76, mix(paint, vec3(1.0), 0.24), lightness);
  vec3 colour = mix(shaded, bright, smoothstep(0.05, 1.0, lit));
  colour *= 0.86 + 0.28 * fine.x;
  float c = cos(turned), d = sin(turned);
  vec3 spot = mat3(c, d, 0.0, -d * c, c * c, d, d * d, -c * d, c) * direction;
  for (int i = 0; i < 2; i++) {
    if (float(i) >= look.y) break;
    float near = dot(spot, nucleoli[i]) + 0.012 * coarse.x;
    colour *= 1.0 - 0.22 * smoothstep(0.962, 0.98, near);
    colour = mix(colour, paint, 0.4 * smoothstep(0.976, 0.992, near));
  }
  float gloss = sixth(max(0.0, dot(normal, normalize(keyLight + toEye))));
  float glint = gloss * gloss * gloss * gloss * gloss;
  vec3 shine = mix(vec3(1.0), paint, 0.2);
  colour += shine * (0.16 * gloss * (0.4 + 0.9 * coarse.x) + 0.14 * glint * fine.x);
  vec2 here = spreadHere(fine.x);
  colour = mix(colour, washPaint, min(1.0, 0.4 * here.x + 0.4 * here.y));
  float square = max(0.0, dot(normalize(surfaceNormal), toEye));
  colour *= 1.0 - mix(0.45, 0.25, lightness) * (1.0 - square) * (1.0 - square) * (1.0 - square);
  float cover = smoothstep(0.0, 1.0, square / max(fwidth(square) * 1.2, 1e-4));
#ifndef FADED
  // The softened outline must not hide the far membrane that shows through it.
  gl_FragDepth = cover < 0.99 ? 1.0 : gl_FragCoord.z;
#endif
  float faded = max(look.x, hazeAt(-seen.z));
  gl_FragColor = vec4(mix(colour, paints[hazePaint], faded * 0.9), cover * look.z);
}
`;
