/** Bag, drip chamber, pump and line: what gives the drug, drawn small beside the vessel and not to its
 * scale. The bag empties, drops fall and the pump's bar stands as the rate says. */
import { Mesh, ShaderMaterial } from 'three';
import { parameters } from '../../../science/parameters.ts';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { BAG, CHAMBER, laySolids, layVessels, PUMP } from './apparatusShapes.ts';

/** The bar of the pump is full at this rate, µg/day. */
const FULL_BAR = parameters.doseStep2UgPerDay.value;

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
