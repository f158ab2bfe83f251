/** Which receptors of a cell hold a drug: a set of receptor numbers that can be drawn from at
 * random, bound and free alike, in constant time and without allocation. */
import type { Random } from './random.ts';

export interface BoundSites {
  /** Receptors on the cell, copies. */
  readonly total: number;
  /** How many of them hold a drug. */
  readonly count: number;
  /** Receptor numbers; the first `count` are the bound ones, in no order. */
  readonly sites: Int32Array;
}

export class SiteSet implements BoundSites {
  readonly total: number;
  readonly sites: Int32Array;
  count = 0;
  /** Where each receptor stands in `sites`. */
  private readonly slot: Int32Array;

  constructor(total: number) {
    this.total = total;
    this.sites = Int32Array.from({ length: total }, (_, site) => site);
    this.slot = this.sites.slice();
  }

  /** Binds a receptor chosen evenly among the free ones and returns its number. */
  bindAny(random: Random): number {
    const slot = this.count + random.integer(this.total - this.count);
    const site = this.sites[slot] as number;
    this.bind(site);
    return site;
  }

  /** Frees a receptor chosen evenly among the bound ones and returns its number. */
  releaseAny(random: Random): number {
    const site = this.sites[random.integer(this.count)] as number;
    this.release(site);
    return site;
  }

  bind(site: number): void {
    this.swapTo(site, this.count);
    this.count += 1;
  }

  release(site: number): void {
    this.count -= 1;
    this.swapTo(site, this.count);
  }

  private swapTo(site: number, target: number): void {
    const from = this.slot[site] as number;
    const other = this.sites[target] as number;
    this.sites[target] = site;
    this.sites[from] = other;
    this.slot[site] = target;
    this.slot[other] = from;
  }
}
