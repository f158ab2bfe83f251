/** The gap between the two membranes: 15 nm wide where the cells are close, wider at both sides, where
 * CD45 has room; T cell above, blast below. Nanometres; the middle of the gap is the origin. */
import { Quaternion, Vector3 } from 'three';
import { parameters } from '../../../science/parameters.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { Shot } from '../place.ts';
import { writeTurn } from './axes.ts';
import { drift, eased } from './drift.ts';
import { LipidSheet } from './lipidSheet.ts';

const gapNm = parameters.contactGapNm.value;
/** Where the drawn membranes end, and how far from the middle they part for CD45. */
const EDGE_X = 101;
const FAR_Z = -66;
const CUT_Z = 9;
const LABEL_X = -22;
const PARTING = { beginsNm: 47, endsNm: 80, byNm: 14 } as const;
/** The part in which the membranes are close: what the composite shows of the contact. */
export const closeZone = { halfX: 43, fromZ: -38, toZ: 6 } as const;
export const closeZoneUm2 = (2 * closeZone.halfX * (closeZone.toZ - closeZone.fromZ)) / 1000 ** 2;

/** A receptor's foot in the membrane, which stands a little proud of it. */
const SUNK_NM = 0.5;
const TILT = 0.05;
const TURNS_PER_S = 0.35;

export const gapShot: Shot = {
  centre: new Vector3(0, -0.5, -6),
  halfWidth: 31,
  halfHeight: 14,
  elevation: 0.1,
};

export interface Standing {
  readonly place: Vector3;
  readonly turn: Quaternion;
}

export function createStanding(): Standing {
  return { place: new Vector3(), turn: new Quaternion() };
}

/** Where a receptor stands: its foot, and how it is spun about its own axis (radians). */
export interface Foot {
  readonly id: number;
  readonly x: number;
  readonly z: number;
  /** Direction in the plane of the membrane to which the receptor's own x axis points. */
  readonly heading: number;
}

function parting(x: number): number {
  return (
    PARTING.byNm * eased((Math.abs(x) - PARTING.beginsNm) / (PARTING.endsNm - PARTING.beginsNm))
  );
}

const fade = (x: number, z: number): number =>
  Math.max(eased((Math.abs(x) - 62) / (EDGE_X - 62)), eased((-z - 30) / (-FAR_Z - 34)));

const trembling = createStanding();
const upright = new Vector3();
const ahead = new Vector3();
const aside = new Vector3();

export class Gap {
  readonly sheets: Readonly<Record<'tCell' | 'blast', LipidSheet>>;

  constructor(bothLeaflets: boolean) {
    const extent = { fromX: -EDGE_X, toX: EDGE_X, fromZ: FAR_Z, toZ: CUT_Z, bothLeaflets, fade };
    this.sheets = {
      tCell: new LipidSheet({
        ...extent,
        side: 'tCell',
        surfaceNm: gapNm / 2,
        facing: -1,
        bend: (x) => parting(x) + 0.0004 * x * x - 0.5,
      }),
      blast: new LipidSheet({
        ...extent,
        side: 'blast',
        surfaceNm: -gapNm / 2,
        facing: 1,
        bend: (x) => 0.4 * parting(x),
      }),
    };
  }

  get groups() {
    return [...this.sheets.tCell.groups, ...this.sheets.blast.groups];
  }

  write(frames: Frames, idleS: number): void {
    this.sheets.tCell.write(frames, 0, idleS);
    const tiles = this.sheets.tCell.groups.reduce((sum, { molecules }) => sum + molecules, 0);
    this.sheets.blast.write(frames, tiles, idleS);
  }

  /** Where a receptor stands on one of the two membranes; it reaches into the gap. */
  stand(side: 'tCell' | 'blast', foot: Foot, idleS: number, out: Standing): void {
    standOn(this.sheets[side], foot, idleS, out);
  }

  /** Where the two membranes are named, near the left end of the cut face. */
  writeLabels(
    idleS: number,
    places: { readonly tCell: Vector3; readonly blast: Vector3 },
    x = LABEL_X,
  ): void {
    const { tCell, blast } = this.sheets;
    places.tCell.set(x, tCell.heightNm(x, CUT_Z, idleS) + 2, CUT_Z);
    places.blast.set(x, blast.heightNm(x, CUT_Z, idleS) - 2, CUT_Z);
  }
}

/** Where a receptor stands on a sheet at a moment, trembling, and which way it is turned. */
export function standOn(sheet: LipidSheet, foot: Foot, idleS: number, out: Standing): void {
  const { id, heading } = foot;
  sheet.writeSurface(foot, idleS, out.place, upright);
  out.place.addScaledVector(upright, -SUNK_NM);
  upright.x += TILT * drift(id, 10, idleS, TURNS_PER_S);
  upright.z += TILT * drift(id, 11, idleS, TURNS_PER_S);
  upright.normalize();
  const spin = heading + 0.12 * drift(id, 12, idleS, TURNS_PER_S);
  ahead.x = Math.cos(spin);
  ahead.y = 0;
  ahead.z = -Math.sin(spin);
  aside.copy(upright).cross(ahead).normalize();
  ahead.copy(aside).cross(upright);
  writeTurn(out.turn, ahead, aside, upright);
}

/** A point of a receptor's own frame, where it stands now. */
export function pointOn(
  standing: Standing,
  point: readonly [number, number, number],
  out: Vector3,
): void {
  out.fromArray(point).applyQuaternion(standing.turn).add(standing.place);
}

export function writeStanding(
  frames: Frames,
  frame: number,
  { place, turn }: Standing,
  fades: number,
): void {
  frames.pose(frame, place, turn, 1);
  frames.show(frame, 1, fades);
}

/** Writes receptors of one kind that only stand and tremble, the first of them at frame `first`. */
export function writeFeet(
  frames: Frames,
  first: number,
  sheet: LipidSheet,
  feet: readonly Foot[],
  idleS: number,
): void {
  for (let index = 0; index < feet.length; index += 1) {
    const foot = feet[index] as Foot;
    standOn(sheet, foot, idleS, trembling);
    writeStanding(frames, first + index, trembling, sheet.fadeAt(foot.x, foot.z));
  }
}

/** Feet strewn over a stretch, none nearer to another, or to `taken`, than `apartNm`. */
export function strew(
  count: number,
  seed: number,
  apartNm: number,
  within: {
    readonly fromX: number;
    readonly toX: number;
    readonly fromZ: number;
    readonly toZ: number;
  },
  taken: readonly Foot[],
): Foot[] {
  const feet: Foot[] = [];
  for (let attempt = 0; feet.length < count && attempt < 60 * count; attempt += 1) {
    const id = seed + attempt;
    const x = within.fromX + (within.toX - within.fromX) * hashUnit(id, 20);
    const z = within.fromZ + (within.toZ - within.fromZ) * hashUnit(id, 21);
    const free = [...taken, ...feet].every((foot) => Math.hypot(foot.x - x, foot.z - z) > apartNm);
    if (free) feet.push({ id, x, z, heading: 2 * Math.PI * hashUnit(id, 22) });
  }
  return feet;
}
