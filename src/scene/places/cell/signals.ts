/** What an engaged T cell gives off besides its granules: IL-2, IFN-γ and TNF-α, as molecules that leave
 * it on all sides and spread by chance. An illustration: no number of them stands for a level. */
import { Quaternion, Vector3, type Mesh } from 'three';
import { cast } from '../../../cast/registry.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { hashUnit } from '../../hash.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';

export const signalIds = ['il2', 'ifnGamma', 'tnfAlpha'] as const;
export type SignalId = (typeof signalIds)[number];

/** Of each, drawn at most round one T cell. */
const MOST = 60;
/** Seconds of the screen that one is seen, and how far it comes, µm. */
const LIFE_S = 8;
const REACH_UM = 6.5;
const STRAY_UM = 0.45;
const TUMBLE_PER_S = 1.1;
/** Room kept off the blast, µm. */
const OFF_UM = 0.3;
/** Its streams of the hash are those after this one. */
const SALT = 500;

const at = new Vector3();
const way = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();

export interface Signals {
  readonly mesh: Mesh;
  /** One of each that is in view, to be named; null while there is none. */
  named(id: SignalId): Vector3 | null;
  /** Of pair `number`: how much it gives off, 0 to 1. */
  write(number: number, amount: number, tCell: LivingCell, blast: LivingCell, idleS: number): void;
  commit(): void;
  dispose(): void;
}

/** For so many pairs; `scale` is scene units to a nanometre. */
export function createSignals(pairs: number, scale: number, ground: GroundUniforms): Signals {
  const field = createBeadField(
    signalIds.map((id) => ({ beads: cast[id].beads.fine, molecules: pairs * MOST })),
    ground,
  );
  field.mesh.visible = false;
  const places = signalIds.map(() => new Vector3());
  const there = signalIds.map(() => false);
  return {
    mesh: field.mesh,
    named(id) {
      const which = signalIds.indexOf(id);
      return there[which] ? (places[which] ?? null) : null;
    },
    write(number, amount, tCell, blast, idleS) {
      for (let which = 0; which < signalIds.length; which += 1) {
        const first = (field.firstFrames[which] ?? 0) + number * MOST;
        if (number === 0) there[which] = false;
        for (let index = 0; index < MOST; index += 1) {
          const id = 997 * (which + 1) + 131 * number + index;
          const share = Math.min(1, Math.max(0, amount * MOST - index));
          if (share === 0) {
            field.frames.show(first + index, 0, 0);
            continue;
          }
          const age = (idleS / LIFE_S + hashUnit(id, SALT + 1)) % 1;
          const height = 2 * hashUnit(id, SALT + 2) - 1;
          const ring = Math.sqrt(1 - height * height);
          const angle = 2 * Math.PI * hashUnit(id, SALT + 3);
          way.set(ring * Math.cos(angle), ring * Math.sin(angle), height);
          at.set(tCell.x, tCell.y, tCell.z);
          at.addScaledVector(way, tCell.radiusUm + REACH_UM * age ** 0.75);
          at.x += STRAY_UM * stray(id, SALT + 4, idleS);
          at.y += STRAY_UM * stray(id, SALT + 5, idleS);
          at.z += STRAY_UM * stray(id, SALT + 6, idleS);
          keepOff(blast);
          axis.set(
            hashUnit(id, SALT + 7) - 0.5,
            hashUnit(id, SALT + 8) - 0.5,
            hashUnit(id, SALT + 9) - 0.5,
          );
          turn.setFromAxisAngle(
            axis.normalize(),
            TUMBLE_PER_S * idleS + 6 * hashUnit(id, SALT + 10),
          );
          field.frames.pose(first + index, at, turn, scale);
          const seen = share * Math.min(1, 8 * age, 4 * (1 - age));
          field.frames.show(first + index, seen, 0);
          if (there[which] || number > 0 || seen < 0.95 || at.z < tCell.z || at.x > tCell.x)
            continue;
          there[which] = true;
          places[which]?.copy(at);
        }
      }
    },
    commit: () => field.commit(),
    dispose: () => field.dispose(),
  };
}

function stray(id: number, salt: number, idleS: number): number {
  const phase = 6.28 * hashUnit(id, salt);
  return 0.65 * Math.sin(0.8 * idleS + phase) + 0.35 * Math.sin(2.1 * idleS + 2.7 * phase);
}

function keepOff({ x, y, z, radiusUm }: LivingCell): void {
  way.set(at.x - x, at.y - y, at.z - z);
  const apart = way.length();
  const kept = radiusUm + OFF_UM;
  if (apart < kept && apart > 0) at.addScaledVector(way, kept / apart - 1);
}
