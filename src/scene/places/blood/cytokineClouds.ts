/** Cytokines as molecules that leave the cells which give them off and spread by chance: first round
 * one T cell, then from macrophages and the vessel's wall through everything, then fewer and fewer.
 * An illustration of who answers whom; no number of molecules stands for a level. */
import { Quaternion, Vector3 } from 'three';
import { cast } from '../../../cast/registry.ts';
import type { CytokineId } from '../../../sim/cytokine.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { BloodView } from './bloodView.ts';
import { NM_TO_UM, stray } from './drug.ts';
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

const at = new Vector3();
const way = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();

/** Even on the sphere. */
function writeWay(id: number, salt: number): void {
  const height = 2 * hashUnit(id, salt) - 1;
  const ring = Math.sqrt(1 - height * height);
  const angle = 2 * Math.PI * hashUnit(id, salt + 1);
  way.set(ring * Math.cos(angle), ring * Math.sin(angle), height);
}

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

function fromCell(source: LivingCell, id: number, age: number, reachUm: number): void {
  writeWay(id, 401);
  at.set(source.x, source.y, source.z);
  at.addScaledVector(way, source.radiusUm + reachUm * Math.sqrt(age));
  // Towards the eye there is always room; behind a tissue none.
  at.z = Math.max(at.z, source.z - 1.5);
}

function fromWall(id: number, age: number, idleS: number): void {
  const angle = CUT + 0.25 + hashUnit(id, 402) * (2 * Math.PI - 2 * CUT - 0.5);
  const radius = VESSEL_UM - 0.7 - OFF_WALL_UM * hashUnit(id, 404) * Math.sqrt(age);
  const start = 2 * HALF_UM * hashUnit(id, 403);
  at.set(
    flowing(start + 0.6 * FLOW_UM_PER_S * idleS),
    radius * Math.sin(angle),
    radius * Math.cos(angle),
  );
  at.z = Math.min(at.z, 7);
}

function inPlasma(id: number, idleS: number): void {
  const angle = 2 * Math.PI * hashUnit(id, 405);
  const radius = 0.8 * VESSEL_UM * Math.sqrt(hashUnit(id, 406));
  at.set(
    flowing(2 * HALF_UM * hashUnit(id, 407) + 0.8 * FLOW_UM_PER_S * idleS),
    radius * Math.sin(angle),
    Math.min(6, radius * Math.cos(angle)),
  );
}

export function createCytokineClouds(): CytokineClouds {
  const named = {} as Record<CytokineId, Vector3>;
  const there = {} as Record<CytokineId, boolean>;
  for (const id of cytokineIds) {
    named[id] = new Vector3();
    there[id] = false;
  }

  return {
    named,
    there,
    groups: cytokineIds.map((id) => ({ beads: cast[id].beads.coarse, molecules: most[id] })),
    write(frames, first, view, cells, idleS, keepOff) {
      // The more others answer, the farther the T cells' own signals have come.
      const reachUm = NEAR_UM + (FAR_UM - NEAR_UM) * view.bystanderDrive;
      cytokineIds.forEach((kind, which) => {
        const amount = kind === 'il6' ? view.il6 : view.tCellCytokine;
        const count = most[kind] * amount * (kind === 'il6' ? 1 : 0.35 + 0.65 * cells.held);
        const firstFrame = first[which] ?? 0;
        there[kind] = false;
        let nearest = Infinity;
        for (let index = 0; index < most[kind]; index += 1) {
          const frame = firstFrame + index;
          const share = Math.min(1, Math.max(0, count - index));
          if (share === 0) {
            frames.show(frame, 0, 0);
            continue;
          }
          const id = 1000 * (which + 1) + index;
          const age = (idleS / LIFE_S + hashUnit(id, 408)) % 1;
          let inVessel = false;
          if (kind === 'il10' || kind === 'il4') {
            inPlasma(id, idleS);
            inVessel = true;
          } else if (kind !== 'il6') {
            fromCell(cells.engaged, id, age, reachUm);
          } else if (hashUnit(id, 409) < FROM_WALL) {
            fromWall(id, age, idleS);
            inVessel = true;
          } else {
            const source = cells.macrophages[index % Math.max(1, cells.macrophages.length)];
            if (!source) continue;
            fromCell(source, id, age, ROUND_UM);
            at.z += 4;
          }
          // What is given off in a tissue drains towards the blood.
          if (!inVessel) at.y += RISE_UM * age * view.bystanderDrive;
          at.x += 0.8 * stray(id, 411, idleS);
          at.y += 0.8 * stray(id, 412, idleS);
          at.z += 0.8 * stray(id, 413, idleS);
          if (inVessel) keepOff(at, 0.8);
          axis.set(hashUnit(id, 414) - 0.5, hashUnit(id, 415) - 0.5, hashUnit(id, 416) - 0.5);
          turn.setFromAxisAngle(axis.normalize(), TUMBLE_PER_S * idleS + 6 * hashUnit(id, 417));
          frames.pose(frame, at, turn, NM_TO_UM);
          const coming =
            kind === 'il10' || kind === 'il4' ? 1 : Math.min(1, 9 * age, 5 * (1 - age));
          const seen = share * coming;
          frames.show(frame, seen, 0);
          if (seen < 0.9) continue;
          const away = Math.hypot(at.x - (organs[1]?.x ?? 0), at.y) - at.z;
          if (away >= nearest) continue;
          nearest = away;
          named[kind].copy(at);
          there[kind] = true;
        }
      });
    },
  };
}
