/** The binding events that are drawn but not yet due, oldest first: a ring of typed arrays that
 * grows when it must and allocates nothing otherwise. */

/** Kinds are small integers so that a ring can hold them; their names are for readers. */
export const BIND_CD19 = 0;
export const RELEASE_CD19 = 1;
export const BIND_CD3 = 2;
export const RELEASE_CD3 = 3;
export type EventKind =
  | typeof BIND_CD19
  | typeof RELEASE_CD19
  | typeof BIND_CD3
  | typeof RELEASE_CD3;

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
  private kinds = new Uint8Array(this.capacity);
  private sites = new Int32Array(this.capacity);
  private times = new Float64Array(this.capacity);

  push(kind: EventKind, site: number, timeS: number): void {
    if (this.length === this.capacity) this.grow();
    const at = (this.head + this.length) % this.capacity;
    this.kinds[at] = kind;
    this.sites[at] = site;
    this.times[at] = timeS;
    this.length += 1;
  }

  /** Due time of the oldest event, seconds; Infinity when there is none. */
  get nextTimeS(): number {
    return this.length === 0 ? Infinity : (this.times[this.head] as number);
  }

  /** Takes the oldest event out, handing its kind and site to `apply`. */
  take(apply: (kind: EventKind, site: number) => void): void {
    apply(this.kinds[this.head] as EventKind, this.sites[this.head] as number);
    this.head = (this.head + 1) % this.capacity;
    this.length -= 1;
    this.firstId += 1;
  }

  /** Shows every waiting event, oldest first. The object handed over is reused: copy what is kept. */
  visit(see: (event: BindingEvent) => void): void {
    for (let i = 0; i < this.length; i += 1) {
      const at = (this.head + i) % this.capacity;
      const kind = this.kinds[at] as EventKind;
      shown.id = this.firstId + i;
      shown.kind = kind === BIND_CD19 || kind === BIND_CD3 ? 'bind' : 'release';
      shown.receptor = kind === BIND_CD19 || kind === RELEASE_CD19 ? 'cd19' : 'cd3';
      shown.site = this.sites[at] as number;
      shown.timeS = this.times[at] as number;
      see(shown);
    }
  }

  private grow(): void {
    const kinds = new Uint8Array(this.capacity * 2);
    const sites = new Int32Array(this.capacity * 2);
    const times = new Float64Array(this.capacity * 2);
    for (let i = 0; i < this.length; i += 1) {
      const at = (this.head + i) % this.capacity;
      kinds[i] = this.kinds[at] as number;
      sites[i] = this.sites[at] as number;
      times[i] = this.times[at] as number;
    }
    this.kinds = kinds;
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
