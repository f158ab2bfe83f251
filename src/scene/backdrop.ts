/** The ground behind everything: one soft pool of light, brightest behind the subject. */
import { BufferGeometry, Float32BufferAttribute, Mesh, ShaderMaterial, Vector2 } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from './ground.ts';

// It fills the picture, so what all its pixels share is worked out at its corners: drawn in software, even
// a colour from a table costs as much as the gradient.
const vertexShader = /* glsl */ `
${groundGlsl}
uniform vec2 centre;
uniform float aspect;
varying vec2 away;
flat varying vec3 inner;
flat varying vec3 outward;
void main() {
  away = (position.xy - centre) * vec2(aspect, 1.0) / (1.25 * max(aspect, 1.0));
  inner = paints[${paintIndex('backdropCentre')}];
  outward = paints[${paintIndex('backdropCorner')}] - inner;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 away;
flat varying vec3 inner;
flat varying vec3 outward;
void main() {
  // As smoothstep does it, of the way from the centre.
  float square = min(dot(away, away), 1.0);
  float share = square * (3.0 - 2.0 * sqrt(square));
  // A grain below one step of colour, so that the soft gradient shows no bands: evenly spread from pixel
  // to pixel (Roberts 2018).
  float grain = fract(dot(gl_FragCoord.xy, vec2(0.7548777, 0.5698403))) - 0.5;
  gl_FragColor = vec4(inner + share * outward + grain / 255.0, 1.0);
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
