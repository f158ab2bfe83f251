/** How far the picture has gone over from the dive to the place beside it: one dissolve there, one back,
 * and a cut where motion is reduced. */

/** Seconds from one to the other. */
const CROSSING_S = 1.2;

export class Beside {
  /** 0: in the dive; 1: beside it. */
  goal: 0 | 1 = 0;
  private way = 0;

  get share(): number {
    return this.way * this.way * (3 - 2 * this.way);
  }

  get moving(): boolean {
    return this.way !== this.goal;
  }

  /** Goes on towards the goal, or arrives at once. */
  advance(seconds: number, cut: boolean): void {
    const step = cut ? 1 : seconds / CROSSING_S;
    this.way =
      this.goal > this.way
        ? Math.min(this.goal, this.way + step)
        : Math.max(this.goal, this.way - step);
  }
}
