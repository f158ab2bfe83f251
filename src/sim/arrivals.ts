/** How often a drug molecule arrives at a cell by diffusion and goes away again: nearly always, since
 * binding is thousands of times slower than meeting (model b). */
import type { Random } from './random.ts';

/** Keeps a whole number of slots whole through rounding. */
const ROUNDING = 2 ** -30;

/** First arrivals at one cell that were not captured: a Poisson process, whatever the captures. */
export class Misses {
  private slots = 0;
  private counted = 0;

  /**
   * `ratePerMolarPerS` is the diffusion limit of the whole cell, 4πDa·NA; `slotMolarS` how finely
   * they are counted, in level times time. Draws from a stream of its own, so that no binding is
   * changed by counting.
   */
  constructor(
    private readonly ratePerMolarPerS: number,
    private readonly slotMolarS: number,
    private readonly random: Random,
  ) {}

  /** Misses up to the last full slot of an exposure, level times time, M·s; exact at its end. */
  upTo(exposureMolarS: number): number {
    if (this.slotMolarS === 0) return 0;
    const full = Math.floor(exposureMolarS / this.slotMolarS + ROUNDING);
    for (; this.slots < full; this.slots += 1) {
      this.counted += this.random.poisson(this.ratePerMolarPerS * this.slotMolarS);
    }
    return this.counted;
  }
}
