/** The drug as molecules: as many drift in the plasma of the picture as the level says, a few hang in
 * the bag and travel along the line while the pump runs, and drops fall as fast as it runs. */
import { Quaternion, Vector3 } from 'three';
import { engager } from '../../../cast/engager.ts';
import type { BeadDetail } from '../../../cast/member.ts';
import { picogramPerMlToMoleculesPerUm3 } from '../../../science/units.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { BAG, drops, writeOnLine } from './apparatusShapes.ts';
import { Drift, type Spin } from '../../drift.ts';
import { FLOW_UM_PER_S, flowAt, flowing, HALF_UM, plasmaUm3, writeAcross } from './layout.ts';

/** How many times too large molecules are drawn against the cells. */
export const MAGNIFICATION = 300;
export const NM_TO_UM = MAGNIFICATION / 1000;
const IN_BAG = 16;
const ON_LINE = 12;
const DROPS = 2;
/** Of the line, in a second of the screen at the full rate; drops in a second, never a flicker. */
const LINE_PER_S = 0.07;
const DROPS_PER_S = 1.2;
const MARGIN_UM = 1.5;
/** Thermal motion as it is drawn, µm and radians per second. */
const STRAY_UM = 0.9;
/** The streams of the hash along x, y and z are the three after this one. */
const STRAY_SALT = 210;
const TUMBLE_PER_S = 0.9;
/** Numbers of the first molecule in the bag and on the line. */
const BAG_ID = 5000;
const LINE_ID = 7000;
/** Of a molecule in the plasma: where it begins along the vessel, how fast it flows, and y and z. */
const LANE = 4;

const spin: Spin = {
  axisSalt: 61,
  start: (id) => 6.28 * hashUnit(id, 64),
  perS: (id) => TUMBLE_PER_S * (0.4 + hashUnit(id, 65)),
};

const at = new Vector3();
const turn = new Quaternion();
const dropTurn = new Quaternion();

export interface Drug {
  readonly groups: readonly BeadGroup[];
  /** One in how many is drawn. */
  readonly oneIn: number;
  /** A molecule that drifts in view, to be named. */
  readonly named: Vector3;
  /** One fixed step of the screen's time at this rate, 0 to 1. */
  step(rate: number, seconds: number): void;
  /** The molecules of the plasma alone, in a vessel whose middle lies at this height. */
  writePlasma(
    frames: Frames,
    first: number,
    levelPgPerMl: number,
    idleS: number,
    keepOff: (at: Vector3, marginUm: number) => void,
    middleY: number,
  ): void;
  write(
    frames: Frames,
    first: readonly number[],
    levelPgPerMl: number,
    rate: number,
    idleS: number,
    keepOff: (at: Vector3, marginUm: number) => void,
    pumped: boolean,
  ): void;
}

function layLanes(count: number): Float64Array {
  const lanes = new Float64Array(count * LANE);
  for (let index = 0; index < count; index += 1) {
    writeAcross(index, 201, MARGIN_UM + STRAY_UM, at);
    const start = 2 * HALF_UM * ((index * 0.754878) % 1);
    lanes.set([start, FLOW_UM_PER_S * flowAt(at.y, at.z), at.y, at.z], index * LANE);
  }
  return lanes;
}

