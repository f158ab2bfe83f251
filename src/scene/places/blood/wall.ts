/** The wall of the vessel, cut open along its length: a trough paved with endothelial cells drawn out
 * along the flow, and the two cut faces in which the same cells are seen edge on. */
import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh, ShaderMaterial } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { CUT, HALF_UM, VESSEL_UM, WALL_HALF_UM, WALL_UM } from './layout.ts';

const ALONG = 64;
const ROUND = 48;

/** `surface`: µm along the flow; µm round the wall, or 0 to 1 through it; 0 inside, 1 cut face. */
function layGeometry(): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const surface: number[] = [];
  const index: number[] = [];
  const sheet = (
    columns: number,
    rows: number,
    write: (column: number, row: number) => void,
  ): void => {
    const first = position.length / 3;
    for (let row = 0; row <= rows; row += 1) {
      for (let column = 0; column <= columns; column += 1) write(column / columns, row / rows);
    }
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const at = first + row * (columns + 1) + column;
        index.push(at, at + 1, at + columns + 1, at + columns + 1, at + 1, at + columns + 2);
      }
    }
  };
  const sweep = 2 * (Math.PI - CUT);
  sheet(ALONG, ROUND, (u, v) => {
    const x = (2 * u - 1) * WALL_HALF_UM;
    const angle = CUT + v * sweep;
    position.push(x, VESSEL_UM * Math.sin(angle), VESSEL_UM * Math.cos(angle));
    normal.push(0, -Math.sin(angle), -Math.cos(angle));
    surface.push(x, VESSEL_UM * angle, 0);
  });
  for (const angle of [CUT, -CUT]) {
    sheet(ALONG, 2, (u, v) => {
      const x = (2 * u - 1) * WALL_HALF_UM;
      const radius = VESSEL_UM + v * WALL_UM;
      position.push(x, radius * Math.sin(angle), radius * Math.cos(angle));
      normal.push(0, 0, 1);
      surface.push(x + (angle > 0 ? 0 : 9), v, 1);
    });
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  geometry.setAttribute('surface', new Float32BufferAttribute(surface, 3));
  geometry.setIndex(index);
  return geometry;
}

