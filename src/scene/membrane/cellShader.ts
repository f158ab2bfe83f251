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
const uvec3 strides = uvec3(0x8da6b343u, 0xd8163841u, 0xcb1ab31fu);

// Whole numbers below 2 to the power of 24. Taken as signed, they become others quickly in software.
vec4 scrambled(uvec4 h) {
  h = (h ^ (h >> 13)) * 0x5bd1e995u;
  return vec4(ivec4((h ^ (h >> 15)) & 0xffffffu));
}

// Value noise (x) with its slope (yzw), after Quilez, "Value noise derivatives".
vec4 noise(vec3 x) {
  const float unit = 1.0 / 16777216.0;
  vec3 corner = floor(x);
  uvec3 p = uvec3(ivec3(corner)) * strides;
  uvec3 q = p + strides;
  uvec4 edges = uvec4(p.y ^ p.z, q.y ^ p.z, p.y ^ q.z, q.y ^ q.z);
  vec4 left = scrambled(edges ^ p.x);
  vec3 w = x - corner;
  vec3 u = w * w * (3.0 - 2.0 * w);
  vec4 alongX = scrambled(edges ^ q.x) - left;
  vec4 onX = left + u.x * alongX;
  vec2 alongY = onX.yw - onX.xz;
  vec2 onY = onX.xz + u.y * alongY;
  float alongZ = onY.y - onY.x;
  vec2 halves = mix(alongX.xz, alongX.yw, u.y);
  vec3 slope = vec3(mix(halves.x, halves.y, u.z), mix(alongY.x, alongY.y, u.z), alongZ);
  return vec4(unit * (onY.x + u.z * alongZ), 6.0 * unit * (w - w * w) * slope);
}

// How much is seen of something that comes in grains, by so great a share, where the noise is this.
float grains(float value, float share) {
  return mix(1.0, smoothstep(0.42, 0.62, value), share);
}
`;

/** What is handed on of every body, and of either kind besides. What changes slowly over a body is worked
 * out at its corners, for these are few and pixels many. Directions are those of the place, as the noise's
 * slopes are. `grained`: where its noise is read; `air`: how far the haze takes it, how solid it is, and
 * what its gloss is measured by. */
const handedGlsl = /* glsl */ `
varying vec3 grained;
varying vec3 surfaceNormal;
varying vec3 toEye;
flat varying vec3 toLight;
varying vec3 air;
`;

const membraneHandedGlsl = /* glsl */ `
varying float ruffles;
varying vec3 tint;
varying vec3 shade;
varying float veiled;
flat varying float crumpled;
`;

const nucleusHandedGlsl = /* glsl */ `
flat varying vec3 paint;
flat varying vec3 darkest;
flat varying vec3 brightest;
flat varying vec3 washPaint;
varying float washed;
flat varying float grain;
varying float nucleolus;
`;

const cellVertexShader = (handed: string, statements: string) => /* glsl */ `
uniform float idleS;
${groundGlsl}
${attributesGlsl}
${handedGlsl}
${handed}
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

// What spreads through the cell from one side: x where it has come, y at its crest.
vec2 spreadTo(vec3 direction, vec4 spread, float strength) {
  float way = 0.5 - 0.5 * dot(direction, spread.xyz);
  float ahead = (way - spread.w) / 0.14;
  return strength * vec2(1.0 - smoothstep(-1.0, 1.0, ahead), exp(-ahead * ahead));
}

void main() {
  vec4 placed = stand[0], press = stand[1], pull = stand[2];
  vec4 shape = dress[0], kin = dress[1], fate = dress[2];
  vec3 direction = position;
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
  float front = 0.0;
  if (pull.w > 0.0) {
    float along = dot(at, pull.xyz);
    drawOut(pull, at, normal);
    front = pull.w * smoothstep(0.3, 1.0, along);
  }

  // A neighbour flattens it: what would lie beyond the plane of contact is pushed back to it.
  if (press.w > 0.0) flatten(press, at, normal);

  surfaceNormal = normal;
  vec3 stood = placed.xyz + at * placed.w;
  vec4 view = viewMatrix * vec4(stood, 1.0);
  toEye = normalize(cameraPosition - stood);
  toLight = keyLight * mat3(viewMatrix);
  gl_Position = projectionMatrix * view;

  // Colour drains from a dying cell.
  vec3 own = mix(paints[int(kin.x)], paints[dyingPaint], fate.x);
  vec3 spreading = paints[int(dress[3].x)];
  float faded = max(kin.y, hazeAt(-view.z));
  air.z = 0.5 / (1.0 + dot(toLight, toEye));
  ${statements}
}
`;

export const membraneVertexShader = cellVertexShader(
  membraneHandedGlsl,
  /* glsl */ `
  grained = shape.w * (direction + vec3(3.1 * shape.x, 0.0, 0.012 * idleS));
  ruffles = shape.z * (1.0 + 0.8 * front + 0.5 * fate.y);
  vec2 here = spreadTo(direction, stand[3], dress[3].y);
  here *= grains(noise(9.0 * direction + shape.x).x, dress[3].z);
  tint = mix(own, spreading, min(1.0, 0.6 * here.x + 0.5 * here.y));
  // Light comes back from its many layers, too.
  shade = deep(tint, mix(0.9, 0.15, lightness) * (1.0 - 0.75 * fate.y));
  veiled = min(0.7, 0.34 * here.x + 0.4 * here.y);
  crumpled = fate.y;
  air.xy = vec2(0.85 * faded, (1.0 - 0.5 * faded) * kin.w);
`,
);

export const nucleusVertexShader = cellVertexShader(
  `${nucleusHandedGlsl}
