/** Blasts as they are drawn: a model's number may pass from a cleared blast to a new one at once, what
 * is drawn fades out and in. */
import { Vector3 } from 'three';
import { blast } from '../../../cast/blast.ts';
import { parameters } from '../../../science/parameters.ts';
import { targetStates } from '../../../sim/killing/targetChart.ts';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import { paintIndex } from '../../ground.ts';
import { LivingCell } from '../../membrane/livingCell.ts';
import type { MarrowBox } from './box.ts';

/** Screen seconds in which a blast appears, and its remains disappear. */
const APPEAR_S = 0.8;
const DISAPPEAR_S = 2.5;
/** Death is drawn no faster than this, shares per screen second. */
const DEATH_PER_S = 0.45;
const FREE = -1;
/** How a blast without CD19 is drawn: paler, and smoother than others by this much. */
const BARE_PAINT = paintIndex('armCd19');
const BARE_RUFFLES = 0.25;
/** Most of the blebbing is seen in a third of the time to fragments; a drawing choice. */
const blebbingS = (parameters.blebbingMedianMin.value * 60) / 3;
const committed = targetStates.indexOf('committed');
const rounded = targetStates.indexOf('rounded');
const fragmented = targetStates.indexOf('fragmented');

/** How far a dying blast has come, 0 to 1, as it is drawn. */
export function deathShare(state: number, sinceS: number, timeS: number): number {
  if (state === committed) return 0.1;
  if (state === rounded) return 1 - 0.85 * Math.exp((sinceS - timeS) / blebbingS);
  return state === fragmented ? 1 : 0;
}

export interface Slot {
  readonly living: LivingCell;
  /** Its middle as the model has it, in the box that stands at the origin, µm. */
  readonly place: Vector3;
  /** 0 to 1: how far it has come, before it fades at a face of the box. */
  presence: number;
  /** The model's number and time of birth; -1 if the slot is free. */
  number: number;
  bornS: number;
  /** It carries no CD19. */
  isBare: boolean;
  /** Cleared: it fades out and then leaves the slot. */
  leaves: boolean;
}

const image = new Vector3();

export class BlastSlots {
  readonly slots: readonly Slot[];
  private readonly slotOf: Int32Array;
  /** The middle of the box that stood, whole to its faces, when all were last put where they are. */
  private readonly stoodAt = new Vector3(Number.NaN);

  constructor(
    world: NicheWorld,
    capacity: number,
    private readonly box: MarrowBox,
  ) {
    this.slots = Array.from({ length: capacity }, (_, index) => ({
      living: new LivingCell(
        { cell: blast, x: 0, y: 0, z: 0, seed: 1.7 * index, haze: 0, turn: 2.4 * index },
        index,
        true,
      ),
      place: new Vector3(),
      presence: 0,
      number: FREE,
      bornS: 0,
      isBare: false,
      leaves: false,
    }));
    this.slotOf = new Int32Array(capacity).fill(FREE);
    this.restart(world);
  }

  /** Shows a world as it stands, whatever was shown before. */
  restart(world: NicheWorld): void {
    this.slotOf.fill(FREE);
    for (const slot of this.slots) {
      slot.number = FREE;
      slot.leaves = false;
      slot.presence = 0;
    }
    this.follow(world, Infinity);
  }

  /** The drawn cell of a number of the model. */
  find(number: number): LivingCell | undefined {
    return this.slots[this.slotOf[number] ?? FREE]?.living;
  }

  /** Takes up what the world says, `seconds` of screen time after the last time. */
  follow(world: NicheWorld, seconds: number): void {
    const { blasts, timeS } = world;
    const { count, states, sinceS, bornS, holders } = blasts;
    for (let number = 0; number < count && number < this.slotOf.length; number += 1) {
      const cleared = states[number] === fragmented && (holders[number] as number) < 0;
      let slot = this.slots[this.slotOf[number] as number];
      if (slot && slot.bornS !== bornS[number]) {
        slot.leaves = true;
        slot = undefined;
      }
      if (!slot && !cleared) slot = this.take(world, number);
      if (!slot) continue;
      slot.leaves = cleared;
      const death = deathShare(states[number] as number, sinceS[number] as number, timeS);
      slot.living.death = approach(slot.living.death, death, DEATH_PER_S * seconds);
    }
    for (const slot of this.slots) this.fade(slot, seconds);
    this.pose();
  }

  /** Puts all where the box has them now, with nothing that presses on them. */
  pose(): void {
    const { box, stoodAt } = this;
    const stands = box.loose === 0 && box.middle.equals(stoodAt);
    for (const slot of this.slots) {
      const { living, presence } = slot;
      living.presence = presence;
      if (presence === 0) continue;
      living.press.share = 0;
      if (!stands) this.put(slot);
    }
    if (box.loose === 0) stoodAt.copy(box.middle);
    else stoodAt.setX(Number.NaN);
  }

  /** Puts one where the box has it now, as solid as it is there. */
  private put({ living, place, presence }: Slot): void {
    this.box.wrap(image.copy(place));
    living.x = image.x;
    living.y = image.y;
    living.z = image.z;
    living.presence = presence * this.box.solidity(image);
  }

  private take(world: NicheWorld, number: number): Slot | undefined {
    // Its own place if it is free, so that a blast keeps its shape when all are placed anew.
    const own = this.slots[number]?.number === FREE;
    const index = own ? number : this.slots.findIndex((other) => other.number === FREE);
    const slot = this.slots[index];
    if (!slot) return undefined;
    const { positionsUm, bornS, cd19 } = world.blasts;
    const { living } = slot;
    slot.place.fromArray(positionsUm, 3 * number).addScalar(-world.edgeUm / 2);
    living.death = 0;
    slot.presence = 0;
    slot.number = number;
    slot.bornS = bornS[number] as number;
    slot.isBare = cd19[number] === 0;
    living.redress(
      slot.isBare ? BARE_PAINT : paintIndex(blast.paint),
      (slot.isBare ? BARE_RUFFLES : 1) * blast.body.ruffles,
    );
    this.put(slot);
    this.slotOf[number] = index;
    return slot;
  }

  private fade(slot: Slot, seconds: number): void {
    if (slot.number === FREE) return;
    const { leaves } = slot;
    const rate = 1 / (leaves ? DISAPPEAR_S : APPEAR_S);
    slot.presence = approach(slot.presence, leaves ? 0 : 1, rate * seconds);
    if (!leaves || slot.presence > 0) return;
    const index = this.slots.indexOf(slot);
    if (this.slotOf[slot.number] === index) this.slotOf[slot.number] = FREE;
    slot.number = FREE;
  }
}

/** `value` moved towards `target` by `step` at most. */
export function approach(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}
