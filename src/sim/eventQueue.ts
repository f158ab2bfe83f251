/** The binding events that are drawn but not yet due, oldest first: a ring of typed arrays that
 * grows when it must and allocates nothing otherwise. */
import { bindingReaction } from './binding.ts';

export interface BindingEvent {
  /** Running number since the start of the run. */
  readonly id: number;
  readonly kind: 'bind' | 'release';
  readonly receptor: 'cd19' | 'cd3';
  /** Receptor number on its cell. */
  readonly site: number;
  readonly timeS: number;
}

export class EventQueue {
  length = 0;
  private capacity = 1024;
  private head = 0;
  private firstId = 0;
  private reactions = new Uint8Array(this.capacity);
  private sites = new Int32Array(this.capacity);
  private times = new Float64Array(this.capacity);

  /** Adds an event later than all others: a reaction of `bindingNetwork` at a receptor. */
  push(reaction: number, site: number, timeS: number): void {
    if (this.length === this.capacity) this.grow();
    const at = (this.head + this.length) % this.capacity;
    this.reactions[at] = reaction;
    this.sites[at] = site;
    this.times[at] = timeS;
    this.length += 1;
  }

  /** Due time of the oldest event, seconds; Infinity when there is none. */
  get nextTimeS(): number {
    return this.length === 0 ? Infinity : (this.times[this.head] as number);
  }

  /** Takes the oldest event out, handing its reaction and site to `apply`. */
  take(apply: (reaction: number, site: number) => void): void {
    apply(this.reactions[this.head] as number, this.sites[this.head] as number);
    this.head = (this.head + 1) % this.capacity;
    this.length -= 1;
    this.firstId += 1;
  }

  /** How many waiting events are due at `timeS` (seconds) or before. */
  countUntil(timeS: number): number {
    let [none, all] = [0, this.length];
    while (none < all) {
      const middle = (none + all) >> 1;
      if ((this.times[(this.head + middle) % this.capacity] as number) <= timeS) none = middle + 1;
      else all = middle;
    }
    return none;
  }

  /** Shows the waiting events that are due after `afterS` and not after `untilS` (seconds), oldest first;
   * left out, all of them. The object handed over is reused: copy what is kept. */
  visit(see: (event: BindingEvent) => void, afterS = -Infinity, untilS = Infinity): void {
    const end = this.countUntil(untilS);
    for (let i = this.countUntil(afterS); i < end; i += 1) {
      const at = (this.head + i) % this.capacity;
      const reaction = this.reactions[at] as number;
      const { bindCd19, releaseCd19, bindCd3 } = bindingReaction;
      shown.id = this.firstId + i;
      shown.kind = reaction === bindCd19 || reaction === bindCd3 ? 'bind' : 'release';
      shown.receptor = reaction === bindCd19 || reaction === releaseCd19 ? 'cd19' : 'cd3';
      shown.site = this.sites[at] as number;
      shown.timeS = this.times[at] as number;
      see(shown);
    }
  }

  private grow(): void {
    const reactions = new Uint8Array(this.capacity * 2);
    const sites = new Int32Array(this.capacity * 2);
    const times = new Float64Array(this.capacity * 2);
    for (let i = 0; i < this.length; i += 1) {
      const at = (this.head + i) % this.capacity;
      reactions[i] = this.reactions[at] as number;
      sites[i] = this.sites[at] as number;
      times[i] = this.times[at] as number;
    }
    this.reactions = reactions;
    this.sites = sites;
    this.times = times;
    this.capacity *= 2;
    this.head = 0;
  }
}

const shown: { -readonly [K in keyof BindingEvent]: BindingEvent[K] } = {
  id: 0,
  kind: 'bind',
  receptor: 'cd19',
  site: 0,
  timeS: 0,
};
