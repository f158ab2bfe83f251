/** What lies inside T cells round the nucleus: the centrosome, microtubules that run out from it, and
 * lytic granules that gather at it before a hit. One draw call for all T cells of a place. */
import { Quaternion, Vector3, type Mesh } from 'three';
import type { Bead } from '../../cast/bead.ts';
import { parameters } from '../../science/parameters.ts';
import { createBeadField } from '../beads/beadField.ts';
import type { GroundUniforms } from '../ground.ts';
import { hashUnit } from '../hash.ts';

/** Microtubules drawn, of the hundreds there are, and how far round the cell they reach, radians. */
const MICROTUBULES = 9;
const REACH = 2;
/** How far from the cell's middle all of it lies: between nucleus and membrane, as a share. */
export const SHELL = 0.78;
/** Drawn radii as shares of the cell's radius; a microtubule is drawn some four times too thick. */
const MICROTUBULE_SHARE = 0.014;
const CENTROSOME_SHARE = 0.095;
const GRANULE_SHARE = 0.075;
/** Granules drift by this much of the radius, and this fast, radians per second. */
const DRIFT = 0.02;
const DRIFT_PER_S = 1.7;
/** How far a granule that fuses moves out, in radii of the cell; and how much later than the one before
 * it, as a share of the whole. */
const OUT = 0.2;
const HIT_SPACING = 0.22;
const granules = parameters.granulesPerTCell.value;
const granulesPerHit = parameters.granulesPerHit.value;

/** How one T cell's inside stands at a moment. */
export interface InteriorPose {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Unit vector from the middle of the cell to its centrosome. */
  readonly towards: Vector3;
  /** 0 to 1: how far the granules have gathered at the centrosome. */
  readonly gathered: number;
  readonly granules: number;
  /** How far the granules of a hit, the last of all, have come on their way out, 0 to 1. */
  readonly fused?: number;
  /** A flattened face (unit vector and distance from this middle, µm) that no granule lies beyond. */
  readonly face?: { readonly towards: Vector3; readonly atUm: number };
  readonly presence: number;
  readonly haze: number;
}

export interface Interiors {
  readonly mesh: Mesh;
  write(cell: number, pose: InteriorPose, idleS: number): void;
  commit(): void;
  dispose(): void;
}

/** Centrosome at the end of the z axis and microtubules bent along the shell; µm. */
function laySkeleton(radiusUm: number, spacingUm: number): Bead[] {
  const shellUm = radiusUm * SHELL;
  const paint = 'armCd3';
  const beads: Bead[] = [];
  const add = (turn: number, round: number, radiusNm: number, shade: number) =>
    beads.push({
      x: shellUm * Math.sin(turn) * Math.cos(round),
      y: shellUm * Math.sin(turn) * Math.sin(round),
      z: shellUm * Math.cos(turn),
      radiusNm,
      paint,
      shade,
    });
  // Two centrioles at a right angle are seen as two beads, side by side.
  add(0.04, 0, radiusUm * CENTROSOME_SHARE, 1.1);
  add(0.12, 0.6, radiusUm * CENTROSOME_SHARE, 1.1);
  for (let tube = 0; tube < MICROTUBULES; tube += 1) {
    const start = (2 * Math.PI * tube) / MICROTUBULES;
    const reach = REACH * (0.7 + 0.3 * hashUnit(tube, 8));
    const bend = 0.5 * (hashUnit(tube, 9) - 0.5);
    for (let turn = 0.14; turn < reach; turn += spacingUm / shellUm) {
      add(turn, start + bend * turn, radiusUm * MICROTUBULE_SHARE, 0.85);
    }
  }
  return beads;
}

const float = (value: number) => value.toFixed(6);

/** Where granules lie: each one's angles from the axis of the centrosome, apart and gathered, its angle
 * about that axis, and how far out. */
const stations = Array.from({ length: granules }, (_, granule) => {
  const spread = Math.acos(2 * hashUnit(granule, 5) - 1);
  const close = 0.12 + 0.36 * Math.sqrt(hashUnit(granule, 6));
  const round = 2 * Math.PI * hashUnit(granule, 7);
  const reach = SHELL + 0.08 * (hashUnit(granule, 10) - 0.5);
  return `vec4(${[spread, close, round, reach].map(float).join(', ')})`;
});

/** Moves granules: a cell has three frames, of its skeleton, of its granules and of how they stand: what
 * none may lie beyond; how far they have gathered, how many there are, how far those of a hit have come.
 * Those of the hit, the last, go one after another, to the membrane and through it. */