/** `oneIn`: one molecule is drawn for so many; `capacity`: at most so many are. */
export function createDrug(detail: BeadDetail, oneIn: number, capacity: number): Drug {
  const beads = engager.beads[detail];
  const drop = [{ x: 0, y: 0, z: 0, radiusNm: 1, paint: 'armCd3', shade: 1.1 }] as const;
  const named = new Vector3();
  const drift = new Drift(capacity, 0, [STRAY_SALT + 1, STRAY_SALT + 2, STRAY_SALT + 3], spin);
  const bag = new Drift(IN_BAG, BAG_ID, [2, 4, 5], spin);
  const line = new Drift(ON_LINE, LINE_ID, [2, 4, 5], spin);
  const lanes = layLanes(capacity);
  /** How many of the plasma were shown last. */
  let shownBefore = 0;
  /** How far the line and the drops have come. */
  let onLine = 0;
  let dropped = 0.3;
  return {
    groups: [
      { beads, molecules: capacity },
      { beads, molecules: IN_BAG + ON_LINE },
      { beads: drop, molecules: DROPS },
    ],
    oneIn,
    named,
    step(rate, seconds) {
      onLine += LINE_PER_S * rate * seconds;
      dropped += DROPS_PER_S * rate * seconds;
    },
    writePlasma(frames, inPlasma, levelPgPerMl, idleS, keepOff, middleY) {
      const count = (picogramPerMlToMoleculesPerUm3(levelPgPerMl) * plasmaUm3) / oneIn;
      const many = Math.min(capacity, Math.max(0, Math.ceil(count)));
      for (let index = many; index < shownBefore; index += 1) frames.show(inPlasma + index, 0, 0);
      shownBefore = many;
      drift.goTo(idleS);
      let nearest = Infinity;
      for (let index = 0; index < many; index += 1) {
        const share = Math.min(1, count - index);
        const lane = index * LANE;
        at.x = flowing((lanes[lane] as number) + (lanes[lane + 1] as number) * idleS);
        at.y = lanes[lane + 2] as number;
        at.z = lanes[lane + 3] as number;
        const edge = HALF_UM - Math.abs(at.x);
        drift.stray(index, STRAY_UM, STRAY_UM, STRAY_UM, at);
        keepOff(at, MARGIN_UM);
        at.y += middleY;
        drift.writeTurn(index, turn);
        frames.pose(inPlasma + index, at, turn, NM_TO_UM);
        frames.show(inPlasma + index, share * Math.min(1, Math.max(0, edge / 4)), 0);
        const aside = at.x + 4;
        const above = at.y - middleY - 5;
        const away = Math.sqrt(aside * aside + above * above) - 0.8 * at.z;
        if (share === 1 && away < nearest) {
          nearest = away;
          named.copy(at);
        }
      }
    },
    write(frames, first, levelPgPerMl, rate, idleS, keepOff, pumped) {
      const [inPlasma = 0, inLine = 0, falling = 0] = first;
      this.writePlasma(frames, inPlasma, levelPgPerMl, idleS, keepOff, 0);
      if (!pumped) {
        for (let frame = inLine; frame < inLine + IN_BAG + ON_LINE; frame += 1)
          frames.show(frame, 0, 0);
        for (let frame = falling; frame < falling + DROPS; frame += 1) frames.show(frame, 0, 0);
        return;
      }
      bag.goTo(idleS);
      line.goTo(idleS);
      for (let index = 0; index < IN_BAG; index += 1) {
        const id = BAG_ID + index;
        const { x, y, halfWidth, halfHeight, halfDepth } = BAG;
        at.set(
          x + 0.66 * halfWidth * (2 * hashUnit(id, 1) - 1),
          y - 0.82 * halfHeight + 0.75 * halfHeight * hashUnit(id, 3),
          0,
        );
        bag.stray(index, 0.4, 0.4, 0.5 * halfDepth, at);
        bag.writeTurn(index, turn);
        frames.pose(inLine + index, at, turn, NM_TO_UM * 0.42);
        frames.show(inLine + index, 1, 0);
      }
      for (let index = 0; index < ON_LINE; index += 1) {
        const share = (index / ON_LINE + onLine) % 1;
        writeOnLine(share, at);
        at.z += 0.5;
        line.writeTurn(index, turn);
        frames.pose(inLine + IN_BAG + index, at, turn, NM_TO_UM * 0.42);
        // A line that stands still holds what it held; none comes out of the needle.
        const shown = Math.min(1, 12 * share, rate > 0 ? 8 * (1 - share) + 0.3 : 1);
        frames.show(inLine + IN_BAG + index, shown, 0);
      }
      for (let index = 0; index < DROPS; index += 1) {
        const share = (dropped + index / DROPS) % 1;
        const fall = Math.max(0, (share - 0.45) / 0.55);
        at.set(drops.x, drops.fromY + (drops.toY - drops.fromY) * fall * fall, 0);
        frames.pose(falling + index, at, dropTurn, 0.12 + 0.3 * Math.min(1, share / 0.45));
        frames.show(falling + index, rate > 0 ? 1 : 0, 0);
      }
    },
  };
}