const vertexShader = /* glsl */ `
${groundGlsl}
attribute vec3 surface;
varying vec3 on;
varying vec3 facing;
varying vec3 seen;
flat varying vec3 shade;
flat varying vec3 kernel;
flat varying vec3 between;
void main() {
  on = surface;
  facing = mat3(viewMatrix) * normal;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  seen = view.xyz;
  vec3 paint = paints[${paintIndex('endothelium')}];
  shade = deep(paint, mix(surface.z < 0.5 ? 1.25 : 0.9, 0.1, lightness));
  kernel = deep(paint, mix(1.6, 1.2, lightness));
  between = deep(paint, 1.2);
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
${groundGlsl}
uniform float answer;
uniform float idleS;
varying vec3 on;
varying vec3 facing;
varying vec3 seen;
flat varying vec3 shade;
flat varying vec3 kernel;
flat varying vec3 between;

vec2 hash2(vec2 p) {
  uvec2 q = uvec2(ivec2(p) + 4096);
  uint h = q.x * 0x8da6b343u ^ q.y * 0xd8163841u;
  h = (h ^ (h >> 13)) * 0x5bd1e995u;
  h ^= h >> 15;
  return vec2(float(h & 0xffffu), float(h >> 16)) / 65535.0;
}

// The cell of the pavement at a point: x distance to its border, true where it is small; y a number of
// its own, zw the way from its nucleus.
vec4 pavement(vec2 p) {
  vec2 base = floor(p);
  vec2 ways[9];
  float nearest = 9.0;
  vec2 home = vec2(0.0);
  vec2 from = vec2(0.0);
  for (int n = 0; n < 9; n++) {
    vec2 cell = base + vec2(n % 3 - 1, n / 3 - 1);
    vec2 way = p - (cell + 0.5 + 0.62 * (hash2(cell) - 0.5));
    ways[n] = way;
    float away = dot(way, way);
    if (away < nearest) { nearest = away; home = cell; from = way; }
  }
  float border = 9.0;
  for (int n = 0; n < 9; n++) {
    vec2 apart = from - ways[n];
    float square = dot(apart, apart);
    // As far as the middle between the two hearts is.
    float off = (dot(ways[n], ways[n]) - nearest) * 0.5 * inversesqrt(max(square, 1e-6));
    border = min(border, square > 0.0 ? off : 9.0);
  }
  return vec4(border, hash2(home + 77.0).x, from);
}

void main() {
  vec3 paint = paints[${paintIndex('endothelium')}];
  vec3 normal = normalize(facing);
  vec3 toEye = -normalize(seen);
  float alpha;
  vec3 colour;
  float lit;
  float own;
  if (on.z < 0.5) {
    vec4 cell = pavement(vec2(on.x / 21.0, on.y / 7.4));
    own = cell.y;
    // A cell is highest over its nucleus; its border is a fine seam.
    vec2 from = cell.zw * vec2(21.0, 7.4);
    float heart = exp(-dot(from / vec2(4.6, 2.1), from / vec2(4.6, 2.1)));
    vec3 bump = normalize(normal + 0.55 * heart * mat3(viewMatrix) * vec3(-from.x / 9.0, from.y / 3.4, 0.0));
    lit = wrapped(bump);
    float seam = 1.0 - smoothstep(0.0, 0.075, cell.x);
    float rim = pow(1.0 - abs(dot(normal, toEye)), 1.6);
    float bright = clamp(0.25 * heart + 0.55 * seam + 0.55 * rim, 0.0, 1.0);
    colour = mix(shade, paint, bright);
    colour *= mix(mix(0.5, 0.86, lightness), 1.06, lit);
    alpha = mix(0.34, 0.2, lightness) + 0.5 * bright + 0.16 * heart;
  } else {
    float cellAt = on.x / 21.0;
    float inCell = fract(cellAt) - 0.5;
    own = hash2(vec2(floor(cellAt), 3.0)).x;
    float w = 2.0 * on.y - 1.0;
    float edge = smoothstep(0.45, 1.0, abs(w));
    float nucleus = 1.0 - smoothstep(0.8, 1.1, length(vec2(inCell / 0.14, w / 0.62)));
    float seam = 1.0 - smoothstep(0.0, 0.02, 0.5 - abs(inCell));
    lit = 0.9 - 0.35 * on.y;
    float bright = clamp(0.35 + 0.65 * edge, 0.0, 1.0);
    colour = mix(shade, paint * 1.08, bright) * mix(0.75, 1.08, lit);
    colour = mix(colour, kernel, 0.75 * nucleus);
    colour = mix(colour, between, 0.6 * seam);
    alpha = 0.94;
  }
  if (answer > 0.0) {
    // Cells answer one after the other, each with a slow swell.
    float awake = smoothstep(0.0, 0.25, answer * 1.25 - own);
    float swell = 0.82 + 0.18 * sin(1.6 * idleS + 40.0 * own);
    float share = awake * swell * min(1.0, 1.4 * answer);
    vec3 glowing = mix(paints[${paintIndex('il6')}], vec3(1.0), 0.18 * (1.0 - lightness));
    colour = mix(colour, glowing * (0.6 + 0.5 * lit), 0.72 * share);
    alpha = mix(alpha, 0.92, 0.6 * share);
  }

  float ends = 1.0 - smoothstep(${(HALF_UM - 3).toFixed(1)}, ${WALL_HALF_UM.toFixed(1)}, abs(on.x));
  float faded = hazeAt(-seen.z);
  gl_FragColor = vec4(mix(colour, paints[hazePaint], 0.7 * faded), alpha * ends);
}
`;

export interface Wall {
  readonly mesh: Mesh;
  /** `answer`: how many of its cells give off IL-6, 0 to 1. */
  write(answer: number, idleS: number): void;
  dispose(): void;
}

export function createWall(ground: GroundUniforms): Wall {
  const geometry = layGeometry();
  const answers = { value: 0 };
  const idle = { value: 0 };
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
  return {
    mesh,
    write(answer, idleS) {
      answers.value = answer;
      idle.value = idleS;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
