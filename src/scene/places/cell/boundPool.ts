/** Which drawn molecules stand for which bound drugs: each keeps its place while it is bound, comes
 * into view quickly and goes out of view quickly. */
import type { BoundSites } from '../../../sim/boundSites.ts';

/* Screen seconds; short, because on the T cell a bond lasts only a few hundredths of one, and what is
 * fading would be counted as bound. */
const APPEAR_S = 0.03;
const VANISH_S = 0.06;
const EMPTY = -1;

export class BoundPool {
  /** Receptor number of each drawn molecule; -1 where none is drawn. */
  readonly sites: Int32Array;
  /** 0 to 1: how far each is in view. */
  readonly presence: Float32Array;
  private readonly slotOf: Int16Array;
  private readonly seen: Uint32Array;
  private round = 0;
  private bound = 0;

  constructor(capacity: number, total: number) {
    this.sites = new Int32Array(capacity).fill(EMPTY);
    this.presence = new Float32Array(capacity);
    this.seen = new Uint32Array(capacity);
    this.slotOf = new Int16Array(total).fill(EMPTY);
  }

  get capacity(): number {
    return this.sites.length;
  }

  /** One in how many bound drugs is drawn: 1 unless there are more than can be. */
  get oneIn(): number {
    return Math.max(1, this.bound / this.capacity);
  }

  /** True while the drug on this receptor is drawn here. */
  draws(site: number): boolean {
    return site !== EMPTY && this.slotOf[site] !== EMPTY;
  }

  /**
   * Follows the world after `seconds` of screen time. `inFlight` tells of receptors whose drug is
   * drawn arriving or leaving: those change over at once, without a fade.
   */
  follow(bound: BoundSites, seconds: number, inFlight: (site: number) => boolean): void {
    this.round += 1;
    this.bound = bound.count;
    for (let index = 0; index < bound.count; index += 1) {
      const slot = this.slotOf[bound.sites[index] as number] as number;
      if (slot !== EMPTY) this.seen[slot] = this.round;
    }
    for (let slot = 0; slot < this.capacity; slot += 1) this.fade(slot, seconds, inFlight);
    this.takeIn(bound, seconds, inFlight);
  }

  private fade(slot: number, seconds: number, inFlight: (site: number) => boolean): void {
    const site = this.sites[slot] as number;
    if (site === EMPTY) return;
    const presence = this.presence[slot] as number;
    if (this.seen[slot] === this.round) {
      this.presence[slot] = Math.min(1, presence + seconds / APPEAR_S);
    } else if (presence > seconds / VANISH_S && !inFlight(site)) {
      this.presence[slot] = presence - seconds / VANISH_S;
    } else {
      this.presence[slot] = 0;
      this.sites[slot] = EMPTY;
      this.slotOf[site] = EMPTY;
    }
  }

  private takeIn(bound: BoundSites, seconds: number, inFlight: (site: number) => boolean): void {
    let free = 0;
    for (let index = 0; index < bound.count; index += 1) {
      const site = bound.sites[index] as number;
      if (this.slotOf[site] !== EMPTY) continue;
      while (free < this.capacity && this.sites[free] !== EMPTY) free += 1;
      if (free === this.capacity) return;
      this.sites[free] = site;
      this.slotOf[site] = free;
      this.presence[free] = inFlight(site) ? 1 : Math.min(1, seconds / APPEAR_S);
    }
  }
}
