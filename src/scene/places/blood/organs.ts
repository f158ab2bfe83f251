/** The tissues beside the vessel, as a plan: lymph nodes, spleen and marrow, each a chamber that a
 * neck joins to the vessel. A schematic, flat and not to scale. */
import { BufferGeometry, Float32BufferAttribute, Mesh, ShaderMaterial } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { ORGAN_Z, organs, VESSEL_UM } from './layout.ts';

const MARGIN_UM = 3;

function layGeometry(): BufferGeometry {
  const position: number[] = [];
  const own: number[] = [];
  const index: number[] = [];
  organs.forEach(({ x, y, halfWidth, halfHeight }, organ) => {
    const left = x - halfWidth - MARGIN_UM;
    const right = x + halfWidth + MARGIN_UM;
    const low = y - halfHeight - MARGIN_UM;
    const high = -0.8 * VESSEL_UM;
    const first = position.length / 3;
    for (const [px, py] of [
      [left, low],
      [right, low],
      [right, high],
      [left, high],
    ] as const) {
      position.push(px, py, ORGAN_Z);
      own.push(px - x, py - y, organ);
    }
    index.push(first, first + 1, first + 2, first, first + 2, first + 3);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('own', new Float32BufferAttribute(own, 3));
  geometry.setIndex(index);
  return geometry;
}

const vertexShader = /* glsl */ `
${groundGlsl}
attribute vec3 own;
varying vec2 at;
flat varying int organ;
flat varying vec3 paint;
flat varying vec3 shade;
flat varying vec2 grain;
void main() {
  at = own.xy;
  organ = int(own.z + 0.5);
  paint = organ == 2 ? paints[${paintIndex('lipidTail')}] : organ == 1 ? paints[${paintIndex('redCell')}] : paints[${paintIndex('myeloid')}];
  // Bone is pale: on the light ground it takes some colour.
  if (organ == 2) paint = mix(paint, deep(paint, 2.2), 0.75 * lightness);
  paint = mix(paint, paints[${paintIndex('endothelium')}], organ == 2 ? 0.0 : 0.35);
  shade = deep(paint, mix(1.3, 0.05, lightness));
  // How fine the noise inside is, and where it begins.
  grain = organ == 2 ? vec2(0.21, 40.0) : organ == 1 ? vec2(0.42, 3.0) : vec2(0.8, 0.0);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const half = organs.map(
  ({ halfWidth, halfHeight }) => `vec2(${halfWidth.toFixed(1)}, ${halfHeight.toFixed(1)})`,
);
/** From the middle of a chamber up to the vessel's wall. */
const NECK_UM = -VESSEL_UM - (organs[0]?.y ?? 0);

const fragmentShader = /* glsl */ `
varying vec2 at;
flat varying int organ;
flat varying vec3 paint;
flat varying vec3 shade;
flat varying vec2 grain;
uniform float lightness;
const vec2 halves[${organs.length}] = vec2[](${half.join(', ')});

float smoothMin(float a, float b, float k) {
  float h = max(k - abs(a - b), 0.0) / k;
  return min(a, b) - 0.25 * h * h * k;
}

float ellipse(vec2 p, vec2 r) {
  float k = length(p / r);
  return k * (k - 1.0) / max(length(p / (r * r)), 1e-4);
}

float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  vec4 h = fract(sin(vec4(dot(i, vec2(12.98, 78.23)), dot(i + vec2(1, 0), vec2(12.98, 78.23)), dot(i + vec2(0, 1), vec2(12.98, 78.23)), dot(i + 1.0, vec2(12.98, 78.23)))) * 437.5);
  return mix(mix(h.x, h.y, f.x), mix(h.z, h.w, f.x), f.y);
}

// A bean for the nodes, a comma for the spleen, a shaft of bone for the marrow.
float chamber(vec2 p) {
  vec2 r = halves[organ];
  if (organ == 0) return ellipse(p, r);
  if (organ == 1) return ellipse(p + vec2(0.0, 0.06 * p.x * p.x / r.x), r * vec2(1.0, 0.98));
  vec2 q = abs(p) - r + 5.0;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 5.0;
}

void main() {
  float wobble = 0.5 * (noise(at * 0.33 + float(organ) * 9.0) - 0.5);
  float body = chamber(at) + wobble;
  float neck = max(abs(at.x) - 3.1, -at.y);
  float away = smoothMin(body, neck, 4.5);
  float pixel = max(fwidth(away), 1e-4);

  // What tells the three apart inside: follicles, pulp, and the beams of spongy bone.
  float inside = 0.0;
  float rough = noise(at * grain.x + grain.y);
  if (organ == 0) {
    // Follicles stand in a ring under the capsule.
    float turn = atan(at.y, at.x) * ${(7 / (2 * Math.PI)).toFixed(4)};
    vec2 follicle = vec2((fract(turn) - 0.5) * 7.6, length(at) - 7.6);
    inside = 0.5 * (1.0 - smoothstep(1.9, 2.5, length(follicle))) + 0.1 * rough;
  }
  if (organ == 1) inside = 0.4 * smoothstep(0.5, 0.85, rough) + 0.12 * noise(at * 1.7);
  if (organ == 2) {
    inside = 0.6 * (1.0 - smoothstep(0.02, 0.075, abs(rough - 0.5)));
  }
  float filled = 1.0 - smoothstep(-0.5 * pixel, 0.5 * pixel, away);
  // Bone has a thick shell, the others a thin capsule.
  float shell = organ == 2 ? 1.7 : 0.65;
  float rim = smoothstep(-shell - 0.7, -shell, away);
  float glow = exp(away * 0.42);
  float lit = 0.85 + 0.25 * smoothstep(-12.0, 12.0, at.y - 0.5 * at.x);
  vec3 colour = mix(shade, paint, clamp(0.18 + 0.34 * glow + 0.5 * inside + 0.75 * rim, 0.0, 1.0)) * lit;
  float alpha = clamp(mix(0.3, 0.24, lightness) + 0.22 * glow + 0.28 * inside + 0.7 * rim, 0.0, 0.96);
  // The neck opens into the vessel.
  alpha *= 1.0 - smoothstep(${(NECK_UM - 2.4).toFixed(1)}, ${(NECK_UM - 0.2).toFixed(1)}, at.y);
  gl_FragColor = vec4(colour, alpha * filled);
}
`;

export interface Organs {
  readonly mesh: Mesh;
  dispose(): void;
}

export function createOrgans(ground: GroundUniforms): Organs {
  const geometry = layGeometry();
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
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
