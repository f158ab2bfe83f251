/** The white cells of blood and tissues: T cells that flow, leave the vessel through a neck, stay in a
 * tissue and come back; cells with CD19 that die; macrophages that stand in the tissues. */
import { Vector3 } from 'three';
import { blast } from '../../../cast/blast.ts';
import { macrophage } from '../../../cast/macrophage.ts';
import type { Cell } from '../../../cast/member.ts';
import { normalBCell } from '../../../cast/normalBCell.ts';
import { tCell } from '../../../cast/tCell.ts';
import { LivingCell } from '../../membrane/livingCell.ts';
import {
  BLASTS_AT_START,
  CD19_CELLS_AT_START,
  RESIDENTS_AT_START,
  T_CELLS_AT_START,
  type BloodView,
} from './bloodView.ts';
import { flowing, FLOW_UM_PER_S, HALF_UM, organs, VESSEL_UM, type Organ } from './layout.ts';
import {
  blastSlots,
  type Flowing,
  layLane,
  marrowResidentSlots,
  newcomerSlots,
  residentSlots,
} from './whiteCellPlaces.ts';

/** At most drawn: three times as many T cells as before treatment, in the vessel and in each tissue. */
const MOST_T_CELLS = 3 * T_CELLS_AT_START;
const MOST_RESIDENTS = 3 * RESIDENTS_AT_START;
/** Shares per second of screen time: through the wall and on, appearing, dying, a macrophage's glow. */
const TRAVEL_PER_S = 0.26;
const APPEAR_PER_S = 0.8;
const DIE_PER_S = 0.3;
/** All white cells flow at this share of the fastest blood, so that none runs into another. */
const PACE = 0.8;
/** A T cell sets out for a tissue, or comes back, only this far before the vessel's end, µm. */
const WAY_OUT_UM = 10;
/** How far tissues recede behind what comes from the vessel. */
const RESIDENT_HAZE = 0.34;
/** Shares of the radius by which the engaged T cell and its blast flatten. */
const PRESS_T = 0.18;
const PRESS_BLAST = 0.08;

/** From the engaged blast to its T cell. */
const hold = new Vector3(-0.7, 0.34, 0.63).normalize();
const MARROW = 2;
/** The T cell that is seen engaged: the first to go to the marrow. */
const ENGAGED = MARROW;

interface Traveller extends Flowing {
  readonly organ: Organ;
  readonly slot: Vector3;
  /** 0 in the vessel, 1 in its tissue. */
  away: number;
}

const middle = new Vector3();
const waypoint = new Vector3();

function living(cell: Cell, index: number, mortal: boolean, haze = 0): LivingCell {
  return new LivingCell(
    { cell, x: 0, y: 0, z: 0, seed: 1.7 * index + 0.4, haze, turn: 2.4 * index },
    index,
    mortal,
  );
}

export interface WhiteCells {
  readonly all: readonly LivingCell[];
  readonly engaged: LivingCell;
  readonly macrophages: readonly LivingCell[];
  readonly newcomers: readonly LivingCell[];
  /** Shows a view as it stands, whatever was shown before. */
  restart(view: BloodView): void;
  step(view: BloodView, seconds: number): void;
  pose(idleS: number): void;
  /** Moves a point out of the cells in the vessel. */
  keepOff(at: Vector3, marginUm: number): void;
  /** How far the T cell of the marrow holds its blast, 0 to 1. */
  readonly held: number;
}

