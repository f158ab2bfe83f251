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

const at = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();
const dropTurn = new Quaternion();

function writeTumble(id: number, idleS: number): void {
  axis.set(hashUnit(id, 61) - 0.5, hashUnit(id, 62) - 0.5, hashUnit(id, 63) - 0.5).normalize();
  turn.setFromAxisAngle(
    axis,
    6.28 * hashUnit(id, 64) + TUMBLE_PER_S * (0.4 + hashUnit(id, 65)) * idleS,
  );
}

/** A walk without a goal: slow waves of three lengths that never come together. */
export function stray(id: number, salt: number, idleS: number): number {
  const phase = 6.28 * hashUnit(id, salt);
  return (
    0.55 * Math.sin(0.73 * idleS + phase) +
    0.3 * Math.sin(1.71 * idleS + 2.3 * phase) +
    0.15 * Math.sin(3.9 * idleS + 5.1 * phase)
  );
}

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

/** `oneIn`: one molecule is drawn for so many; `capacity`: at most so many are. */
export function createDrug(detail: BeadDetail, oneIn: number, capacity: number): Drug {
  const beads = engager.beads[detail];
  const drop = [{ x: 0, y: 0, z: 0, radiusNm: 1, paint: 'armCd3', shade: 1.1 }] as const;
  const named = new Vector3();
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
      let nearest = Infinity;
      for (let index = 0; index < capacity; index += 1) {
        const share = Math.min(1, Math.max(0, count - index));
        if (share === 0) {
          frames.show(inPlasma + index, 0, 0);
          continue;
        }
        writeAcross(index, 201, MARGIN_UM + STRAY_UM, at);
        const start = 2 * HALF_UM * ((index * 0.754878) % 1);
        at.x = flowing(start + FLOW_UM_PER_S * flowAt(at.y, at.z) * idleS);
        const edge = HALF_UM - Math.abs(at.x);
        at.x += STRAY_UM * stray(index, STRAY_SALT + 1, idleS);
        at.y += STRAY_UM * stray(index, STRAY_SALT + 2, idleS);
        at.z += STRAY_UM * stray(index, STRAY_SALT + 3, idleS);
        keepOff(at, MARGIN_UM);
        at.y += middleY;
        writeTumble(index, idleS);
        frames.pose(inPlasma + index, at, turn, NM_TO_UM);
        frames.show(inPlasma + index, share * Math.min(1, Math.max(0, edge / 4)), 0);
        const away = Math.hypot(at.x + 4, at.y - middleY - 5) - 0.8 * at.z;
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
      for (let index = 0; index < IN_BAG; index += 1) {
        const id = 5000 + index;
        const { x, y, halfWidth, halfHeight, halfDepth } = BAG;
        at.set(
          x + 0.66 * halfWidth * (2 * hashUnit(id, 1) - 1) + 0.4 * stray(id, 2, idleS),
          y - 0.82 * halfHeight + 0.75 * halfHeight * hashUnit(id, 3) + 0.4 * stray(id, 4, idleS),
          0.5 * halfDepth * stray(id, 5, idleS),
        );
        writeTumble(id, idleS);
        frames.pose(inLine + index, at, turn, NM_TO_UM * 0.42);
        frames.show(inLine + index, 1, 0);
      }
      for (let index = 0; index < ON_LINE; index += 1) {
        const share = (index / ON_LINE + onLine) % 1;
        writeOnLine(share, at);
        at.z += 0.5;
        writeTumble(7000 + index, idleS);
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
