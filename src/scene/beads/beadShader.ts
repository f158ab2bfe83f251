/** The shader of all beads: each is one quad turned to the camera and lit as a ball. */
import type { IUniform } from 'three';
import { groundGlsl } from '../ground.ts';
import { FRAMES_PER_ROW, TEXELS_PER_FRAME } from './frames.ts';

/** How many radii behind its bead a softened edge lies: behind the membrane that the bead stands
 * on, before the nucleus. */
const EDGE_RADII = 9;

/** How beads move in their molecule, in GLSL: `statements` may change `laid` (where a bead lies in it),
 * `moved` (how far it is moved besides, as the scene stands) and `shown` (how much of it is seen). */
export interface BeadMotion {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  readonly functions: string;
  readonly statements: string;
}

export const still: BeadMotion = { uniforms: {}, functions: '', statements: '' };

export const beadVertexShader = ({ functions, statements }: BeadMotion) => /* glsl */ `
${groundGlsl}
uniform highp sampler2D frames;
attribute vec4 bead;
attribute vec3 kin;
varying vec2 corner;
flat varying vec3 middle;
flat varying float radius;
flat varying vec3 lightest;
flat varying vec3 shadow;
flat varying vec2 look;

vec3 turned(vec3 v, vec4 q) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}

ivec2 texelOf(int frame) {
  return ivec2((frame % ${FRAMES_PER_ROW}) * ${TEXELS_PER_FRAME}, frame / ${FRAMES_PER_ROW});
}
${functions}
void main() {
  int frame = int(kin.x);
  ivec2 at = texelOf(frame);
  vec4 place = texelFetch(frames, at, 0);
  vec4 turn = texelFetch(frames, at + ivec2(1, 0), 0);
  vec2 seen = texelFetch(frames, at + ivec2(2, 0), 0).xy;
  float shown = seen.x;
  vec3 laid = bead.xyz, moved = vec3(0.0);
  ${statements}
  float scale = place.w * (shown > 0.0 ? mix(0.4, 1.0, shown) : 0.0);
  vec3 world = place.xyz + moved + turned(laid, turn) * scale;
  middle = (viewMatrix * vec4(world, 1.0)).xyz;
  radius = bead.w * scale;
  corner = position.xy;
  vec3 paint = paints[int(kin.y)];
  lightest = paint * 1.05;
  shadow = deep(paint, 1.1) * mix(0.62, 0.75, lightness);
  look = vec2(kin.z, max(seen.y, hazeAt(-middle.z) * 0.9));
  gl_Position = projectionMatrix * vec4(middle + vec3(position.xy * radius, 0.0), 1.0);
}
`;

export const beadFragmentShader = /* glsl */ `
${groundGlsl}
uniform mat4 projectionMatrix;
varying vec2 corner;
flat varying vec3 middle;
flat varying float radius;
flat varying vec3 lightest;
flat varying vec3 shadow;
flat varying vec2 look;

void main() {
  float square = dot(corner, corner);
  float perPixel = 1.0 / fwidth(corner.x);
  float inside = (1.0 - sqrt(square)) * perPixel;
  float cover = clamp(inside, 0.0, 1.0);
  if (cover < 0.02) discard;
  vec3 normal = vec3(corner, sqrt(max(0.0, 1.0 - square)));
  // The softened edge lies well back, so that whatever is drawn behind it later closes the seam.
  float depth = middle.z + normal.z * radius - smoothstep(0.0, 0.4, 1.0 - cover) * ${EDGE_RADII.toFixed(1)} * radius;
  vec4 clip = projectionMatrix * vec4(middle.xy, depth, 1.0);
  gl_FragDepth = 0.5 * clip.z / clip.w + 0.5;

  float lit = wrapped(normal) * look.x;
  vec3 colour = mix(shadow, lightest, clamp(lit, 0.0, 1.0));
  float gloss = sixth(max(0.0, dot(normal, normalize(keyLight + vec3(0.0, 0.0, 1.0)))));
  colour += 0.16 * gloss * gloss * gloss;
  // The ink line is about a pixel wide however large the bead is drawn, and gone where it would
  // drown the paint.
  float ink = (1.0 - smoothstep(0.0, 1.6, inside)) * min(0.16 * perPixel, 1.0);
  colour = mix(colour, paints[inkPaint], ink * 0.36);
  gl_FragColor = vec4(mix(colour, paints[hazePaint], look.y), cover);
}
`;