/** `tissues`: the tissues are in the picture; without them cells only flow. */
export function createWhiteCells(tissues: boolean): WhiteCells {
  const flows: Flowing[] = [];
  const add = (cell: Cell, mortal: boolean): Flowing => {
    const index = flows.length;
    const body = living(cell, index, mortal);
    const lane = layLane(flows, body.radiusUm, index);
    const flow = { living: body, lane, x: lane.x };
    flows.push(flow);
    return flow;
  };
  // The large ones take their places first.
  const cd19Cells = [blast, normalBCell, normalBCell, blast, normalBCell]
    .slice(0, CD19_CELLS_AT_START)
    .map((cell) => add(cell, tissues));
  const travellers: Traveller[] = Array.from(
    { length: tissues ? MOST_T_CELLS : T_CELLS_AT_START },
    (_, index) => {
      const flow = add(tCell, false);
      const organ = organs[index % organs.length] as Organ;
      const slot = newcomerSlots[
        Math.floor(index / organs.length) % newcomerSlots.length
      ] as Vector3;
      return Object.assign(flow, { organ, slot: slot.clone(), away: 0 });
    },
  );
  const marrowBlasts = tissues
    ? blastSlots.slice(0, BLASTS_AT_START).map((slot, index) => ({
        living: living(blast, 60 + index, true, index === 0 ? 0 : 0.5 * RESIDENT_HAZE),
        slot,
      }))
    : [];
  const residents = tissues
    ? organs.flatMap((organ, which) =>
        (which === MARROW ? marrowResidentSlots : residentSlots)
          .slice(0, MOST_RESIDENTS)
          .map((slot, index) => ({
            living: living(tCell, 80 + 10 * which + index, false, RESIDENT_HAZE),
            organ,
            which,
            index,
            slot,
          })),
      )
    : [];
  const macrophages = tissues
    ? [1, MARROW].map((which, index) => {
        const organ = organs[which] as Organ;
        const body = living(macrophage, 120 + index, false, 0.1);
        body.x = organ.x + (which === 1 ? 0 : 2.5);
        body.y = organ.y - 0.5;
        body.z = which === 1 ? -7 : -10;
        return body;
      })
    : [];
  const engaged = travellers[ENGAGED] as Traveller;
  const partner = marrowBlasts[0];
  if (partner) {
    const apart =
      partner.living.radiusUm * (1 - PRESS_BLAST) + engaged.living.radiusUm * (1 - PRESS_T);
    engaged.slot.copy(partner.slot).addScaledVector(hold, apart);
  }
  const inVessel = [...cd19Cells, ...travellers];
  const all = [
    ...flows.map((one) => one.living),
    ...marrowBlasts.map((one) => one.living),
    ...residents.map((one) => one.living),
    ...macrophages,
  ];
  let held = 0;

  function flowOn(seconds: number): void {
    const way = FLOW_UM_PER_S * PACE * seconds;
    for (const one of inVessel) one.x = flowing(one.x + way);
  }

  /** `seconds` may be infinite: everything is then as the view says. */
  function follow(view: BloodView, seconds: number): void {
    travellers.forEach((one, index) => {
      const inBlood = index < view.tCells;
      const stays = inBlood || index < T_CELLS_AT_START;
      const atDoor = Math.abs(one.x) < HALF_UM - WAY_OUT_UM;
      const sets = (one.away > 0 && one.away < 1) || atDoor || seconds === Infinity;
      if (sets) one.away = approach(one.away, inBlood || !tissues ? 0 : 1, TRAVEL_PER_S * seconds);
      const seen = stays || (one.away < 1 && one.away > 0) ? 1 : 0;
      one.living.presence = approach(one.living.presence, seen, APPEAR_PER_S * seconds);
    });
    cd19Cells.forEach(({ living: body }, index) => die(body, index < view.cd19Cells, seconds));
    marrowBlasts.forEach(({ living: body }, index) =>
      die(body, index < view.marrowBlasts, seconds),
    );
    for (const { living: body, which, index } of residents) {
      const there = index < (view.residents[which] ?? 0);
      body.presence = approach(body.presence, there ? 1 : 0, APPEAR_PER_S * seconds);
    }
    for (const body of macrophages) {
      const { wash } = body;
      Object.assign(wash, { x: 0.5, y: 0.75, z: 0.43, paint: 'il6', grain: 0 });
      wash.reach = approach(wash.reach, Math.min(1, 1.5 * view.bystanderDrive), 0.7 * seconds);
      wash.strength = 0.95 * Math.min(1, 3 * wash.reach);
    }
    const alive = partner !== undefined && partner.living.death < 0.5;
    held = approach(held, engaged.away === 1 && alive ? 1 : 0, 1.2 * seconds);
    const { wash } = engaged.living;
    Object.assign(wash, { x: -hold.x, y: -hold.y, z: -hold.z, paint: 'ifnGamma', grain: 0.2 });
    wash.reach = approach(wash.reach, Math.min(1, 2 * view.tCellCytokine) * held, 0.7 * seconds);
    wash.strength = 0.6 * Math.min(1, 3 * wash.reach);
  }

  function poseTraveller(one: Traveller, idleS: number): void {
    const { living: body, lane, organ, slot } = one;
    const sway = 0.35 * Math.sin(0.6 * idleS + body.placed.seed);
    middle.set(one.x, lane.y + sway, lane.z);
    const t = one.away * one.away * (3 - 2 * one.away);
    // Down to the neck, through it, and on to its place.
    waypoint.set(organ.x, -VESSEL_UM - 4, 2);
    const bend = 2 * t * (1 - t);
    const from = (1 - t) * (1 - t);
    const to = t * t;
    body.x = from * middle.x + bend * waypoint.x + to * (organ.x + slot.x);
    body.y = from * middle.y + bend * waypoint.y + to * (organ.y + slot.y + 0.5 * sway);
    body.z = from * middle.z + bend * waypoint.z + to * slot.z;
    const moving = Math.sin(Math.PI * one.away);
    body.crawl.x = 0;
    body.crawl.y = -1;
    body.crawl.z = 0;
    body.crawl.strength = 0.9 * moving;
    body.haze = 0;
  }

  return {
    all,
    engaged: engaged.living,
    macrophages,
    newcomers: travellers.slice(0, T_CELLS_AT_START).map((one) => one.living),
    get held() {
      return held;
    },
    restart(view) {
      follow(view, Infinity);
      follow(view, Infinity);
    },
    step(view, seconds) {
      flowOn(seconds);
      follow(view, seconds);
    },
    pose(idleS) {
      for (const { living: body, lane, x } of cd19Cells) {
        body.x = x;
        body.y = lane.y + 0.3 * Math.sin(0.5 * idleS + body.placed.seed);
        body.z = lane.z;
      }
      for (const one of travellers) poseTraveller(one, idleS);
      const marrow = organs[MARROW] as Organ;
      for (const { living: body, slot } of marrowBlasts) {
        body.x = marrow.x + slot.x;
        body.y = marrow.y + slot.y + 0.15 * Math.sin(0.4 * idleS + body.placed.seed);
        body.z = slot.z;
        body.press.share = 0;
      }
      for (const { living: body, organ, slot } of residents) {
        body.x = organ.x + slot.x + 0.5 * Math.sin(0.31 * idleS + body.placed.seed);
        body.y = organ.y + slot.y + 0.5 * Math.sin(0.37 * idleS + 2 * body.placed.seed);
        body.z = slot.z;
      }
      engaged.living.press.share = 0;
      if (partner && held > 0) {
        aim(engaged.living, hold, -1, PRESS_T * held);
        aim(partner.living, hold, 1, PRESS_BLAST * held);
        // The two move as one.
        engaged.living.y +=
          (partner.living.y + (engaged.slot.y - partner.slot.y) - engaged.living.y) * held;
      }
      // What enters at the left and leaves at the right fades beyond the picture.
      for (const one of inVessel) {
        const edge = (HALF_UM - Math.abs(one.living.x)) / 6;
        one.living.haze = Math.min(1, Math.max(0, 1 - edge));
      }
    },
    keepOff(at, marginUm) {
      for (const { living: body } of inVessel) {
        if (body.presence < 0.3 || body.y < -VESSEL_UM) continue;
        const dx = at.x - body.x;
        const dy = at.y - body.y;
        const dz = at.z - body.z;
        const kept = body.radiusUm + marginUm;
        const apart = dx * dx + dy * dy + dz * dz;
        if (apart >= kept * kept || apart === 0) continue;
        const out = kept / Math.sqrt(apart) - 1;
        at.x += dx * out;
        at.y += dy * out;
        at.z += dz * out;
      }
    },
  };
}

function aim(body: LivingCell, way: Vector3, sign: 1 | -1, share: number): void {
  body.press.x = sign * way.x;
  body.press.y = sign * way.y;
  body.press.z = sign * way.z;
  body.press.share = share;
}

/** A cell that is no longer there dies where it is and fades; one that is there again comes whole. */
function die(body: LivingCell, there: boolean, seconds: number): void {
  if (there) {
    if (body.death > 0) body.presence = approach(body.presence, 0, APPEAR_PER_S * seconds);
    if (body.presence === 0) body.death = 0;
    if (body.death === 0) body.presence = approach(body.presence, 1, APPEAR_PER_S * seconds);
    return;
  }
  if (body.presence === 0) return;
  body.death = approach(body.death, 1, DIE_PER_S * seconds);
  if (body.death === 1) body.presence = approach(body.presence, 0, 0.5 * APPEAR_PER_S * seconds);
}

function approach(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}
