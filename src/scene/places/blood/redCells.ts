/** Red cells that pass: flat discs, thinner in the middle, that tumble slowly in the flow. They only
 * fill the blood, so they stand back in colour and in number. */
import { type BufferGeometry, Mesh, Quaternion, ShaderMaterial, Vector3 } from 'three';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { hashUnit } from '../../hash.ts';
import { addPerInstance, layInstances } from '../../instancing.ts';
import { FLOW_UM_PER_S, flowAt, flowing, HALF_UM, writeAcross } from './layout.ts';
import { revolve } from './solids.ts';

/** Drawn, of the thousands there are in so much blood. */
const RED_CELLS = 40;
const RADIUS_UM = 3.7;
/** Half the thickness of the rim and of the middle, as shares of the radius. */
const RIM = 0.3;
const MIDDLE = 0.13;
const PROFILE = 14;
const ROUND = 28;
const TURNS_PER_S = 0.35;

const vertexShader = /* glsl */ `
${groundGlsl}
attribute vec4 place;
attribute vec4 turn;
varying vec3 facing;
varying vec3 seen;
flat varying float shown;
flat varying vec3 shade;
flat varying vec3 bright;
flat varying vec3 far;
vec3 turned(vec3 v, vec4 q) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}
void main() {
  facing = mat3(viewMatrix) * turned(normal, turn);
  vec4 view = viewMatrix * vec4(place.xyz + turned(position, turn), 1.0);
  seen = view.xyz;
  shown = place.w;
  vec3 paint = paints[${paintIndex('redCell')}];
  shade = deep(paint, mix(0.8, 0.25, lightness));
  bright = 1.06 * paint;
  far = paints[hazePaint];
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
${groundGlsl}
varying vec3 facing;
varying vec3 seen;
flat varying float shown;
flat varying vec3 shade;
flat varying vec3 bright;
flat varying vec3 far;
void main() {
  vec3 normal = normalize(facing);
  vec3 toEye = -normalize(seen);
  float square = max(0.0, dot(normal, toEye));
  float rim = pow(1.0 - square, 2.2);
  vec3 colour = mix(shade, bright, clamp(wrapped(normal) * 0.85 + 0.45 * rim, 0.0, 1.0));
  float gloss = max(0.0, dot(normal, normalize(keyLight + toEye)));
  float high = sixth(gloss) * gloss * gloss;
  colour += 0.1 * high * high * sixth(gloss);
  float cover = smoothstep(0.0, 1.0, square / max(fwidth(square) * 1.2, 1e-4));
  gl_FragDepth = cover < 0.99 ? 1.0 : gl_FragCoord.z;
  float faded = max(0.22, hazeAt(-seen.z));
  gl_FragColor = vec4(mix(colour, far, 0.85 * faded), cover * shown);
}
`;

function layDisc(): BufferGeometry {
  const outline: (readonly [number, number])[] = [];
  for (let point = 0; point <= 2 * PROFILE; point += 1) {
    const angle = -Math.PI / 2 + (Math.PI * point) / (2 * PROFILE);
    const out = Math.cos(angle);
    // Thick at three quarters of the way out, thin in the middle.
    const thick = MIDDLE + (RIM - MIDDLE) * Math.min(1, (out / 0.72) ** 2);
    outline.push([RADIUS_UM * out, RADIUS_UM * thick * Math.sin(angle)]);
  }
  return revolve(outline, ROUND);
}

export interface RedCells {
  readonly mesh: Mesh;
  /** `keepOff` moves a point out of other cells. */
  write(idleS: number, keepOff: (at: Vector3, marginUm: number) => void): void;
  /** Where the one nearest to the middle of the picture is. */
  readonly named: Vector3;
  dispose(): void;
}

const at = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();

export function createRedCells(ground: GroundUniforms): RedCells {
  const disc = layDisc();
  const geometry = layInstances(RED_CELLS, disc);
  const places = addPerInstance(geometry, 'place', 4);
  const turns = addPerInstance(geometry, 'turn', 4);
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: ground,
    transparent: true,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  const named = new Vector3();
  return {
    mesh,
    named,
    write(idleS, keepOff) {
      let nearest = Infinity;
      for (let cell = 0; cell < RED_CELLS; cell += 1) {
        writeAcross(cell, 101, RADIUS_UM, at);
        // They lie behind the white cells, which are what is looked at.
        at.z = Math.min(at.z, -1) - 2;
        const start = 2 * HALF_UM * ((cell * 0.618034) % 1);
        at.x = flowing(start + FLOW_UM_PER_S * flowAt(at.y, at.z) * idleS);
        keepOff(at, RADIUS_UM * 0.9);
        const edge = HALF_UM - Math.abs(at.x);
        axis.set(hashUnit(cell, 102) - 0.5, hashUnit(cell, 103) - 0.5, hashUnit(cell, 104) - 0.5);
        turn.setFromAxisAngle(
          axis.normalize(),
          6.3 * hashUnit(cell, 105) + TURNS_PER_S * (hashUnit(cell, 106) - 0.3) * idleS,
        );
        places.setXYZW(cell, at.x, at.y, at.z, Math.min(1, Math.max(0, edge / 5)));
        turns.setXYZW(cell, turn.x, turn.y, turn.z, turn.w);
        const away = Math.abs(at.x - 6) + Math.abs(at.y + 6) - at.z;
        if (away < nearest) {
          nearest = away;
          named.copy(at);
        }
      }
      places.needsUpdate = true;
      turns.needsUpdate = true;
    },
    dispose() {
      disc.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}
