/** Cytokines as molecules that leave the cells which give them off and spread by chance: first round
 * one T cell, then from macrophages and the vessel's wall through everything, then fewer and fewer.
 * An illustration of who answers whom; no number of molecules stands for a level. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { CytokineId } from '../../../sim/cytokine.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashDirection, hashUnit } from '../../hash.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { BloodView } from './bloodView.ts';
import { Drift, type Spin } from '../../drift.ts';
import { NM_TO_UM } from './drug.ts';
import { CUT, FLOW_UM_PER_S, flowing, HALF_UM, organs, VESSEL_UM } from './layout.ts';
import type { WhiteCells } from './whiteCells.ts';

/** Drawn at most, of each. */
const most = { il2: 46, ifnGamma: 46, tnfAlpha: 46, il6: 220, il10: 14, il4: 14 } as const;
export const cytokineIds = Object.keys(most) as readonly CytokineId[];
/** Seconds of the screen from a molecule's release until it is gone from sight. */
const LIFE_S = 9;
/** How far the signals of T cells spread while others are silent, and at most, µm. */
const NEAR_UM = 5;
const FAR_UM = 14;
/** How far IL-6 spreads round a macrophage, and off the wall. */
const ROUND_UM = 9;
const OFF_WALL_UM = 15;
/** How far up what is given off in a tissue comes while it is seen. */
const RISE_UM = 15;
const TUMBLE_PER_S = 1.1;
/** Of IL-6, the part that comes from the wall. */
const FROM_WALL = 0.68;

/** The streams of the hash that say how they stray. */
const STRAYS = [411, 412, 413] as const;
const spin: Spin = {
  axisSalt: 414,
  start: (id) => 6 * hashUnit(id, 417),
  perS: () => TUMBLE_PER_S,
};

const CELL = 0;
const WALL = 1;
const PLASMA = 2;
/** Of a molecule: its age at the beginning, 0 to 1, where it comes from, and four numbers of its way. */
const NUMBERS = 6;

const at = new Vector3();
const turn = new Quaternion();

export interface CytokineClouds {
  readonly groups: readonly BeadGroup[];
  /** One molecule of each in view, to be named; which of them are there now. */
  readonly named: Readonly<Record<CytokineId, Vector3>>;
  readonly there: Readonly<Record<CytokineId, boolean>>;
  write(
    frames: Frames,
    first: readonly number[],
    view: BloodView,
    cells: WhiteCells,
    idleS: number,
    keepOff: (at: Vector3, marginUm: number) => void,
  ): void;
}

/** What chance says of the molecules of one kind, once for all. */
function layNumbers(kind: CytokineId, firstId: number): Float64Array {
  const numbers = new Float64Array(most[kind] * NUMBERS);
  for (let index = 0; index < most[kind]; index += 1) {
    const id = firstId + index;
    numbers.set([hashUnit(id, 408), ...wayOf(kind, id)], index * NUMBERS);
  }
  return numbers;
}

function wayOf(kind: CytokineId, id: number): number[] {
  if (kind === 'il10' || kind === 'il4') {
    const angle = 2 * Math.PI * hashUnit(id, 405);
    const radius = 0.8 * VESSEL_UM * Math.sqrt(hashUnit(id, 406));
    const start = 2 * HALF_UM * hashUnit(id, 407);
    return [PLASMA, start, radius * Math.sin(angle), Math.min(6, radius * Math.cos(angle))];
  }
  if (kind === 'il6' && hashUnit(id, 409) < FROM_WALL) {
    const angle = CUT + 0.25 + hashUnit(id, 402) * (2 * Math.PI - 2 * CUT - 0.5);
    const start = 2 * HALF_UM * hashUnit(id, 403);
    return [WALL, start, Math.sin(angle), Math.cos(angle), OFF_WALL_UM * hashUnit(id, 404)];
  }
  hashDirection(id, 401, at);
  return [CELL, at.x, at.y, at.z];
}

