/** What an engaged T cell gives off besides its granules: IL-2, IFN-γ and TNF-α, as molecules that leave
 * it on all sides and spread by chance. An illustration: no number of them stands for a level. */
import { Quaternion, Vector3, type Mesh } from 'three';
import { cast } from '../../../cast/registry.ts';
import { createBeadField } from '../../beads/beadField.ts';
import { Drift, type Wave } from '../../drift.ts';
import type { GroundUniforms } from '../../ground.ts';
import { hashDirection, hashUnit } from '../../hash.ts';
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
const waves: readonly Wave[] = [
  { perS: 0.8, ofPhase: 1, share: 0.65 },
  { perS: 2.1, ofPhase: 2.7, share: 0.35 },
];
const spin = {
  axisSalt: SALT + 7,
  start: (id: number) => 6 * hashUnit(id, SALT + 10),
  perS: () => TUMBLE_PER_S,
};

const at = new Vector3();
const way = new Vector3();
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

/** Those of one kind that one T cell gives off, their chances drawn once. */
interface Cloud {
  readonly drift: Drift;
  /** Of each: the way it leaves on, and what share of its life it has behind it at first. */
  readonly ways: readonly Vector3[];
  readonly ages: Float64Array;
}

function createCloud(firstId: number): Cloud {
  const ids = Array.from({ length: MOST }, (_, index) => firstId + index);
  return {
    drift: new Drift(MOST, firstId, [SALT + 4, SALT + 5, SALT + 6], spin, waves),
    ways: ids.map((id) => {
      const out = new Vector3();
      hashDirection(id, SALT + 2, out);
      return out;
    }),
    ages: Float64Array.from(ids, (id) => hashUnit(id, SALT + 1)),
  };
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
  const clouds = Array.from({ length: pairs }, (_, number) =>
    signalIds.map((_id, which) => createCloud(997 * (which + 1) + 131 * number)),
  );
  return {
    mesh: field.mesh,
    named(id) {
      const which = signalIds.indexOf(id);
      return there[which] ? (places[which] ?? null) : null;
    },
    write(number, amount, tCell, blast, idleS) {
      const own = clouds[number] as readonly Cloud[];
      for (let which = 0; which < signalIds.length; which += 1) {
        const first = (field.firstFrames[which] ?? 0) + number * MOST;
        const { drift, ways, ages } = own[which] as Cloud;
        drift.goTo(idleS);
        if (number === 0) there[which] = false;
        for (let index = 0; index < MOST; index += 1) {
          const share = Math.min(1, Math.max(0, amount * MOST - index));
          if (share === 0) {
            field.frames.show(first + index, 0, 0);
            continue;
          }
          const age = (idleS / LIFE_S + (ages[index] as number)) % 1;
          at.set(tCell.x, tCell.y, tCell.z);
          at.addScaledVector(ways[index] as Vector3, tCell.radiusUm + REACH_UM * age ** 0.75);
          drift.stray(index, STRAY_UM, STRAY_UM, STRAY_UM, at);
          keepOff(blast);
          drift.writeTurn(index, turn);
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

function keepOff({ x, y, z, radiusUm }: LivingCell): void {
  way.set(at.x - x, at.y - y, at.z - z);
  const apart = way.length();
  const kept = radiusUm + OFF_UM;
  if (apart < kept && apart > 0) at.addScaledVector(way, kept / apart - 1);
}
