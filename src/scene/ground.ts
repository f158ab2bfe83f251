/** The ground the scene stands on: its colours, its light and its haze, shared by every shader. */
import { Vector2, type IUniform } from 'three';
import { sceneColours, type Ground, type SceneColours } from '../design/tokens.ts';

const paintNames = Object.keys(sceneColours.dark) as readonly (keyof SceneColours)[];
const paintIndices = new Map(paintNames.map((name, index) => [name, index]));

export function paintIndex(paint: keyof SceneColours): number {
  return paintIndices.get(paint) ?? -1;
}

/** One set of uniforms for all materials of a place: changed once, changed everywhere. Colours are
 * kept as written in the tokens and shaded as they are, so that a lit surface is the very colour
 * that the interface uses for the same thing. */
export interface GroundUniforms extends Record<string, IUniform> {
  /** Red, green and blue of each, 0 to 1. */
  readonly paints: { readonly value: Float32Array };
  /** Depths (µm from the camera) at which the haze begins and is full. */
  readonly haze: { readonly value: Vector2 };
  /** 1 on the light ground, 0 on the dark one. */
  readonly lightness: { value: number };
}

export function createGroundUniforms(): GroundUniforms {
  return {
    paints: { value: new Float32Array(3 * paintNames.length) },
    haze: { value: new Vector2(1, 2) },
    lightness: { value: 0 },
  };
}

export function setGround(uniforms: GroundUniforms, ground: Ground): void {
  const { value } = uniforms.paints;
  paintNames.forEach((name, index) => {
    const hex = Number.parseInt(sceneColours[ground][name].slice(1), 16);
    [16, 8, 0].forEach((shift, channel) => {
      value[3 * index + channel] = ((hex >> shift) & 0xff) / 0xff;
    });
  });
  uniforms.lightness.value = ground === 'light' ? 1 : 0;
}

/** Declarations and the two rules of light that every fragment shader of the scene shares. */
export const groundGlsl = /* glsl */ `
uniform vec3 paints[${paintNames.length}];
uniform vec2 haze;
uniform float lightness;
const vec3 keyLight = normalize(vec3(-0.5, 0.72, 0.62));
const int inkPaint = ${paintIndex('ink')};
const int hazePaint = ${paintIndex('depthFade')};

// One key light from the upper left, wrapped round the form so that nothing goes black: for the cosine
// between the normal and the light.
float wrappedBy(float towardsLight) {
  return (towardsLight + 0.75) / 1.75;
}

float wrapped(vec3 normal) {
  return wrappedBy(dot(normal, keyLight));
}

float hazeAt(float depth) {
  return smoothstep(haze.x, haze.y, depth);
}

// A paint in shadow: deeper and fuller, as a glaze is, where mere dimming would turn it to mud.
vec3 deep(vec3 paint, float depth) {
  return pow(paint, vec3(1.0 + depth));
}

// Whole powers by multiplication: drawn in software, pow costs many times as much.
float sixth(float x) {
  float square = x * x;
  return square * square * square;
}
`;