export function createCytokineClouds(): CytokineClouds {
  const named = {} as Record<CytokineId, Vector3>;
  const there = {} as Record<CytokineId, boolean>;
  for (const id of cytokineIds) {
    named[id] = new Vector3();
    there[id] = false;
  }

  const kinds = cytokineIds.map((kind, which) => {
    const firstId = 1000 * (which + 1);
    return {
      kind,
      numbers: layNumbers(kind, firstId),
      drift: new Drift(most[kind], firstId, STRAYS, spin),
      /** How many were shown last. */
      shownBefore: 0,
    };
  });

  return {
    named,
    there,
    groups: cytokineIds.map((id) => ({ beads: cast[id].beads.coarse, molecules: most[id] })),
    write(frames, first, view, cells, idleS, keepOff) {
      // The more others answer, the farther the T cells' own signals have come.
      const reachUm = NEAR_UM + (FAR_UM - NEAR_UM) * view.bystanderDrive;
      for (let which = 0; which < kinds.length; which += 1) {
        const own = kinds[which] as (typeof kinds)[number];
        const { kind, numbers, drift } = own;
        const amount = kind === 'il6' ? view.il6 : view.tCellCytokine;
        const count = most[kind] * amount * (kind === 'il6' ? 1 : 0.35 + 0.65 * cells.held);
        const many = Math.min(most[kind], Math.max(0, Math.ceil(count)));
        const firstFrame = first[which] ?? 0;
        for (let index = many; index < own.shownBefore; index += 1)
          frames.show(firstFrame + index, 0, 0);
        own.shownBefore = many;
        there[kind] = false;
        let nearest = Infinity;
        drift.goTo(idleS);
        for (let index = 0; index < many; index += 1) {
          const laid = index * NUMBERS;
          const age = (idleS / LIFE_S + (numbers[laid] as number)) % 1;
          const from = numbers[laid + 1];
          const x = numbers[laid + 2] as number;
          const y = numbers[laid + 3] as number;
          const z = numbers[laid + 4] as number;
          if (from === CELL) {
            const source =
              kind === 'il6'
                ? (cells.macrophages[index % cells.macrophages.length] as LivingCell)
                : cells.engaged;
            const awayUm = source.radiusUm + (kind === 'il6' ? ROUND_UM : reachUm) * Math.sqrt(age);
            at.x = source.x + awayUm * x;
            // What is given off in a tissue drains towards the blood.
            at.y = source.y + awayUm * y + RISE_UM * age * view.bystanderDrive;
            // Towards the eye there is always room; behind a tissue none.
            at.z = source.z + Math.max(awayUm * z, -1.5) + (kind === 'il6' ? 4 : 0);
          } else if (from === WALL) {
            const radius = VESSEL_UM - 0.7 - (numbers[laid + 5] as number) * Math.sqrt(age);
            at.x = flowing(x + 0.6 * FLOW_UM_PER_S * idleS);
            at.y = radius * y;
            at.z = Math.min(radius * z, 7);
          } else {
            at.x = flowing(x + 0.8 * FLOW_UM_PER_S * idleS);
            at.y = y;
            at.z = z;
          }
          drift.stray(index, 0.8, 0.8, 0.8, at);
          if (from !== CELL) keepOff(at, 0.8);
          drift.writeTurn(index, turn);
          frames.pose(firstFrame + index, at, turn, NM_TO_UM);
          const coming = from === PLASMA ? 1 : Math.min(1, 9 * age, 5 * (1 - age));
          const seen = Math.min(1, count - index) * coming;
          frames.show(firstFrame + index, seen, 0);
          if (seen < 0.9) continue;
          const aside = at.x - (organs[1]?.x ?? 0);
          const away = Math.sqrt(aside * aside + at.y * at.y) - at.z;
          if (away >= nearest) continue;
          nearest = away;
          named[kind].copy(at);
          there[kind] = true;
        }
      }
    },
  };
}
