/** The wall of the vessel, cut open along its length: a trough paved with endothelial cells drawn out
 * along the flow, and the two cut faces in which the same cells are seen edge on. */
import { DoubleSide, Mesh, ShaderMaterial, type BufferGeometry } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { HALF_UM, WALL_HALF_UM } from './layout.ts';
import { SEAM } from './pavement.ts';
import { layFaces, layInside } from './wallGeometry.ts';

const handedGlsl = /* glsl */ `
varying vec3 on;
varying float along;
varying float deepIn;
flat varying float share;
flat varying vec3 glowing;
flat varying vec3 shade;
flat varying vec3 bright;
flat varying vec3 far;
`;

// What holds for a whole cell, or changes little over one, is worked out where there are few: drawn in
// software, a wall that fills the picture is dear by the pixel.
const sharedVertex = /* glsl */ `
${groundGlsl}
uniform float answer;
uniform float idleS;
attribute vec3 surface;
attribute float own;
${handedGlsl}
const vec3 white = vec3(1.0);

// Of a corner that lies here as the eye sees it.
void place(vec4 view) {
  on = surface;
  along = position.x;
  deepIn = (-view.z - haze.x) / (haze.y - haze.x);
  // Cells answer one after the other, each with a slow swell.
  float awake = smoothstep(0.0, 0.25, answer * 1.25 - own);
  float swell = 0.82 + 0.18 * sin(1.6 * idleS + 40.0 * own);
  share = awake * swell * min(1.0, 1.4 * answer);
  glowing = mix(paints[${paintIndex('il6')}], white, 0.18 * (1.0 - lightness));
  far = paints[hazePaint];
  gl_Position = projectionMatrix * view;
}
`;

const sharedFragment = /* glsl */ `
${handedGlsl}

void lay(vec3 colour, float alpha, float lit) {
  colour = mix(colour, glowing * (0.6 + 0.5 * lit), 0.72 * share);
  alpha = mix(alpha, 0.92, 0.6 * share);
  float ends = 1.0 - smoothstep(${(HALF_UM - 3).toFixed(1)}, ${WALL_HALF_UM.toFixed(1)}, abs(along));
  float faded = 0.7 * smoothstep(0.0, 1.0, deepIn);
  gl_FragColor = vec4(mix(colour, far, faded), alpha * ends);
}
`;

const paint = `paints[${paintIndex('endothelium')}]`;

const insideHandedGlsl = /* glsl */ `
varying vec2 inward;
varying float rim;
flat varying vec3 light;
flat varying vec2 look;
`;

const insideVertex = /* glsl */ `
${sharedVertex}
${insideHandedGlsl}
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  place(view);
  // The wall faces its middle line.
  vec3 normal = vec3(0.0, -normalize(position.yz));
  inward = normal.yz;
  light = keyLight * mat3(viewMatrix);
  rim = 0.55 * pow(1.0 - abs(dot(mat3(viewMatrix) * normal, normalize(view.xyz))), 1.6);
  bright = ${paint};
  shade = deep(bright, mix(1.25, 0.1, lightness));
  look = mix(vec2(0.5, 0.34), vec2(0.86, 0.2), lightness);
}
`;

const insideFragment = /* glsl */ `
${groundGlsl}
${sharedFragment}
${insideHandedGlsl}
void main() {
  // A cell is highest over its nucleus; its border is a fine seam.
  vec2 from = on.xy;
  float heart = exp(-dot(from * from, 1.0 / vec2(${(4.6 ** 2).toFixed(2)}, ${(2.1 ** 2).toFixed(2)})));
  vec3 bump = 0.55 * heart * vec3(from, 0.0) * vec3(-1.0 / 9.0, 1.0 / 3.4, 0.0) + vec3(0.0, inward);
  float lit = wrappedBy(dot(bump, light) * inversesqrt(dot(bump, bump)));
  float seam = 1.0 - smoothstep(0.0, ${SEAM}, on.z);
  float high = min(0.25 * heart + 0.55 * seam + rim, 1.0);
  vec3 colour = mix(shade, bright, high) * mix(look.x, 1.06, lit);
  lay(colour, look.y + 0.5 * high + 0.16 * heart, lit);
}
`;

const facesHandedGlsl = /* glsl */ `
flat varying vec3 kernel;
flat varying vec3 between;
`;

const facesVertex = /* glsl */ `
${sharedVertex}
${facesHandedGlsl}
void main() {
  place(modelViewMatrix * vec4(position, 1.0));
  bright = 1.08 * ${paint};
  shade = deep(${paint}, mix(0.9, 0.1, lightness));
  kernel = deep(${paint}, mix(1.6, 1.2, lightness));
  between = deep(${paint}, 1.2);
}
`;

const facesFragment = /* glsl */ `
${sharedFragment}
${facesHandedGlsl}
void main() {
  float w = 2.0 * on.y - 1.0;
  float edge = smoothstep(0.45, 1.0, abs(w));
  float nucleus = 1.0 - smoothstep(0.8, 1.1, length(vec2(on.x / 0.14, w / 0.62)));
  float seam = 1.0 - smoothstep(0.0, 0.02, 0.5 - abs(on.x));
  float lit = 0.9 - 0.35 * on.y;
  vec3 colour = mix(shade, bright, 0.35 + 0.65 * edge) * mix(0.75, 1.08, lit);
  colour = mix(colour, kernel, 0.75 * nucleus);
  colour = mix(colour, between, 0.6 * seam);
  lay(colour, 0.94, lit);
}
`;

export interface Wall {
  /** The inside and the cut faces, in the order in which they are to be drawn. */
  readonly meshes: readonly Mesh[];
  /** `answer`: how many of its cells give off IL-6, 0 to 1. */
  write(answer: number, idleS: number): void;
  dispose(): void;
}

export function createWall(ground: GroundUniforms): Wall {
  const answers = { value: 0 };
  const idle = { value: 0 };
  const create = (geometry: BufferGeometry, vertexShader: string, fragmentShader: string) => {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: { ...ground, answer: answers, idleS: idle },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    });
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    return mesh;
  };
  const inside = create(layInside(), insideVertex, insideFragment);
  const faces = create(layFaces(), facesVertex, facesFragment);
  const meshes = [inside, faces];
  return {
    meshes,
    write(answer, idleS) {
      answers.value = answer;
      idle.value = idleS;
    },
    dispose() {
      for (const { geometry, material } of meshes) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}
