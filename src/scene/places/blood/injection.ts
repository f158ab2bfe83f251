/** A second vessel in which the whole dose was given at once: a syringe that is empty, and molecules as
 * the level after the injection says. */
import { BufferGeometry, Float32BufferAttribute, Mesh, ShaderMaterial, Vector3 } from 'three';
import type { BeadDetail } from '../../../cast/member.ts';
import { createBeadField } from '../../beads/beadField.ts';
import { groundGlsl, paintIndex, type GroundUniforms } from '../../ground.ts';
import { createDrug } from './drug.ts';
import { SECOND_Y, VESSEL_UM } from './layout.ts';
import { cylinder } from './solids.ts';
import type { Wall } from './wall.ts';

/** Enough for the peak after the largest dose of a day. */
const CAPACITY = 2500;
/** The syringe: its length and radius, how it leans (radians), and where its needle ends. */
const BARREL_UM = 9;
const RADIUS_UM = 1.5;
const NEEDLE_UM = 6;
const LEAN = 0.62;
const needleTip = new Vector3(-17, SECOND_Y + VESSEL_UM - 4, 3);

const vertexShader = /* glsl */ `
varying vec3 facing;
varying vec3 seen;
varying float up;
void main() {
  up = position.y;
  facing = normalMatrix * normal;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  seen = view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = /* glsl */ `
${groundGlsl}
varying vec3 facing;
varying vec3 seen;
varying float up;
void main() {
  vec3 normal = normalize(facing);
  vec3 toEye = -normalize(seen);
  vec3 paint = paints[${paintIndex('linker')}];
  float rim = pow(1.0 - abs(dot(normal, toEye)), 1.6);
  float needle = 1.0 - step(${NEEDLE_UM.toFixed(1)}, up);
  // The plunger has come all the way down.
  float plunger = step(${(NEEDLE_UM + 1).toFixed(1)}, up) * (1.0 - step(${(NEEDLE_UM + 2.2).toFixed(1)}, up));
  float marks = step(fract(up), 0.09) * (1.0 - needle);
  float solid = max(max(needle, plunger), 0.5 * marks);
  vec3 colour = mix(deep(paint, 0.6), paint, clamp(0.8 * wrapped(normal) + 0.4 * rim, 0.0, 1.0));
  colour = mix(colour, deep(paint, 1.2), 0.6 * plunger);
  gl_FragColor = vec4(colour, clamp(0.16 + 0.75 * rim + solid, 0.0, 0.96));
}
`;

/** Needle, barrel, flange and rod in a row along y, the tip at the origin. */
function laySyringe(): BufferGeometry {
  const geometry = new BufferGeometry();
  const pieces = [
    [0.12, 0, NEEDLE_UM],
    [RADIUS_UM, NEEDLE_UM, BARREL_UM],
    [1.5 * RADIUS_UM, NEEDLE_UM + BARREL_UM, 0.5],
    [0.45, NEEDLE_UM + 2.2, BARREL_UM - 1.2],
    [1.25 * RADIUS_UM, NEEDLE_UM + BARREL_UM + 1, 0.45],
  ] as const;
  const laid = pieces.map(([radius, from, length]) =>
    cylinder(radius, radius, length, 28)
      .translate(0, from + length / 2, 0)
      .toNonIndexed(),
  );
  for (const name of ['position', 'normal'] as const) {
    const values = laid.flatMap((piece) => [...piece.getAttribute(name).array]);
    geometry.setAttribute(name, new Float32BufferAttribute(values, 3));
  }
  for (const piece of laid) piece.dispose();
  return geometry;
}

export interface Injection {
  readonly meshes: readonly Mesh[];
  readonly named: Vector3;
  shown: boolean;
  write(levelPgPerMl: number, idleS: number): void;
  dispose(): void;
}

/** `wall`: that of the first vessel, of which this one's is another like it. */
export function createInjection(detail: BeadDetail, wall: Wall, ground: GroundUniforms): Injection {
  const walls = wall.meshes.map((mesh) => mesh.clone());
  const drug = createDrug(detail, 1, CAPACITY);
  const field = createBeadField(drug.groups.slice(0, 1), ground);
  const syringe = laySyringe();
  const glass = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: ground,
    transparent: true,
    depthWrite: false,
  });
  const needle = new Mesh(syringe, glass);
  needle.position.copy(needleTip);
  needle.rotation.z = LEAN;
  needle.scale.setScalar(1.35);
  for (const mesh of walls) mesh.position.y = SECOND_Y;
  const meshes = [...walls, field.mesh, needle];
  let shown = false;
  for (const mesh of meshes) {
    mesh.visible = false;
    mesh.frustumCulled = false;
  }
  return {
    meshes,
    named: new Vector3(needleTip.x - 9, SECOND_Y + VESSEL_UM + 8, 3),
    get shown() {
      return shown;
    },
    set shown(now) {
      shown = now;
      for (const mesh of meshes) mesh.visible = now;
    },
    write(levelPgPerMl, idleS) {
      if (!shown) return;
      drug.writePlasma(field.frames, 0, levelPgPerMl, idleS, staysInPlasma, SECOND_Y);
      field.commit();
    },
    dispose() {
      field.dispose();
      syringe.dispose();
      glass.dispose();
    },
  };
}

function staysInPlasma(): void {
  // No cells are drawn here.
}
