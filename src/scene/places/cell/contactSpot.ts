/** The light of a contact: bridges are too small to be seen from afar, so where they gather it glows,
 * white in the middle, and towards each cell in the colour of the arm that grips it. */
import { Mesh, ShaderMaterial, type Vector3 } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { addPerInstance, layInstances } from '../../instancing.ts';

/** Half the side of the square that the glow is painted on, in radii of the spot. */
const ROOM = 1.7;

const vertexShader = /* glsl */ `
attribute vec4 spot;
attribute vec3 axis;
attribute vec3 glow;
varying vec2 corner;
flat varying vec3 facing;
flat varying vec3 shine;
varying float depth;
void main() {
  corner = position.xy * ${ROOM.toFixed(2)};
  facing = mat3(viewMatrix) * axis;
  shine = glow;
  vec4 view = viewMatrix * vec4(spot.xyz, 1.0);
  // The edge of the contact that is nearest to the eye is what is seen of it; from near, single
  // bridges stand before the light.
  view.z += spot.w * 0.9 * glow.z;
  view.xy += corner * spot.w * (glow.x > 0.0 ? 1.0 : 0.0);
  depth = -view.z;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
${groundGlsl}
varying vec2 corner;
flat varying vec3 facing;
flat varying vec3 shine;
varying float depth;
void main() {
  // A flat disc seen at an angle: narrow along its axis the more it is seen from the side.
  float side = length(facing.xy);
  vec2 along = side > 0.001 ? facing.xy / side : vec2(1.0, 0.0);
  vec2 at = vec2(dot(corner, along), dot(corner, vec2(-along.y, along.x)));
  // Light on light shows only by what it outshines: there it lies wider over both cells.
  float thin = mix(1.0, mix(0.3, 0.46, lightness), side);
  float core = exp(-3.0 * (at.x * at.x / (thin * thin * 0.5) + at.y * at.y * 1.1));
  float wide = mix(1.0, 0.6, side);
  float halo = exp(-2.4 * (at.x * at.x / (wide * wide) + at.y * at.y * 0.8));
  float edge = 1.0 - smoothstep(1.1, ${ROOM.toFixed(2)}, length(corner));
  vec3 arm3 = paints[${paintIndex('armCd3')}], arm19 = paints[${paintIndex('armCd19')}];
  vec3 arm = mix(arm3, arm19, smoothstep(-0.3, 0.3, at.x));
  vec3 heart = mix(paints[${paintIndex('bridgeGlow')}], paints[${paintIndex('granzyme')}], 0.6 * shine.y);
  vec3 colour = mix(mix(arm, heart, mix(0.3, 0.55, lightness) + 0.4 * shine.y), heart, smoothstep(0.08, 0.4, core));
  float alpha = max(smoothstep(0.0, 0.6, core), mix(0.62, 0.85, lightness) * halo);
  float faded = hazeAt(depth);
  gl_FragColor = vec4(mix(colour, paints[hazePaint], faded * 0.8), alpha * edge * shine.x * mix(0.4, 1.0, shine.z) * (1.0 - 0.5 * faded));
}
`;

export interface ContactSpots {
  readonly mesh: Mesh;
  /** The spot of a pair: its middle, the way across it, its radius, µm; how bright it is, how much of
   * it is what the T cell pours out, and how far off it is seen, 0 (single bridges) to 1. */
  write(
    pair: number,
    middle: Vector3,
    axis: Vector3,
    radiusUm: number,
    brightness: number,
    poured: number,
    farness: number,
  ): void;
  dispose(): void;
}

export function createContactSpots(pairs: number, ground: GroundUniforms): ContactSpots {
  const geometry = layInstances(pairs);
  const spot = addPerInstance(geometry, 'spot', 4);
  const across = addPerInstance(geometry, 'axis', 3);
  const glow = addPerInstance(geometry, 'glow', 3);
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: ground,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    write(pair, { x, y, z }, axis, radiusUm, brightness, poured, farness) {
      spot.setXYZW(pair, x, y, z, radiusUm);
      across.setXYZ(pair, axis.x, axis.y, axis.z);
      glow.setXYZ(pair, brightness, poured, farness);
      spot.needsUpdate = true;
      across.needsUpdate = true;
      glow.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
