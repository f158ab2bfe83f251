/** The ground behind everything: one soft pool of light, brightest behind the subject. */
import { BufferGeometry, Float32BufferAttribute, Mesh, ShaderMaterial, Vector2 } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from './ground.ts';

const vertexShader = /* glsl */ `
uniform vec2 centre;
uniform float aspect;
varying vec2 away;
void main() {
  away = (position.xy - centre) * vec2(aspect, 1.0) / (1.25 * max(aspect, 1.0));
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
${groundGlsl}
varying vec2 away;
void main() {
  float share = smoothstep(0.0, 1.0, length(away));
  vec3 colour = mix(paints[${paintIndex('backdropCentre')}], paints[${paintIndex('backdropCorner')}], share);
  // A grain below one step of colour, so that the soft gradient shows no bands.
  // Numbers are taken as signed where they become others, which is quick in software.
  uvec2 pixel = uvec2(ivec2(gl_FragCoord.xy));
  uint grain = (pixel.x * 1664525u + pixel.y * 22695477u) ^ 747796405u;
  grain = (grain ^ (grain >> 15)) * 2246822519u;
  colour += (float(int(grain >> 8)) / 16777216.0 - 0.5) / 255.0;
  gl_FragColor = vec4(colour, 1.0);
}
`;

export interface Backdrop {
  readonly mesh: Mesh;
  /** Where the subject stands on the screen (-1 to 1, up positive), and width over height. */
  frame(centreX: number, centreY: number, aspect: number): void;
  dispose(): void;
}

export function createBackdrop(ground: GroundUniforms): Backdrop {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));
  const centre = new Vector2();
  const aspect = { value: 1 };
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { ...ground, centre: { value: centre }, aspect },
    depthTest: false,
    depthWrite: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = -1;
  return {
    mesh,
    frame(centreX, centreY, ratio) {
      centre.set(centreX, centreY);
      aspect.value = ratio;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