const moveGranuleGlsl = (cells: number, radiusUm: number) => /* glsl */ `
uniform float drifting;
const vec4 stations[${granules}] = vec4[](${stations.join(', ')});

void moveGranule(int frame, vec4 turn, inout vec3 laid, inout vec3 moved, inout float shown) {
  ivec2 at = texelOf(frame + ${cells});
  vec4 face = texelFetch(frames, at, 0);
  vec3 state = texelFetch(frames, at + ivec2(1, 0), 0).xyz;
  vec4 station = stations[int(laid.x)];
  float leaving = laid.x - state.y;
  float way = clamp((state.z - ${float(HIT_SPACING)} * leaving) / ${float(1 - HIT_SPACING * (granulesPerHit - 1))}, 0.0, 1.0);
  float gone = leaving < 0.0 ? 0.0 : leaving < ${float(granulesPerHit)} ? way : 1.0;
  shown = gone < 0.9999 ? shown * min(1.0, 2.0 * (1.0 - gone)) : 0.0;
  float drift = ${float(DRIFT)} * sin(drifting + 9.0 * laid.x);
  float away = mix(station.x, station.y * (1.0 - gone), state.x) + drift;
  float round = station.z + drift;
  moved = ${float(radiusUm)} * station.w * turned(vec3(sin(away) * vec2(cos(round), sin(round)), cos(away)), turn);
  moved -= face.xyz * max(0.0, dot(moved, face.xyz) - face.w);
  moved += ${float(OUT * radiusUm)} * gone * turned(vec3(0.0, 0.0, 1.0), turn);
  laid = vec3(0.0);
}
`;

const zAxis = new Vector3(0, 0, 1);
const turn = new Quaternion();
const middle = new Vector3();
/** Farther than anything in a cell. */
const nowhere = { towards: zAxis, atUm: 1000 } as const;
const state = { x: 0, y: 0, z: 0, w: 0 };

/** For so many T cells of one radius; `fine` draws microtubules as unbroken threads. */
export function createInteriors(
  cells: number,
  radiusUm: number,
  fine: boolean,
  ground: GroundUniforms,
): Interiors {
  const skeleton = laySkeleton(radiusUm, radiusUm * MICROTUBULE_SHARE * (fine ? 1.2 : 2.4));
  const granuleBeads = Array.from({ length: granules }, (_, index): Bead => ({
    x: index,
    y: 0,
    z: 0,
    radiusNm: radiusUm * GRANULE_SHARE,
    paint: 'granzyme',
    shade: 0.95,
  }));
  const drifting = { value: 0 };
  // The beads here are laid out in µm and drawn at scale 1.
  const field = createBeadField(
    [
      { beads: skeleton, molecules: cells },
      { beads: granuleBeads, molecules: cells },
      { beads: [], molecules: cells },
    ],
    ground,
    {
      uniforms: { drifting },
      functions: moveGranuleGlsl(cells, radiusUm),
      statements: `if (frame >= ${cells}) moveGranule(frame, turn, laid, moved, shown);`,
    },
  );
  const { frames, mesh } = field;
  const [firstSkeleton = 0, firstGranules = 0, firstState = 0] = field.firstFrames;
  const isShown = new Uint8Array(cells);
  let changed = true;
  let stood = false;

  return {
    mesh,
    write(cell, pose, idleS) {
      const { towards, presence, haze, face = nowhere } = pose;
      drifting.value = (DRIFT_PER_S * idleS) % (2 * Math.PI);
      if (presence === 0 && isShown[cell] === 0) return;
      isShown[cell] = Number(presence > 0);
      changed = true;
      frames.show(firstSkeleton + cell, presence, haze);
      frames.show(firstGranules + cell, presence, haze);
      turn.setFromUnitVectors(zAxis, towards);
      middle.set(pose.x, pose.y, pose.z);
      frames.pose(firstSkeleton + cell, middle, turn, 1);
      frames.pose(firstGranules + cell, middle, turn, 1);
      state.x = pose.gathered;
      state.y = pose.granules;
      state.z = pose.fused ?? 1;
      frames.pose(firstState + cell, face.towards, state, face.atUm);
    },
    commit() {
      if (changed) field.commit();
      changed = false;
      // Even where nothing is seen it is drawn once, so that its program stands when something is.
      mesh.visible = !stood || isShown.includes(1);
      stood = true;
    },
    dispose: () => field.dispose(),
  };
}