// Where the pale nucleoli of a blast lie, as unit directions.
const vec3 nucleoli[2] = vec3[](normalize(vec3(-0.42, 0.3, 0.86)), normalize(vec3(0.5, -0.38, 0.78)));
`,
  /* glsl */ `
  grained = direction + 3.1 * shape.x;
  paint = own;
  // Dark on the dark ground; on the light one a wash of the paint, so that it does not weigh.
  darkest = deep(own, mix(1.5, 0.35, lightness)) * mix(0.45, 0.86, lightness);
  brightest = mix(deep(own, 0.6) * 0.76, mix(own, vec3(1.0), 0.24), lightness);
  washPaint = spreading;
  vec2 here = spreadTo(direction, stand[3], dress[3].y);
  washed = 0.4 * (here.x + here.y);
  grain = dress[3].z;
  float c = cos(fate.w), d = sin(fate.w);
  vec3 spot = mat3(c, d, 0.0, -d * c, c * c, d, d * d, -c * d, c) * direction;
  // They are far from each other: only the nearer one counts.
  nucleolus = -1.0;
  for (int i = 0; i < 2; i++)
    if (float(i) < kin.z) nucleolus = max(nucleolus, dot(spot, nucleoli[i]));
  air.xy = vec2(0.9 * faded, kin.w);
`,
);

const ruffledGlsl = /* glsl */ `
${noiseGlsl}
vec3 bent(vec3 normal, vec3 slope) {
  return normalize(normal * (1.0 + dot(normal, slope)) - slope);
}

// Sixth power of the cosine between the normal and what lies half way from the light to the eye.
float glossBy(float towardsLight, float towardsEye) {
  float both = max(0.0, towardsLight + towardsEye);
  float square = both * both * air.z;
  return square * square * square;
}

// An outline ends softly within a pixel or two.
float outlined(float square) {
  return smoothstep(0.0, 1.0, square / max(fwidth(square) * 1.2, 1e-4));
}
`;

export const membraneFragmentShader = /* glsl */ `
${groundGlsl}
${handedGlsl}
${membraneHandedGlsl}
${ruffledGlsl}
void main() {
  vec3 smoothNormal = normalize(surfaceNormal);
  float seen = dot(smoothNormal, toEye);
  bool inside = seen < 0.0;
  vec4 folds = noise(grained);
  vec4 fine = noise(2.7 * grained + 0.6 * folds.yzw);
  vec3 normal = bent(smoothNormal, ruffles * (folds.yzw + 0.8 * fine.yzw));
  float towardsEye = dot(normal, toEye);
  float towardsLight = dot(normal, toLight);
  float edge = 1.0 - abs(towardsEye);
  // Thin bright creases, a net that shows where the membrane is seen edge on.
  float crease = 1.0 - abs(2.0 * fine.x - 1.0);
  float square = crease * crease;
  crease *= square * square * (0.35 + folds.x);
  float bright = clamp(edge * (1.35 * edge + 0.9 * crease), 0.0, 1.0);

  float lit = wrappedBy(inside ? -towardsLight : towardsLight);
  vec3 glow = mix(tint, vec3(1.0), mix(0.3, 0.0, lightness) * crease);
  vec3 colour = mix(shade, glow, bright);
  colour *= mix(mix(0.6, 0.85, lightness), mix(1.12, 1.04, lightness), lit);
  float gloss = glossBy(towardsLight, towardsEye);
  float shine = inside ? 0.0 : 0.3 * gloss * gloss * gloss * gloss * gloss;
  colour += shine;

  float alpha = mix(mix(0.14, 0.12, lightness), mix(0.95, 0.9, lightness), bright) + shine;
  alpha = mix(alpha, 1.0, veiled);
  // A crumpled membrane is many layers thick.
  alpha = mix(alpha, max(alpha, 0.62), crumpled);
  if (inside) alpha *= 0.6;
  alpha *= outlined(abs(seen));
  gl_FragColor = vec4(mix(colour, paints[hazePaint], air.x), alpha * air.y);
}
`;

export const nucleusFragmentShader = /* glsl */ `
${groundGlsl}
${handedGlsl}
${nucleusHandedGlsl}
${ruffledGlsl}
void main() {
  vec4 coarse = noise(2.6 * grained);
  vec4 fine = noise(9.0 * grained);
  vec3 smoothNormal = normalize(surfaceNormal);
  vec3 normal = bent(smoothNormal, 0.34 * coarse.yzw + 0.12 * fine.yzw);
  float towardsLight = dot(normal, toLight);
  vec3 colour = mix(darkest, brightest, smoothstep(0.05, 1.0, wrappedBy(towardsLight)));
  colour *= 0.86 + 0.28 * fine.x;
  float near = nucleolus + 0.012 * coarse.x;
  colour *= 1.0 - 0.22 * smoothstep(0.962, 0.98, near);
  colour = mix(colour, paint, 0.4 * smoothstep(0.976, 0.992, near));
  float gloss = glossBy(towardsLight, dot(normal, toEye));
  float glint = gloss * gloss * gloss * gloss * gloss;
  vec3 shine = mix(vec3(1.0), paint, 0.2);
  colour += shine * (0.16 * gloss * (0.4 + 0.9 * coarse.x) + 0.14 * glint * fine.x);
  colour = mix(colour, washPaint, min(1.0, washed * grains(fine.x, grain)));
  float square = max(0.0, dot(smoothNormal, toEye));
  float edge = 1.0 - square;
  colour *= 1.0 - mix(0.45, 0.25, lightness) * edge * edge * edge;
  float cover = outlined(square);
#ifndef FADED
  // The softened outline must not hide the far membrane that shows through it.
  gl_FragDepth = cover < 0.99 ? 1.0 : gl_FragCoord.z;
#endif
  gl_FragColor = vec4(mix(colour, paints[hazePaint], air.x), cover * air.y);
}
`;
