/** Cells at the border of the marrow that answer when T cells signal, macrophages and endothelium, and
 * the cytokines of both as molecules that spread by chance. An illustration: no number of molecules
 * stands for a level. */
import { Quaternion, Vector3, type Mesh } from 'three';
import { endothelium } from '../../../cast/endothelium.ts';
import { macrophage } from '../../../cast/macrophage.ts';
import type { Cell } from '../../../cast/member.ts';
import { cast } from '../../../cast/registry.ts';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { hashUnit } from '../../hash.ts';
import { createCellBodies } from '../../membrane/cells.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { Shot } from '../place.ts';
import { heavier, type Crawlers } from './crawlers.ts';

/** How many times too large the molecules are drawn. */
export const SIGNALS_MAGNIFIED = 400;
const NM_TO_UM = SIGNALS_MAGNIFIED / 1000;
/** What T cells give off, and how many of each are drawn round one; IL-6 round one that answers. */
const ofTCells = ['il2', 'ifnGamma', 'tnfAlpha'] as const;
const PER_TCELL = 7;
const PER_ANSWER = 60;
/** Seconds of the screen that one is seen; how far it comes, µm. */
const LIFE_S = 8;
const REACH_UM = 9;
const REACH_IL6_UM = 24;
/** The answer is drawn whole at this share of what all T cells together could drive. */
const WHOLE_ANSWER = 0.1;
const BORDER_UM = 17;

export type AnswerId = (typeof ofTCells)[number] | 'il6' | 'macrophage' | 'endothelium';

export interface Answer {
  readonly meshes: readonly Mesh[];
  readonly shot: Shot;
  shown: boolean;
  update(world: NicheWorld, crawlers: Crawlers, idleS: number, still: boolean, eye: Vector3): void;
  anchors(see: (id: string, at: Vector3) => boolean): void;
  dispose(): void;
}

const at = new Vector3();
const way = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();

const put = (cell: Cell, x: number, y: number, z: number, seed: number) => ({
  cell,
  x,
  y,
  z,
  seed,
  haze: 0,
});

export function createAnswer(
  halfUm: number,
  mostTCells: number,
  subdivision: number,
  ground: GroundUniforms,
): Answer {
  const low = -halfUm - 3;
  const bodies = createCellBodies(
    [
      put(macrophage, -halfUm - 7, 5, -2, 3.1),
      put(macrophage, halfUm + 7, -3, -4, 8.7),
      put(endothelium, -25, low, 2, 1.9),
      put(endothelium, 1, low - 1, 4, 5.3),
      put(endothelium, 27, low, 1, 7.7),
    ],
    subdivision,
    ground,
  );
  const field = createBeadField(
    [
      ...ofTCells.map((id) => ({
        beads: cast[id].beads.coarse,
        molecules: PER_TCELL * mostTCells,
      })),
      { beads: cast.il6.beads.coarse, molecules: PER_ANSWER * bodies.cells.length },
    ],
    ground,
  );
  const [firstIl6 = 0] = field.firstFrames.slice(-1);
  const meshes = [...bodies.meshes, field.mesh];
  const places = new Map<AnswerId, Vector3>();
  /** How much each T cell gives off as it is drawn: it swells and fades. */
  const given = new Float32Array(mostTCells);
  let lastIdleS = 0;
  let shown = false;
  for (const mesh of meshes) mesh.visible = false;

  function pose(frame: number, id: number, from: LivingCell, reachUm: number, age: number): void {
    const height = 2 * hashUnit(id, 601) - 1;
    const ring = Math.sqrt(1 - height * height);
    const angle = 2 * Math.PI * hashUnit(id, 602);
    way.set(ring * Math.cos(angle), ring * Math.sin(angle), height);
    at.set(from.x, from.y, from.z);
    at.addScaledVector(way, 0.8 * from.radiusUm + reachUm * Math.sqrt(age));
    axis.set(hashUnit(id, 603) - 0.5, hashUnit(id, 604) - 0.5, hashUnit(id, 605) - 0.5);
    turn.setFromAxisAngle(axis.normalize(), 9 * age + 6 * hashUnit(id, 606));
    field.frames.pose(frame, at, turn, NM_TO_UM);
  }

  function note(id: AnswerId): void {
    const known = places.get(id);
    if (!known) places.set(id, at.clone());
    else if (at.z > known.z) known.copy(at);
  }

  return {
    meshes,
    shot: {
      centre: new Vector3(0, -2, 0),
      halfWidth: halfUm + BORDER_UM,
      halfHeight: halfUm + 8,
    },
    get shown() {
      return shown;
    },
    set shown(now) {
      shown = now;
      for (const mesh of meshes) mesh.visible = now;
    },
    update(world, crawlers, idleS, still, eye) {
      if (!shown) return;
      const passedS = still ? Infinity : Math.max(0, idleS - lastIdleS);
      lastIdleS = idleS;
      const drive = Math.min(1, world.illustration().bystanderDrive / WHOLE_ANSWER);
      for (const { wash } of bodies.cells) {
        Object.assign(wash, { x: 0, y: 1, z: 0, paint: 'il6', grain: 0 });
        wash.reach = drive;
        wash.strength = 0.9 * Math.min(1, 3 * drive);
      }
      for (const place of places.values()) place.z = -Infinity;
      for (let cell = 0; cell < mostTCells; cell += 1) {
        const gives = cell < world.tCells.count && world.releases(cell) ? 1 : 0;
        const step = 0.5 * passedS;
        const before = given[cell] ?? 0;
        const amount =
          before < gives ? Math.min(gives, before + step) : Math.max(gives, before - step);
        given[cell] = amount;
        const from = crawlers.all[cell]?.images.reduce(heavier);
        for (let which = 0; which < ofTCells.length; which += 1) {
          for (let index = 0; index < PER_TCELL; index += 1) {
            const frame = (field.firstFrames[which] ?? 0) + cell * PER_TCELL + index;
            const share = Math.min(1, Math.max(0, amount * PER_TCELL - index));
            if (share === 0 || !from) {
              field.frames.show(frame, 0, 0);
              continue;
            }
            const id = 5000 * (which + 1) + 41 * cell + index;
            const age = (idleS / LIFE_S + hashUnit(id, 600)) % 1;
            pose(frame, id, from, REACH_UM, age);
            field.frames.show(frame, share * Math.min(1, 8 * age, 4 * (1 - age)), 0);
            const name = ofTCells[which];
            if (name) note(name);
          }
        }
      }
      bodies.cells.forEach((from, which) => {
        for (let index = 0; index < PER_ANSWER; index += 1) {
          const frame = firstIl6 + which * PER_ANSWER + index;
          const share = Math.min(1, Math.max(0, drive * PER_ANSWER - index));
          if (share === 0) {
            field.frames.show(frame, 0, 0);
            continue;
          }
          const id = 31_000 + 101 * which + index;
          const age = (idleS / LIFE_S + hashUnit(id, 600)) % 1;
          pose(frame, id, from, REACH_IL6_UM, age);
          field.frames.show(frame, share * Math.min(1, 8 * age, 4 * (1 - age)), 0);
          note('il6');
        }
      });
      field.commit();
      bodies.update(idleS, eye);
    },
    anchors(see) {
      if (!shown) return;
      const [first, , flat] = bodies.cells;
      if (first) see('macrophage', at.set(first.x, first.y + 0.8 * first.radiusUm, first.z));
      if (flat) see('endothelium', at.set(flat.x, flat.y + 2, flat.z));
      for (const [id, place] of places) if (place.z > -Infinity) see(id, place);
    },
    dispose() {
      bodies.dispose();
      field.dispose();
    },
  };
}
