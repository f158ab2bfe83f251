/** Flat signs in rows, each one instance of one mesh: a picture of numbers, with no scale. */
import { Mesh, ShaderMaterial } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { addPerInstance, layInstances } from '../../instancing.ts';

// `look`: which sign, how full it is, how it is lit. Its colours are mixed here, where there are few corners:
// drawn in software, a colour from the table is dear by the pixel.
const vertexShader = /* glsl */ `
${groundGlsl}
attribute vec4 sign;
attribute vec3 kind;
varying vec2 at;
flat varying vec3 look;
flat varying vec3 paint;
flat varying vec3 depth;
flat varying vec3 full;
flat varying vec4 lamp;
void main() {
  at = position.xy;
  look = kind;
  bool cell = kind.x > 1.5;
  bool fast = kind.x > 0.5;
  full = paints[fast ? ${paintIndex('blast')} : ${paintIndex('tCell')}];
  vec3 other = mix(paints[${paintIndex('lipidTail')}], paints[hazePaint], mix(0.3, 0.1, lightness));
  vec3 disc = kind.x > 2.5 ? full : other;
  paint = cell ? disc : paints[fast ? ${paintIndex('armCd19')} : ${paintIndex('armCd3')}];
  depth = deep(paint, cell ? mix(0.6, 0.4, lightness) : mix(0.9, 0.1, lightness));
  // The one who came last.
  lamp = vec4(paints[${paintIndex('bridgeGlow')}], 0.35 * kind.z * (1.0 - lightness));
  float size = sign.z * sign.w;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(sign.xy + position.xy * size, 0.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 at;
flat varying vec3 look;
flat varying vec3 paint;
flat varying vec3 depth;
flat varying vec3 full;
flat varying vec4 lamp;

float box(vec2 p, vec2 r, float round) {
  vec2 q = abs(p) - r + round;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round;
}

// A vial with straight walls, and a flask that is broad below.
float vial(vec2 p) {
  float body = box(p + vec2(0.0, 0.1), vec2(0.46, 0.72), 0.2);
  float neck = box(p - vec2(0.0, 0.72), vec2(0.26, 0.2), 0.06);
  return min(body, neck);
}
float flask(vec2 p) {
  float half_ = mix(0.74, 0.2, clamp((p.y + 0.72) / 1.2, 0.0, 1.0));
  float cone = max(abs(p.x) - half_, abs(p.y + 0.12) - 0.66) - 0.06;
  float neck = box(p - vec2(0.0, 0.68), vec2(0.2, 0.24), 0.06);
  return min(cone, neck);
}

void main() {
  float pixel = max(fwidth(at.x), 1e-4);
  if (look.x > 1.5) {
    // A cell as a disc with its nucleus; the one that is looked for carries a ring.
    float away = length(at);
    bool sought = look.x > 2.5;
    float disc = sought ? 0.62 : 0.8;
    float cover = 1.0 - smoothstep(disc - pixel, disc + pixel, away);
    vec3 colour = mix(paint, depth, 1.0 - smoothstep(0.3, 0.5, away));
    float ring = sought ? 1.0 - smoothstep(0.05, 0.05 + 1.6 * pixel, abs(away - 0.88)) : 0.0;
    colour = mix(colour, paint, ring);
    gl_FragColor = vec4(colour, max(cover * mix(0.6, 1.0, look.y), ring));
    return;
  }
  bool fast = look.x > 0.5;
  float away = fast ? flask(at) : vial(at);
  float inside = 1.0 - smoothstep(-pixel, pixel, away + 0.05);
  float outline = 1.0 - smoothstep(0.035, 0.035 + 1.5 * pixel, abs(away));
  float level = mix(-0.76, 0.56, look.y);
  float wet = inside * (1.0 - smoothstep(-pixel, pixel, at.y - level));
  float shine = 0.86 + 0.22 * smoothstep(0.5, -0.5, at.x);
  vec3 colour = mix(depth, full * shine, wet);
  float alpha = inside * mix(0.16, 0.95, wet);
  colour = mix(colour, paint, outline);
  alpha = max(alpha, outline * 0.95);
  colour = mix(colour, lamp.rgb, lamp.a * outline);
  gl_FragColor = vec4(colour, alpha);
}
`;

export interface Tokens {
  readonly mesh: Mesh;
  /** Sets a sign: where, how large, how far it has come in (0 to 1), which one, how full, how lit. */
  set(
    index: number,
    x: number,
    y: number,
    size: number,
    shown: number,
    sign: number,
    full: number,
    lit: number,
  ): void;
  commit(): void;
  dispose(): void;
}

export const VIAL = 0;
export const FLASK = 1;
export const CELL = 2;
export const SOUGHT_CELL = 3;

export function createTokens(count: number, ground: GroundUniforms): Tokens {
  const geometry = layInstances(count);
  const signs = addPerInstance(geometry, 'sign', 4);
  const kinds = addPerInstance(geometry, 'kind', 3);
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
    set(index, x, y, size, shown, sign, full, lit) {
      signs.setXYZW(index, x, y, size, shown);
      kinds.setXYZ(index, sign, full, lit);
    },
    commit() {
      signs.needsUpdate = true;
      kinds.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
