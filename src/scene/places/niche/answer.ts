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
import { hashDirection, hashUnit } from '../../hash.ts';
import { LivingCell } from '../../membrane/livingCell.ts';
import type { Shot } from '../place.ts';
import { heaviest } from './crawlerImages.ts';
import { approach } from './blastSlots.ts';
import type { Crawlers } from './crawlers.ts';

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
/** Seconds of the screen in which what one T cell gives off swells and fades. */
const SWELL_S = 2;
/** The answer is drawn whole at this share of what all T cells together could drive. */
const WHOLE_ANSWER = 0.1;
const BORDER_UM = 17;

export type AnswerId = (typeof ofTCells)[number] | 'il6' | 'macrophage' | 'endothelium';

export interface Answer {
  /** Its molecules. */
  readonly mesh: Mesh;
  /** Its cells, to be drawn with the others; not there unless it is shown. */
  readonly cells: readonly LivingCell[];
  readonly shot: Shot;
  shown: boolean;
  update(world: NicheWorld, crawlers: Crawlers, idleS: number, still: boolean): void;
  anchors(see: (id: string, at: Vector3) => boolean): void;
  dispose(): void;
}

const at = new Vector3();
const way = new Vector3();
const axis = new Vector3();
const turn = new Quaternion();

/** Where a kind of molecule is named: at the foremost of those that are drawn. */
interface Spot {
  readonly id: AnswerId;
  readonly at: Vector3;
}

export function createAnswer(halfUm: number, mostTCells: number, ground: GroundUniforms): Answer {
  const low = -halfUm - 3;
  const cells: LivingCell[] = [];
  const put = (cell: Cell, x: number, y: number, z: number, seed: number): LivingCell => {
    const living = new LivingCell({ cell, x, y, z, seed, haze: 0 }, cells.length, false);
    living.presence = 0;
    living.wash.x = 0;
    living.wash.y = 1;
    living.wash.z = 0;
    living.wash.paint = 'il6';
    cells.push(living);
    return living;
  };
  const round = put(macrophage, -halfUm - 7, 5, -2, 3.1);
  put(macrophage, halfUm + 7, -3, -4, 8.7);
  const flat = put(endothelium, -25, low, 2, 1.9);
  put(endothelium, 1, low - 1, 4, 5.3);
  put(endothelium, 27, low, 1, 7.7);
  const field = createBeadField(
    [
      ...ofTCells.map((id) => ({
        beads: cast[id].beads.coarse,
        molecules: PER_TCELL * mostTCells,
      })),
      { beads: cast.il6.beads.coarse, molecules: PER_ANSWER * cells.length },
    ],
    ground,
  );
  const [firstIl6 = 0] = field.firstFrames.slice(-1);
  const ofAnswer: Spot = { id: 'il6', at: new Vector3() };
  const spots = [...ofTCells.map((id): Spot => ({ id, at: new Vector3() })), ofAnswer];
  /** How much each T cell gives off as it is drawn: it swells and fades. */
  const given = new Float32Array(mostTCells);
  let lastIdleS = 0;
  let shown = false;
  field.mesh.visible = false;

  function pose(frame: number, id: number, from: LivingCell, reachUm: number, age: number): void {
    hashDirection(id, 601, way);
    at.set(from.x, from.y, from.z);
    at.addScaledVector(way, 0.8 * from.radiusUm + reachUm * Math.sqrt(age));
    axis.set(hashUnit(id, 603) - 0.5, hashUnit(id, 604) - 0.5, hashUnit(id, 605) - 0.5);
    turn.setFromAxisAngle(axis.normalize(), 9 * age + 6 * hashUnit(id, 606));
    field.frames.pose(frame, at, turn, NM_TO_UM);
  }

  function note({ at: foremost }: Spot): void {
    if (at.z > foremost.z) foremost.copy(at);
  }

  function drawSignals(
    world: NicheWorld,
    crawlers: Crawlers,
    idleS: number,
    passedS: number,
  ): void {
    for (let cell = 0; cell < mostTCells; cell += 1) {
      const gives = cell < world.tCells.count && world.releases(cell) ? 1 : 0;
      const amount = approach(given[cell] as number, gives, passedS / SWELL_S);
      given[cell] = amount;
      const crawler = crawlers.all[cell];
      if (!crawler) continue;
      const from = heaviest(crawler.images);
      for (let which = 0; which < ofTCells.length; which += 1) {
        const first = (field.firstFrames[which] as number) + cell * PER_TCELL;
        for (let index = 0; index < PER_TCELL; index += 1) {
          const share = Math.min(1, Math.max(0, amount * PER_TCELL - index));
          const id = 5000 * (which + 1) + 41 * cell + index;
          if (drawOne(first + index, id, from, REACH_UM, share, idleS)) note(spots[which] as Spot);
        }
      }
    }
  }

  function drawAnswer(drive: number, idleS: number): void {
    for (let which = 0; which < cells.length; which += 1) {
      const from = cells[which] as LivingCell;
      from.wash.reach = drive;
      from.wash.strength = 0.9 * Math.min(1, 3 * drive);
      const first = firstIl6 + which * PER_ANSWER;
      for (let index = 0; index < PER_ANSWER; index += 1) {
        const share = Math.min(1, Math.max(0, drive * PER_ANSWER - index));
        const id = 31_000 + 101 * which + index;
        if (drawOne(first + index, id, from, REACH_IL6_UM, share, idleS)) note(ofAnswer);
      }
    }
  }

  /** Draws one molecule, as far on its way as it is now; false if it is not there. */
  function drawOne(
    frame: number,
    id: number,
    from: LivingCell,
    reachUm: number,
    share: number,
    idleS: number,
  ): boolean {
    if (share === 0) {
      field.frames.show(frame, 0, 0);
      return false;
    }
    const age = (idleS / LIFE_S + hashUnit(id, 600)) % 1;
    pose(frame, id, from, reachUm, age);
    field.frames.show(frame, share * Math.min(1, 8 * age, 4 * (1 - age)), 0);
    return true;
  }

  return {
    mesh: field.mesh,
    cells,
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
      field.mesh.visible = now;
      for (const cell of cells) cell.presence = Number(now);
    },
    update(world, crawlers, idleS, still) {
      if (!shown) return;
      const passedS = still ? Infinity : Math.max(0, idleS - lastIdleS);
      lastIdleS = idleS;
      for (const spot of spots) spot.at.z = -Infinity;
      drawSignals(world, crawlers, idleS, passedS);
      drawAnswer(Math.min(1, world.illustration().bystanderDrive / WHOLE_ANSWER), idleS);
      field.commit();
    },
    anchors(see) {
      if (!shown) return;
      see('macrophage', at.set(round.x, round.y + 0.8 * round.radiusUm, round.z));
      see('endothelium', at.set(flat.x - 0.55 * flat.radiusUm, flat.y, flat.z));
      for (const spot of spots) if (spot.at.z > -Infinity) see(spot.id, spot.at);
    },
    dispose: () => field.dispose(),
  };
}
