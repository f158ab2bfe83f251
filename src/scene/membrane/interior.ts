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

/** Where a granule lies: its angles from the axis of the centrosome, apart and gathered, its angle
 * about that axis, and how far out. */
interface Station {
  readonly spread: number;
  readonly close: number;
  readonly round: number;
  readonly reachUm: number;
}

function stationOf(granule: number, radiusUm: number): Station {
  return {
    spread: Math.acos(2 * hashUnit(granule, 5) - 1),
    close: 0.12 + 0.36 * Math.sqrt(hashUnit(granule, 6)),
    round: 2 * Math.PI * hashUnit(granule, 7),
    reachUm: radiusUm * (SHELL + 0.08 * (hashUnit(granule, 10) - 0.5)),
  };
}

/** How far a granule of a hit has come when the hit has come so far: each sets out a little after
 * the one before it. */
function way(fused: number, granule: number): number {
  if (granule >= granulesPerHit) return 1;
  const begins = HIT_SPACING * granule;
  const share = (fused - begins) / (1 - HIT_SPACING * (granulesPerHit - 1));
  return Math.min(1, Math.max(0, share));
}

function stayBehind({ towards, atUm }: { towards: Vector3; atUm: number }, point: Vector3): void {
  const beyondUm = point.dot(towards) - atUm;
  if (beyondUm > 0) point.addScaledVector(towards, -beyondUm);
}

const unturned = new Quaternion();
const zAxis = new Vector3(0, 0, 1);
const turn = new Quaternion();
const xWay = new Vector3();
const yWay = new Vector3();
const at = new Vector3();
const middle = new Vector3();

/** For so many T cells of one radius; `fine` draws microtubules as unbroken threads. */
export function createInteriors(
  cells: number,
  radiusUm: number,
  fine: boolean,
  ground: GroundUniforms,
): Interiors {
  const skeleton = laySkeleton(radiusUm, radiusUm * MICROTUBULE_SHARE * (fine ? 1.2 : 2.4));
  const granule: Bead = {
    x: 0,
    y: 0,
    z: 0,
    radiusNm: radiusUm * GRANULE_SHARE,
    paint: 'granzyme',
    shade: 0.95,
  };
  // The beads here are laid out in µm and drawn at scale 1.
  const field = createBeadField(
    [
      { beads: skeleton, molecules: cells },
      { beads: [granule], molecules: cells * granules },
    ],
    ground,
  );
  const stations = Array.from({ length: granules }, (_, index) => stationOf(index, radiusUm));
  const { frames } = field;
  const [firstSkeleton = 0, firstGranule = 0] = field.firstFrames;
  const isHidden = new Uint8Array(cells).fill(1);
  /** At one moment, alike in all cells: how far each granule has drifted, and its way about the axis. */
  let driftedS = Number.NaN;
  const drifts = new Float64Array(granules);
  const rounds = stations.map(() => ({ x: 0, y: 0 }));

  function drift(idleS: number): void {
    if (driftedS === idleS) return;
    driftedS = idleS;
    for (let index = 0; index < granules; index += 1) {
      const drifted = DRIFT * Math.sin(DRIFT_PER_S * idleS + 9 * index);
      const turned = (stations[index] as Station).round + drifted;
      const round = rounds[index] as { x: number; y: number };
      drifts[index] = drifted;
      round.x = Math.cos(turned);
      round.y = Math.sin(turned);
    }
  }

  function hide(cell: number): void {
    if (isHidden[cell] === 1) return;
    isHidden[cell] = 1;
    frames.show(firstSkeleton + cell, 0, 0);
    for (let index = 0; index < granules; index += 1)
      frames.show(firstGranule + cell * granules + index, 0, 0);
  }

  return {
    mesh: field.mesh,
    write(cell, pose, idleS) {
      const { towards, gathered, presence, haze } = pose;
      if (presence === 0) {
        hide(cell);
        return;
      }
      isHidden[cell] = 0;
      drift(idleS);
      turn.setFromUnitVectors(zAxis, towards);
      xWay.set(1, 0, 0).applyQuaternion(turn);
      yWay.set(0, 1, 0).applyQuaternion(turn);
      middle.set(pose.x, pose.y, pose.z);
      frames.pose(firstSkeleton + cell, middle, turn, 1);
      frames.show(firstSkeleton + cell, presence, haze);
      for (let index = 0; index < granules; index += 1) {
        const frame = firstGranule + cell * granules + index;
        // Those of the hit go one after another, to the membrane and through it.
        const leaving = index - pose.granules;
        const out = leaving < 0 ? 0 : way(pose.fused ?? 1, leaving);
        if (out === 1) {
          frames.show(frame, 0, 0);
          continue;
        }
        const { spread, close: gatheredAt, reachUm } = stations[index] as Station;
        const { x, y } = rounds[index] as { x: number; y: number };
        const close = gatheredAt * (1 - out);
        const away = spread + (close - spread) * gathered + (drifts[index] as number);
        const aside = reachUm * Math.sin(away);
        at.copy(towards).multiplyScalar(reachUm * Math.cos(away));
        at.addScaledVector(xWay, aside * x).addScaledVector(yWay, aside * y);
        if (pose.face) stayBehind(pose.face, at);
        at.addScaledVector(towards, OUT * out * radiusUm).add(middle);
        frames.pose(frame, at, unturned, 1);
        frames.show(frame, presence * Math.min(1, 2 * (1 - out)), haze);
      }
    },
    commit: () => field.commit(),
    dispose: () => field.dispose(),
  };
}
